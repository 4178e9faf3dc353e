<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>Complaints</name>
    <message>
        <source>待受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等待</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已合并</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一级·特急</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二级·重大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三级·一般</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>四级·轻微</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{name}”设有 PIN,写入前要验证。请在终端里输入,或用 --pin-stdin、环境变量 DESKCS_PIN 给出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} 后面要写一个值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{scope}”这个范围,可以是 {known}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出要找的词,或用 --batch 给一个每行一个查询的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不了这个文件:{path}。请核对路径,文件要用 UTF-8 编码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有收到 PIN。请在终端里输入,或用 --pin-stdin 从标准输入给出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{role}”这个角色,可以是 agent、lead、supervisor。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有组长和主管可以恢复备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则文件有误:{path} 第 {line} 行,{reason}。这次先用随程序带的规则,改好后重新打开即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>级别只有 1 到 4,没有“{severity}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到时间缺少时区,请写成 2026-11-22T09:30+08:00。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}最多 {limit} 个,这里有 {count} 个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}太长:{length} 个字,最多 {limit} 个字。请删减,或把全文另存为附件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}不能为空,请补上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话“{phone}”看不懂,请写成 13912345678 或 0571-88886666。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>别人刚刚改过这条记录。您输入的内容还在,请看过新内容后再保存一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册里没有编号为 {id} 的文章。用 deskcs article 可以列出全部。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置文件有误:{path} 第 {line} 行,{reason}。这次先用默认设置,改好后重新打开即可。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置文件有误:{path} 的 {name} = {value!r},{reason}。这一项先用默认值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本版本还不能连接 PostgreSQL({url})。请在设置里改回本机的数据库文件,数据没有变动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认识的数据库地址:{url}。请写一个文件路径,或 sqlite:///路径。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN 要有 {shortest} 到 {longest} 个字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个 PIN 太容易猜到(如 1111、1234),请换一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有叫“{name}”的人。请核对姓名或工号,或请主管先添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”已停用,不能再操作。请主管重新启用或换一个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经有叫“{name}”的人。请加上工号或换一个称呼。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出姓名(1 到 40 个字)。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有主管可以管理人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN 不对,还可以试 {left} 次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN 错得太多,请 {seconds} 秒后再试,或请主管重设。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”还没有 PIN,请主管先设置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据库已经有主管,不能再次建立。请登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是最后一位主管,停用或改角色前请先添加另一位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份没有通过校验,没有保留:{path}({detail})。请运行 deskcs doctor 查看数据库本身。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个备份文件:{path}。请用 deskcs backup 先做一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有数据库可以备份:{path}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份不能写到数据库自己的位置:{path}。请换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件里没有 DeskCS 的数据,没有恢复:{path}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库正被别的程序占用:{path}。请等几秒再试,或关掉其他正在导入、备份的窗口。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满,这次没有保存:{path}。请清出空间后再保存一次,输入的内容还在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库不能写入:{path}。请检查文件和所在文件夹的权限,或用 --db 换一个位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库已损坏或不是数据库文件:{path}。请运行 deskcs doctor 查看,用 deskcs restore 从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读写数据库时磁盘出错,这次没有保存:{path}。请检查磁盘或网络盘后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开数据库:{path}。请检查路径是否存在、是不是文件夹、有没有权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>升级数据库后有 {count} 处引用对不上,已全部撤回,文件保持原样:{path}。请运行 deskcs doctor。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个数据库:{path}。请核对路径,或用 deskcs restore 恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据库由更新的 DeskCS 写成(第 {found} 版,本程序到第 {known} 版):{path}。请升级程序后再打开,文件没有被改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是别的程序的数据库,不是 DeskCS 的:{path}。请用 --db 换一个文件,这个文件没有被改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是一个文件夹,不是数据库文件:{path}。请写出文件名。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

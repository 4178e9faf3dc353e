<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>DeskCS：客服工作台。不带动词打开窗口。

各动词前后都可加：

  --db 文件或地址   用哪个数据库（默认：设置里的，或 DESKCS_DATABASE）
  --as 姓名或工号   以谁的名义（默认：当班的人，没有就是第一位主管）
  --pin-stdin       从标准输入读此人的 PIN（或用 DESKCS_PIN）
  --json            结果写成 JSON

返回 0 办好了，1 办不了（一行说明原因），2 用法不对，3 数据库损坏、被占用或版本太新。</source>
        <translation>DeskCS: service desk of an online shop. Without a verb the window opens.

Before or after every verb:

  --db FILE_OR_URL   which database (default: that of the settings, or
                     DESKCS_DATABASE)
  --as NAME_OR_NO    who acts (default: the person on duty, else the first
                     supervisor)
  --pin-stdin        read this person&apos;s PIN from standard input (or use
                     DESKCS_PIN)
  --json             give results as JSON

Exit codes: 0 done, 1 cannot be done (one line says why), 2 wrong usage, 3 the database is damaged, locked or too new.</translation>
    </message>
    <message>
        <source>程序出了意外的错误，已记下报告（不含个人信息）：{path}</source>
        <translation>Something went wrong in the program; a report (without personal data) is in {path}</translation>
    </message>
    <message>
        <source>命令里有认不出的字节（不是 UTF-8）。请核对后重新输入。</source>
        <translation>The command holds bytes that cannot be read (not UTF-8). Check it and type it again.</translation>
    </message>
    <message>
        <source>磁盘已满，结果没有写全。请清出空间后再试。</source>
        <translation>The disk is full and the result is not complete. Make room and try again.</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>核对项</source>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>CASE</translation>
    </message>
    <message>
        <source>查询</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>STEP</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>选项</source>
        <translation>options</translation>
    </message>
    <message>
        <source>动词 [参数]...</source>
        <translation>VERB [ARGUMENTS]...</translation>
    </message>
    <message>
        <source>选项：</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>参数：</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>动词：</source>
        <translation>Verbs:</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>text</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>whole number</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>number</translation>
    </message>
    <message>
        <source>路径</source>
        <translation>path</translation>
    </message>
    <message>
        <source>显示这段说明</source>
        <translation>Show this help</translation>
    </message>
    <message>
        <source>没有“{}”这个动词</source>
        <translation>There is no verb &quot;{}&quot;</translation>
    </message>
    <message>
        <source>没有 {} 这个选项</source>
        <translation>There is no option {}</translation>
    </message>
    <message>
        <source>缺少选项 {}</source>
        <translation>The option {} is missing</translation>
    </message>
    <message>
        <source>缺少“{}”</source>
        <translation>Missing “{}”</translation>
    </message>
    <message>
        <source>多写了“{}”</source>
        <translation>&quot;{}&quot; is one word too many</translation>
    </message>
    <message>
        <source>{} 后面要写一个值</source>
        <translation>{} needs a value</translation>
    </message>
    <message>
        <source>{} 后面不写值</source>
        <translation>{} takes no value</translation>
    </message>
    <message>
        <source>{} 要写整数</source>
        <translation>{} needs a whole number</translation>
    </message>
    <message>
        <source>{} 不能小于 {}</source>
        <translation>{} must not be less than {}</translation>
    </message>
    <message>
        <source>{} 不能大于 {}</source>
        <translation>{} must not be more than {}</translation>
    </message>
    <message>
        <source>{} 只能是 {}</source>
        <translation>{} can only be {}</translation>
    </message>
    <message>
        <source>{} 的值不对</source>
        <translation>The value of {} does not fit</translation>
    </message>
    <message>
        <source>{problem}。是不是 {known}？用法见 {path} --help。</source>
        <translation>{problem}. Did you mean {known}? See {path} --help.</translation>
    </message>
    <message>
        <source>{problem}。用法见 {path} --help。</source>
        <translation>{problem}. See {path} --help.</translation>
    </message>
    <message>
        <source>列出手册文章，或显示一篇。不需要数据库。</source>
        <translation>List the articles of the handbook, or show one. Needs no database.</translation>
    </message>
    <message>
        <source>文章编号；不写就列出全部</source>
        <translation>Id of the article; without it all are listed</translation>
    </message>
    <message>
        <source>列出读不出来的文件</source>
        <translation>List the files that cannot be read</translation>
    </message>
    <message>
        <source>投诉编号，如 TS20261122-017</source>
        <translation>Number of the complaint, e.g. TS20261122-017</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>看到的版本号；别人先改过时不保存</source>
        <translation>Version you have seen; nothing is saved if someone changed it since</translation>
    </message>
    <message>
        <source>写明超时原因；没写不能关闭。</source>
        <translation>Explain why it is overdue; needed before closing.</translation>
    </message>
    <message>
        <source>看过信号，认定不严重。</source>
        <translation>Judge a complaint not serious after looking at its signals.</translation>
    </message>
    <message>
        <source>取消特殊疑难，恢复计时（组长或主管）。</source>
        <translation>End the hard case, clocks run again (lead or supervisor).</translation>
    </message>
    <message>
        <source>更正字段；原来的值留在时间线里。</source>
        <translation>Correct fields; the old values stay in the timeline.</translation>
    </message>
    <message>
        <source>判定投诉成立没有；只有成立的计入满意度。</source>
        <translation>Judge if it is justified; only justified ones count for satisfaction.</translation>
    </message>
    <message>
        <source>改首问负责人（组长或主管）。</source>
        <translation>Change the first person in charge (lead or supervisor).</translation>
    </message>
    <message>
        <source>已写明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>已认定</source>
        <translation>Judged not serious</translation>
    </message>
    <message>
        <source>已恢复计时</source>
        <translation>Clocks run again</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已判定</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>已改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>字段=新值，可写多次，如 wanted=换货,补偿 20 元</source>
        <translation>FIELD=VALUE, may be repeated, e.g. goods=kettle</translation>
    </message>
    <message>
        <source>成立没有，不写是待定</source>
        <translation>Justified or not; without it, undecided</translation>
    </message>
    <message>
        <source>负责到底的人的姓名或工号</source>
        <translation>Name or staff no. of who is in charge to the end</translation>
    </message>
    <message>
        <source>和另一条投诉关联。</source>
        <translation>Link it to another complaint.</translation>
    </message>
    <message>
        <source>取消关联。</source>
        <translation>Remove a link.</translation>
    </message>
    <message>
        <source>记下对客户的承诺和时间。</source>
        <translation>Log a promise to the customer and its time.</translation>
    </message>
    <message>
        <source>记下平台的期限，如提交凭证。</source>
        <translation>Log a platform deadline, e.g. to hand in proof.</translation>
    </message>
    <message>
        <source>承诺已兑现，或平台期限已办到。</source>
        <translation>Mark a promise or platform deadline as kept.</translation>
    </message>
    <message>
        <source>撤回承诺、平台期限或回访（组长或主管）。</source>
        <translation>Withdraw a promise, deadline or call-back (lead or supervisor).</translation>
    </message>
    <message>
        <source>登记补救措施；超过自己的限额要等人批准。</source>
        <translation>Log a remedy; above your limit it waits for approval.</translation>
    </message>
    <message>
        <source>批准补救措施。</source>
        <translation>Approve a remedy.</translation>
    </message>
    <message>
        <source>补救措施已办结。</source>
        <translation>Mark a remedy as done.</translation>
    </message>
    <message>
        <source>取消补救措施。</source>
        <translation>Cancel a remedy.</translation>
    </message>
    <message>
        <source>计划一次回访。</source>
        <translation>Plan a call-back.</translation>
    </message>
    <message>
        <source>记下回访的结果。</source>
        <translation>Log how a call-back went.</translation>
    </message>
    <message>
        <source>按 5W1H 记一次电话。</source>
        <translation>Log a phone call: who, what, when, where, why, how.</translation>
    </message>
    <message>
        <source>加一个附件（复制一份存在数据库旁边）。</source>
        <translation>Attach a file (a copy is kept beside the database).</translation>
    </message>
    <message>
        <source>拿掉一个附件。</source>
        <translation>Remove an attachment.</translation>
    </message>
    <message>
        <source>勾选七步处理法的一步。</source>
        <translation>Tick one of the seven steps.</translation>
    </message>
    <message>
        <source>已关联</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>已取消关联</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>已记下承诺</source>
        <translation>Promise logged</translation>
    </message>
    <message>
        <source>已记下平台期限</source>
        <translation>Platform deadline logged</translation>
    </message>
    <message>
        <source>已记为办到</source>
        <translation>Marked as kept</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已登记补救</source>
        <translation>Remedy logged</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已计划回访</source>
        <translation>Call-back planned</translation>
    </message>
    <message>
        <source>已记下回访</source>
        <translation>Call-back logged</translation>
    </message>
    <message>
        <source>已记下电话</source>
        <translation>Call logged</translation>
    </message>
    <message>
        <source>已加附件</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>已拿掉</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>已勾选</source>
        <translation>Ticked</translation>
    </message>
    <message>
        <source>show 里的编号（ref）</source>
        <translation>Its number (ref) in “show”</translation>
    </message>
    <message>
        <source>到什么时候</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>另一条的编号</source>
        <translation>Number of the other complaint</translation>
    </message>
    <message>
        <source>cause、related、parent、child</source>
        <translation>cause, related, parent or child</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>措施，如 退货退款、补偿、补发</source>
        <translation>What the customer gets, e.g. Compensation</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>超过主管限额时，批准的负责人</source>
        <translation>Who in charge agreed, if above a supervisor&apos;s limit</translation>
    </message>
    <message>
        <source>办结时间，默认现在</source>
        <translation>When it was done; default: now</translation>
    </message>
    <message>
        <source>什么时候回访，默认按规则</source>
        <translation>When to call; default: by the rules</translation>
    </message>
    <message>
        <source>谁回访，默认自己</source>
        <translation>Who calls; default: yourself</translation>
    </message>
    <message>
        <source>reached、not_convenient、no_reply</source>
        <translation>reached, not_convenient or no_reply</translation>
    </message>
    <message>
        <source>客户接受没有</source>
        <translation>Whether the customer accepts</translation>
    </message>
    <message>
        <source>满意度 1 到 5</source>
        <translation>Satisfaction, 1 to 5</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>Customer&apos;s words</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>什么时候，默认现在</source>
        <translation>When; default: now</translation>
    </message>
    <message>
        <source>哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>是客户打来的</source>
        <translation>The customer called</translation>
    </message>
    <message>
        <source>没有接通</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>多少分钟</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>图片、聊天记录、面单等文件</source>
        <translation>A picture, chat, waybill or other file</translation>
    </message>
    <message>
        <source>第几步</source>
        <translation>Which step</translation>
    </message>
    <message>
        <source>取消勾选</source>
        <translation>Take the tick away</translation>
    </message>
    <message>
        <source>登记一条投诉。</source>
        <translation>Log a complaint.</translation>
    </message>
    <message>
        <source>查看一条投诉。</source>
        <translation>Show a complaint.</translation>
    </message>
    <message>
        <source>列出投诉。</source>
        <translation>List complaints.</translation>
    </message>
    <message>
        <source>加一条内部备注。</source>
        <translation>Add an internal note.</translation>
    </message>
    <message>
        <source>记下对客户的回复。</source>
        <translation>Log an answer to the customer.</translation>
    </message>
    <message>
        <source>记下客户的来话。</source>
        <translation>Log what the customer said.</translation>
    </message>
    <message>
        <source>派给一个人。</source>
        <translation>Assign it to someone.</translation>
    </message>
    <message>
        <source>受理，自己负责。</source>
        <translation>Accept it as your own.</translation>
    </message>
    <message>
        <source>转入等待；只有规则里的原因会停表。</source>
        <translation>Let it wait; only reasons in the rules stop the clock.</translation>
    </message>
    <message>
        <source>恢复处理。</source>
        <translation>Go on with it.</translation>
    </message>
    <message>
        <source>标为严重，马上报告组长。</source>
        <translation>Mark it serious and tell the lead at once.</translation>
    </message>
    <message>
        <source>确认知悉严重投诉（组长或主管）。</source>
        <translation>Acknowledge a serious complaint (lead or supervisor).</translation>
    </message>
    <message>
        <source>取消严重标记（组长或主管）。</source>
        <translation>Remove the serious mark (lead or supervisor).</translation>
    </message>
    <message>
        <source>改级别。</source>
        <translation>Change the level.</translation>
    </message>
    <message>
        <source>设为特殊疑难，不计时限（组长或主管）。</source>
        <translation>Set as hard case, no deadlines (lead or supervisor).</translation>
    </message>
    <message>
        <source>记下告诉客户的处理方案。</source>
        <translation>Log the solution given to the customer.</translation>
    </message>
    <message>
        <source>关闭。</source>
        <translation>Close it.</translation>
    </message>
    <message>
        <source>客户不接受或又出问题，重开。</source>
        <translation>Reopen it: the customer refused, or it went wrong again.</translation>
    </message>
    <message>
        <source>判为无效（组长或主管）。</source>
        <translation>Mark it invalid (lead or supervisor).</translation>
    </message>
    <message>
        <source>把重复的投诉并入另一条（组长或主管）。</source>
        <translation>Merge a duplicate into another (lead or supervisor).</translation>
    </message>
    <message>
        <source>撤销合并（组长或主管）。</source>
        <translation>Undo a merge (lead or supervisor).</translation>
    </message>
    <message>
        <source>加减标签。</source>
        <translation>Add or remove tags.</translation>
    </message>
    <message>
        <source>投诉：登记、查看、跟进。</source>
        <translation>Complaints: log, look up, follow up.</translation>
    </message>
    <message>
        <source>已备注</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>已记下回复</source>
        <translation>Answer logged</translation>
    </message>
    <message>
        <source>已记下来话</source>
        <translation>Customer&apos;s words logged</translation>
    </message>
    <message>
        <source>已转派</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已恢复处理</source>
        <translation>In progress again</translation>
    </message>
    <message>
        <source>已标为严重</source>
        <translation>Marked serious</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>已取消标记</source>
        <translation>No longer marked serious</translation>
    </message>
    <message>
        <source>已改级别</source>
        <translation>Level changed</translation>
    </message>
    <message>
        <source>已设为特殊疑难</source>
        <translation>Set as hard case</translation>
    </message>
    <message>
        <source>已提交方案</source>
        <translation>Solution logged</translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>已判为无效</source>
        <translation>Marked invalid</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已撤销合并</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>已改标签</source>
        <translation>Tags changed</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>已转入等待</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>客户昵称</source>
        <translation>Nickname of the customer</translation>
    </message>
    <message>
        <source>客户的原话</source>
        <translation>What happened, in the customer&apos;s own words</translation>
    </message>
    <message>
        <source>订单号，可写多次</source>
        <translation>Order no., may be repeated</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>客户诉求，可写多次</source>
        <translation>What the customer wants, may be repeated</translation>
    </message>
    <message>
        <source>收到时间，默认现在</source>
        <translation>When it was received; default: now</translation>
    </message>
    <message>
        <source>级别 1 到 4</source>
        <translation>Level, 1 to 4</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>投诉原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>标为严重的原因</source>
        <translation>Why it is marked serious</translation>
    </message>
    <message>
        <source>商品批号</source>
        <translation>Batch of the goods</translation>
    </message>
    <message>
        <source>complaint 投诉，case 个案（三日内答复）</source>
        <translation>complaint, or case (answered within three days)</translation>
    </message>
    <message>
        <source>跟进哪一条（编号）</source>
        <translation>Number of the complaint it follows up</translation>
    </message>
    <message>
        <source>其他联系方式，可写多次</source>
        <translation>Other contact, may be repeated</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>Order remark</translation>
    </message>
    <message>
        <source>聊天记录的文本文件</source>
        <translation>Text file of the chat</translation>
    </message>
    <message>
        <source>说明每个期限怎么来的</source>
        <translation>Explain each deadline</translation>
    </message>
    <message>
        <source>和搜索框一样的查询，如 状态:处理中、严重:待知悉</source>
        <translation>As in the search box, e.g. status:in_progress serious:unacknowledged</translation>
    </message>
    <message>
        <source>最多几条</source>
        <translation>How many at most</translation>
    </message>
    <message>
        <source>接着上一页的 next</source>
        <translation>Go on after this “next” of the page before</translation>
    </message>
    <message>
        <source>排序，如 -received_at、next_due</source>
        <translation>Sort by, e.g. -received_at or next_due</translation>
    </message>
    <message>
        <source>mine、unowned、due_soon、overdue、serious、open</source>
        <translation>mine, unowned, due_soon, overdue, serious or open</translation>
    </message>
    <message>
        <source>责任人的姓名或工号</source>
        <translation>Name or staff no. of the owner</translation>
    </message>
    <message>
        <source>等到什么时候</source>
        <translation>Wait until when</translation>
    </message>
    <message>
        <source>并入哪一条</source>
        <translation>Merge into which</translation>
    </message>
    <message>
        <source>加上的标签，可写多次</source>
        <translation>Tag to add, may be repeated</translation>
    </message>
    <message>
        <source>去掉的标签，可写多次</source>
        <translation>Tag to remove, may be repeated</translation>
    </message>
    <message>
        <source>用一个月编出来的工作填满一个空的数据库：人员、班次、投诉、交接。</source>
        <translation>Fill an empty database with an invented month of work: people, shifts, complaints, handovers.</translation>
    </message>
    <message>
        <source>投诉件数；超过一千件时，多出的直接写成三年来的历史</source>
        <translation>How many complaints; those above a thousand become a history of three years</translation>
    </message>
    <message>
        <source>同一个数写出同样的内容</source>
        <translation>The same number makes the same content</translation>
    </message>
    <message>
        <source>导入投诉：每一行要么导入，要么是重复，要么带行号和原因被拒绝。</source>
        <translation>Import complaints: each row is imported, a duplicate, or rejected with its line and reason.</translation>
    </message>
    <message>
        <source>导出投诉。</source>
        <translation>Export complaints.</translation>
    </message>
    <message>
        <source>导出操作日志（组长或主管）。</source>
        <translation>Export the journal (lead or supervisor).</translation>
    </message>
    <message>
        <source>导出交接班。</source>
        <translation>Export handovers.</translation>
    </message>
    <message>
        <source>导入文件。</source>
        <translation>Import files.</translation>
    </message>
    <message>
        <source>导出为 .csv、.xlsx 或 .json。</source>
        <translation>Export as .csv, .xlsx or .json.</translation>
    </message>
    <message>
        <source>.csv（UTF-8、GB18030 自动识别）、.xlsx 或 .json</source>
        <translation>.csv (UTF-8 or GB18030, told apart by itself), .xlsx or .json</translation>
    </message>
    <message>
        <source>字段=列名，可写多次</source>
        <translation>FIELD=COLUMN, may be repeated</translation>
    </message>
    <message>
        <source>只看结果，不保存</source>
        <translation>Only show the result, save nothing</translation>
    </message>
    <message>
        <source>都作为已关闭的旧案导入</source>
        <translation>Import all as old, closed complaints</translation>
    </message>
    <message>
        <source>写到哪个文件</source>
        <translation>File to write to</translation>
    </message>
    <message>
        <source>和搜索框一样的查询</source>
        <translation>As in the search box</translation>
    </message>
    <message>
        <source>列名，用逗号隔开</source>
        <translation>Columns, separated by commas</translation>
    </message>
    <message>
        <source>不打码个人信息，并带上可以原样导回的完整经过（组长或主管，留痕）</source>
        <translation>Personal data in full, with the whole history that can be imported again (lead or supervisor, is logged)</translation>
    </message>
    <message>
        <source>只要操作、对象或人员里有这些字的</source>
        <translation>Only entries with these words in act, subject or person</translation>
    </message>
    <message>
        <source>打开本班的草稿；没有就建一张，并自动填好。</source>
        <translation>Open this shift&apos;s draft; if there is none, make and fill one.</translation>
    </message>
    <message>
        <source>签字：内容从此固定。</source>
        <translation>Sign: the content is fixed from then on.</translation>
    </message>
    <message>
        <source>接班：逐条接，或一次接下不危急的。</source>
        <translation>Accept: item by item, or all that are not critical.</translation>
    </message>
    <message>
        <source>向写交接的人提问。</source>
        <translation>Ask whoever wrote the sheet.</translation>
    </message>
    <message>
        <source>回答提问。</source>
        <translation>Answer a question.</translation>
    </message>
    <message>
        <source>办结一条事项，不再结转。</source>
        <translation>Settle an item; it is not carried over any more.</translation>
    </message>
    <message>
        <source>签字之后补充或更正。</source>
        <translation>Add or correct something after signing.</translation>
    </message>
    <message>
        <source>确认读过这张交接单。</source>
        <translation>Confirm that you have read the sheet.</translation>
    </message>
    <message>
        <source>审阅一张交接单（组长或主管）。</source>
        <translation>Review a sheet (lead or supervisor).</translation>
    </message>
    <message>
        <source>交接班：草稿、签字、接班。</source>
        <translation>Handover: draft, sign, accept.</translation>
    </message>
    <message>
        <source>已提问</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>已回答</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已补充</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>已审阅</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已接</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>本班概况；没有事项时写“无交接事项”</source>
        <translation>Summary of the shift; with no items write “No handover items”</translation>
    </message>
    <message>
        <source>看到的版本号；别人先改过时不签</source>
        <translation>Version you have seen; it is not signed if someone changed it since</translation>
    </message>
    <message>
        <source>放行理由（组长或主管）</source>
        <translation>Reason to let it pass (lead or supervisor)</translation>
    </message>
    <message>
        <source>代谁签（组长或主管）</source>
        <translation>Whom you sign for (lead or supervisor)</translation>
    </message>
    <message>
        <source>代签的理由</source>
        <translation>Why you sign for them</translation>
    </message>
    <message>
        <source>接下全部（危急的除外）</source>
        <translation>Accept all but the critical ones</translation>
    </message>
    <message>
        <source>危急事项：用自己的话写下一步</source>
        <translation>Critical items: the next step in your own words</translation>
    </message>
    <message>
        <source>转给谁</source>
        <translation>Whom it goes to</translation>
    </message>
    <message>
        <source>事项编号</source>
        <translation>Number of the item</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>The result</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>The correction</translation>
    </message>
    <message>
        <source>意见，如没完成的原因</source>
        <translation>Remark, e.g. why it was not finished</translation>
    </message>
    <message>
        <source>在草稿上加一条、改一条或移出一条。</source>
        <translation>Add, change or take out an item of a draft.</translation>
    </message>
    <message>
        <source>核对清单里的一项；按数目交接的写 --count。</source>
        <translation>Check an entry of the check list; with --count for what is counted.</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>已添加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>加一条事项</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>改成的内容</source>
        <translation>Its new text</translation>
    </message>
    <message>
        <source>stable、watch 或 critical</source>
        <translation>stable, watch or critical</translation>
    </message>
    <message>
        <source>事项类型，如 callback</source>
        <translation>Kind of item, e.g. callback</translation>
    </message>
    <message>
        <source>已做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>什么时候之前，ISO 8601</source>
        <translation>By when, ISO 8601</translation>
    </message>
    <message>
        <source>相关投诉的编号</source>
        <translation>Number of the complaint it is about</translation>
    </message>
    <message>
        <source>栏目=内容，可写多次</source>
        <translation>FIELD=CONTENT, may be repeated</translation>
    </message>
    <message>
        <source>移出这一条</source>
        <translation>Take the item out</translation>
    </message>
    <message>
        <source>移出的原因</source>
        <translation>Why it is taken out</translation>
    </message>
    <message>
        <source>看到的事项版本号</source>
        <translation>Version of the item you have seen</translation>
    </message>
    <message>
        <source>核对项，如 phone</source>
        <translation>Entry of the check list, e.g. phone</translation>
    </message>
    <message>
        <source>ok、bad 或 na</source>
        <translation>ok, bad or na</translation>
    </message>
    <message>
        <source>异常的情况</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>清点的数目</source>
        <translation>The number counted</translation>
    </message>
    <message>
        <source>查看一张交接单。</source>
        <translation>Show a sheet.</translation>
    </message>
    <message>
        <source>列出交接单，新的在前；可按词、日期、班次、人、投诉来找。</source>
        <translation>List sheets, newest first; find them by words, day, shift, person or complaint.</translation>
    </message>
    <message>
        <source>打印：一页 A4 的 PDF，或者文字。</source>
        <translation>Print: one page of A4 as PDF, or plain text.</translation>
    </message>
    <message>
        <source>验证签了字的交接单没有被改动。</source>
        <translation>Verify that signed sheets were not changed.</translation>
    </message>
    <message>
        <source>交接单里的词，可用拼音</source>
        <translation>Words of the sheet, also in pinyin</translation>
    </message>
    <message>
        <source>从哪一天起，如 2026-11-01</source>
        <translation>From which day, e.g. 2026-11-01</translation>
    </message>
    <message>
        <source>到哪一天止</source>
        <translation>Until which day</translation>
    </message>
    <message>
        <source>谁写、签或接的</source>
        <translation>Who wrote, signed or accepted it</translation>
    </message>
    <message>
        <source>提到哪一条投诉</source>
        <translation>Complaint that it names</translation>
    </message>
    <message>
        <source>最多几张</source>
        <translation>How many at most</translation>
    </message>
    <message>
        <source>只列编号更小的</source>
        <translation>Only those with a lower number</translation>
    </message>
    <message>
        <source>写成 PDF 文件</source>
        <translation>Write a PDF file</translation>
    </message>
    <message>
        <source>PDF 用哪种语言；默认按设置</source>
        <translation>Language of the PDF; default: that of the settings</translation>
    </message>
    <message>
        <source>编号或单号；不写就验全部</source>
        <translation>Number or code; without it all are verified</translation>
    </message>
    <message>
        <source>交接单的编号或单号</source>
        <translation>Number or code of the sheet</translation>
    </message>
    <message>
        <source>搜索。--json 给出整段正文；--batch 每行一个对象。</source>
        <translation>Search. --json gives whole sections; --batch one object a line.</translation>
    </message>
    <message>
        <source>要找的词，可用拼音或首字母</source>
        <translation>Words to look for, also in pinyin or initials</translation>
    </message>
    <message>
        <source>handbook、complaints、handover、phrases 或 all</source>
        <translation>handbook, complaints, handover, phrases or all</translation>
    </message>
    <message>
        <source>每行一个查询的文件</source>
        <translation>File with a query on each line</translation>
    </message>
    <message>
        <source>上班。</source>
        <translation>Start your shift.</translation>
    </message>
    <message>
        <source>下班。</source>
        <translation>End your shift.</translation>
    </message>
    <message>
        <source>谁在当班，谁带班。</source>
        <translation>Who is on duty, and who leads.</translation>
    </message>
    <message>
        <source>开始休息。</source>
        <translation>Begin a break.</translation>
    </message>
    <message>
        <source>休息回来。</source>
        <translation>Come back from a break.</translation>
    </message>
    <message>
        <source>上班、下班、谁在当班。</source>
        <translation>Shifts: start, end, who is on duty.</translation>
    </message>
    <message>
        <source>已上班</source>
        <translation>Shift started</translation>
    </message>
    <message>
        <source>已回来</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>班次名，如 早班；默认现在的班次</source>
        <translation>Name of the shift, e.g. Day shift; default: the present one</translation>
    </message>
    <message>
        <source>原因，如 午饭</source>
        <translation>Reason, e.g. lunch</translation>
    </message>
    <message>
        <source>添加一个人。第一位主管要在还没有人员时添加，或在窗口里建立。</source>
        <translation>Add a person. The first supervisor is added while there is nobody yet, or in the window.</translation>
    </message>
    <message>
        <source>列出人员。</source>
        <translation>List people.</translation>
    </message>
    <message>
        <source>给一个人设 PIN，也用来解除锁定。</source>
        <translation>Set a person&apos;s PIN; this also unlocks them.</translation>
    </message>
    <message>
        <source>停用一个人；此人做过的事仍在。</source>
        <translation>Disable a person; what they did stays.</translation>
    </message>
    <message>
        <source>重新启用一个人。</source>
        <translation>Enable a person again.</translation>
    </message>
    <message>
        <source>人员：添加、列出、设 PIN、停用。</source>
        <translation>People: add, list, set PIN, disable.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>agent、lead 或 supervisor</source>
        <translation>agent, lead or supervisor</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>从标准输入读 PIN</source>
        <translation>Read the PIN from standard input</translation>
    </message>
    <message>
        <source>包括已停用的</source>
        <translation>Disabled ones too</translation>
    </message>
    <message>
        <source>不用显示器，在临时的演示数据上把主要工作做一遍，每个界面存一张浅色、一张深色的图片。</source>
        <translation>Do the main work without a display, on demo data made for it; of each screen a light and a dark picture is saved.</translation>
    </message>
    <message>
        <source>图片放在这个文件夹</source>
        <translation>Folder for the pictures</translation>
    </message>
    <message>
        <source>界面用哪种语言；默认按设置</source>
        <translation>Language of the screens; default: that of the settings</translation>
    </message>
    <message>
        <source>做一份经过校验的备份。</source>
        <translation>Make a verified backup.</translation>
    </message>
    <message>
        <source>从备份恢复；现有的数据库先另存一份，绝不直接覆盖。</source>
        <translation>Restore a backup; the present database is saved first, never overwritten.</translation>
    </message>
    <message>
        <source>检查数据库、流水、索引、备份和手册，说明该怎么办。</source>
        <translation>Check database, journal, index, backups and handbook, and say what to do.</translation>
    </message>
    <message>
        <source>备份到这个文件，默认放在备份文件夹</source>
        <translation>File for the backup; default: in the backup folder</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>The backup file</translation>
    </message>
    <message>
        <source>把损坏的数据库里还读得出的内容救到这个新文件</source>
        <translation>Save what can still be read of a damaged database to this new file</translation>
    </message>
    <message>
        <source>重建检索索引</source>
        <translation>Make the search index anew</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
    <message>
        <source>默认：</source>
        <translation>default: </translation>
    </message>
    <message>
        <source>环境变量：</source>
        <translation>environment: </translation>
    </message>
    <message>
        <source>手册没有问题。</source>
        <translation>The handbook has no faults.</translation>
    </message>
    <message>
        <source>{clock}：{state}，期限 {time}</source>
        <translation>{clock}: {state}, due {time}</translation>
    </message>
    <message>
        <source>{severity} 级</source>
        <translation>level {severity}</translation>
    </message>
    <message>
        <source>附件 {ref}：{name} {size:.0f} kB</source>
        <translation>Attachment {ref}: {name} {size:.0f} kB</translation>
    </message>
    <message>
        <source>附件 {ref}：{name} {size:.0f} kB（文件不在了）</source>
        <translation>Attachment {ref}: {name} {size:.0f} kB (the file is gone)</translation>
    </message>
    <message>
        <source>{time} 已办</source>
        <translation>done {time}</translation>
    </message>
    <message>
        <source>{name} 已批</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>to be approved</translation>
    </message>
    <message>
        <source>补救 {ref}：{what}（{state}）</source>
        <translation>Remedy {ref}: {what} ({state})</translation>
    </message>
    <message>
        <source>已办到</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>未了</source>
        <translation>open</translation>
    </message>
    <message>
        <source>承诺 {ref}：{what}，{time} 前（{state}）</source>
        <translation>Promise {ref}: {what}, by {time} ({state})</translation>
    </message>
    <message>
        <source>平台期限 {ref}：{what}，{time} 前（{state}）</source>
        <translation>Platform deadline {ref}: {what}, by {time} ({state})</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>回访 {ref}：{name} {time}（{state}）</source>
        <translation>Call-back {ref}: {name} {time} ({state})</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>共超过 {count} 条</source>
        <translation>More than {count} in all</translation>
    </message>
    <message>
        <source>接着看：--after {next}</source>
        <translation>Next page: --after {next}</translation>
    </message>
    <message>
        <source>这个原因不停表，时限照走。停表的原因：{names}。</source>
        <translation>This reason does not stop the clock. Those that do: {names}.</translation>
    </message>
    <message>
        <source>{name} 的 PIN：</source>
        <translation>PIN of {name}: </translation>
    </message>
    <message>
        <source>已写入 {complaints} 件投诉（未结 {open} 件）、{handovers} 张交接单、{people} 个人，用时 {seconds} 秒。人员都没有 PIN。</source>
        <translation>{complaints} complaints ({open} open), {handovers} sheets and {people} people written in {seconds} s. Nobody has a PIN.</translation>
    </message>
    <message>
        <source>已导出 {count} 条到 {path}</source>
        <translation>{count} exported to {path}</translation>
    </message>
    <message>
        <source>已处理 {count} 行</source>
        <translation>{count} rows done</translation>
    </message>
    <message>
        <source>已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒</source>
        <translation>{imported} imported, {duplicates} duplicate, {rejected} rejected, in {seconds:.1f} s</translation>
    </message>
    <message>
        <source>可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒</source>
        <translation>{imported} can be imported, {duplicates} duplicate, {rejected} rejected, in {seconds:.1f} s</translation>
    </message>
    <message>
        <source>其中 {count} 条标为严重，请组长确认</source>
        <translation>{count} of them marked serious; a lead must acknowledge them</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>……另有 {count} 行</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>拒绝的行写在 {path}</source>
        <translation>Rejected rows are in {path}</translation>
    </message>
    <message>
        <source>已签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>当班</source>
        <translation>on duty</translation>
    </message>
    <message>
        <source>{time} 下班</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>休息中</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>{time} 到岗</source>
        <translation>came {time}</translation>
    </message>
    <message>
        <source>计划到 {time}</source>
        <translation>planned until {time}</translation>
    </message>
    <message>
        <source>{code}  {state}  （编号 {id}）</source>
        <translation>{code}  {state}  (no. {id})</translation>
    </message>
    <message>
        <source>没有事项。</source>
        <translation>No items.</translation>
    </message>
    <message>
        <source>补充（{name} {time}）</source>
        <translation>Addendum ({name} {time})</translation>
    </message>
    <message>
        <source>未签字，到点公布</source>
        <translation>not signed, published on time</translation>
    </message>
    <message>
        <source>{signer}（代 {name}，{reason}）</source>
        <translation>{signer} (for {name}: {reason})</translation>
    </message>
    <message>
        <source>没有找到这样的交接单。</source>
        <translation>No such sheet was found.</translation>
    </message>
    <message>
        <source>还没有交接单。用 deskcs handover draft 开始一张。</source>
        <translation>No sheets yet. Begin one with deskcs handover draft.</translation>
    </message>
    <message>
        <source>已写成 {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>{count} 张交接单都与签字时一致。</source>
        <translation>All sheets are as when signed: {count}.</translation>
    </message>
    <message>
        <source>交接单</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>没有找到“{query}”。可以换一个词，或用拼音首字母。</source>
        <translation>Nothing found for &quot;{query}&quot;. Try another word, or pinyin initials.</translation>
    </message>
    <message>
        <source>已下班</source>
        <translation>Shift ended</translation>
    </message>
    <message>
        <source>现在没有人当班。上班用 deskcs shift start。</source>
        <translation>Nobody is on duty. Start a shift with deskcs shift start.</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>已添加 {name}（{role}）</source>
        <translation>{name} added ({role})</translation>
    </message>
    <message>
        <source>还没有人员。用 deskcs staff add 姓名 --role supervisor 添加第一位主管。</source>
        <translation>Nobody yet. Add the first supervisor with deskcs staff add NAME --role supervisor.</translation>
    </message>
    <message>
        <source>已为 {name} 设好 PIN</source>
        <translation>PIN of {name} set</translation>
    </message>
    <message>
        <source>已停用 {name}</source>
        <translation>{name} disabled</translation>
    </message>
    <message>
        <source>已启用 {name}</source>
        <translation>{name} enabled</translation>
    </message>
    <message>
        <source>{name} 的新 PIN：</source>
        <translation>New PIN of {name}: </translation>
    </message>
    <message>
        <source>已备份并校验：{path}（{size:.1f} MB，流水 {seq} 条）</source>
        <translation>Backed up and verified: {path} ({size:.1f} MB, {seq} journal entries)</translation>
    </message>
    <message>
        <source>已恢复：{file} → {path}</source>
        <translation>Restored: {file} → {path}</translation>
    </message>
    <message>
        <source>原来的数据库另存为：{path}</source>
        <translation>The database that was there is kept as {path}</translation>
    </message>
    <message>
        <source>已重建索引：{count} 条记录</source>
        <translation>Search index made anew: {count} records</translation>
    </message>
    <message>
        <source>救出 {kept} 行</source>
        <translation>{kept} rows saved</translation>
    </message>
    <message>
        <source>救出 {kept} 行，丢失 {lost} 行</source>
        <translation>{kept} rows saved, {lost} lost</translation>
    </message>
    <message>
        <source>读得出但放不回去的行另存在：{path}</source>
        <translation>Rows that could be read but not put back are in {path}</translation>
    </message>
    <message>
        <source>流水记录对不上：{problem}</source>
        <translation>Journal does not match: {problem}</translation>
    </message>
    <message>
        <source>已救到：{path}。核对后用 deskcs restore 换上，再运行 deskcs doctor --rebuild-index。</source>
        <translation>Saved to {path}. Check it, put it in place with deskcs restore, then run deskcs doctor --rebuild-index.</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>待受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>处理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>等待</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>一级·特急</source>
        <translation>1 · Urgent</translation>
    </message>
    <message>
        <source>二级·重大</source>
        <translation>2 · Major</translation>
    </message>
    <message>
        <source>三级·一般</source>
        <translation>3 · Normal</translation>
    </message>
    <message>
        <source>四级·轻微</source>
        <translation>4 · Minor</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>已撤销，{count} 件回到原来的责任人</source>
        <translation>Undone: {count} back with their former owner</translation>
    </message>
    <message>
        <source>已把 {count} 件指派给 {name}</source>
        <translation>{count} assigned to {name}</translation>
    </message>
    <message>
        <source>已撤销，{count} 件去掉了“{tag}”</source>
        <translation>Undone: “{tag}” taken off {count}</translation>
    </message>
    <message>
        <source>已给 {count} 件加上“{tag}”</source>
        <translation>Tag &quot;{tag}&quot; added to {count}</translation>
    </message>
    <message>
        <source>{count} 件没有改：已经关闭，或由别人负责。</source>
        <translation>{count} not changed: closed, or someone else&apos;s.</translation>
    </message>
    <message>
        <source>{count} 件没有撤销，已经有人改动过：{numbers}</source>
        <translation>{count} not undone, somebody has changed them since: {numbers}</translation>
    </message>
    <message>
        <source>指派给…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>指派所选的投诉</source>
        <translation>Assign the selected complaints</translation>
    </message>
    <message>
        <source>加标签，回车</source>
        <translation>Add tag, Enter</translation>
    </message>
    <message>
        <source>给所选的投诉加标签</source>
        <translation>Tag the selected complaints</translation>
    </message>
    <message>
        <source>导出所选</source>
        <translation>Export selected</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>已选 {count}</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>回到列表（Esc）</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>上一个（Ctrl+↑）</source>
        <translation>Previous (Ctrl+↑)</translation>
    </message>
    <message>
        <source>下一个（Ctrl+↓）</source>
        <translation>Next (Ctrl+↓)</translation>
    </message>
    <message>
        <source>显示完整电话和联系方式（会记入日志）</source>
        <translation>Show full phone and contacts (is logged)</translation>
    </message>
    <message>
        <source>⚑ 严重，已知悉</source>
        <translation>⚑ Serious, acknowledged</translation>
    </message>
    <message>
        <source>⚑ 严重，待知悉</source>
        <translation>⚑ Serious, to acknowledge</translation>
    </message>
    <message>
        <source>新投诉</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>把现在的搜索存为视图</source>
        <translation>Save this search as a view</translation>
    </message>
    <message>
        <source>存为视图</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>投诉列表</source>
        <translation>Complaint list</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>Customer&apos;s words</translation>
    </message>
    <message>
        <source>我们查到的</source>
        <translation>What we found</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>打印于 {time}</source>
        <translation>Printed {time}</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>首问负责</source>
        <translation>First person in charge</translation>
    </message>
    <message>
        <source>超时原因</source>
        <translation>Reason for the breach</translation>
    </message>
    <message>
        <source>还没有责任人</source>
        <translation>No owner yet</translation>
    </message>
    <message>
        <source>责任人 {name}</source>
        <translation>Owner {name}</translation>
    </message>
    <message>
        <source>订单 {orders}</source>
        <translation>Order {orders}</translation>
    </message>
    <message>
        <source>要求：{words}</source>
        <translation>Wants: {words}</translation>
    </message>
    <message>
        <source>严重原因：{words}</source>
        <translation>Serious because: {words}</translation>
    </message>
    <message>
        <source>等待：{words}</source>
        <translation>Waiting: {words}</translation>
    </message>
    <message>
        <source>已并入 {words}</source>
        <translation>Merged into {words}</translation>
    </message>
    <message>
        <source>以前：{words}</source>
        <translation>Before: {words}</translation>
    </message>
    <message>
        <source>订单备注：{words}</source>
        <translation>Order remark: {words}</translation>
    </message>
    <message>
        <source>投诉成立</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>投诉不成立</source>
        <translation>Not justified</translation>
    </message>
    <message>
        <source>负责到底 {name}</source>
        <translation>In charge {name}</translation>
    </message>
    <message>
        <source>为什么是这个时间</source>
        <translation>Why this time</translation>
    </message>
    <message>
        <source>其他提醒</source>
        <translation>Other reminders</translation>
    </message>
    <message>
        <source>剩 {time}</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>期限 {time}</source>
        <translation>Due {time}</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>当班组长</source>
        <translation>lead on duty</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>{time} 提醒{names}：{level}</source>
        <translation>{time} tells {names}: {level}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>写备注或答复</source>
        <translation>Write a note or an answer</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>答复客户</source>
        <translation>Answer customer</translation>
    </message>
    <message>
        <source>客户来信</source>
        <translation>Customer wrote</translation>
    </message>
    <message>
        <source>告知方案</source>
        <translation>Give solution</translation>
    </message>
    <message>
        <source>内部备注，客户看不到，不算答复</source>
        <translation>Internal note: the customer does not see it, and it is no answer</translation>
    </message>
    <message>
        <source>已经告诉客户的话；第一条停止首次答复的计时</source>
        <translation>What the customer was told; the first one stops the first-response clock</translation>
    </message>
    <message>
        <source>客户又说了什么；再次联系从这时起计时</source>
        <translation>What the customer said; the clock for the next contact starts now</translation>
    </message>
    <message>
        <source>告诉客户的解决方案；解决的计时停止，等客户确认</source>
        <translation>The solution given to the customer; stops the resolution clock until they confirm</translation>
    </message>
    <message>
        <source>草稿已存</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>草稿没存上：{reason}</source>
        <translation>Draft not saved: {reason}</translation>
    </message>
    <message>
        <source>导出到文件</source>
        <translation>Export to file</translation>
    </message>
    <message>
        <source>导出投诉</source>
        <translation>Export complaints</translation>
    </message>
    <message>
        <source>要导出的列</source>
        <translation>Columns to export</translation>
    </message>
    <message>
        <source>带完整的客户、电话和订单号（会记入日志）</source>
        <translation>With full customer, phone and order numbers (is logged)</translation>
    </message>
    <message>
        <source>“{name}”一列要勾上这一项才有：带上它的文件可以原样导回，不丢时间线、补救和承诺。</source>
        <translation>The column “{name}” is there only with this ticked: a file with it can be imported again without losing timeline, remedies and promises.</translation>
    </message>
    <message>
        <source>选文件并导出</source>
        <translation>Choose file, export</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请至少选一列。</source>
        <translation>Please choose at least one column.</translation>
    </message>
    <message>
        <source>投诉.xlsx</source>
        <translation>complaints.xlsx</translation>
    </message>
    <message>
        <source>已取消，没有留下文件。</source>
        <translation>Cancelled; no file was left behind.</translation>
    </message>
    <message>
        <source>已导出 {count} 件到 {path}</source>
        <translation>{count} exported to {path}</translation>
    </message>
    <message>
        <source>没有问到</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>5 很满意</source>
        <translation>5 very satisfied</translation>
    </message>
    <message>
        <source>4 满意</source>
        <translation>4 satisfied</translation>
    </message>
    <message>
        <source>3 一般</source>
        <translation>3 fair</translation>
    </message>
    <message>
        <source>2 不满意</source>
        <translation>2 dissatisfied</translation>
    </message>
    <message>
        <source>1 很不满意</source>
        <translation>1 very dissatisfied</translation>
    </message>
    <message>
        <source>加文件</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>截图 {time}.png</source>
        <translation>screenshot {time}.png</translation>
    </message>
    <message>
        <source>已加 {count} 个附件</source>
        <translation>{count} attachment(s) added</translation>
    </message>
    <message>
        <source>附件已移除</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>加文件…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>把截图、聊天记录、快递单拖到这里，或在输入框里按 Ctrl+V 粘贴。</source>
        <translation>Drop screenshots, chats and waybills here, or paste with Ctrl+V in the text box.</translation>
    </message>
    <message>
        <source>文件不在了，或被改动过</source>
        <translation>The file is gone or was changed</translation>
    </message>
    <message>
        <source>登记投诉</source>
        <translation>Log complaint</translation>
    </message>
    <message>
        <source>昵称或姓名</source>
        <translation>Nickname or name</translation>
    </message>
    <message>
        <source>多个用空格隔开</source>
        <translation>Several: separate by spaces</translation>
    </message>
    <message>
        <source>商品或货号</source>
        <translation>Goods or item no.</translation>
    </message>
    <message>
        <source>标为严重，马上通知主管</source>
        <translation>Mark as serious, tell supervisor now</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>照客户的原话记下，可以直接粘贴聊天记录</source>
        <translation>In the customer&apos;s own words; you may paste the chat</translation>
    </message>
    <message>
        <source>批号、投诉原因、其他联系方式、订单备注、前一个投诉、个案</source>
        <translation>Batch, cause, other contacts, order remark, earlier complaint, case</translation>
    </message>
    <message>
        <source>登记  Ctrl+Enter</source>
        <translation>Log  Ctrl+Enter</translation>
    </message>
    <message>
        <source>手机、座机或尾号</source>
        <translation>Mobile, landline or last digits</translation>
    </message>
    <message>
        <source>商品批号</source>
        <translation>Batch of the goods</translation>
    </message>
    <message>
        <source>微信、邮箱…</source>
        <translation>WeChat, e-mail…</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>Order remark</translation>
    </message>
    <message>
        <source>那一件的编号</source>
        <translation>Number of that case</translation>
    </message>
    <message>
        <source>客户 *</source>
        <translation>Customer *</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>投诉原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>其他联系方式</source>
        <translation>Other contacts</translation>
    </message>
    <message>
        <source>前一个投诉</source>
        <translation>Earlier complaint</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>客户要求</source>
        <translation>Customer wants</translation>
    </message>
    <message>
        <source>发生了什么（客户的话）*</source>
        <translation>What happened (customer&apos;s words) *</translation>
    </message>
    <message>
        <source>先放着  Esc</source>
        <translation>Later  Esc</translation>
    </message>
    <message>
        <source>关闭窗口，写下的内容下次还在</source>
        <translation>Close the window; what you wrote is kept for next time</translation>
    </message>
    <message>
        <source>已从聊天记录填入，全部 {count} 条作为证据一起保存。</source>
        <translation>Filled in from the chat; all {count} messages are kept as evidence.</translation>
    </message>
    <message>
        <source>原样粘贴</source>
        <translation>Paste as it is</translation>
    </message>
    <message>
        <source>登记时由客服标为严重</source>
        <translation>Marked serious by the agent when logged</translation>
    </message>
    <message>
        <source>已取回上次没登记完的内容。</source>
        <translation>Your unfinished complaint is back.</translation>
    </message>
    <message>
        <source>没有关联的投诉，也没有看起来相关的。</source>
        <translation>No linked complaints, and none that look related.</translation>
    </message>
    <message>
        <source>看起来相关</source>
        <translation>Look related</translation>
    </message>
    <message>
        <source>取消关联</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>关联起来</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>列表里没有投诉，没有可导出的。</source>
        <translation>There are no complaints in the list to export.</translation>
    </message>
    <message>
        <source>导出所选的 {count} 件。</source>
        <translation>Export the {count} selected.</translation>
    </message>
    <message>
        <source>导出列表里的全部投诉：{count}。</source>
        <translation>Export all complaints in the list: {count}.</translation>
    </message>
    <message>
        <source>点一下按这一列排序；右键选要显示的列</source>
        <translation>Click to sort by this column; right-click to choose columns</translation>
    </message>
    <message>
        <source>右键选要显示的列</source>
        <translation>Right-click to choose columns</translation>
    </message>
    <message>
        <source>{count}+ 件</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>没有符合的投诉</source>
        <translation>No matching complaints</translation>
    </message>
    <message>
        <source>这个视图里没有找到“{text}”。换个词，或到“全部”里找。</source>
        <translation>&quot;{text}&quot; is not in this view. Try another word, or search in &quot;All&quot;.</translation>
    </message>
    <message>
        <source>清空搜索</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>“{name}”不是搜索条件，按文字找了。可用的条件：{fields} 等。</source>
        <translation>“{name}” is no search field and was searched as text. Fields: {fields} and others.</translation>
    </message>
    <message>
        <source>到“全部”里找</source>
        <translation>Look in All</translation>
    </message>
    <message>
        <source>您名下没有未关闭的投诉</source>
        <translation>You have no open complaints</translation>
    </message>
    <message>
        <source>受理或被指派的投诉会列在这里。</source>
        <translation>Complaints you accept or are assigned are listed here.</translation>
    </message>
    <message>
        <source>没有等着受理的投诉</source>
        <translation>Nothing waits to be accepted</translation>
    </message>
    <message>
        <source>新登记、还没有责任人的投诉会列在这里。</source>
        <translation>New complaints without an owner are listed here.</translation>
    </message>
    <message>
        <source>没有快到期的投诉</source>
        <translation>Nothing is due soon</translation>
    </message>
    <message>
        <source>四小时内到期的投诉会列在这里。</source>
        <translation>Complaints due within four hours are listed here.</translation>
    </message>
    <message>
        <source>没有超时的投诉</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>过了答复或解决期限的投诉会列在这里。</source>
        <translation>Complaints past their answer or resolution deadline are listed here.</translation>
    </message>
    <message>
        <source>没有严重投诉</source>
        <translation>No serious complaints</translation>
    </message>
    <message>
        <source>标为严重、还没有关闭的投诉会列在这里。</source>
        <translation>Open complaints marked serious are listed here.</translation>
    </message>
    <message>
        <source>没有未关闭的投诉</source>
        <translation>No open complaints</translation>
    </message>
    <message>
        <source>客户一开口就登记，时限从那时算起。</source>
        <translation>Log as soon as the customer speaks up; the clocks start then.</translation>
    </message>
    <message>
        <source>还没有投诉</source>
        <translation>No complaints yet</translation>
    </message>
    <message>
        <source>登记第一个投诉，或从右上角的“···”导入以前的表格。</source>
        <translation>Log the first complaint, or import earlier tables with “···” at the top right.</translation>
    </message>
    <message>
        <source>交给谁负责？</source>
        <translation>Who takes it over?</translation>
    </message>
    <message>
        <source>在等什么，等到什么时候？只有列出的原因会停表。</source>
        <translation>Waiting for what, until when? Only the listed reasons stop the clock.</translation>
    </message>
    <message>
        <source>为什么是严重投诉？组长和主管会马上看到。</source>
        <translation>Why is it serious? Leads and supervisors see it at once.</translation>
    </message>
    <message>
        <source>为什么不作严重处理？</source>
        <translation>Why is it not serious?</translation>
    </message>
    <message>
        <source>客户满意吗？没有问到就留空。</source>
        <translation>Is the customer satisfied? Leave empty if not asked.</translation>
    </message>
    <message>
        <source>为什么要重开？</source>
        <translation>Why reopen it?</translation>
    </message>
    <message>
        <source>改为哪一级？调低要由组长或主管来做。</source>
        <translation>Which level? Lowering it takes a lead or supervisor.</translation>
    </message>
    <message>
        <source>投诉成立吗？只有成立的计入满意度。</source>
        <translation>Is it justified? Only justified complaints count for satisfaction.</translation>
    </message>
    <message>
        <source>查到的情况是什么？客户的原话不会改动。</source>
        <translation>What did you find? The customer&apos;s words stay as they are.</translation>
    </message>
    <message>
        <source>更正哪一项？原来的内容留在时间线里。</source>
        <translation>What to correct? The old words stay in the timeline.</translation>
    </message>
    <message>
        <source>还能怎样联系客户？写全，会换掉现在的。先点锁可看到现在的。</source>
        <translation>How else can the customer be reached? Write all of it, it replaces what is there. The lock shows what is there.</translation>
    </message>
    <message>
        <source>有哪些标签？多个用空格隔开，删掉的会拿下来。</source>
        <translation>Which tags? Separate them with spaces; those deleted are taken off.</translation>
    </message>
    <message>
        <source>并入哪个投诉？写它的编号；之后可以撤销。</source>
        <translation>Merge into which complaint? Enter its number; it can be undone.</translation>
    </message>
    <message>
        <source>为什么是特殊疑难？之后不再计时。</source>
        <translation>Why is it a hard case? Its clocks stop from then on.</translation>
    </message>
    <message>
        <source>为什么这些信号不算严重？</source>
        <translation>Why are these signals not serious?</translation>
    </message>
    <message>
        <source>为什么重新计时？</source>
        <translation>Why start the clock again?</translation>
    </message>
    <message>
        <source>谁对这件投诉负责到底？</source>
        <translation>Who is in charge of it to the end?</translation>
    </message>
    <message>
        <source>为什么判为无效？</source>
        <translation>Why is it invalid?</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>等待原因</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>等到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>Not justified</translation>
    </message>
    <message>
        <source>还没有判定</source>
        <translation>Not judged yet</translation>
    </message>
    <message>
        <source>是否成立</source>
        <translation>Justified?</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>哪一项</source>
        <translation>Which field</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>知悉</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>不算严重</source>
        <translation>Not serious</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>继续处理</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>Mark serious</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>Change level</translation>
    </message>
    <message>
        <source>判定是否成立</source>
        <translation>Judge if justified</translation>
    </message>
    <message>
        <source>写查明的情况</source>
        <translation>Write findings</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>改联系方式</source>
        <translation>Change contacts</translation>
    </message>
    <message>
        <source>改标签</source>
        <translation>Edit tags</translation>
    </message>
    <message>
        <source>合并到另一个投诉</source>
        <translation>Merge into another</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>设为特殊疑难</source>
        <translation>Set as hard case</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>Mark invalid</translation>
    </message>
    <message>
        <source>改负责到底的人</source>
        <translation>Change who is in charge</translation>
    </message>
    <message>
        <source>写超时原因</source>
        <translation>Explain overdue</translation>
    </message>
    <message>
        <source>补救</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>Platform deadline</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>约回访</source>
        <translation>Plan call-back</translation>
    </message>
    <message>
        <source>记回访结果</source>
        <translation>Log call-back</translation>
    </message>
    <message>
        <source>记电话</source>
        <translation>Log call</translation>
    </message>
    <message>
        <source>关联另一个投诉</source>
        <translation>Link a complaint</translation>
    </message>
    <message>
        <source>打印，存为 PDF</source>
        <translation>Print, save as PDF</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>已取消和 {number} 的关联</source>
        <translation>Unlinked from {number}</translation>
    </message>
    <message>
        <source>{number} 已并入 {into}</source>
        <translation>{number} merged into {into}</translation>
    </message>
    <message>
        <source>已登记 {number}</source>
        <translation>{number} logged</translation>
    </message>
    <message>
        <source>再存一次</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>“{move}”写到一半，内容还在。</source>
        <translation>“{move}” was left half written; its text is still here.</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>选一个投诉</source>
        <translation>Choose a complaint</translation>
    </message>
    <message>
        <source>左边选中后，这里是它的时限、经过和下一步。</source>
        <translation>Its deadlines, history and next step are shown here.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>⚑ 登记后会自动标为严重，并马上通知主管</source>
        <translation>⚑ Will be marked serious when logged; the supervisor is told at once</translation>
    </message>
    <message>
        <source>看到的信号</source>
        <translation>Signals seen</translation>
    </message>
    <message>
        <source>建议级别</source>
        <translation>Suggested level</translation>
    </message>
    <message>
        <source>现在可以这样说</source>
        <translation>You could say now</translation>
    </message>
    <message>
        <source>看处理步骤</source>
        <translation>Show the steps</translation>
    </message>
    <message>
        <source>这位客户或订单以前的投诉</source>
        <translation>Earlier complaints of this customer or order</translation>
    </message>
    <message>
        <source>边写边看</source>
        <translation>As you write</translation>
    </message>
    <message>
        <source>写下客户的话，这里会标出过敏、漏电、12315 等信号，并找出同一客户和订单以前的投诉。</source>
        <translation>Write the customer&apos;s words: signals such as allergy, electric leakage or 12315 show here, and earlier complaints of the same customer and order.</translation>
    </message>
    <message>
        <source>搜索投诉</source>
        <translation>Search complaints</translation>
    </message>
    <message>
        <source>搜投诉：词、编号、订单号，如 退款 状态:处理中 到期&lt;4h</source>
        <translation>Search: words, number, order, e.g. refund status:in_progress due&lt;4h</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>补救与承诺</source>
        <translation>Remedies, promises</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>看手册里的这一条</source>
        <translation>See this in the handbook</translation>
    </message>
    <message>
        <source>客户可见</source>
        <translation>Customer sees this</translation>
    </message>
    <message>
        <source>…（共 {count} 字，导出可看全文）</source>
        <translation>… ({count} characters in all; export for the full text)</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>未受理</source>
        <translation>Unaccepted</translation>
    </message>
    <message>
        <source>即将超时</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>未关闭</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>存的视图</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>{name} 共享</source>
        <translation>Shared by {name}</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>取消置顶</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>不再共享</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>改为现在的搜索</source>
        <translation>Use the present search</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>L3</translation>
    </message>
    <message>
        <source>四级</source>
        <translation>L4</translation>
    </message>
    <message>
        <source>{days}天{hours}时</source>
        <translation>{days}d {hours}h</translation>
    </message>
    <message>
        <source>{days}天</source>
        <translation>{days}d</translation>
    </message>
    <message>
        <source>迟 {time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>超 {time}</source>
        <translation>−{time}</translation>
    </message>
    <message>
        <source>明天 {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>昨天 {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>首次答复</source>
        <translation>First response</translation>
    </message>
    <message>
        <source>再次联系</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>个案答复</source>
        <translation>Case answer</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>计时中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>已办，但超时</source>
        <translation>Done, but late</translation>
    </message>
    <message>
        <source>特殊疑难，不计时</source>
        <translation>Hard case, no clock</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>不再是特殊疑难</source>
        <translation>No longer a hard case</translation>
    </message>
    <message>
        <source>不标为严重</source>
        <translation>Not marked serious</translation>
    </message>
    <message>
        <source>到 {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>到 {time}，时限照走</source>
        <translation>until {time}, clocks run on</translation>
    </message>
    <message>
        <source>满意度 {score}</source>
        <translation>Satisfaction {score}</translation>
    </message>
    <message>
        <source>为什么超时？写明后才能关闭。</source>
        <translation>Why is it overdue? It can be closed once this is written.</translation>
    </message>
    <message>
        <source>给客户什么？金额在您的限额内马上生效，超过的等批准。</source>
        <translation>What does the customer get? Within your limit it counts at once, above it waits for approval.</translation>
    </message>
    <message>
        <source>批准这项补救？超过限额时写明哪位负责人同意。</source>
        <translation>Approve this remedy? Above the limit, write who in charge agreed.</translation>
    </message>
    <message>
        <source>什么时候办好的？</source>
        <translation>When was it done?</translation>
    </message>
    <message>
        <source>为什么取消？</source>
        <translation>Why cancel it?</translation>
    </message>
    <message>
        <source>答应了客户什么，什么时候办到？</source>
        <translation>What was promised to the customer, and by when?</translation>
    </message>
    <message>
        <source>平台要什么，什么时候之前？</source>
        <translation>What does the platform want, and by when?</translation>
    </message>
    <message>
        <source>为什么撤回？</source>
        <translation>Why withdraw it?</translation>
    </message>
    <message>
        <source>什么时候、由谁回访？</source>
        <translation>Call back when, and who?</translation>
    </message>
    <message>
        <source>回访怎么样？</source>
        <translation>How did the call-back go?</translation>
    </message>
    <message>
        <source>电话里说了什么？打通的去电算一次答复。</source>
        <translation>What was said? A call that got through counts as an answer.</translation>
    </message>
    <message>
        <source>和哪个投诉有关，怎样有关？</source>
        <translation>Which complaint is it linked to, and how?</translation>
    </message>
    <message>
        <source>原因，会记入时间线</source>
        <translation>Reason, goes into the timeline</translation>
    </message>
    <message>
        <source>补救措施</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>金额（元），没有就留空</source>
        <translation>Amount (yuan), empty if none</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>负责人（没有超过限额就留空）</source>
        <translation>Approved by (empty if within the limit)</translation>
    </message>
    <message>
        <source>办好的时间</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>是否接受方案：没有问</source>
        <translation>Accepts the solution: not asked</translation>
    </message>
    <message>
        <source>对处理打几分：没有问到</source>
        <translation>Rating of the handling: not asked</translation>
    </message>
    <message>
        <source>对处理打几分</source>
        <translation>Rating of the handling</translation>
    </message>
    <message>
        <source>按手册 {revision} 版的步骤</source>
        <translation>Steps of handbook revision {revision}</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>哪里：{words}</source>
        <translation>Where: {words}</translation>
    </message>
    <message>
        <source>为什么：{words}</source>
        <translation>Why: {words}</translation>
    </message>
    <message>
        <source>怎么办：{words}</source>
        <translation>How: {words}</translation>
    </message>
    <message>
        <source>接受方案</source>
        <translation>Accepts the solution</translation>
    </message>
    <message>
        <source>不接受方案</source>
        <translation>Refuses the solution</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>是否接受</source>
        <translation>Accepted?</translation>
    </message>
    <message>
        <source>打给客户，接通了</source>
        <translation>Called customer, got through</translation>
    </message>
    <message>
        <source>打给客户，没人接</source>
        <translation>Called customer, no answer</translation>
    </message>
    <message>
        <source>客户打来</source>
        <translation>Customer called</translation>
    </message>
    <message>
        <source>来去</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>{yuan} 元</source>
        <translation>¥{yuan}</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>{time} 已办，{name}</source>
        <translation>Done {time}, {name}</translation>
    </message>
    <message>
        <source>{name} 批准</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>{name} 已批准，待办</source>
        <translation>Approved by {name}, to do</translation>
    </message>
    <message>
        <source>待批准，{name} 提出</source>
        <translation>To be approved, asked by {name}</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已兑现，但迟了</source>
        <translation>Kept, but late</translation>
    </message>
    <message>
        <source>约在 {time}</source>
        <translation>Planned for {time}</translation>
    </message>
    <message>
        <source>请换一位同事、换个时间再约</source>
        <translation>Plan again with another colleague at another time</translation>
    </message>
    <message>
        <source>请再约一次</source>
        <translation>Plan it once more</translation>
    </message>
    <message>
        <source>还没有补救、承诺或回访。加上以后，到期前会提醒。</source>
        <translation>No remedies, promises or call-backs yet. Once added, you are reminded before they are due.</translation>
    </message>
    <message>
        <source>同一原因</source>
        <translation>Same cause</translation>
    </message>
    <message>
        <source>相关</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>下级</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>已联系上</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>不方便接听</source>
        <translation>Not a good time</translation>
    </message>
    <message>
        <source>没有人接</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>视图的名字</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>置顶</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>共享给大家</source>
        <translation>Share with all</translation>
    </message>
    <message>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>已删除视图“{name}”</source>
        <translation>View &quot;{name}&quot; deleted</translation>
    </message>
    <message>
        <source>已存为“{name}”</source>
        <translation>Saved as &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{names} 也打开了这件投诉，改动前先说一声。</source>
        <translation>{names} also has this complaint open; talk before changing it.</translation>
    </message>
    <message>
        <source>您在另一个窗口里也打开了这件投诉。</source>
        <translation>You have this complaint open in another window too.</translation>
    </message>
    <message>
        <source>更多可以做的</source>
        <translation>More you can do</translation>
    </message>
    <message>
        <source>列、视图、导入</source>
        <translation>Columns, views, import</translation>
    </message>
    <message>
        <source>要显示的列</source>
        <translation>Columns to show</translation>
    </message>
    <message>
        <source>{number} · 第 {page} 页，共 {pages} 页</source>
        <translation>{number} · page {page} of {pages}</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (CNY)</translation>
    </message>
    <message>
        <source>元</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>人身伤害、起火漏电、食物中毒或过敏就医、威胁自伤、媒体已联系、监管来函、大面积隐私泄露、同一原因五人以上</source>
        <translation>Injury, fire or electric shock, food poisoning or treated allergy, threat of self-harm, media in touch, letter from a regulator, large data leak, five or more people with one cause</translation>
    </message>
    <message>
        <source>12315 或平台介入、律师函、扬言曝光、疑似假货、大额订单或索赔、重复投诉、个人信息泄露</source>
        <translation>12315 or platform case, lawyer&apos;s letter, threat to go public, suspected counterfeit, large order or claim, repeated complaint, personal data leaked</translation>
    </message>
    <message>
        <source>质量瑕疵、错发漏发、退款拖延、发票、态度</source>
        <translation>Quality defect, wrong or missing goods, late refund, invoice, attitude</translation>
    </message>
    <message>
        <source>咨询型抱怨、催单、小额补差</source>
        <translation>Grumbling question, chasing an order, small price difference</translation>
    </message>
    <message>
        <source>手册里已没有这一条；这件投诉仍按 {begun} 版的步骤办。</source>
        <translation>The handbook no longer has this article; this complaint keeps the steps of revision {begun}.</translation>
    </message>
    <message>
        <source>手册已改为 {now} 版；这件投诉仍按开始时的 {begun} 版步骤办。</source>
        <translation>The handbook is at revision {now} now; this complaint keeps the steps of revision {begun}, with which it began.</translation>
    </message>
    <message>
        <source>按手册 {begun} 版的步骤办</source>
        <translation>Steps of handbook revision {begun}</translation>
    </message>
    <message>
        <source>严重，已知悉</source>
        <translation>serious, acknowledged</translation>
    </message>
    <message>
        <source>严重，待知悉</source>
        <translation>serious, not yet acknowledged</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已结</source>
        <translation>done</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>我</source>
        <translation>me</translation>
    </message>
    <message>
        <source>待知悉</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>wanted</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>due</translation>
    </message>
    <message>
        <source>超时</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>疑难</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>有理</source>
        <translation>justified</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>打理手册</source>
        <translation>Manage the handbook</translation>
    </message>
    <message>
        <source>打开文章</source>
        <translation>Open article</translation>
    </message>
    <message>
        <source>写一篇</source>
        <translation>Write one</translation>
    </message>
    <message>
        <source>处理完</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>没有找到答案的问题</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>已过期或一周内过期</source>
        <translation>Expired or expiring within a week</translation>
    </message>
    <message>
        <source>已于 {day} 过期</source>
        <translation>Expired {day}</translation>
    </message>
    <message>
        <source>{day} 过期</source>
        <translation>Expires {day}</translation>
    </message>
    <message>
        <source>必读</source>
        <translation>Must read</translation>
    </message>
    <message>
        <source>还有 {count} 人没有确认：{names}</source>
        <translation>{count} have not confirmed yet: {names}</translation>
    </message>
    <message>
        <source>人人都已确认</source>
        <translation>Everybody has confirmed</translation>
    </message>
    <message>
        <source>置顶备注</source>
        <translation>Pinned notes</translation>
    </message>
    <message>
        <source>有问题的文件</source>
        <translation>Files with faults</translation>
    </message>
    <message>
        <source>{file} 第 {line} 行</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>：没有</source>
        <translation>: none</translation>
    </message>
    <message>
        <source>编辑：{id}</source>
        <translation>Edit: {id}</translation>
    </message>
    <message>
        <source>新建文章</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>已恢复上次没有保存的文字。</source>
        <translation>Your text that was not saved is back.</translation>
    </message>
    <message>
        <source>丢开它，从头编辑</source>
        <translation>Discard it, edit afresh</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>文章的 Markdown 文字</source>
        <translation>Article in Markdown</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>草稿已存 {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>草稿没能存下：{reason}。请尽快保存。</source>
        <translation>Draft not saved: {reason}. Please save soon.</translation>
    </message>
    <message>
        <source>在文中查找</source>
        <translation>Find in article</translation>
    </message>
    <message>
        <source>关闭查找</source>
        <translation>Close find</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>导入 Markdown（.md）或 Word（.docx）。先看再导入，原文件不会改动。</source>
        <translation>Import Markdown (.md) or Word (.docx). You look first; the original file is not changed.</translation>
    </message>
    <message>
        <source>选文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>选文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>停</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>要导入的文章</source>
        <translation>Articles to import</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>导入 {count} 篇</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>不能导入：{file}
{reason}</source>
        <translation>Cannot import: {file}
{reason}</translation>
    </message>
    <message>
        <source>替换现有的一篇</source>
        <translation>Replaces an article</translation>
    </message>
    <message>
        <source>新文章</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>不再必读</source>
        <translation>No longer must read</translation>
    </message>
    <message>
        <source>设为必读</source>
        <translation>Make must read</translation>
    </message>
    <message>
        <source>编辑这一篇</source>
        <translation>Edit this article</translation>
    </message>
    <message>
        <source>版本与对比</source>
        <translation>Versions and changes</translation>
    </message>
    <message>
        <source>置顶备注…</source>
        <translation>Pin a note…</translation>
    </message>
    <message>
        <source>导入文章…</source>
        <translation>Import articles…</translation>
    </message>
    <message>
        <source>已保存：{title}</source>
        <translation>Saved: {title}</translation>
    </message>
    <message>
        <source>已恢复：{title}</source>
        <translation>Restored: {title}</translation>
    </message>
    <message>
        <source>已设为必读，每个人都要确认</source>
        <translation>Now must read; everybody is asked to confirm</translation>
    </message>
    <message>
        <source>已导入 {count} 篇</source>
        <translation>{count} imported</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>看别人的改动</source>
        <translation>See their change</translation>
    </message>
    <message>
        <source>必读，待确认</source>
        <translation>Must read, to confirm</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>最近读过</source>
        <translation>Read recently</translation>
    </message>
    <message>
        <source>常读</source>
        <translation>Read often</translation>
    </message>
    <message>
        <source>全部文章</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>没有这一篇。</source>
        <translation>There is no such article.</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>服务手册</source>
        <translation>Service handbook</translation>
    </message>
    <message>
        <source>在上面搜索，或选一章。↑↓ 选择，Enter 打开，Ctrl+F 回到搜索。</source>
        <translation>Search above or choose a chapter. ↑↓ choose, Enter opens, Ctrl+F back to search.</translation>
    </message>
    <message>
        <source>话术已复制，可以粘贴到聊天窗口</source>
        <translation>Phrase copied; paste it into the chat</translation>
    </message>
    <message>
        <source>话术已复制，发之前先填：{names}</source>
        <translation>Phrase copied; fill in before sending: {names}</translation>
    </message>
    <message>
        <source>链接已复制</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} article(s)</translation>
    </message>
    <message>
        <source>已确认，谢谢</source>
        <translation>Confirmed, thank you</translation>
    </message>
    <message>
        <source>已把“{query}”留给组长</source>
        <translation>&quot;{query}&quot; left for the lead</translation>
    </message>
    <message>
        <source>手册有 {count} 处读不出来，第一处：{file} 第 {line} 行，{reason}</source>
        <translation>{count} place(s) in the handbook cannot be read; first: {file}, line {line}, {reason}</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>太长了：只按前 {most} 个字查找。</source>
        <translation>Too long: only the first {most} characters are searched for.</translation>
    </message>
    <message>
        <source>没有找到“{query}”。换一个词，或输入拼音首字母试试。</source>
        <translation>&quot;{query}&quot; not found. Try another word, or pinyin initials.</translation>
    </message>
    <message>
        <source>没有完全相符的，下面是与“{query}”最接近的。</source>
        <translation>No exact match; these are closest to &quot;{query}&quot;.</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation>Remove favourite</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>本章上一篇（Alt+↑）</source>
        <translation>Previous in chapter (Alt+↑)</translation>
    </message>
    <message>
        <source>本章下一篇（Alt+↓）</source>
        <translation>Next in chapter (Alt+↓)</translation>
    </message>
    <message>
        <source>在文中查找（Ctrl+F）</source>
        <translation>Find in article (Ctrl+F)</translation>
    </message>
    <message>
        <source>缩小文字（Ctrl+-）</source>
        <translation>Smaller text (Ctrl+-)</translation>
    </message>
    <message>
        <source>小</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>放大文字（Ctrl++）</source>
        <translation>Larger text (Ctrl++)</translation>
    </message>
    <message>
        <source>大</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>复制这一节的链接</source>
        <translation>Copy link to this section</translation>
    </message>
    <message>
        <source>打印或存 PDF</source>
        <translation>Print or save PDF</translation>
    </message>
    <message>
        <source>编辑与管理</source>
        <translation>Edit and manage</translation>
    </message>
    <message>
        <source>显示或收起目录</source>
        <translation>Show or hide contents</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>写一句大家打开这一篇时先看到的话</source>
        <translation>A line everybody sees first on opening this article</translation>
    </message>
    <message>
        <source>置顶</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{note}（{person} {when}）</source>
        <translation>{note} ({person} {when})</translation>
    </message>
    <message>
        <source>这一篇要求人人读过并确认。</source>
        <translation>Everybody is asked to read and confirm this article.</translation>
    </message>
    <message>
        <source>我已读</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>必读，您已确认这一版。</source>
        <translation>Must read; you have confirmed this version.</translation>
    </message>
    <message>
        <source>您上次读过之后，这一篇有改动。</source>
        <translation>Changed since you last read it.</translation>
    </message>
    <message>
        <source>只看改动</source>
        <translation>Show changes only</translation>
    </message>
    <message>
        <source>审阅 {day}</source>
        <translation>Reviewed {day}</translation>
    </message>
    <message>
        <source>有效至 {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>已于 {day} 过期，请以平台现行规则为准</source>
        <translation>Expired {day}; the platform&apos;s present rules apply</translation>
    </message>
    <message>
        <source>本店自编</source>
        <translation>House rule</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>建议补一篇</source>
        <translation>Suggest an article</translation>
    </message>
    <message>
        <source>把这个问题留给组长</source>
        <translation>Leave this question for the lead</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>恢复这一版</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>版本：{title}</source>
        <translation>Versions: {title}</translation>
    </message>
    <message>
        <source>这之后的改动</source>
        <translation>Changes after this</translation>
    </message>
    <message>
        <source>这一版的改动</source>
        <translation>Changes in this version</translation>
    </message>
    <message>
        <source>最初</source>
        <translation>First</translation>
    </message>
    <message>
        <source>随程序更新</source>
        <translation>With a program update</translation>
    </message>
    <message>
        <source>在文件里改</source>
        <translation>Changed in the file</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>已移走</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>搜手册：词、拼音、首字母，如 退款、tuikuan、hdfk</source>
        <translation>Search: words, pinyin, initials, e.g. 退款, tuikuan, hdfk</translation>
    </message>
    <message>
        <source>搜索手册</source>
        <translation>Search handbook</translation>
    </message>
    <message>
        <source>本文目录与相关文章</source>
        <translation>Contents and related articles</translation>
    </message>
    <message>
        <source>本文目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>相关文章</source>
        <translation>Related articles</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>后面还有改动。</source>
        <translation>There are further changes below.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>组长放行接班</source>
        <translation>Accepted by lead&apos;s leave</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>Sheet no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>内容截止</source>
        <translation>Content until</translation>
    </message>
    <message>
        <source>交班人</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>代签</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>代签理由</source>
        <translation>Reason for signing for</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>Reason to let pass</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>已做</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Contingency</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>Noted at</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>Complaint no.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>清点</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>待转达</source>
        <translation>To pass on</translation>
    </message>
    <message>
        <source>已转达，等回复</source>
        <translation>Passed on, awaiting answer</translation>
    </message>
    <message>
        <source>已答复，待告知</source>
        <translation>Answered, to tell</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>不再跟进</source>
        <translation>Not followed up</translation>
    </message>
    <message>
        <source>转给有关部门</source>
        <translation>Pass on to the department</translation>
    </message>
    <message>
        <source>催部门答复</source>
        <translation>Remind the department</translation>
    </message>
    <message>
        <source>告知提出的人</source>
        <translation>Tell the person who raised it</translation>
    </message>
    <message>
        <source>受理，答复客户</source>
        <translation>Accept, answer the customer</translation>
    </message>
    <message>
        <source>给出处理方案</source>
        <translation>Give a solution</translation>
    </message>
    <message>
        <source>等到时间后跟进</source>
        <translation>Follow up when the wait is over</translation>
    </message>
    <message>
        <source>向客户确认后关闭</source>
        <translation>Confirm with the customer, close</translation>
    </message>
    <message>
        <source>下一班将超时</source>
        <translation>Overdue next shift</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本班</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>停表到</source>
        <translation>Paused until</translation>
    </message>
    <message>
        <source>没人确认的提醒</source>
        <translation>Alerts unseen</translation>
    </message>
    <message>
        <source>承诺时间已过</source>
        <translation>Promised time has passed</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New</translation>
    </message>
    <message>
        <source>有跟进</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>工作日志</source>
        <translation>Work log</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>系统异常</source>
        <translation>System trouble</translation>
    </message>
    <message>
        <source>稳定</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>关注</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>危急</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>待接班</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>已接班</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>未接，已结转</source>
        <translation>Not accepted, carried over</translation>
    </message>
    <message>
        <source>待接</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>有疑问</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>已接</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>严重投诉</source>
        <translation>Serious complaint</translation>
    </message>
    <message>
        <source>将到期投诉</source>
        <translation>Complaint due soon</translation>
    </message>
    <message>
        <source>未结投诉</source>
        <translation>Open complaint</translation>
    </message>
    <message>
        <source>已超时投诉</source>
        <translation>Overdue complaint</translation>
    </message>
    <message>
        <source>用自己的话写：接下来我要做什么</source>
        <translation>In your own words: what do I do next</translation>
    </message>
    <message>
        <source>由谁接</source>
        <translation>Who takes it</translation>
    </message>
    <message>
        <source>接下</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>看不明白？写下问题，回车发给写的人</source>
        <translation>Unclear? Write the question, Enter sends it to the writer</translation>
    </message>
    <message>
        <source>问写的人</source>
        <translation>Question for the writer</translation>
    </message>
    <message>
        <source>问一句</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>下一步（自己的话）*</source>
        <translation>Next step (own words) *</translation>
    </message>
    <message>
        <source>由我接</source>
        <translation>I take it</translation>
    </message>
    <message>
        <source>交给 {name}</source>
        <translation>Give to {name}</translation>
    </message>
    <message>
        <source>投诉已办结，记下</source>
        <translation>Complaint is settled; note it</translation>
    </message>
    <message>
        <source>看过了，接班</source>
        <translation>Seen, accept shift</translation>
    </message>
    <message>
        <source>交接单日历</source>
        <translation>Calendar of sheets</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>核验全部</source>
        <translation>Verify all</translation>
    </message>
    <message>
        <source>逐张核对内容、校验值和日志链</source>
        <translation>Check content, checksum and journal chain of each</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>正在核验</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>{wrong} 张与签字时不一致：{codes}。打开后在“签字与补充”里看。</source>
        <translation>{wrong} differ from when signed: {codes}. Open one and see &quot;Signature, addenda&quot;.</translation>
    </message>
    <message>
        <source>已停止，核验过的 {count} 张都与签字时一致。</source>
        <translation>Stopped; the {count} verified are as when signed.</translation>
    </message>
    <message>
        <source>{count} 张都与签字时一致，日志链完整。</source>
        <translation>All {count} are as when signed; the journal chain is complete.</translation>
    </message>
    <message>
        <source>已导出 {count} 行到 {path}</source>
        <translation>{count} rows exported to {path}</translation>
    </message>
    <message>
        <source>没有导出。</source>
        <translation>Nothing exported.</translation>
    </message>
    <message>
        <source>导出交接单</source>
        <translation>Export sheets</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>异常</source>
        <translation>Not OK</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>{name}的数目</source>
        <translation>Count of {name}</translation>
    </message>
    <message>
        <source>写明什么情况，签字前要有</source>
        <translation>What is wrong? Needed before signing</translation>
    </message>
    <message>
        <source>{name}的情况</source>
        <translation>About {name}</translation>
    </message>
    <message>
        <source>别人刚写：{text}。按回车用您写的。</source>
        <translation>Just written by someone else: {text}. Enter keeps yours.</translation>
    </message>
    <message>
        <source>用别人写的</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>{unit}，上次 {count}</source>
        <translation>{unit} last time {count}</translation>
    </message>
    <message>
        <source>对不上</source>
        <translation>Does not match</translation>
    </message>
    <message>
        <source>逐项核对。异常的写明情况；账号只写退没退，密码不写进交接。</source>
        <translation>Check one by one. Describe what is not OK; for accounts say only whether signed out, no passwords.</translation>
    </message>
    <message>
        <source>当天的交接单</source>
        <translation>Sheets of the day</translation>
    </message>
    <message>
        <source>这天没有交接单</source>
        <translation>No sheets on this day</translation>
    </message>
    <message>
        <source>有班就有一张；没有事项也要写明“无交接事项”再签。</source>
        <translation>One sheet a shift; with nothing to hand over, say &quot;No handover items&quot; and sign.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>没办完的，写明原因</source>
        <translation>If not finished, say why</translation>
    </message>
    <message>
        <source>审阅意见</source>
        <translation>Review remark</translation>
    </message>
    <message>
        <source>审阅这一天</source>
        <translation>Review this day</translation>
    </message>
    <message>
        <source>这一天已审阅。</source>
        <translation>This day is reviewed.</translation>
    </message>
    <message>
        <source>工作日志 {count} 条</source>
        <translation>Work log {count}</translation>
    </message>
    <message>
        <source>特殊客户 {count}</source>
        <translation>Special customers {count}</translation>
    </message>
    <message>
        <source>系统异常 {count}</source>
        <translation>System trouble {count}</translation>
    </message>
    <message>
        <source>迟到 {span}</source>
        <translation>{span} late</translation>
    </message>
    <message>
        <source>已审阅</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>一句话说是什么</source>
        <translation>What is it, in a line</translation>
    </message>
    <message>
        <source>希望怎么改</source>
        <translation>What should change</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>同事</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>昵称或姓名</source>
        <translation>Nickname or name</translation>
    </message>
    <message>
        <source>记下  Ctrl+Enter</source>
        <translation>Save  Ctrl+Enter</translation>
    </message>
    <message>
        <source>先放着  Esc</source>
        <translation>Later  Esc</translation>
    </message>
    <message>
        <source>主题 *</source>
        <translation>Subject *</translation>
    </message>
    <message>
        <source>内容 *</source>
        <translation>Content *</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>转给部门</source>
        <translation>Pass on to department</translation>
    </message>
    <message>
        <source>新的反馈</source>
        <translation>New feedback</translation>
    </message>
    <message>
        <source>搜反馈：词、客户、部门</source>
        <translation>Search: words, customer, department</translation>
    </message>
    <message>
        <source>搜索反馈</source>
        <translation>Search feedback</translation>
    </message>
    <message>
        <source>也看已办结</source>
        <translation>Show settled too</translation>
    </message>
    <message>
        <source>没有待办的反馈</source>
        <translation>No open feedback</translation>
    </message>
    <message>
        <source>客户和同事的建议记在这里，转给部门，有了答复再告知。</source>
        <translation>Suggestions from customers and colleagues: noted here, passed on, and told once answered.</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>Note one</translation>
    </message>
    <message>
        <source>信息反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>这条反馈</source>
        <translation>This feedback</translation>
    </message>
    <message>
        <source>转给哪个部门</source>
        <translation>Which department</translation>
    </message>
    <message>
        <source>说明、答复或原因</source>
        <translation>Note, answer or reason</translation>
    </message>
    <message>
        <source>记下答复</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>选一条</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>这里是它转到哪、谁答复了、还差什么。</source>
        <translation>Where it went, who answered and what is still open.</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>给部门的说明，可不写</source>
        <translation>Note for the department, optional</translation>
    </message>
    <message>
        <source>部门怎么答复的，回车记下</source>
        <translation>The department&apos;s answer; Enter saves</translation>
    </message>
    <message>
        <source>怎么告知的，可不写</source>
        <translation>How they were told, optional</translation>
    </message>
    <message>
        <source>添加事项</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>改写事项</source>
        <translation>Edit item</translation>
    </message>
    <message>
        <source>别人刚改成：{text}。您写的还在，再存一次就用您的。</source>
        <translation>Just changed by someone else: {text}. Yours is kept; save again to use it.</translation>
    </message>
    <message>
        <source>谁的什么事，一句话</source>
        <translation>Whose matter, in a sentence</translation>
    </message>
    <message>
        <source>如果…就…，例如 客户再来电就转组长</source>
        <translation>If … then …, e.g. if the customer calls again, pass to the lead</translation>
    </message>
    <message>
        <source>别的投诉编号或 article:文章，用空格隔开</source>
        <translation>Other complaint numbers or article:article, separated by spaces</translation>
    </message>
    <message>
        <source>16:30、明天 9:00</source>
        <translation>16:30, 明天 9:00 (tomorrow)</translation>
    </message>
    <message>
        <source>14:05、昨天 22:10</source>
        <translation>14:05, 昨天 22:10 (yesterday)</translation>
    </message>
    <message>
        <source>存下  Ctrl+Enter</source>
        <translation>Save  Ctrl+Enter</translation>
    </message>
    <message>
        <source>回到事项，写下的内容下次还在</source>
        <translation>Back to the item; what you wrote is kept</translation>
    </message>
    <message>
        <source>事项 *</source>
        <translation>Item *</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>发生时间</source>
        <translation>Happened at</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>已取回上次没存下的内容。</source>
        <translation>Your unsaved text is back.</translation>
    </message>
    <message>
        <source>改写</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>改写这一条（Enter）</source>
        <translation>Edit this item (Enter)</translation>
    </message>
    <message>
        <source>附上文件</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>移出交接单（Delete）</source>
        <translation>Take off the sheet (Delete)</translation>
    </message>
    <message>
        <source>上移（Alt+↑）</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>下移（Alt+↓）</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>为什么不交给下一班</source>
        <translation>Why not hand it on</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>Reason for taking out</translation>
    </message>
    <message>
        <source>没有要做的了，不再往下交</source>
        <translation>Nothing left to do; not handed on</translation>
    </message>
    <message>
        <source>怎么办好的，可不填</source>
        <translation>How it was settled, optional</translation>
    </message>
    <message>
        <source>回答接班的人，回车发出</source>
        <translation>Answer the receiver; Enter sends</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>打开投诉 {number}</source>
        <translation>Open complaint {number}</translation>
    </message>
    <message>
        <source>关联 {count}</source>
        <translation>{count} link(s)</translation>
    </message>
    <message>
        <source>无交接事项</source>
        <translation>No handover items</translation>
    </message>
    <message>
        <source>这一班没有留下要办的事。</source>
        <translation>This shift left nothing to do.</translation>
    </message>
    <message>
        <source>还没有事项</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>未结、将到期和严重的投诉会自己进来；其他要交的用“添加事项”写上。</source>
        <translation>Open, due and serious complaints come in by themselves; add the rest with &quot;Add item&quot;.</translation>
    </message>
    <message>
        <source>↑↓ 选择，这里是它的经过和下一步。</source>
        <translation>↑↓ chooses; its history and next step are shown here.</translation>
    </message>
    <message>
        <source>这一条</source>
        <translation>This item</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>{kind} · {author} 写于 {time}</source>
        <translation>{kind} · {author}, written {time}</translation>
    </message>
    <message>
        <source>{name} 改过</source>
        <translation>{name} edited</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>还没有写下一步</source>
        <translation>No next step yet</translation>
    </message>
    <message>
        <source>做了什么、客户怎么说</source>
        <translation>What was done, what the customer said</translation>
    </message>
    <message>
        <source>可以后补</source>
        <translation>Can be added later</translation>
    </message>
    <message>
        <source>不填就是现在</source>
        <translation>Empty means now</translation>
    </message>
    <message>
        <source>到什么时候有效</source>
        <translation>Valid until when</translation>
    </message>
    <message>
        <source>特殊客户，告诉下一班</source>
        <translation>Special customer: tell the next shift</translation>
    </message>
    <message>
        <source>还要跟进，带进交接单</source>
        <translation>Follow up: goes into the handover</translation>
    </message>
    <message>
        <source>记什么</source>
        <translation>Note what</translation>
    </message>
    <message>
        <source>有效到</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>搜日志：词、客户、拼音</source>
        <translation>Search: words, customer, pinyin</translation>
    </message>
    <message>
        <source>搜索工作日志</source>
        <translation>Search work log</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>只看未结束</source>
        <translation>Open only</translation>
    </message>
    <message>
        <source>还没有日志</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>左边随时记一条。要跟进的会自己进交接单。</source>
        <translation>Note things on the left any time. What needs follow-up goes into the handover.</translation>
    </message>
    <message>
        <source>结果，回车结束这一条</source>
        <translation>Result; Enter ends this entry</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>换一个词，或清空搜索框看全部。</source>
        <translation>Try another word, or clear the search to see all.</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>已记进工作日志</source>
        <translation>Saved in the work log</translation>
    </message>
    <message>
        <source>特殊客户</source>
        <translation>Special customer</translation>
    </message>
    <message>
        <source>未结束</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>结果：{text}</source>
        <translation>Result: {text}</translation>
    </message>
    <message>
        <source>写的人</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>跟进人</source>
        <translation>Followed up by</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>转达</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>记答复</source>
        <translation>Note answer</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>交接单</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>日历与审阅</source>
        <translation>Calendar, review</translation>
    </message>
    <message>
        <source>排班</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>另有 {count} 条排不下，请在程序里查看。</source>
        <translation>{count} more do not fit; see the program.</translation>
    </message>
    <message>
        <source>未签字</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>{signer} 代 {name} 签</source>
        <translation>{signer} signed for {name}</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>签字时间</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>接班人</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>接班时间</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>事项、已做、下一步</source>
        <translation>Item, done, next step</translation>
    </message>
    <message>
        <source>接班</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>第 {count} 次结转</source>
        <translation>Carried over, {count}×</translation>
    </message>
    <message>
        <source>问</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>答</source>
        <translation>A</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>（{text}）</source>
        <translation> ({text})</translation>
    </message>
    <message>
        <source>到点没有人签字，按当时的内容公布。</source>
        <translation>Not signed in time; published as it was.</translation>
    </message>
    <message>
        <source>组长审阅</source>
        <translation>Lead&apos;s review</translation>
    </message>
    <message>
        <source>草稿，还没有签字，内容会变。</source>
        <translation>Draft, not signed yet; the content may change.</translation>
    </message>
    <message>
        <source>交班人签名</source>
        <translation>Signature, handing over</translation>
    </message>
    <message>
        <source>接班人签名</source>
        <translation>Signature, accepting</translation>
    </message>
    <message>
        <source>核验这张单</source>
        <translation>Verify this sheet</translation>
    </message>
    <message>
        <source>内容、校验值和日志链是否与签字时一致</source>
        <translation>Are content, checksum and journal chain as when signed</translation>
    </message>
    <message>
        <source>更正或补充，回车写上；签过字的内容不变</source>
        <translation>Correction or addition; Enter adds it. Signed content stays.</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>写上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>审阅意见、问题或回答</source>
        <translation>Review remark, question or answer</translation>
    </message>
    <message>
        <source>审阅</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>回答组长的问题，回车发出</source>
        <translation>Answer the lead&apos;s question; Enter sends</translation>
    </message>
    <message>
        <source>审阅意见，或问写的人</source>
        <translation>Review remark, or a question for the writer</translation>
    </message>
    <message>
        <source>与签字时一致，日志链完整。</source>
        <translation>As signed; the journal chain is complete.</translation>
    </message>
    <message>
        <source>交班：{words}，截止 {cut_off}</source>
        <translation>Handed over: {words}, until {cut_off}</translation>
    </message>
    <message>
        <source>接班：{names} {time}</source>
        <translation>Accepted: {names} {time}</translation>
    </message>
    <message>
        <source>已读：{names}</source>
        <translation>Read: {names}</translation>
    </message>
    <message>
        <source>没有按时接班，已告诉组长</source>
        <translation>Not accepted in time; the lead was told</translation>
    </message>
    <message>
        <source>概况：{text}</source>
        <translation>Summary: {text}</translation>
    </message>
    <message>
        <source>放行理由：{text}</source>
        <translation>Reason to let pass: {text}</translation>
    </message>
    <message>
        <source>代签理由：{text}</source>
        <translation>Reason for signing for: {text}</translation>
    </message>
    <message>
        <source>校验值 {hash} · 日志第 {seq} 条 {head}</source>
        <translation>Checksum {hash} · journal entry {seq} {head}</translation>
    </message>
    <message>
        <source>移出的事项</source>
        <translation>Items taken out</translation>
    </message>
    <message>
        <source>签字后，这里是签字、校验值和补充说明。移出的事项也在这里。</source>
        <translation>Once signed: signature, checksum and addenda. Items taken out are here too.</translation>
    </message>
    <message>
        <source>{name} 移出：{reason}</source>
        <translation>Taken out by {name}: {reason}</translation>
    </message>
    <message>
        <source>放回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>放回：{text}</source>
        <translation>Put back: {text}</translation>
    </message>
    <message>
        <source>{place}：签字时“{signed}”，现在“{found}”</source>
        <translation>{place}: &quot;{signed}&quot; when signed, now &quot;{found}&quot;</translation>
    </message>
    <message>
        <source>不开</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>没有带班</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>这天没有这个班</source>
        <translation>No such shift on this day</translation>
    </message>
    <message>
        <source>还没有排人</source>
        <translation>Nobody on it yet</translation>
    </message>
    <message>
        <source>{name}带班</source>
        <translation>{name} leads</translation>
    </message>
    <message>
        <source>排谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Put on</translation>
    </message>
    <message>
        <source>为什么换</source>
        <translation>Why swap</translation>
    </message>
    <message>
        <source>换班理由</source>
        <translation>Reason for the swap</translation>
    </message>
    <message>
        <source>提出换班</source>
        <translation>Ask for swap</translation>
    </message>
    <message>
        <source>选一个班</source>
        <translation>Choose a shift</translation>
    </message>
    <message>
        <source>等批准的换班</source>
        <translation>Swaps to approve</translation>
    </message>
    <message>
        <source>这个班给谁</source>
        <translation>Who gets this shift</translation>
    </message>
    <message>
        <source>换班</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不批准</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>没有批准的换班</source>
        <translation>Swaps not approved</translation>
    </message>
    <message>
        <source>不批准…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>为什么不批准，会告诉 {name}；可不填</source>
        <translation>Why not; {name} is told. Optional</translation>
    </message>
    <message>
        <source>{name} 没有批准</source>
        <translation>{name} did not approve</translation>
    </message>
    <message>
        <source>{name} 的这个班给谁</source>
        <translation>{name}&apos;s shift goes to</translation>
    </message>
    <message>
        <source>给 {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>和 {name} 的 {day} {shift} 对换</source>
        <translation>Swap with {name}, {day} {shift}</translation>
    </message>
    <message>
        <source>{name} 的 {shift} 给 {other}</source>
        <translation>{name}, {shift}, to {other}</translation>
    </message>
    <message>
        <source>{name} 的 {shift} 与 {other} 的 {theirs} 对换</source>
        <translation>{name}, {shift}, swaps with {other}, {theirs}</translation>
    </message>
    <message>
        <source>上一周</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>下一周</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>照抄上一周</source>
        <translation>Copy last week</translation>
    </message>
    <message>
        <source>已提出，组长批准后才换</source>
        <translation>Asked; it counts once a lead approves</translation>
    </message>
    <message>
        <source>{year} 年 {first} 至 {last}</source>
        <translation>{year}: {first} to {last}</translation>
    </message>
    <message>
        <source>添加事项（Ctrl+Shift+A）</source>
        <translation>Add item (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>签字…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>先看会固定什么，再签字（Ctrl+Shift+S）</source>
        <translation>See what will be fixed, then sign (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>我看过了</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>没有要接的，读过也要确认</source>
        <translation>Nothing to accept; confirm that you have read it</translation>
    </message>
    <message>
        <source>打印、存为 PDF</source>
        <translation>Print, save as PDF</translation>
    </message>
    <message>
        <source>不危急的 {count} 条一并接下</source>
        <translation>Accept {count} not critical</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>没存下：{reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
    <message>
        <source>选一张交接单</source>
        <translation>Choose a sheet</translation>
    </message>
    <message>
        <source>左边是各班的交接单。当班的人打开本班草稿，写完签字交给下一班。</source>
        <translation>The sheets of all shifts are on the left. On shift: open the draft, finish it, sign it over.</translation>
    </message>
    <message>
        <source>打开本班草稿</source>
        <translation>Open this shift&apos;s draft</translation>
    </message>
    <message>
        <source>本班草稿</source>
        <translation>This shift&apos;s draft</translation>
    </message>
    <message>
        <source>打开本班的草稿，未结的事自己进来</source>
        <translation>Open this shift&apos;s draft; open matters come in by themselves</translation>
    </message>
    <message>
        <source>找：日期、班次、人、投诉、词</source>
        <translation>Find: date, shift, person, complaint, word</translation>
    </message>
    <message>
        <source>搜索交接单</source>
        <translation>Search sheets</translation>
    </message>
    <message>
        <source>用空格隔开，如 11-22 晚班 客服07 退款；两个日期是一段时间</source>
        <translation>Separate by spaces, e.g. 11-22 晚班 客服07 退款; two dates make a period</translation>
    </message>
    <message>
        <source>还没有交接单</source>
        <translation>No sheets yet</translation>
    </message>
    <message>
        <source>上面打开本班草稿，签字后就在这里。</source>
        <translation>Open this shift&apos;s draft above; once signed it is here.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>存附件</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>快下班了，交接草稿已经备好</source>
        <translation>Shift ends soon; the handover draft is ready</translation>
    </message>
    <message>
        <source>{code} 已签字，等下一班来接</source>
        <translation>{code} signed, waiting for the next shift</translation>
    </message>
    <message>
        <source>已移出“{text}”</source>
        <translation>&quot;{text}&quot; taken out</translation>
    </message>
    <message>
        <source>全部接下了，这一班辛苦</source>
        <translation>All accepted. Have a good shift</translation>
    </message>
    <message>
        <source>不危急的都接下了，还有 {count} 条要逐条接</source>
        <translation>The items that are not critical are accepted; {count} left to accept one by one</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>一页排不下，有 {count} 条没有印上。</source>
        <translation>{count} did not fit on the page and are not printed.</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Start shift</translation>
    </message>
    <message>
        <source>上哪个班</source>
        <translation>Which shift</translation>
    </message>
    <message>
        <source>下班</source>
        <translation>End shift</translation>
    </message>
    <message>
        <source>上{shift}</source>
        <translation>Start {shift}</translation>
    </message>
    <message>
        <source>回来了</source>
        <translation>I am back</translation>
    </message>
    <message>
        <source>离开一下</source>
        <translation>Step away</translation>
    </message>
    <message>
        <source>在岗 {names}</source>
        <translation>On duty: {names}</translation>
    </message>
    <message>
        <source>您还没上班</source>
        <translation>You are not on shift yet</translation>
    </message>
    <message>
        <source>{shift} · {end} 已到点 {time}</source>
        <translation>{shift} · ended {end}, {time} ago</translation>
    </message>
    <message>
        <source>{shift} · 到 {end} 还剩 {time}，该写交接了</source>
        <translation>{shift} · until {end}, {time} left: write the handover</translation>
    </message>
    <message>
        <source>{shift} · 到 {end} 还剩 {time}</source>
        <translation>{shift} · until {end}, {time} left</translation>
    </message>
    <message>
        <source>{name}（离开）</source>
        <translation>{name} (away)</translation>
    </message>
    <message>
        <source>{name}（带班）</source>
        <translation>{name} (lead)</translation>
    </message>
    <message>
        <source>核对 {done}/{all}</source>
        <translation>Check {done}/{all}</translation>
    </message>
    <message>
        <source>移出与补充</source>
        <translation>Taken out, addenda</translation>
    </message>
    <message>
        <source>签字与补充</source>
        <translation>Signature, addenda</translation>
    </message>
    <message>
        <source>自己签</source>
        <translation>Sign myself</translation>
    </message>
    <message>
        <source>代 {name} 签</source>
        <translation>Sign for {name}</translation>
    </message>
    <message>
        <source>截止 {time}。之后的变化进下一张单，更正另写补充说明。</source>
        <translation>Until {time}. Later changes go on the next sheet, corrections into an addendum.</translation>
    </message>
    <message>
        <source>签字会固定这些内容</source>
        <translation>Signing fixes this content</translation>
    </message>
    <message>
        <source>可不填：忙不忙、有什么要特别留心</source>
        <translation>Optional: busy or calm, what to look out for</translation>
    </message>
    <message>
        <source>组长放行的理由，会写进交接单</source>
        <translation>The lead&apos;s reason to let it pass; goes on the sheet</translation>
    </message>
    <message>
        <source>为什么由您代签，会写进交接单</source>
        <translation>Why you sign for them; goes on the sheet</translation>
    </message>
    <message>
        <source>写上“无交接事项”</source>
        <translation>Write &quot;No handover items&quot;</translation>
    </message>
    <message>
        <source>签字  Ctrl+Enter</source>
        <translation>Sign  Ctrl+Enter</translation>
    </message>
    <message>
        <source>再看看  Esc</source>
        <translation>Not yet  Esc</translation>
    </message>
    <message>
        <source>本班概况</source>
        <translation>Summary of the shift</translation>
    </message>
    <message>
        <source>放行理由 *</source>
        <translation>Reason to let pass *</translation>
    </message>
    <message>
        <source>谁签字</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>代签理由 *</source>
        <translation>Reason for signing for *</translation>
    </message>
    <message>
        <source>✓ 没有要补的</source>
        <translation>✓ Nothing missing</translation>
    </message>
    <message>
        <source>✕ 不能签：</source>
        <translation>✕ Cannot sign: </translation>
    </message>
    <message>
        <source>! 留意：</source>
        <translation>! Note: </translation>
    </message>
    <message>
        <source>看手册</source>
        <translation>See handbook</translation>
    </message>
    <message>
        <source>{count} 条事项</source>
        <translation>{count} item(s)</translation>
    </message>
    <message>
        <source>其中危急 {count} 条</source>
        <translation>{count} critical</translation>
    </message>
    <message>
        <source>结转 {count} 条</source>
        <translation>{count} carried over</translation>
    </message>
    <message>
        <source>移出 {count} 条</source>
        <translation>{count} taken out</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>超时未接</source>
        <translation>Not accepted in time</translation>
    </message>
    <message>
        <source>{number} 当时{then} → 现在{now}</source>
        <translation>{number} then {then} → now {now}</translation>
    </message>
    <message>
        <source>结转 {count} 次</source>
        <translation>Carried over {count}×</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>已过 {time}</source>
        <translation>Past {time}</translation>
    </message>
    <message>
        <source>{time} 前</source>
        <translation>By {time}</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>{month}月{day}日 {weekday}</source>
        <translation>{month}/{day} {weekday}</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>疑问 {count}</source>
        <translation>{count} question(s)</translation>
    </message>
    <message>
        <source>待接 {count}</source>
        <translation>{count} to accept</translation>
    </message>
    <message>
        <source>危急 {count}</source>
        <translation>{count} critical</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} item(s)</translation>
    </message>
    <message>
        <source>{day} {shift}交接单</source>
        <translation>{shift}, {day}</translation>
    </message>
    <message>
        <source>{name} 起草 {time}</source>
        <translation>Drafted by {name} {time}</translation>
    </message>
    <message>
        <source>下班 {time}</source>
        <translation>Shift ends {time}</translation>
    </message>
    <message>
        <source>接班 {names}</source>
        <translation>Accepted by {names}</translation>
    </message>
    <message>
        <source>无人签字，{time} 按时公布</source>
        <translation>Not signed; published on time {time}</translation>
    </message>
    <message>
        <source>{name} 代 {other} 签字 {time}</source>
        <translation>{name} signed for {other} {time}</translation>
    </message>
    <message>
        <source>{name} 签字 {time}</source>
        <translation>{name} signed {time}</translation>
    </message>
    <message>
        <source>存到本机：{name}，{person} 附上</source>
        <translation>Save to this computer: {name}, attached by {person}</translation>
    </message>
    <message>
        <source>去掉附件</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>要组长看的</source>
        <translation>For the lead</translation>
    </message>
    <message>
        <source>没有要组长看的</source>
        <translation>Nothing for the lead</translation>
    </message>
    <message>
        <source>要组长看的 {count}</source>
        <translation>{count} for the lead</translation>
    </message>
    <message>
        <source>没有签字</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>超时没有接</source>
        <translation>Not accepted in time</translation>
    </message>
    <message>
        <source>一再结转</source>
        <translation>Carried over again</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>Shift handover</translation>
    </message>
    <message>
        <source>内容校验值</source>
        <translation>Content hash</translation>
    </message>
    <message>
        <source>日志头</source>
        <translation>Journal head</translation>
    </message>
    <message>
        <source>其余的在“投诉”的“未关闭”里，按时限处理</source>
        <translation>The others are under Complaints › Open; work them by deadline</translation>
    </message>
    <message>
        <source>读一遍</source>
        <translation>Read it once</translation>
    </message>
    <message>
        <source>回访客户</source>
        <translation>Call the customer back</translation>
    </message>
    <message>
        <source>按时办到并告诉客户</source>
        <translation>Do it in time and tell the customer</translation>
    </message>
</context>
<context>
    <name>Qt</name>
    <message>
        <source>关闭提示</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>没有放进来：这一格会有 {length} 个字，最多 {limit} 个字。剪贴板里的还在，请只粘贴需要的部分。</source>
        <translation>Not pasted: this box would hold {length} characters, at most {limit} fit. It is still on the clipboard; paste only what you need.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>等客户回复或寄回</source>
        <translation>Waiting for customer&apos;s answer or return</translation>
    </message>
    <message>
        <source>等平台裁定</source>
        <translation>Waiting for platform ruling</translation>
    </message>
    <message>
        <source>等快递核实</source>
        <translation>Waiting for courier&apos;s check</translation>
    </message>
    <message>
        <source>无人受理</source>
        <translation>Nobody has accepted it</translation>
    </message>
    <message>
        <source>时限用掉四分之三</source>
        <translation>Three quarters of the time used</translation>
    </message>
    <message>
        <source>时限用掉九成</source>
        <translation>Nine tenths of the time used</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>超时六小时</source>
        <translation>Overdue by six hours</translation>
    </message>
    <message>
        <source>超时一天</source>
        <translation>Overdue by a day</translation>
    </message>
    <message>
        <source>人身伤害</source>
        <translation>Injury</translation>
    </message>
    <message>
        <source>起火漏电</source>
        <translation>Fire, electric leakage</translation>
    </message>
    <message>
        <source>过敏、食物中毒</source>
        <translation>Allergy, food poisoning</translation>
    </message>
    <message>
        <source>威胁自伤</source>
        <translation>Threat of self-harm</translation>
    </message>
    <message>
        <source>威胁伤人</source>
        <translation>Threat to others</translation>
    </message>
    <message>
        <source>食品安全</source>
        <translation>Food safety</translation>
    </message>
    <message>
        <source>监管投诉</source>
        <translation>Complaint to authorities</translation>
    </message>
    <message>
        <source>律师、起诉、报警</source>
        <translation>Lawyer, lawsuit, police</translation>
    </message>
    <message>
        <source>媒体曝光</source>
        <translation>Media exposure</translation>
    </message>
    <message>
        <source>群体投诉</source>
        <translation>Group complaint</translation>
    </message>
    <message>
        <source>重复投诉</source>
        <translation>Repeated complaint</translation>
    </message>
    <message>
        <source>隐私泄露</source>
        <translation>Privacy leak</translation>
    </message>
    <message>
        <source>诈骗线索</source>
        <translation>Fraud lead</translation>
    </message>
    <message>
        <source>疑似假货</source>
        <translation>Suspected fake</translation>
    </message>
    <message>
        <source>索赔金额大</source>
        <translation>Large claim</translation>
    </message>
    <message>
        <source>商品质量</source>
        <translation>Quality of goods</translation>
    </message>
    <message>
        <source>与描述不符</source>
        <translation>Not as described</translation>
    </message>
    <message>
        <source>错发漏发</source>
        <translation>Wrong or missing item</translation>
    </message>
    <message>
        <source>物流</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <source>价格与优惠</source>
        <translation>Price and offers</translation>
    </message>
    <message>
        <source>退换货与退款</source>
        <translation>Return, exchange, refund</translation>
    </message>
    <message>
        <source>发票</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>服务态度</source>
        <translation>Service attitude</translation>
    </message>
    <message>
        <source>回复慢</source>
        <translation>Slow answer</translation>
    </message>
    <message>
        <source>人身安全</source>
        <translation>Personal safety</translation>
    </message>
    <message>
        <source>售后维修</source>
        <translation>Repair after sale</translation>
    </message>
    <message>
        <source>评价与返现</source>
        <translation>Reviews and cashback</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>不属我方</source>
        <translation>Not our doing</translation>
    </message>
    <message>
        <source>使用不当</source>
        <translation>Wrong use</translation>
    </message>
    <message>
        <source>质量</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>超出服务范围</source>
        <translation>Beyond our service</translation>
    </message>
    <message>
        <source>未明</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>教用法</source>
        <translation>Usage help</translation>
    </message>
    <message>
        <source>道歉</source>
        <translation>Apology</translation>
    </message>
    <message>
        <source>退货退款</source>
        <translation>Return and refund</translation>
    </message>
    <message>
        <source>仅退款</source>
        <translation>Refund only</translation>
    </message>
    <message>
        <source>换货</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>补发</source>
        <translation>Reshipment</translation>
    </message>
    <message>
        <source>补偿</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>赠品</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>维修</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>热情接待</source>
        <translation>Receive warmly</translation>
    </message>
    <message>
        <source>快速反应</source>
        <translation>React fast</translation>
    </message>
    <message>
        <source>认真倾听</source>
        <translation>Listen carefully</translation>
    </message>
    <message>
        <source>安抚和解释</source>
        <translation>Calm and explain</translation>
    </message>
    <message>
        <source>诚恳道歉</source>
        <translation>Apologise sincerely</translation>
    </message>
    <message>
        <source>提出补救措施</source>
        <translation>Propose a remedy</translation>
    </message>
    <message>
        <source>通知顾客并及时跟进</source>
        <translation>Inform and follow up</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>耐心解释不是本店商品或服务造成的，并说明能帮上什么。</source>
        <translation>Explain patiently that goods and service were not the cause, and say what can still be done.</translation>
    </message>
    <message>
        <source>悉心讲解用法，并表示歉意。</source>
        <translation>Explain how to use it, and apologise.</translation>
    </message>
    <message>
        <source>道歉，按退换货规定退货或换货；公司允许时可附送赠品。</source>
        <translation>Apologise; return or exchange by the rules; a gift where the company allows it.</translation>
    </message>
    <message>
        <source>说明情况，礼貌结束。</source>
        <translation>Explain, and end politely.</translation>
    </message>
    <message>
        <source>先安抚客户情绪，马上报告主管。</source>
        <translation>Calm the customer first, then report to the supervisor at once.</translation>
    </message>
    <message>
        <source>问题解决了没有？</source>
        <translation>Is the problem solved?</translation>
    </message>
    <message>
        <source>还有什么没办好？</source>
        <translation>What is still not settled?</translation>
    </message>
    <message>
        <source>早班</source>
        <translation>Day shift</translation>
    </message>
    <message>
        <source>晚班</source>
        <translation>Evening shift</translation>
    </message>
    <message>
        <source>没有事项时要写明“无交接事项”</source>
        <translation>With no items, write &quot;No handover items&quot;</translation>
    </message>
    <message>
        <source>核对清单里异常的要写明情况</source>
        <translation>Describe what is not OK in the check list</translation>
    </message>
    <message>
        <source>严重投诉要先由组长知悉</source>
        <translation>A lead must first acknowledge serious complaints</translation>
    </message>
    <message>
        <source>清点的数目对不上</source>
        <translation>Counts do not match</translation>
    </message>
    <message>
        <source>还没有清点</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>交班人不能自己接班</source>
        <translation>Writer cannot accept their own sheet</translation>
    </message>
    <message>
        <source>接班的人不在下一班的排班上</source>
        <translation>Not rostered for the next shift</translation>
    </message>
    <message>
        <source>危急事项没有写下一步</source>
        <translation>Critical item without next step</translation>
    </message>
    <message>
        <source>写了像密码、身份证号或银行卡号的内容</source>
        <translation>Looks like a password, ID or bank card number</translation>
    </message>
    <message>
        <source>其他事项</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>Promised call-back</translation>
    </message>
    <message>
        <source>未撤成功的单</source>
        <translation>Failed order withdrawal</translation>
    </message>
    <message>
        <source>待改面单</source>
        <translation>Waybill to change</translation>
    </message>
    <message>
        <source>待登记余额或退款</source>
        <translation>Balance or refund to record</translation>
    </message>
    <message>
        <source>三日未到账汇款</source>
        <translation>Remittance missing for three days</translation>
    </message>
    <message>
        <source>缺货待通知</source>
        <translation>Out of stock, to tell</translation>
    </message>
    <message>
        <source>换货待退件</source>
        <translation>Exchange, return awaited</translation>
    </message>
    <message>
        <source>特殊客户</source>
        <translation>Special customer</translation>
    </message>
    <message>
        <source>系统或平台异常</source>
        <translation>System or platform trouble</translation>
    </message>
    <message>
        <source>通知与口径变化</source>
        <translation>Notices and changed wording</translation>
    </message>
    <message>
        <source>手册有改动</source>
        <translation>Handbook changed</translation>
    </message>
    <message>
        <source>承诺未兑现</source>
        <translation>Promise not kept</translation>
    </message>
    <message>
        <source>信息反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>电话尾号</source>
        <translation>Phone ending</translation>
    </message>
    <message>
        <source>承诺时间</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>承诺内容</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>撤单原因</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>已找谁</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>改成什么</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>汇款日期</source>
        <translation>Remitted on</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>预计到货</source>
        <translation>Expected on</translation>
    </message>
    <message>
        <source>退回单号</source>
        <translation>Return waybill</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已报告谁</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>对外口径</source>
        <translation>Public wording</translation>
    </message>
    <message>
        <source>恢复时间</source>
        <translation>Restored at</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>生效时间</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>文章</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>未读消息清零或已标注</source>
        <translation>Unread messages cleared or marked</translation>
    </message>
    <message>
        <source>自动回复已切换</source>
        <translation>Auto-reply switched</translation>
    </message>
    <message>
        <source>子账号已退出</source>
        <translation>Sub-accounts signed out</translation>
    </message>
    <message>
        <source>值班手机</source>
        <translation>Duty phone</translation>
    </message>
    <message>
        <source>打印机与面单</source>
        <translation>Printer and waybills</translation>
    </message>
    <message>
        <source>钥匙</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>纸质资料</source>
        <translation>Paper files</translation>
    </message>
    <message>
        <source>把</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>售后</source>
        <translation>After-sales</translation>
    </message>
    <message>
        <source>催付</source>
        <translation>Payment reminder</translation>
    </message>
    <message>
        <source>系统</source>
        <translation>System</translation>
    </message>
    <message>
        <source>运营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>仓库</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>产品</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>技术</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>业务部</source>
        <translation>Business dept.</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>数据库与备份</source>
        <translation>Data, backup</translation>
    </message>
    <message>
        <source>换一个文件…</source>
        <translation>Use another file…</translation>
    </message>
    <message>
        <source>每天自动备份一次，备份做好就校验。恢复时，现有的数据库先另存一份。</source>
        <translation>A backup is made and checked every day. On restore, the present database is saved first.</translation>
    </message>
    <message>
        <source>数据库引擎</source>
        <translation>Database engine</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>数据库版本</source>
        <translation>Database version</translation>
    </message>
    <message>
        <source>文件完整</source>
        <translation>File is whole</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>记录之间的对应</source>
        <translation>Links between records</translation>
    </message>
    <message>
        <source>流水记录</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <translation>Disk space</translation>
    </message>
    <message>
        <source>搜索索引</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>恢复选中的备份</source>
        <translation>Restore selected backup</translation>
    </message>
    <message>
        <source>将换成 {copy} 时的数据；现在的数据会另存一份。</source>
        <translation>Data goes back to {copy}; the present data is saved separately.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>查看数据库文件、流水记录、索引、备份和手册，不改动任何内容。</source>
        <translation>Looks at database file, journal, index, backups and handbook; changes nothing.</translation>
    </message>
    <message>
        <source>开始检查</source>
        <translation>Start check</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Check result</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>版本 {version}，MIT 许可</source>
        <translation>Version {version}, MIT licence</translation>
    </message>
    <message>
        <source>网店客服台：手册、投诉、交接班。数据只在这台电脑上。</source>
        <translation>Service desk of an online shop: handbook, complaints, handover. The data stays on this computer.</translation>
    </message>
    <message>
        <source>设置文件</source>
        <translation>Settings file</translation>
    </message>
    <message>
        <source>自己的手册文章</source>
        <translation>Your own handbook articles</translation>
    </message>
    <message>
        <source>自己的规则</source>
        <translation>Your own rules</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>{name}：{path}</source>
        <translation>{name}: {path}</translation>
    </message>
    <message>
        <source>外观与时间</source>
        <translation>Look and time</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>行距紧凑，一屏看得更多</source>
        <translation>Compact rows, more on one screen</translation>
    </message>
    <message>
        <source>有新提醒时响一声</source>
        <translation>Sound on a new alert</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> min</translation>
    </message>
    <message>
        <source>不锁定</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>声音</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>时区</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>没人操作时锁定</source>
        <translation>Lock when idle</translation>
    </message>
    <message>
        <source>渠道与店铺</source>
        <translation>Channels, shops</translation>
    </message>
    <message>
        <source>登记投诉时可选的内容，一行一个。离开输入框就保存。</source>
        <translation>Choices when logging a complaint, one a line. Saved when you leave the box.</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>设置已保存</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>已备份并校验：{name}</source>
        <translation>Backed up and checked: {name}</translation>
    </message>
    <message>
        <source>离开的人停用而不删除，做过的事仍在名下。只有主管能改。</source>
        <translation>People who left are disabled, not deleted; what they did keeps their name. Supervisors only.</translation>
    </message>
    <message>
        <source>新 PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>设 PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>可以以后再设</source>
        <translation>Can be set later</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>Enable again</translation>
    </message>
    <message>
        <source>客服</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>有 PIN</source>
        <translation>Has a PIN</translation>
    </message>
    <message>
        <source>没有 PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Disabled</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>提醒</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>全部标为已看</source>
        <translation>Mark all as seen</translation>
    </message>
    <message>
        <source>严重投诉要有人知悉后才会消失</source>
        <translation>A serious complaint stays until somebody acknowledges it</translation>
    </message>
    <message>
        <source>没有提醒。有人标记严重、期限将到或已过、交接没人签或没人接时，会在这里。</source>
        <translation>No alerts. Cases marked serious, deadlines that come up or have passed, and sheets nobody signed or accepted are shown here.</translation>
    </message>
    <message>
        <source>（另有 {count} 条）</source>
        <translation>  ({count} more)</translation>
    </message>
    <message>
        <source>知悉</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>选择数据库文件</source>
        <translation>Choose database file</translation>
    </message>
    <message>
        <source>数据库 (*.sqlite3 *.db);;所有文件 (*)</source>
        <translation>Database (*.sqlite3 *.db);;All files (*)</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose file to import</translation>
    </message>
    <message>
        <source>投诉表 (*.csv *.xlsx *.json);;所有文件 (*)</source>
        <translation>Complaint tables (*.csv *.xlsx *.json);;All files (*)</translation>
    </message>
    <message>
        <source>新投诉</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>写交接</source>
        <translation>Write handover</translation>
    </message>
    <message>
        <source>开始当班</source>
        <translation>Start shift</translation>
    </message>
    <message>
        <source>结束当班</source>
        <translation>End shift</translation>
    </message>
    <message>
        <source>搜索全部</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>在本页搜索</source>
        <translation>Search this page</translation>
    </message>
    <message>
        <source>看提醒</source>
        <translation>Show alerts</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>打印或存 PDF</source>
        <translation>Print or save PDF</translation>
    </message>
    <message>
        <source>查手册怎么说</source>
        <translation>Look it up in the handbook</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>锁定或换人</source>
        <translation>Lock or change person</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>前往：{page}</source>
        <translation>Go to: {page}</translation>
    </message>
    <message>
        <source>导入投诉…</source>
        <translation>Import complaints…</translation>
    </message>
    <message>
        <source>导出投诉…</source>
        <translation>Export complaints…</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>检查数据库</source>
        <translation>Check database</translation>
    </message>
    <message>
        <source>管理人员</source>
        <translation>Manage people</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>颜色跟随系统</source>
        <translation>Colours follow system</translation>
    </message>
    <message>
        <source>切换紧凑行距</source>
        <translation>Switch compact rows</translation>
    </message>
    <message>
        <source>窄窗口，总在最前</source>
        <translation>Narrow window, always on top</translation>
    </message>
    <message>
        <source>{shift}开始当班，到 {time}</source>
        <translation>{shift} started, until {time}</translation>
    </message>
    <message>
        <source>{shift}已结束当班</source>
        <translation>{shift} ended</translation>
    </message>
    <message>
        <source>已备份并校验：{name}</source>
        <translation>Backed up and checked: {name}</translation>
    </message>
    <message>
        <source>字段（* 必填）</source>
        <translation>Field (* required)</translation>
    </message>
    <message>
        <source>文件里的列</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>例子</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>导入投诉</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>都是旧案：作为已关闭的导入，不提醒</source>
        <translation>All are old cases: import as closed, no alerts</translation>
    </message>
    <message>
        <source>没有导入的行</source>
        <translation>Rows not imported</translation>
    </message>
    <message>
        <source>先试一次</source>
        <translation>Try first</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>已处理 {count} 行</source>
        <translation>{count} rows done</translation>
    </message>
    <message>
        <source>可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条</source>
        <translation>{imported} can be imported, {duplicates} duplicates, {rejected} rejected</translation>
    </message>
    <message>
        <source>已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条</source>
        <translation>{imported} imported, {duplicates} duplicates, {rejected} rejected</translation>
    </message>
    <message>
        <source>，其中 {count} 条严重，请组长知悉</source>
        <translation>, {count} serious: leads, please acknowledge</translation>
    </message>
    <message>
        <source>已停下。</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>看拒绝的行</source>
        <translation>Show rejected rows</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>Row {line}: {reason}</translation>
    </message>
    <message>
        <source>搜索手册、投诉、交接和命令    Ctrl+K</source>
        <translation>Search handbook, complaints, handovers, commands    Ctrl+K</translation>
    </message>
    <message>
        <source>{count} 条提醒</source>
        <translation>{count} alert(s)</translation>
    </message>
    <message>
        <source>没有提醒</source>
        <translation>No alerts</translation>
    </message>
    <message>
        <source>搜索手册    Ctrl+K</source>
        <translation>Search the handbook    Ctrl+K</translation>
    </message>
    <message>
        <source>未登录</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>当前人员：{name}</source>
        <translation>Present: {name}</translation>
    </message>
    <message>
        <source>等着保存…</source>
        <translation>Waiting to save…</translation>
    </message>
    <message>
        <source>数据库正被别处写入，空出来就保存</source>
        <translation>Database busy elsewhere, saved once it is free</translation>
    </message>
    <message>
        <source>另一个窗口、导入或备份正在写数据库。您输入的内容还在，空出来就自动保存；查找和阅读不受影响。</source>
        <translation>Another window, an import or a backup is writing into the database. What you typed is kept and saved as soon as it is free; you can search and read meanwhile.</translation>
    </message>
    <message>
        <source>您排在{shift}（{start}–{end}），还没有开始当班。</source>
        <translation>You are rostered for {shift} ({start}–{end}) and have not started your shift.</translation>
    </message>
    <message>
        <source>打开草稿</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>有 {count} 条提醒还没看</source>
        <translation>{count} alert(s) not seen yet</translation>
    </message>
    <message>
        <source>已知悉 {number}，请安排处理</source>
        <translation>{number} acknowledged; please see that it is handled</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>今天的备份没有做成。{why}</source>
        <translation>Today&apos;s copy could not be made. {why}</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>选择上一条、下一条</source>
        <translation>Choose previous, next</translation>
    </message>
    <message>
        <source>打开选中的</source>
        <translation>Open selected</translation>
    </message>
    <message>
        <source>保存或发送</source>
        <translation>Save or send</translation>
    </message>
    <message>
        <source>收起、返回</source>
        <translation>Close, go back</translation>
    </message>
    <message>
        <source>投诉：备注、答复、来信、方案</source>
        <translation>Complaint: note, answer, customer, solution</translation>
    </message>
    <message>
        <source>投诉：可以做的</source>
        <translation>Complaint: what you can do</translation>
    </message>
    <message>
        <source>投诉：上一件、下一件</source>
        <translation>Complaint: previous, next</translation>
    </message>
    <message>
        <source>手册：复制第一条话术</source>
        <translation>Handbook: copy the first phrase</translation>
    </message>
    <message>
        <source>交接：添加事项</source>
        <translation>Handover: add item</translation>
    </message>
    <message>
        <source>交接：签字</source>
        <translation>Handover: sign</translation>
    </message>
    <message>
        <source>搜索手册</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>回到结果</source>
        <translation>Back to results</translation>
    </message>
    <message>
        <source>回到整个窗口</source>
        <translation>Back to full window</translation>
    </message>
    <message>
        <source>回到整个窗口  Ctrl+Shift+M</source>
        <translation>Back to full window  Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>打不开</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>可恢复的备份</source>
        <translation>Backups to restore</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>换一个文件…</source>
        <translation>Use another file…</translation>
    </message>
    <message>
        <source>新建一个空的</source>
        <translation>Create an empty one</translation>
    </message>
    <message>
        <source>从选中的备份恢复</source>
        <translation>Restore selected backup</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>正在把数据库升级到这一版：先备份，再升级。文件大的要几分钟，做完自动打开。</source>
        <translation>Bringing the database up to this version: a copy is made first. A large file takes some minutes; it opens by itself when done.</translation>
    </message>
    <message>
        <source>数据库打不开</source>
        <translation>The database cannot be opened</translation>
    </message>
    <message>
        <source>搜索手册；登录后也搜索投诉和交接</source>
        <translation>Search the handbook; complaints and handovers after signing in</translation>
    </message>
    <message>
        <source>搜索手册、投诉、交接，或输入命令</source>
        <translation>Search handbook, complaints, handovers, or type a command</translation>
    </message>
    <message>
        <source>登录后就打开这一篇。</source>
        <translation>This article opens when you have signed in.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>程序出了意外的错误，您输入的内容还在，可以继续工作。报告（不含个人信息）：{file}</source>
        <translation>An unexpected error occurred; what you typed is kept and you can go on. Report (without personal data): {file}</translation>
    </message>
    <message>
        <source>程序出了意外的错误，您输入的内容还在，可以继续工作。</source>
        <translation>An unexpected error occurred; what you typed is kept and you can go on.</translation>
    </message>
    <message>
        <source>已恢复。原来的数据库另存为：{path}</source>
        <translation>Restored. The former database is saved as: {path}</translation>
    </message>
    <message>
        <source>{shift}快下班了，交接草稿已经备好。</source>
        <translation>{shift} ends soon; the handover draft is ready.</translation>
    </message>
    <message>
        <source>{shift} 离开中</source>
        <translation>{shift}, away</translation>
    </message>
    <message>
        <source>{shift} 已过点 {time}</source>
        <translation>{shift}, over by {time}</translation>
    </message>
    <message>
        <source>{shift} 剩 {time}</source>
        <translation>{shift}, {time} left</translation>
    </message>
    <message>
        <source>没有找到。换个说法、少打几个字，或用拼音首字母再试。</source>
        <translation>Nothing found. Try other words, fewer of them, or pinyin initials.</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>小节内容</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>登录后看全文</source>
        <translation>Whole article after signing in</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打开 DeskCS</source>
        <translation>Open DeskCS</translation>
    </message>
    <message>
        <source>DeskCS：没有提醒</source>
        <translation>DeskCS: no alerts</translation>
    </message>
    <message>
        <source>DeskCS：{count} 条提醒</source>
        <translation>DeskCS: {count} alerts</translation>
    </message>
    <message>
        <source>DeskCS：{count} 条提醒，{urgent} 条要马上处理</source>
        <translation>DeskCS: {count} alerts, {urgent} to act on now</translation>
    </message>
    <message>
        <source>上次没有正常结束，写到一半的内容还在。报告（不含个人信息）：{file}</source>
        <translation>The program did not end properly last time; what was half written is still here. Report (without personal data): {file}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>建立客服台</source>
        <translation>Set up the desk</translation>
    </message>
    <message>
        <source>给客服台起个名字，并建立第一位主管。其他人以后在“设置”里添加。</source>
        <translation>Name the desk and add the first supervisor. The others are added later in &quot;Settings&quot;.</translation>
    </message>
    <message>
        <source>如 一号店客服部</source>
        <translation>e.g. Shop One service</translation>
    </message>
    <message>
        <source>如 王主管</source>
        <translation>e.g. Supervisor Wang</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>4 位以上，不要 1234 或 1111</source>
        <translation>4 digits or more, not 1234 or 1111</translation>
    </message>
    <message>
        <source>建立并开始</source>
        <translation>Set up and start</translation>
    </message>
    <message>
        <source>先看看，以后再建</source>
        <translation>Look around, set up later</translation>
    </message>
    <message>
        <source>客服台名称</source>
        <translation>Name of the desk</translation>
    </message>
    <message>
        <source>主管姓名</source>
        <translation>Supervisor&apos;s name</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>再输一次 PIN</source>
        <translation>PIN again</translation>
    </message>
    <message>
        <source>两次输入的 PIN 不一样。</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>选择姓名，输入 PIN 后开始工作。</source>
        <translation>Choose your name and enter your PIN to start.</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>没有设 PIN，直接登录</source>
        <translation>No PIN set; sign in directly</translation>
    </message>
    <message>
        <source>正在打开数据库，马上就好…</source>
        <translation>Opening the database, just a moment…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>登记</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>内部备注</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>答复客户</source>
        <translation>Answered the customer</translation>
    </message>
    <message>
        <source>客户来信</source>
        <translation>Customer wrote</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>暂停等待</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>继续处理</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>Marked serious</translation>
    </message>
    <message>
        <source>文中有信号</source>
        <translation>Signals in the text</translation>
    </message>
    <message>
        <source>已知悉</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>不作严重处理</source>
        <translation>Not treated as serious</translation>
    </message>
    <message>
        <source>告知解决方案</source>
        <translation>Solution given</translation>
    </message>
    <message>
        <source>客户不接受</source>
        <translation>Customer refused</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>并入了另一个投诉</source>
        <translation>Another complaint merged in</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>并入的投诉已撤回</source>
        <translation>Merged complaint taken back</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>Marked invalid</translation>
    </message>
    <message>
        <source>特殊疑难</source>
        <translation>Hard case</translation>
    </message>
    <message>
        <source>不再是特殊疑难</source>
        <translation>No longer a hard case</translation>
    </message>
    <message>
        <source>改负责人</source>
        <translation>Person in charge changed</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>Level changed</translation>
    </message>
    <message>
        <source>判定是否成立</source>
        <translation>Judged if justified</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags changed</translation>
    </message>
    <message>
        <source>补充订单号</source>
        <translation>Order numbers added</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>取消关联</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>补救</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>批准补救</source>
        <translation>Remedy approved</translation>
    </message>
    <message>
        <source>补救已办</source>
        <translation>Remedy done</translation>
    </message>
    <message>
        <source>取消补救</source>
        <translation>Remedy cancelled</translation>
    </message>
    <message>
        <source>承诺客户</source>
        <translation>Promised to customer</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>Platform deadline</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>约回访</source>
        <translation>Call-back planned</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>开始按步骤处理</source>
        <translation>Steps started</translation>
    </message>
    <message>
        <source>完成一步</source>
        <translation>Step done</translation>
    </message>
    <message>
        <source>退回一步</source>
        <translation>Step taken back</translation>
    </message>
    <message>
        <source>说明超时原因</source>
        <translation>Overdue explained</translation>
    </message>
    <message>
        <source>不标为严重</source>
        <translation>Not marked serious</translation>
    </message>
    <message>
        <source>聊天记录</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>从文件恢复</source>
        <translation>Restored from file</translation>
    </message>
    <message>
        <source>客户诉求</source>
        <translation>Customer wants</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Call-back</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>危急事项：用自己的话写出下一步</source>
        <translation>Critical: next step in your own words</translation>
    </message>
    <message>
        <source>接下这一条</source>
        <translation>Accept this item</translation>
    </message>
    <message>
        <source>看交接单</source>
        <translation>Open the handover sheet</translation>
    </message>
    <message>
        <source>这是危急事项，请先写出下一步。</source>
        <translation>This is a critical item: write the next step first.</translation>
    </message>
    <message>
        <source>现在要做</source>
        <translation>To do now</translation>
    </message>
    <message>
        <source>导入以前的投诉…</source>
        <translation>Import earlier complaints…</translation>
    </message>
    <message>
        <source>添加同事</source>
        <translation>Add colleagues</translation>
    </message>
    <message>
        <source>眼下没有要做的</source>
        <translation>Nothing to do right now</translation>
    </message>
    <message>
        <source>您负责的、没人受理的投诉和接下的事项会按剩余时间列在这里。</source>
        <translation>Your complaints, those nobody has accepted and your items are listed here by time left.</translation>
    </message>
    <message>
        <source>客服台刚建好，还没有投诉</source>
        <translation>The desk is new: no complaints yet</translation>
    </message>
    <message>
        <source>先导入以前的表格，把同事加上；之后要做的会按剩余时间列在这里。</source>
        <translation>Import earlier tables and add your colleagues; what is to be done is then listed here by time left.</translation>
    </message>
    <message>
        <source>客户一开口就登记；之后要做的会按剩余时间列在这里。</source>
        <translation>Log a complaint as soon as a customer speaks up; what is to be done is listed here by time left.</translation>
    </message>
    <message>
        <source>登记新投诉</source>
        <translation>Log a complaint</translation>
    </message>
    <message>
        <source>交给我的</source>
        <translation>Handed to me</translation>
    </message>
    <message>
        <source>没有待接的事项</source>
        <translation>No items to accept</translation>
    </message>
    <message>
        <source>上一班签字后，交给您的事项会列在这里，一条一条接下。</source>
        <translation>Once the shift before signs, items for you are listed here to accept one by one.</translation>
    </message>
    <message>
        <source>有变化的</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>没有新变化</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>提醒、通知、您读过后又改过的文章、过期的平台规则会列在这里。</source>
        <translation>Alerts, notices, articles changed since you read them and expired platform rules are listed here.</translation>
    </message>
    <message>
        <source>已结转 {count} 次</source>
        <translation>Carried over {count}×</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>上班先读的交接单</source>
        <translation>Sheets to read first</translation>
    </message>
    <message>
        <source>必读，待确认</source>
        <translation>Must read, to confirm</translation>
    </message>
    <message>
        <source>上一班以来或读过后又改了的手册</source>
        <translation>Articles changed since the last shift or since you read them</translation>
    </message>
    <message>
        <source>过期或快过期的平台规则</source>
        <translation>Platform rules expired or about to</translation>
    </message>
    <message>
        <source>现行通知</source>
        <translation>Notices in force</translation>
    </message>
    <message>
        <source>到 {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>已接下：{text}</source>
        <translation>Accepted: {text}</translation>
    </message>
    <message>
        <source>超时 {span}</source>
        <translation>Overdue {span}</translation>
    </message>
    <message>
        <source>剩 {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>严重，待知悉</source>
        <translation>Serious, to acknowledge</translation>
    </message>
    <message>
        <source>我负责</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>未受理</source>
        <translation>Unaccepted</translation>
    </message>
    <message>
        <source>{owner} 负责</source>
        <translation>{owner} has it</translation>
    </message>
    <message>
        <source>答应客户的</source>
        <translation>Promised to customers</translation>
    </message>
    <message>
        <source>计划的回访</source>
        <translation>Planned call-backs</translation>
    </message>
    <message>
        <source>我接下的事项</source>
        <translation>My accepted item</translation>
    </message>
    <message>
        <source>接班人在问</source>
        <translation>Receiver has a question</translation>
    </message>
    <message>
        <source>{name} 审阅时在问</source>
        <translation>{name} asks in review</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>超时已久：{count} 件</source>
        <translation>Long overdue: {count}</translation>
    </message>
    <message>
        <source>导入的严重投诉待知悉：{count} 件</source>
        <translation>Imported serious complaints to acknowledge: {count}</translation>
    </message>
    <message>
        <source>交接没人接</source>
        <translation>Handover not taken over</translation>
    </message>
    <message>
        <source>交接没签字</source>
        <translation>Handover not signed</translation>
    </message>
    <message>
        <source>一再结转</source>
        <translation>Carried over repeatedly</translation>
    </message>
    <message>
        <source>打开“严重”一览逐件知悉</source>
        <translation>Open &quot;Serious&quot; and acknowledge them one by one</translation>
    </message>
    <message>
        <source>{numbers} 等</source>
        <translation>{numbers} and others</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} item(s)</translation>
    </message>
    <message>
        <source>待接 {count} 条</source>
        <translation>{count} to accept</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>回访说明</source>
        <translation>Call-back note</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>Customer&apos;s words</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>计划回访</source>
        <translation>plan a call-back</translation>
    </message>
    <message>
        <source>记电话</source>
        <translation>log a call</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{at} 等待“{reason}”，不在停表原因内，照常计时</source>
        <translation>{at} waiting for &quot;{reason}&quot;, which does not stop the clock</translation>
    </message>
    <message>
        <source>{what}，恢复计时</source>
        <translation>{what}, clock runs again</translation>
    </message>
    <message>
        <source>已把方案告诉客户</source>
        <translation>solution given to customer</translation>
    </message>
    <message>
        <source>已办到</source>
        <translation>done</translation>
    </message>
    <message>
        <source>撤回：{why}</source>
        <translation>Withdrawn: {why}</translation>
    </message>
    <message>
        <source>导入时已完成</source>
        <translation>done before the import</translation>
    </message>
    <message>
        <source>此前一轮：{line}</source>
        <translation>Round before: {line}</translation>
    </message>
    <message>
        <source>导入时已关闭，没有完成时间</source>
        <translation>closed before the import, time not known</translation>
    </message>
    <message>
        <source>已答复客户</source>
        <translation>customer answered</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>登记时间</source>
        <translation>registered at</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>客户昵称</source>
        <translation>customer nickname</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>registered by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>state</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>level</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>关闭时间</source>
        <translation>closed at</translation>
    </message>
    <message>
        <source>解决时间</source>
        <translation>resolved at</translation>
    </message>
    <message>
        <source>首次答复</source>
        <translation>first response</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>其他联系方式</source>
        <translation>other contacts</translation>
    </message>
    <message>
        <source>首问负责</source>
        <translation>first person in charge</translation>
    </message>
    <message>
        <source>是否成立</source>
        <translation>justified</translation>
    </message>
    <message>
        <source>超时原因</source>
        <translation>Reason for overdue</translation>
    </message>
    <message>
        <source>完整经过</source>
        <translation>whole history</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>Order remark</translation>
    </message>
    <message>
        <source>查明情况</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>客户诉求</source>
        <translation>Customer wants</translation>
    </message>
    <message>
        <source>导出完整的个人信息</source>
        <translation>export full personal data</translation>
    </message>
    <message>
        <source>视图名</source>
        <translation>Name of view</translation>
    </message>
    <message>
        <source>严重原因</source>
        <translation>Why serious</translation>
    </message>
    <message>
        <source>确认严重投诉</source>
        <translation>acknowledge a serious complaint</translation>
    </message>
    <message>
        <source>取消严重标记</source>
        <translation>remove the serious mark</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>Why cancelled</translation>
    </message>
    <message>
        <source>设为特殊疑难</source>
        <translation>set as hard case</translation>
    </message>
    <message>
        <source>疑难原因</source>
        <translation>Why a hard case</translation>
    </message>
    <message>
        <source>取消特殊疑难</source>
        <translation>end the hard case</translation>
    </message>
    <message>
        <source>改首问负责人</source>
        <translation>change the first person in charge</translation>
    </message>
    <message>
        <source>首问负责人</source>
        <translation>First person in charge</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>mark as invalid</translation>
    </message>
    <message>
        <source>无效原因</source>
        <translation>Why invalid</translation>
    </message>
    <message>
        <source>合并投诉</source>
        <translation>merge complaints</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>undo a merge</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>mark as serious</translation>
    </message>
    <message>
        <source>请先重开（reopen）。</source>
        <translation>Reopen it first (reopen).</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>change the level</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>调低级别</source>
        <translation>lower the level</translation>
    </message>
    <message>
        <source>等了一段时间，请跟进</source>
        <translation>Waited a while, please follow up</translation>
    </message>
    <message>
        <source>等待的时间到了</source>
        <translation>Waiting time is over</translation>
    </message>
    <message>
        <source>回访时间到了</source>
        <translation>Call-back is due</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>客户来话</source>
        <translation>Customer&apos;s words</translation>
    </message>
    <message>
        <source>等待原因</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>处理方案</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>重开原因</source>
        <translation>Why reopened</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>回复客户</source>
        <translation>answer the customer</translation>
    </message>
    <message>
        <source>记录客户来话</source>
        <translation>record the customer&apos;s words</translation>
    </message>
    <message>
        <source>转派</source>
        <translation>assign</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>转入等待</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>恢复处理</source>
        <translation>resume</translation>
    </message>
    <message>
        <source>提交方案</source>
        <translation>give the solution</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>close</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>reopen</translation>
    </message>
    <message>
        <source>关闭严重投诉</source>
        <translation>close a serious complaint</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>Platform deadline</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>撤回承诺、期限或回访</source>
        <translation>withdraw a promise, deadline or call-back</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>Why withdrawn</translation>
    </message>
    <message>
        <source>记承诺</source>
        <translation>log a promise</translation>
    </message>
    <message>
        <source>记平台期限</source>
        <translation>log a platform deadline</translation>
    </message>
    <message>
        <source>同一订单</source>
        <translation>Same order</translation>
    </message>
    <message>
        <source>同一手机尾号</source>
        <translation>Same phone ending</translation>
    </message>
    <message>
        <source>同一客户</source>
        <translation>Same customer</translation>
    </message>
    <message>
        <source>同商品同批号</source>
        <translation>Same goods and batch</translation>
    </message>
    <message>
        <source>同一电话</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>补救措施</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>登记补救</source>
        <translation>log a remedy</translation>
    </message>
    <message>
        <source>取消已批准的补救</source>
        <translation>cancel an approved remedy</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>问题描述</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>聊天记录</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>{rest} 分钟</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>{at} 起算，规定 {span}（规则 {policy}）{worked}</source>
        <translation>{at} started, allowed {span} (rules {policy}){worked}</translation>
    </message>
    <message>
        <source>{hours} 小时 {rest} 分</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{at} 起因“{reason}”停表，最晚到 {until}（{span}）</source>
        <translation>{at} paused for &quot;{reason}&quot;, until {until} at the latest ({span})</translation>
    </message>
    <message>
        <source>{at} 恢复计时，停了 {span}</source>
        <translation>{at} clock runs again, stood {span}</translation>
    </message>
    <message>
        <source>{at} 取消严重标记，恢复原时限</source>
        <translation>{at} serious mark removed, former deadline again</translation>
    </message>
    <message>
        <source>{at} {what}，计时停止</source>
        <translation>{at} {what}, clock stopped</translation>
    </message>
    <message>
        <source>{at} 客户不接受，从收到起连续计时</source>
        <translation>{at} customer refused, clock counts on from the start</translation>
    </message>
    <message>
        <source>{at} {why}</source>
        <translation>{at} {why}</translation>
    </message>
    <message>
        <source>{at} 起算，约定的时间（{what}）</source>
        <translation>{at} started, time agreed ({what})</translation>
    </message>
    <message>
        <source>{at} 起算，约定的时间</source>
        <translation>{at} started, time agreed</translation>
    </message>
    <message>
        <source>，只计工作时间 {hours}</source>
        <translation>, working hours only {hours}</translation>
    </message>
    <message>
        <source>{year} 年的放假安排还没有写进规则，按平常的星期计算</source>
        <translation>Holidays of {year} are not in the rules yet; plain weekdays are counted</translation>
    </message>
    <message>
        <source>{at} 已超时，之后的改动不再顺延</source>
        <translation>{at} overdue; later changes do not extend it</translation>
    </message>
    <message>
        <source>期限 {due}，按时完成</source>
        <translation>Due {due}, done in time</translation>
    </message>
    <message>
        <source>期限 {due}，已完成但超时</source>
        <translation>Due {due}, done but late</translation>
    </message>
    <message>
        <source>期限 {due}，已超时</source>
        <translation>Due {due}, overdue</translation>
    </message>
    <message>
        <source>期限 {due}（停表中）</source>
        <translation>Due {due} (paused)</translation>
    </message>
    <message>
        <source>期限 {due}</source>
        <translation>Due {due}</translation>
    </message>
    <message>
        <source>不计时限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>附件“{name}”被改动过</source>
        <translation>Attachment &quot;{name}&quot; was changed</translation>
    </message>
    <message>
        <source>签字的内容被改动过</source>
        <translation>Signed content was changed</translation>
    </message>
    <message>
        <source>事项与签字的内容不符</source>
        <translation>Items differ from the signed content</translation>
    </message>
    <message>
        <source>与日志里签字时的校验值不符</source>
        <translation>Differs from the checksum in the journal</translation>
    </message>
    <message>
        <source>签字时的日志头（第 {seq} 条）对不上</source>
        <translation>Journal head when signed (entry {seq}) does not match</translation>
    </message>
    <message>
        <source>日志链断了：{problem}</source>
        <translation>Journal chain broken: {problem}</translation>
    </message>
    <message>
        <source>还没有签字</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>排班</source>
        <translation>plan the roster</translation>
    </message>
    <message>
        <source>指定带班</source>
        <translation>name the shift lead</translation>
    </message>
    <message>
        <source>至少要有一个班次</source>
        <translation>at least one shift is needed</translation>
    </message>
    <message>
        <source>“{key}”是程序自己用的类型，请换一个 key</source>
        <translation>“{key}” is a type the program uses itself, take another key</translation>
    </message>
    <message>
        <source>写了“count”也要写“unit”（件、把、台……）</source>
        <translation>“count” needs a “unit” too (pieces, keys, sets…)</translation>
    </message>
    <message>
        <source>“level”只有 block、warn、off</source>
        <translation>“level” can only be block, warn or off</translation>
    </message>
    <message>
        <source>读不了（{reason}）</source>
        <translation>cannot be read ({reason})</translation>
    </message>
    <message>
        <source>没有“{name}”这一项</source>
        <translation>“{name}” is missing</translation>
    </message>
    <message>
        <source>轻重只有 stable、watch、critical</source>
        <translation>the weight can only be stable, watch or critical</translation>
    </message>
    <message>
        <source>“{name}”应当是若干个 [[{name}]]</source>
        <translation>“{name}” should be several [[{name}]]</translation>
    </message>
    <message>
        <source>“{name}”应当是一个 [{name}]</source>
        <translation>“{name}” should be one [{name}]</translation>
    </message>
    <message>
        <source>“{name}”应当是文字</source>
        <translation>“{name}” should be text</translation>
    </message>
    <message>
        <source>“{name}”应当是文字的列表</source>
        <translation>“{name}” should be a list of texts</translation>
    </message>
    <message>
        <source>“{name}”应当是 0 到 {most} 的整数</source>
        <translation>“{name}” should be a whole number from 0 to {most}</translation>
    </message>
    <message>
        <source>“{name}”应当是 true 或 false</source>
        <translation>“{name}” should be true or false</translation>
    </message>
    <message>
        <source>“{key}”不是星期，应当像 mon、mon-fri、sat-sun</source>
        <translation>“{key}” is no weekday, write mon, mon-fri, sat-sun</translation>
    </message>
    <message>
        <source>时间“{text}”前后重叠，各段要依次排列，合起来不超过一天</source>
        <translation>the hours “{text}” overlap; put them in order, within one day in all</translation>
    </message>
    <message>
        <source>时间“{text}”看不懂，应当像 08:30-17:00</source>
        <translation>the hours “{text}” are not understood, write 08:30-17:00</translation>
    </message>
    <message>
        <source>没有 {hour}:{minute} 这个时间</source>
        <translation>there is no time {hour}:{minute}</translation>
    </message>
    <message>
        <source>{name}应有 {expected} {unit}，清点 {counted} {unit}</source>
        <translation>{name}: should be {expected} {unit}, counted {counted} {unit}</translation>
    </message>
    <message>
        <source>{where} 等 {count} 处</source>
        <translation>{where} and others, {count} in all</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>Reason to let pass</translation>
    </message>
    <message>
        <source>批准换班</source>
        <translation>approve swaps</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>文件正被别的程序占用</source>
        <translation>another program is using the file</translation>
    </message>
    <message>
        <source>文件或文件夹不在了</source>
        <translation>the file or folder is gone</translation>
    </message>
    <message>
        <source>路径中有一段不是文件夹</source>
        <translation>a part of the path is not a folder</translation>
    </message>
    <message>
        <source>这是文件夹，不是文件</source>
        <translation>this is a folder, not a file</translation>
    </message>
    <message>
        <source>已经有同名的文件</source>
        <translation>there is a file of this name already</translation>
    </message>
    <message>
        <source>磁盘是只读的</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>the disk failed to read or write</translation>
    </message>
    <message>
        <source>打开的文件太多</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>链接绕成了圈</source>
        <translation>the links go in a circle</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>磁盘配额已用完</source>
        <translation>the disk quota is used up</translation>
    </message>
    <message>
        <source>“{name}”应当是大于 0 的小时数</source>
        <translation>“{name}” should be a number of hours above 0</translation>
    </message>
    <message>
        <source>检索索引缺少 {number} 条记录的词</source>
        <translation>The search index lacks words of {number} records</translation>
    </message>
    <message>
        <source>检索位图缺少 {number} 条记录的词</source>
        <translation>The bit sets of the search index lack words of {number} records</translation>
    </message>
    <message>
        <source>读不出来，或不是“词的列表”</source>
        <translation>cannot be read, or is not a list of words</translation>
    </message>
    <message>
        <source>没有这一项设置</source>
        <translation>there is no such setting</translation>
    </message>
    <message>
        <source>应当是 true 或 false</source>
        <translation>should be true or false</translation>
    </message>
    <message>
        <source>应当是文字</source>
        <translation>should be text</translation>
    </message>
    <message>
        <source>只能是 {known}</source>
        <translation>can only be {known}</translation>
    </message>
    <message>
        <source>应当在 {least} 到 {most} 之间</source>
        <translation>should be from {least} to {most}</translation>
    </message>
    <message>
        <source>每项最多 {most} 个字</source>
        <translation>at most {most} characters each</translation>
    </message>
    <message>
        <source>没有这个时区</source>
        <translation>there is no such time zone</translation>
    </message>
    <message>
        <source>应当是文字的列表</source>
        <translation>should be a list of texts</translation>
    </message>
    <message>
        <source>请停止录入，用 deskcs restore 从最近的备份恢复；没有可用的备份时，用 deskcs doctor --salvage 把还读得出的内容救到新文件。</source>
        <translation>Stop entering data and restore the latest backup with deskcs restore; without one, deskcs doctor --salvage saves what can be read to a new file.</translation>
    </message>
    <message>
        <source>第 {version} 版</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{what}（共 {count} 处）。{advice}</source>
        <translation>{what} ({count} in all). {advice}</translation>
    </message>
    <message>
        <source>缺少或被改动的表、索引或触发器：{names}（共 {count} 处）。{advice}</source>
        <translation>Tables, indexes or triggers missing or changed: {names} ({count} in all). {advice}</translation>
    </message>
    <message>
        <source>{count} 处引用对不上。请用 deskcs restore 从备份恢复。</source>
        <translation>{count} references do not match. Restore a backup with deskcs restore.</translation>
    </message>
    <message>
        <source>流水记录对不上：{problem}。请保留此文件作证据，用 deskcs restore 从备份恢复。</source>
        <translation>Journal does not match: {problem}. Keep this file as evidence; restore a backup with deskcs restore.</translation>
    </message>
    <message>
        <source>剩余 {size:.1f} GB</source>
        <translation>{size:.1f} GB free</translation>
    </message>
    <message>
        <source>；建议安装 sqlcipher3，这个 SQLite 有已知缺陷</source>
        <translation>; sqlcipher3 is advised, this SQLite has known faults</translation>
    </message>
    <message>
        <source>没有数据库文件：{path}。启动程序会新建，或用 deskcs restore 恢复。</source>
        <translation>No database file: {path}. The program makes one at start, or restore with deskcs restore.</translation>
    </message>
    <message>
        <source>第 {version} 版，程序用第 {newest} 版，启动时会升级</source>
        <translation>Version {version}; the program uses {newest} and upgrades it at start</translation>
    </message>
    <message>
        <source>{name}，{hours:.0f} 小时前</source>
        <translation>{name}, {hours:.0f} hours ago</translation>
    </message>
    <message>
        <source>剩余 {size:.1f} GB。请清出空间</source>
        <translation>{size:.1f} GB free. Please free some space</translation>
    </message>
    <message>
        <source>{path}（{size:.1f} MB）</source>
        <translation>{path} ({size:.1f} MB)</translation>
    </message>
    <message>
        <source>有的页面读不出。{advice}</source>
        <translation>Some pages cannot be read. {advice}</translation>
    </message>
    <message>
        <source>读不下去：{reason}。{advice}</source>
        <translation>Cannot be read on: {reason}. {advice}</translation>
    </message>
    <message>
        <source>还没有备份。请运行 deskcs backup。</source>
        <translation>No backup yet. Run deskcs backup.</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>末尾的记录被截掉了</source>
        <translation>Newest entries were cut off</translation>
    </message>
    <message>
        <source>第 {seq} 条缺失</source>
        <translation>Entry {seq} is missing</translation>
    </message>
    <message>
        <source>第 {seq} 条被改动过</source>
        <translation>Entry {seq} was changed</translation>
    </message>
    <message>
        <source>第 {seq} 条与留存的校验值不符</source>
        <translation>Entry {seq} differs from the checksum kept</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>Reason for taking out</translation>
    </message>
    <message>
        <source>{count} 个附件有问题，第一个在 {number}：{reason}</source>
        <translation>{count} attachments have problems, the first in {number}: {reason}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{count} 篇，{bad} 处有误，第一处：{file}：{line} {reason}</source>
        <translation>{count} articles, {bad} faults, the first: {file}:{line} {reason}</translation>
    </message>
    <message>
        <source>{count} 个附件都完好</source>
        <translation>All {count} attachments are sound</translation>
    </message>
    <message>
        <source>撤销并入 {number}</source>
        <translation>merge into {number} undone</translation>
    </message>
    <message>
        <source>并入 {number}</source>
        <translation>merged into {number}</translation>
    </message>
    <message>
        <source>{at} 改为 {level} 级，规定 {span}（规则 {policy}）</source>
        <translation>{at} changed to level {level}, {span} allowed (rules {policy})</translation>
    </message>
    <message>
        <source>{at} 改级时已过新的时限，期限就是改级的时间</source>
        <translation>{at} the new limit had already passed; the deadline is the moment of the change</translation>
    </message>
    <message>
        <source>引号没有配对</source>
        <translation>a quotation mark has no partner</translation>
    </message>
    <message>
        <source>多出表头没有的项：{names}</source>
        <translation>entries the header does not have: {names}</translation>
    </message>
    <message>
        <source>{missing}（这一行只有 {count} 列，表头有 {names} 列）</source>
        <translation>{missing} (this row has only {count} columns, the header {names})</translation>
    </message>
    <message>
        <source>订单号被表格软件改成了 {orders}，后几位已丢失，请把该列设为文本</source>
        <translation>a spreadsheet turned the order number into {orders} and lost its last digits; format that column as text</translation>
    </message>
    <message>
        <source>这一行有 {count} 列，表头只有 {names} 列</source>
        <translation>this row has {count} columns, the header only {names}</translation>
    </message>
    <message>
        <source>缺少客户和问题描述</source>
        <translation>customer and description missing</translation>
    </message>
    <message>
        <source>{name}“{text}”应当是 {first} 到 {last}</source>
        <translation>{name} “{text}” should be {first} to {last}</translation>
    </message>
    <message>
        <source>空行</source>
        <translation>empty row</translation>
    </message>
    <message>
        <source>电话打了码，这是不带个人信息的导出。请组长导出带完整信息的文件再导入</source>
        <translation>the phone is masked: this is an export without personal data. Let a lead export full data and import that</translation>
    </message>
    <message>
        <source>有无法识别的字节，请核对文件的编码</source>
        <translation>bytes that cannot be read; check the encoding of the file</translation>
    </message>
    <message>
        <source>缺少问题描述</source>
        <translation>description missing</translation>
    </message>
    <message>
        <source>缺少客户</source>
        <translation>customer missing</translation>
    </message>
    <message>
        <source>缺少登记时间</source>
        <translation>time of registration missing</translation>
    </message>
    <message>
        <source>{problem}。请运行 deskcs doctor --rebuild-index。</source>
        <translation>{problem}. Run deskcs doctor --rebuild-index.</translation>
    </message>
    <message>
        <source>登记时间在将来：{at}</source>
        <translation>registered in the future: {at}</translation>
    </message>
    <message>
        <source>登记时间太早：{at}</source>
        <translation>registered too early: {at}</translation>
    </message>
    <message>
        <source>严重投诉待知悉</source>
        <translation>Serious complaint to acknowledge</translation>
    </message>
    <message>
        <source>严重投诉无人知悉</source>
        <translation>Serious complaint nobody acknowledged</translation>
    </message>
    <message>
        <source>重开判为无效的投诉</source>
        <translation>reopen an invalid complaint</translation>
    </message>
    <message>
        <source>“{name}”只能是 1 到 4</source>
        <translation>“{name}” can only be 1 to 4</translation>
    </message>
    <message>
        <source>级别只有 1 到 4，没有“{level}”</source>
        <translation>levels are 1 to 4; there is no “{level}”</translation>
    </message>
    <message>
        <source>不知道通知谁：“{receiver}”</source>
        <translation>nobody is called “{receiver}” to be notified</translation>
    </message>
    <message>
        <source>正则表达式“{pattern}”有误（{why}）</source>
        <translation>fault in the regular expression “{pattern}” ({why})</translation>
    </message>
    <message>
        <source>角色只有 agent、lead、supervisor</source>
        <translation>roles are agent, lead and supervisor</translation>
    </message>
    <message>
        <source>“{name}”应当是时段的列表，如 [&quot;08:30-12:00&quot;]</source>
        <translation>“{name}” should be a list of hours, e.g. [&quot;08:30-12:00&quot;]</translation>
    </message>
    <message>
        <source>“{name}”应当是日期的列表</source>
        <translation>“{name}” should be a list of dates</translation>
    </message>
    <message>
        <source>“{name}”应当是年份的列表，如 [2026]</source>
        <translation>“{name}” should be a list of years, e.g. [2026]</translation>
    </message>
    <message>
        <source>时段“{written}”看不懂，请写成 08:30-12:00</source>
        <translation>the hours “{written}” are not understood, write 08:30-12:00</translation>
    </message>
    <message>
        <source>时段“{written}”先后不对或与前面的重叠</source>
        <translation>the hours “{written}” end before they begin, or overlap those before</translation>
    </message>
    <message>
        <source>日期“{written}”先后不对或太长</source>
        <translation>the dates “{written}” end before they begin, or are too many</translation>
    </message>
    <message>
        <source>日期“{written}”看不懂，请写成 2026-10-01</source>
        <translation>the date “{written}” is not understood, write 2026-10-01</translation>
    </message>
    <message>
        <source>打开工作时间后，“workdays”至少要有一段</source>
        <translation>with working hours on, “workdays” needs at least one span</translation>
    </message>
    <message>
        <source>导入带有各人操作经过的文件</source>
        <translation>import files that hold what each person did</translation>
    </message>
    <message>
        <source>作为旧案导入，不再计时</source>
        <translation>imported as an old case, no clocks run</translation>
    </message>
    <message>
        <source>{kind}（{words}）</source>
        <translation>{kind} ({words})</translation>
    </message>
    <message>
        <source>{name}：{before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>它已并入 {into}，请到那里办理。</source>
        <translation>It was merged into {into}; please go on there.</translation>
    </message>
    <message>
        <source>{days} 天内第 {count} 次</source>
        <translation>no. {count} within {days} days</translation>
    </message>
    <message>
        <source>同批号第 {count} 起</source>
        <translation>no. {count} of the same batch</translation>
    </message>
    <message>
        <source>{at} 标为严重（{reason}），须在 {span}内完成（规则 {policy}）</source>
        <translation>{at} marked serious ({reason}), due within {span} (rules {policy})</translation>
    </message>
    <message>
        <source>文档太长，请分成几份</source>
        <translation>the document is too long, divide it</translation>
    </message>
    <message>
        <source>文档里有不该有的声明</source>
        <translation>the document declares what it should not</translation>
    </message>
    <message>
        <source>文件超过 20 MB</source>
        <translation>the file is larger than 20 MB</translation>
    </message>
    <message>
        <source>不是 Word 文档（.docx）</source>
        <translation>not a Word document (.docx)</translation>
    </message>
    <message>
        <source>文档有密码</source>
        <translation>the document has a password</translation>
    </message>
    <message>
        <source>读不出来</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>文档内容已损坏</source>
        <translation>the document is damaged</translation>
    </message>
    <message>
        <source>段落太多，请分成几份</source>
        <translation>too many paragraphs, divide it</translation>
    </message>
    <message>
        <source>缺少结束的 ---</source>
        <translation>the closing --- is missing</translation>
    </message>
    <message>
        <source>不能为空</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>超过 {count} 个字</source>
        <translation>has more than {count} characters</translation>
    </message>
    <message>
        <source>应当是小写字母、数字和连字符</source>
        <translation>should be small letters, digits and hyphens</translation>
    </message>
    <message>
        <source>应当写成 [甲, 乙]</source>
        <translation>should be written [one, two]</translation>
    </message>
    <message>
        <source>超过 {count} 个</source>
        <translation>has more than {count} entries</translation>
    </message>
    <message>
        <source>应当是整数</source>
        <translation>should be a whole number</translation>
    </message>
    <message>
        <source>缺少开头的 ---</source>
        <translation>the opening --- is missing</translation>
    </message>
    <message>
        <source>应当是“名称: 值”</source>
        <translation>should be “name: value”</translation>
    </message>
    <message>
        <source>不认识的名称 {name}</source>
        <translation>unknown name {name}</translation>
    </message>
    <message>
        <source>缺少 {names}</source>
        <translation>{names} missing</translation>
    </message>
    <message>
        <source>应当是 2026-11-22 这样的日期</source>
        <translation>should be a date like 2026-11-22</translation>
    </message>
    <message>
        <source>{name} {fault}</source>
        <translation>{name} {fault}</translation>
    </message>
    <message>
        <source>{name} 写了两次</source>
        <translation>{name} stands there twice</translation>
    </message>
    <message>
        <source>编号 {name} 在这次导入里已经有了</source>
        <translation>the id {name} is already in this import</translation>
    </message>
    <message>
        <source>编号 {id} 已被 {file} 使用，这一篇没有载入</source>
        <translation>the id {id} is taken by {file}, this article was not loaded</translation>
    </message>
    <message>
        <source>文件超过 2 MB，没有载入</source>
        <translation>the file is larger than 2 MB and was not loaded</translation>
    </message>
    <message>
        <source>不是 UTF-8 文本</source>
        <translation>not UTF-8 text</translation>
    </message>
    <message>
        <source>没有名为 {name} 的备注模板</source>
        <translation>there is no remark template named {name}</translation>
    </message>
    <message>
        <source>链接指向不存在的文章 {name}</source>
        <translation>a link leads to the article {name}, which does not exist</translation>
    </message>
    <message>
        <source>链接指向不存在的小节 {target}</source>
        <translation>a link leads to the section {target}, which does not exist</translation>
    </message>
    <message>
        <source>图片不会显示，请改用文字</source>
        <translation>pictures are not shown, use words</translation>
    </message>
    <message>
        <source>外部链接（{scheme}:）不能打开，请改成文章链接或写成文字</source>
        <translation>an outside link ({scheme}:) cannot be opened, link to an article or write it out</translation>
    </message>
    <message>
        <source>HTML 标记不起作用，请改用 Markdown</source>
        <translation>HTML has no effect, use Markdown</translation>
    </message>
    <message>
        <source>不是有效的 TOML</source>
        <translation>not valid TOML</translation>
    </message>
    <message>
        <source>文章超过 {size} KB，按纯文本显示</source>
        <translation>the article is larger than {size} KB and is shown as plain text</translation>
    </message>
    <message>
        <source>文章超过 {count} 行，按纯文本显示</source>
        <translation>the article has more than {count} lines and is shown as plain text</translation>
    </message>
    <message>
        <source>连续的标记符号太多，按纯文本显示</source>
        <translation>too many marks in a row, shown as plain text</translation>
    </message>
    <message>
        <source>括号太多，按纯文本显示</source>
        <translation>too many brackets, shown as plain text</translation>
    </message>
    <message>
        <source>标题超过 {count} 个，按纯文本显示</source>
        <translation>more than {count} headings, shown as plain text</translation>
    </message>
    <message>
        <source>一行超过 {count} 个字符，按纯文本显示</source>
        <translation>a line is longer than {count} characters, shown as plain text</translation>
    </message>
    <message>
        <source>表格太大，按纯文本显示</source>
        <translation>the table is too large, shown as plain text</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>转达</source>
        <translation>pass on</translation>
    </message>
    <message>
        <source>记答复</source>
        <translation>note the answer</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>tell them</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>end</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>已做</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Contingency</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>Complaint no.</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>栏目内容</source>
        <translation>Content of field</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>{rule}：{where}</source>
        <translation>{rule}: {where}</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>代签理由</source>
        <translation>Reason for signing for</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>店主</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>系统</source>
        <translation>System</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{name}”设有 PIN，写入前要验证。请在终端里输入，或用 --pin-stdin、环境变量 DESKCS_PIN 给出。</source>
        <translation>&quot;{name}&quot; has a PIN, which is checked before writing. Enter it in the terminal, or give it by --pin-stdin or the variable DESKCS_PIN.</translation>
    </message>
    <message>
        <source>{option} 后面要写一个值。</source>
        <translation>{option} needs a value after it.</translation>
    </message>
    <message>
        <source>没有“{scope}”这个范围，可以是 {known}。</source>
        <translation>There is no scope &quot;{scope}&quot;; choose from {known}.</translation>
    </message>
    <message>
        <source>请写出要找的词，或用 --batch 给一个每行一个查询的文件。</source>
        <translation>Please give what to look for, or a file with one query a line by --batch.</translation>
    </message>
    <message>
        <source>读不了这个文件：{path}。请核对路径，文件要用 UTF-8 编码。</source>
        <translation>This file cannot be read: {path}. Check the path; the file must be UTF-8.</translation>
    </message>
    <message>
        <source>没有收到 PIN。请在终端里输入，或用 --pin-stdin 从标准输入给出。</source>
        <translation>No PIN received. Enter it in the terminal, or give it on standard input with --pin-stdin.</translation>
    </message>
    <message>
        <source>没有“{role}”这个角色，可以是 agent、lead、supervisor。</source>
        <translation>There is no role &quot;{role}&quot;; choose agent, lead or supervisor.</translation>
    </message>
    <message>
        <source>只有组长和主管可以恢复备份。请找组长或主管办理。</source>
        <translation>Only leads and supervisors can restore a backup. Please ask a lead or supervisor.</translation>
    </message>
    <message>
        <source>规则文件有误：{path} 第 {line} 行，{reason}。这次先用随程序带的规则，改好后重新打开即可。</source>
        <translation>Fault in the rule file: {path}, line {line}, {reason}. The bundled rules are used for now; mend it and open again.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有标为严重，不需要知悉。</source>
        <translation>Complaint {number} is not marked serious; nothing to acknowledge.</translation>
    </message>
    <message>
        <source>投诉 {number} 的严重标记已经有人确认过了。</source>
        <translation>The serious mark of complaint {number} is acknowledged already.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有标为严重，没有可取消的标记。</source>
        <translation>Complaint {number} is not marked serious; there is no mark to remove.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有待定的严重信号。</source>
        <translation>Complaint {number} has no serious signals to decide on.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有设为特殊疑难。</source>
        <translation>Complaint {number} is not set as a hard case.</translation>
    </message>
    <message>
        <source>级别只有 1 到 4，没有“{severity}”。</source>
        <translation>Levels go from 1 to 4; there is no &quot;{severity}&quot;.</translation>
    </message>
    <message>
        <source>不能把投诉 {number} 合并到它自己。请写另一个编号。</source>
        <translation>Complaint {number} cannot be merged into itself. Enter another number.</translation>
    </message>
    <message>
        <source>投诉 {number} 已合并或无效，不能再并入别的投诉。</source>
        <translation>Complaint {number} is merged or invalid; it cannot be merged again.</translation>
    </message>
    <message>
        <source>投诉 {number} 已关闭，并进去就没人管了。请先重开（reopen）它再合并。</source>
        <translation>Complaint {number} is closed; merged into it, nobody would look after this one. Reopen it first.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有合并过，没有可撤销的合并。</source>
        <translation>Complaint {number} was never merged; there is nothing to undo.</translation>
    </message>
    <message>
        <source>类型只有 complaint（投诉）和 case（个案），没有“{kind}”。</source>
        <translation>The kind is complaint (投诉) or case (个案); there is no &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>收到时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>The time received lacks a time zone. Write 2026-11-22T09:30+08:00.</translation>
    </message>
    <message>
        <source>{name}最多 {limit} 个，这里有 {count} 个。</source>
        <translation>{name}: at most {limit}; there are {count}.</translation>
    </message>
    <message>
        <source>{name}太长：{length} 个字，最多 {limit} 个字。请删减，或把全文另存为附件。</source>
        <translation>{name} is too long: {length} characters, at most {limit}. Shorten it, or attach the full text as a file.</translation>
    </message>
    <message>
        <source>{name}不能为空，请补上。</source>
        <translation>{name} must not be empty. Please fill it in.</translation>
    </message>
    <message>
        <source>电话“{phone}”看不懂，请写成 13912345678 或 0571-88886666。</source>
        <translation>Phone &quot;{phone}&quot; is not understood. Write 13912345678 or 0571-88886666.</translation>
    </message>
    <message>
        <source>别人刚刚改过这条记录。您输入的内容还在，请看过新内容后再保存一次。</source>
        <translation>Someone else has just changed this record. What you typed is kept; look at the change, then save again.</translation>
    </message>
    <message>
        <source>手册里没有编号为 {id} 的文章。用 deskcs article 可以列出全部。</source>
        <translation>The handbook has no article {id}. List them all with deskcs article.</translation>
    </message>
    <message>
        <source>设置文件有误：{path} 第 {line} 行，{reason}。这次先用默认设置，改好后重新打开即可。</source>
        <translation>Fault in the settings file: {path}, line {line}, {reason}. Defaults are used for now; mend it and open again.</translation>
    </message>
    <message>
        <source>设置文件有误：{path} 的 {name} = {value!r}，{reason}。这一项先用默认值。</source>
        <translation>Fault in the settings file: {path}, {name} = {value!r}, {reason}. The default is used for this one.</translation>
    </message>
    <message>
        <source>这一项没有保存：“{value}”，{reason}。原来的设置不变。</source>
        <translation>This was not saved: &quot;{value}&quot;, {reason}. The setting stays as it was.</translation>
    </message>
    <message>
        <source>本版本还不能连接 PostgreSQL（{url}）。请在设置里改回本机的数据库文件，数据没有变动。</source>
        <translation>This version cannot connect to PostgreSQL yet ({url}). Go back to a database file on this computer in the settings; no data was changed.</translation>
    </message>
    <message>
        <source>设置没有保存：{path}，{reason}。请检查这个文件夹的权限和剩余空间。</source>
        <translation>Settings not saved: {path}, {reason}. Check the folder&apos;s permissions and free space.</translation>
    </message>
    <message>
        <source>不认识的数据库地址：{url}。请写一个文件路径，或 sqlite:///路径。</source>
        <translation>Unknown database address: {url}. Write a file path, or sqlite:///path.</translation>
    </message>
    <message>
        <source>PIN 要有 {shortest} 到 {longest} 个字符。</source>
        <translation>The PIN must have {shortest} to {longest} characters.</translation>
    </message>
    <message>
        <source>这个 PIN 太容易猜到（如 1111、1234），请换一个。</source>
        <translation>This PIN is too easy to guess (like 1111 or 1234). Choose another.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的人。请核对姓名或工号，或请主管先添加。</source>
        <translation>There is nobody called &quot;{name}&quot;. Check the name or staff number, or ask a supervisor to add them.</translation>
    </message>
    <message>
        <source>“{name}”已停用，不能再操作。请主管重新启用或换一个人。</source>
        <translation>&quot;{name}&quot; is disabled and cannot act. Ask a supervisor to enable them, or use another person.</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的人。请加上工号或换一个称呼。</source>
        <translation>There is already a &quot;{name}&quot;. Add the staff number or use another name.</translation>
    </message>
    <message>
        <source>请写出姓名（1 到 40 个字）。</source>
        <translation>Please enter a name (1 to 40 characters).</translation>
    </message>
    <message>
        <source>只有主管可以管理人员。请找主管办理。</source>
        <translation>Only supervisors can manage people. Please ask a supervisor.</translation>
    </message>
    <message>
        <source>PIN 不对，还可以试 {left} 次。</source>
        <translation>Wrong PIN; {left} attempt(s) left.</translation>
    </message>
    <message>
        <source>PIN 错得太多，请 {seconds} 秒后再试，或请主管重设。</source>
        <translation>Too many wrong PINs. Wait {seconds} seconds, or ask a supervisor to reset it.</translation>
    </message>
    <message>
        <source>“{name}”还没有 PIN，请主管先设置。</source>
        <translation>&quot;{name}&quot; has no PIN yet; ask a supervisor to set one.</translation>
    </message>
    <message>
        <source>这个数据库已经有主管，不能再次建立。请登录。</source>
        <translation>This database already has a supervisor and cannot be set up again. Please sign in.</translation>
    </message>
    <message>
        <source>这是最后一位主管，停用或改角色前请先添加另一位。</source>
        <translation>This is the last supervisor. Add another before disabling them or changing the role.</translation>
    </message>
    <message>
        <source>客服台的名称太长：{length} 个字，最多 {limit} 个字。请写短一些。</source>
        <translation>The desk&apos;s name is too long: {length} characters, at most {limit}. Please shorten it.</translation>
    </message>
    <message>
        <source>备份没有通过校验，没有保留：{path}（{detail}）。请运行 deskcs doctor 查看数据库本身。</source>
        <translation>The backup failed its check and was not kept: {path} ({detail}). Run deskcs doctor to check the database itself.</translation>
    </message>
    <message>
        <source>这个备份已损坏，没有恢复，现在的数据没有改动：{path}。请换一个备份。</source>
        <translation>This backup is damaged and was not restored; the present data was not changed: {path}. Please choose another backup.</translation>
    </message>
    <message>
        <source>没有这个备份文件：{path}。请用 deskcs backup 先做一个。</source>
        <translation>There is no such backup file: {path}. Make one with deskcs backup.</translation>
    </message>
    <message>
        <source>还没有数据库可以备份：{path}。</source>
        <translation>There is no database to back up yet: {path}.</translation>
    </message>
    <message>
        <source>备份不能写到数据库自己的位置：{path}。请换一个文件名。</source>
        <translation>A backup cannot overwrite the database itself: {path}. Use another file name.</translation>
    </message>
    <message>
        <source>这个文件里没有 DeskCS 的数据，没有恢复：{path}。</source>
        <translation>This file holds no DeskCS data; nothing was restored: {path}.</translation>
    </message>
    <message>
        <source>要恢复的就是数据库自己，没有改动：{path}。请写出备份文件的路径。</source>
        <translation>The file to restore is the database itself; nothing was changed: {path}. Name the backup file.</translation>
    </message>
    <message>
        <source>数据库正被别的程序占用：{path}。请等几秒再试，或关掉其他正在导入、备份的窗口。</source>
        <translation>The database is in use by another program: {path}. Try again in a few seconds, or close windows that import or back up.</translation>
    </message>
    <message>
        <source>磁盘已满，这次没有保存：{path}。请清出空间后再保存一次，输入的内容还在。</source>
        <translation>The disk is full; nothing was saved: {path}. Free some space and save again; what you typed is kept.</translation>
    </message>
    <message>
        <source>数据库不能写入：{path}。请检查文件和所在文件夹的权限，或用 --db 换一个位置。</source>
        <translation>The database cannot be written: {path}. Check the permissions of file and folder, or choose another place with --db.</translation>
    </message>
    <message>
        <source>数据库已损坏或不是数据库文件：{path}。请运行 deskcs doctor 查看，用 deskcs restore 从备份恢复。</source>
        <translation>The database is damaged or is no database file: {path}. Check it with deskcs doctor, restore a backup with deskcs restore.</translation>
    </message>
    <message>
        <source>读写数据库时磁盘出错，这次没有保存：{path}。请检查磁盘或网络盘后再试。</source>
        <translation>Disk error in the database; nothing was saved: {path}. Check the disk or network drive and try again.</translation>
    </message>
    <message>
        <source>打不开数据库：{path}。请检查路径是否存在、是不是文件夹、有没有权限。</source>
        <translation>The database cannot be opened: {path}. Check that the path exists, is not a folder and may be read.</translation>
    </message>
    <message>
        <source>打开的数据库文件不见了或被换掉了，这次没有保存：{path}。请把文件放回原处，再重新启动程序；输入的内容还在。</source>
        <translation>The open database file was removed or replaced; nothing was saved: {path}. Put the file back and restart the program; what you typed is kept.</translation>
    </message>
    <message>
        <source>升级数据库后有 {count} 处引用对不上，已全部撤回，文件保持原样：{path}。请运行 deskcs doctor。</source>
        <translation>After the upgrade {count} references did not match; all was undone and the file is as before: {path}. Run deskcs doctor.</translation>
    </message>
    <message>
        <source>没有这个数据库：{path}。请核对路径，或用 deskcs restore 恢复。</source>
        <translation>There is no such database: {path}. Check the path, or restore it with deskcs restore.</translation>
    </message>
    <message>
        <source>这个数据库由更新的 DeskCS 写成（第 {found} 版，本程序到第 {known} 版）：{path}。请升级程序后再打开，文件没有被改动。</source>
        <translation>This database was written by a newer DeskCS (version {found}; this program knows up to {known}): {path}. Upgrade the program and open it again; the file was not changed.</translation>
    </message>
    <message>
        <source>这是别的程序的数据库，不是 DeskCS 的：{path}。请用 --db 换一个文件，这个文件没有被改动。</source>
        <translation>This is another program&apos;s database, not DeskCS&apos;s: {path}. Choose another file with --db; this one was not changed.</translation>
    </message>
    <message>
        <source>这是一个文件夹，不是数据库文件：{path}。请写出文件名。</source>
        <translation>This is a folder, not a database file: {path}. Please give a file name.</translation>
    </message>
    <message>
        <source>这不是普通文件，不能当数据库用：{path}。请换一个文件名。</source>
        <translation>This is not an ordinary file and cannot be a database: {path}. Take another file name.</translation>
    </message>
    <message>
        <source>{option} 的时间“{text}”看不懂，请写成 2026-11-22T09:30 或带时区的 ISO 8601。</source>
        <translation>The time &quot;{text}&quot; of {option} is not understood. Write 2026-11-22T09:30, or ISO 8601 with a time zone.</translation>
    </message>
    <message>
        <source>--map 要写成 字段=列名，如 --map customer=买家。</source>
        <translation>--map is written field=column, e.g. --map customer=Buyer.</translation>
    </message>
    <message>
        <source>请写 --all 接下全部，或 --item 编号 逐条接。</source>
        <translation>Write --all to accept everything, or --item NUMBER one by one.</translation>
    </message>
    <message>
        <source>请写要做什么：--add 事项，或 --item 编号 加 --text、--next、--remove 等。</source>
        <translation>Say what to do: --add ITEM, or --item NUMBER with --text, --next, --remove and so on.</translation>
    </message>
    <message>
        <source>--field 要写成 栏目=内容，如 --field 金额=320。</source>
        <translation>--field is written name=content, e.g. --field 金额=320.</translation>
    </message>
    <message>
        <source>交接单 {sheet} 里没有编号为 {item} 的事项，请核对编号。</source>
        <translation>Sheet {sheet} has no item {item}; check the number.</translation>
    </message>
    <message>
        <source>{name} 现在当的是{shift}，不是“{asked}”。</source>
        <translation>{name} is now on {shift}, not &quot;{asked}&quot;.</translation>
    </message>
    <message>
        <source>只有组长或主管可以导出操作日志。请找组长办理。</source>
        <translation>Only leads and supervisors can export the journal. Ask a lead.</translation>
    </message>
    <message>
        <source>“{name}”有 {size:.1f} 兆，附件最大 {most:.0f} 兆。请压缩或截取后再加。</source>
        <translation>&quot;{name}&quot; has {size:.1f} MB; attachments go up to {most:.0f} MB. Compress or cut it, then add it.</translation>
    </message>
    <message>
        <source>“{name}”的类型不能作附件。可以用：{known}。</source>
        <translation>The type of &quot;{name}&quot; cannot be attached. Allowed: {known}.</translation>
    </message>
    <message>
        <source>“{name}”的内容和它的类型不符，没有加上。请核对是不是选错了文件。</source>
        <translation>The content of &quot;{name}&quot; does not fit its type; not added. Check that it is the right file.</translation>
    </message>
    <message>
        <source>“{name}”是空文件，没有加上。</source>
        <translation>&quot;{name}&quot; is an empty file; not added.</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。请核对路径。</source>
        <translation>The file {path} cannot be read: {reason}. Check the path.</translation>
    </message>
    <message>
        <source>“{name}”是文件夹，没有加上。请选里面的文件。</source>
        <translation>“{name}” is a folder and was not added. Choose the files in it.</translation>
    </message>
    <message>
        <source>“{name}”不是普通的文件，没有加上。</source>
        <translation>“{name}” is not an ordinary file and was not added.</translation>
    </message>
    <message>
        <source>“{name}”还在写入或下载，没有加上。请等它存完后再加一次。</source>
        <translation>“{name}” is still being written or downloaded and was not added. Add it again when it is complete.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号附件。请重新打开看看。</source>
        <translation>Complaint {number} has no attachment {ref}. Open it again to look.</translation>
    </message>
    <message>
        <source>附件“{name}”不在了。请把它放回 {folder}，或从备份里找回后再试。</source>
        <translation>Attachment &quot;{name}&quot; is gone. Put it back into {folder}, or get it from a backup, then try again.</translation>
    </message>
    <message>
        <source>附件“{name}”的内容与存入时不同，没有打开。请从备份里找回原来的文件。</source>
        <translation>Attachment &quot;{name}&quot; is not what was stored; not opened. Get the original from a backup.</translation>
    </message>
    <message>
        <source>磁盘已满，附件“{name}”没有存下。请清出空间后再试。</source>
        <translation>The disk is full; attachment &quot;{name}&quot; was not stored. Free some space and try again.</translation>
    </message>
    <message>
        <source>写不了附件文件夹 {folder}：{reason}。请检查权限。</source>
        <translation>The attachment folder {folder} cannot be written: {reason}. Check its permissions.</translation>
    </message>
    <message>
        <source>一次最多处理 {most} 条，选了 {count} 条。请分几次。</source>
        <translation>At most {most} at a time; {count} are selected. Do it in several steps.</translation>
    </message>
    <message>
        <source>{person} 上次联系时客户没有接受，请换一位同事、换个时间再联系（C-30）。</source>
        <translation>The customer did not accept when {person} called last. Let a colleague call at another time (C-30).</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号待办的回访。请重新打开看看。</source>
        <translation>Complaint {number} has no open call-back {ref}. Open it again to look.</translation>
    </message>
    <message>
        <source>回访结果只有 {known}，没有“{outcome}”。</source>
        <translation>The outcome of a call-back is one of {known}; there is no &quot;{outcome}&quot;.</translation>
    </message>
    <message>
        <source>满意度是 1 到 5，没有“{value}”。</source>
        <translation>Satisfaction goes from 1 to 5; there is no &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>通话时间在将来，请核对。</source>
        <translation>The time of the call is in the future; please check.</translation>
    </message>
    <message>
        <source>“{name}”不能更正。可以更正：{known}。</source>
        <translation>&quot;{name}&quot; cannot be corrected. These can: {known}.</translation>
    </message>
    <message>
        <source>只有负责人、登记人或组长可以查看投诉 {number} 的完整联系方式。</source>
        <translation>Only the owner, whoever logged it, or a lead can see the full contacts of complaint {number}.</translation>
    </message>
    <message>
        <source>时间“{text}”看不懂，请写成 2026-11-22 09:30</source>
        <translation>The time &quot;{text}&quot; is not understood. Write 2026-11-22 09:30</translation>
    </message>
    <message>
        <source>--map 里没有“{name}”这个字段。可以用：{known}。</source>
        <translation>--map has no field &quot;{name}&quot;. Known: {known}.</translation>
    </message>
    <message>
        <source>文件里没有“{column}”这一列。有：{known}。</source>
        <translation>The file has no column &quot;{column}&quot;. It has: {known}.</translation>
    </message>
    <message>
        <source>认不出“{label}”是哪一列。请用 --map {name}=列名 指定。文件里有：{known}。</source>
        <translation>No column found for &quot;{label}&quot;. Name it by --map {name}=COLUMN. The file has: {known}.</translation>
    </message>
    <message>
        <source>只能导出为 .csv、.xlsx 或 .json，{name} 不是。请换一个文件名。</source>
        <translation>Exports are .csv, .xlsx or .json; {name} is not. Use another file name.</translation>
    </message>
    <message>
        <source>写不了文件 {path}：{reason}。请换一个位置。</source>
        <translation>The file {path} cannot be written: {reason}. Choose another place.</translation>
    </message>
    <message>
        <source>磁盘已满，没有导出：{path}。请清出空间后再试。</source>
        <translation>The disk is full; nothing was exported: {path}. Free some space and try again.</translation>
    </message>
    <message>
        <source>Excel 的表最多 {most} 行，装不下这些。请导出为 .csv 或 .json，或先缩小范围。</source>
        <translation>An Excel sheet holds {most} rows at most, too few for these. Export as .csv or .json, or narrow the list first.</translation>
    </message>
    <message>
        <source>这不是普通文件，不能写到这里：{path}。请换一个文件名。</source>
        <translation>This is not an ordinary file and cannot be written to: {path}. Take another file name.</translation>
    </message>
    <message>
        <source>{name} 不是有效的 .xlsx 文件。请用 Excel 或 WPS 另存为 .xlsx 或 CSV 后再导入。</source>
        <translation>{name} is not a valid .xlsx file. Save it again as .xlsx or CSV in Excel or WPS, then import.</translation>
    </message>
    <message>
        <source>{name} 设有密码。请去掉密码另存一份后再导入。</source>
        <translation>{name} has a password. Save a copy without it, then import.</translation>
    </message>
    <message>
        <source>{name} 展开后太大或有离得极远的单元格，没有读取。请只留数据区，另存为 CSV 后再导入。</source>
        <translation>{name} is too large when unpacked or has cells very far out; not read. Keep only the data, save as CSV, then import.</translation>
    </message>
    <message>
        <source>{name} 里没有数据。</source>
        <translation>There is no data in {name}.</translation>
    </message>
    <message>
        <source>{name} 已损坏，读不下去。请用 Excel 或 WPS 打开后另存一份再导入。</source>
        <translation>{name} is damaged and cannot be read on. Open it in Excel or WPS, save a copy, then import that.</translation>
    </message>
    <message>
        <source>没有“{name}”这一列可导出。可以用：{known}。</source>
        <translation>There is no column &quot;{name}&quot; to export. Known: {known}.</translation>
    </message>
    <message>
        <source>“{name}”一列里有个人信息，要带完整信息（组长或主管）才能导出。</source>
        <translation>The column “{name}” holds personal data; it is exported only with full data (leads and supervisors).</translation>
    </message>
    <message>
        <source>没有“{view}”这个视图。可以用：{known}。</source>
        <translation>There is no view &quot;{view}&quot;. Known: {known}.</translation>
    </message>
    <message>
        <source>没有这个文件：{path}。请核对路径。</source>
        <translation>There is no such file: {path}. Check the path.</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。</source>
        <translation>The file {path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>这不是普通文件，不能导入：{path}。请先存成文件再导入。</source>
        <translation>This is not an ordinary file and cannot be imported: {path}. Save it as a file first.</translation>
    </message>
    <message>
        <source>只能导入 .csv、.xlsx 和 .json 文件，{name} 不是。请另存为其中一种。</source>
        <translation>Only .csv, .xlsx and .json files can be imported, {name} is none. Save it as one of them.</translation>
    </message>
    <message>
        <source>{name} 里没有可导入的行。</source>
        <translation>{name} has no rows to import.</translation>
    </message>
    <message>
        <source>导入停在中途：{reason} 已导入的 {count} 条都在；排除问题后再导入同一个文件，不会重复。</source>
        <translation>The import stopped halfway: {reason} The {count} already imported are kept; mend it and import the same file again, nothing is doubled.</translation>
    </message>
    <message>
        <source>已经有名为“{name}”的视图。请换一个名字。</source>
        <translation>There is already a view &quot;{name}&quot;. Use another name.</translation>
    </message>
    <message>
        <source>这个视图已经不在了。请刷新列表。</source>
        <translation>This view is gone. Refresh the list.</translation>
    </message>
    <message>
        <source>视图“{name}”是 {owner} 存的，只有本人或主管可以改。</source>
        <translation>View &quot;{name}&quot; belongs to {owner}; only they or a supervisor can change it.</translation>
    </message>
    <message>
        <source>视图最多存 {most} 个。请先删掉不用的。</source>
        <translation>At most {most} views are kept. Delete some you do not use.</translation>
    </message>
    <message>
        <source>不能把投诉 {number} 关联到它自己。请写另一个编号。</source>
        <translation>Complaint {number} cannot be linked to itself. Enter another number.</translation>
    </message>
    <message>
        <source>关联的种类只有 {known}，没有“{kind}”。</source>
        <translation>Links are one of {known}; there is no &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>{above} 已经是 {below} 的下级，不能再作它的上级。请先取消原来的上下级关联。</source>
        <translation>{above} is already below {below} and cannot be above it. Remove that link first.</translation>
    </message>
    <message>
        <source>投诉 {number} 和 {other} 没有关联。</source>
        <translation>Complaints {number} and {other} are not linked.</translation>
    </message>
    <message>
        <source>投诉 {number} 由 {owner} 负责，客服不能转走别人的投诉。请由 {owner} 或组长转派。</source>
        <translation>Complaint {number} belongs to {owner}; agents cannot give away others&apos; complaints. Ask {owner} or a lead.</translation>
    </message>
    <message>
        <source>等到的时间 {until} 已经过去。请写一个将来的时间。</source>
        <translation>{until} has already passed. Enter a time in the future.</translation>
    </message>
    <message>
        <source>等到的时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>The waiting time lacks a time zone. Write 2026-11-22T09:30+08:00.</translation>
    </message>
    <message>
        <source>投诉 {number} 是严重投诉，还没有人确认。请先确认（acknowledge）再关闭。</source>
        <translation>Complaint {number} is serious and nobody has acknowledged it. Acknowledge it before closing (acknowledge).</translation>
    </message>
    <message>
        <source>投诉 {number} 还有没兑现的承诺：{text}。请先兑现，或由组长撤回。</source>
        <translation>Complaint {number} has a promise not kept yet: {text}. Keep it, or let a lead withdraw it.</translation>
    </message>
    <message>
        <source>投诉 {number} 超过了时限，请先写明超时原因（explain-breach）再关闭。</source>
        <translation>Complaint {number} is overdue. Explain why before closing (explain-breach).</translation>
    </message>
    <message>
        <source>请先把处理方案告诉客户（resolve）。</source>
        <translation>Tell the customer the solution first (resolve).</translation>
    </message>
    <message>
        <source>要继续处理请先重开（reopen）。</source>
        <translation>To go on with it, reopen it first (reopen).</translation>
    </message>
    <message>
        <source>它已经在处理。</source>
        <translation>It is in progress already.</translation>
    </message>
    <message>
        <source>没有编号是“{number}”的投诉。请核对编号，如 TS20261122-017。</source>
        <translation>There is no complaint &quot;{number}&quot;. Check the number, e.g. TS20261122-017.</translation>
    </message>
    <message>
        <source>不能按“{order}”排序。可以用：{known}。</source>
        <translation>Cannot sort by &quot;{order}&quot;. Known: {known}.</translation>
    </message>
    <message>
        <source>“接着上一页”的标记已失效，请从第一页重新列出。</source>
        <translation>The mark for the next page is no longer valid. List again from the first page.</translation>
    </message>
    <message>
        <source>期限缺少时区，请写成 2026-11-22T18:00+08:00。</source>
        <translation>The deadline lacks a time zone. Write 2026-11-22T18:00+08:00.</translation>
    </message>
    <message>
        <source>期限 {due} 已经过去。请写一个将来的时间。</source>
        <translation>The deadline {due} has already passed. Enter a time in the future.</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号未了的承诺或期限。请重新打开看看。</source>
        <translation>Complaint {number} has no open promise or deadline {ref}. Open it again to look.</translation>
    </message>
    <message>
        <source>收到时间 {at} 在将来。请核对日期和时间。</source>
        <translation>The time received, {at}, is in the future. Check date and time.</translation>
    </message>
    <message>
        <source>收到时间 {at} 太早了。请核对年份。</source>
        <translation>The time received, {at}, is too long ago. Check the year.</translation>
    </message>
    <message>
        <source>金额“{yuan}”看不懂，请写成 12 或 12.50（元）。</source>
        <translation>The amount &quot;{yuan}&quot; is not understood. Write 12 or 12.50 (yuan).</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号补救措施。请重新打开看看。</source>
        <translation>Complaint {number} has no remedy {ref}. Open it again to look.</translation>
    </message>
    <message>
        <source>{yuan} 元超过您能批的 {limit} 元。请找组长、主管或负责人批。</source>
        <translation>¥{yuan} is above your limit of ¥{limit}. Ask a lead, a supervisor or the person in charge.</translation>
    </message>
    <message>
        <source>{yuan} 元超过主管能批的 {limit} 元，请写明哪位负责人批准。</source>
        <translation>¥{yuan} is above a supervisor&apos;s limit of ¥{limit}. Write who in charge approved it.</translation>
    </message>
    <message>
        <source>这项补救还没有批准，不能记为已办。请先批准。</source>
        <translation>This remedy is not approved yet and cannot be done. Approve it first.</translation>
    </message>
    <message>
        <source>这项补救已经办完或取消，不能再改。</source>
        <translation>This remedy is done or cancelled and cannot be changed.</translation>
    </message>
    <message>
        <source>办结时间在将来，请核对。</source>
        <translation>The time it was done is in the future; please check.</translation>
    </message>
    <message>
        <source>投诉 {number} 现在是“{status}”，不能{act}。{hint}</source>
        <translation>Complaint {number} is &quot;{status}&quot;; it does not allow: {act}. {hint}</translation>
    </message>
    <message>
        <source>只有{role}可以{act}。请找{role}办理。</source>
        <translation>Only a {role} can do this: {act}. Ask a {role}.</translation>
    </message>
    <message>
        <source>时间 {at} 不对。请核对年份。</source>
        <translation>The time {at} cannot be right. Please check the year.</translation>
    </message>
    <message>
        <source>没有第 {step} 步，只有 1 到 {count}。</source>
        <translation>There is no step {step}, only 1 to {count}.</translation>
    </message>
    <message>
        <source>磁盘已满，没有写成：{path}。请清出空间后再试。</source>
        <translation>The disk is full; not written: {path}. Free some space and try again.</translation>
    </message>
    <message>
        <source>{path} 里已有记录，演示数据只写进空的数据库。请用 --db 指定一个新文件。</source>
        <translation>{path} holds records; demo data is only written to an empty database. Name a new file with --db.</translation>
    </message>
    <message>
        <source>--rows 要在 20 到 {most} 之间。</source>
        <translation>--rows must be between 20 and {most}.</translation>
    </message>
    <message>
        <source>只有组长或主管可以修改手册。</source>
        <translation>Only leads and supervisors can change the handbook.</translation>
    </message>
    <message>
        <source>还不能保存：第 {line} 行，{reason}。文字还在，改好再存。</source>
        <translation>Cannot be saved yet: line {line}, {reason}. Your text is kept; mend it and save again.</translation>
    </message>
    <message>
        <source>编号不能改：这一篇是 {id}。要另写一篇，请用“新建文章”。文字还在。</source>
        <translation>The id cannot change: this article is {id}. For another article use &quot;New article&quot;. Your text is kept.</translation>
    </message>
    <message>
        <source>编号 {id} 已经有文章用了，请换一个。文字还在。</source>
        <translation>An article already has the id {id}; choose another. Your text is kept.</translation>
    </message>
    <message>
        <source>这一篇太长（超过 {kb} KB），请分成几篇。文字还在。</source>
        <translation>This article is too long (over {kb} KB). Split it into several. Your text is kept.</translation>
    </message>
    <message>
        <source>写不进手册文件夹 {path}：{reason}。文字还在，请检查这个文件夹后再存一次。</source>
        <translation>The handbook folder {path} cannot be written: {reason}. Your text is kept; check the folder and save again.</translation>
    </message>
    <message>
        <source>已经记进版本，但文件 {path} 还换不上：{reason}。程序会自己再换，不必重存。文字还在。</source>
        <translation>Kept as a version, but the file {path} cannot be replaced yet: {reason}. The program tries again by itself; no need to save again. Your text is kept.</translation>
    </message>
    <message>
        <source>{path} 里没有 .md 或 .docx 文件。请换一个文件夹或文件。</source>
        <translation>There are no .md or .docx files in {path}. Choose another folder or file.</translation>
    </message>
    <message>
        <source>打不开 {path}。请核对路径。</source>
        <translation>{path} cannot be opened. Check the path.</translation>
    </message>
    <message>
        <source>文件超过 {most} 个。请分几次导入。</source>
        <translation>More than {most} files. Import them in several steps.</translation>
    </message>
    <message>
        <source>置顶备注最多 {most} 个字。文字还在，请缩短后再存。</source>
        <translation>A pinned note has at most {most} characters. Your text is kept; shorten it and save again.</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的版本。请重新打开版本列表。</source>
        <translation>There is no version {number}. Open the list of versions again.</translation>
    </message>
    <message>
        <source>请先写出没有找到答案的问题。</source>
        <translation>First write the question that found no answer.</translation>
    </message>
    <message>
        <source>这条建议已经不在了。请重新打开列表。</source>
        <translation>This suggestion is gone. Open the list again.</translation>
    </message>
    <message>
        <source>交接单 {code} 还没有签字，签字后才能接班。</source>
        <translation>Sheet {code} is not signed yet; it can be accepted once it is.</translation>
    </message>
    <message>
        <source>交接单 {code} 是 {name} 自己签的，写的人不能自己接班。请由下一班接。</source>
        <translation>Sheet {code} was signed by {name}, who cannot accept their own. The next shift accepts it.</translation>
    </message>
    <message>
        <source>只有组长或主管可以写明理由放行。</source>
        <translation>Only leads and supervisors can let it pass, with a reason.</translation>
    </message>
    <message>
        <source>{name} 现在不能接这张交接单：{problems}。请按排班接班，或由组长写明理由放行。</source>
        <translation>{name} cannot accept this sheet now: {problems}. Keep to the roster, or let a lead pass it with a reason.</translation>
    </message>
    <message>
        <source>“{text}”是 {name} 自己写的，请由下一班的其他人接。</source>
        <translation>&quot;{text}&quot; was written by {name}; someone else of the next shift accepts it.</translation>
    </message>
    <message>
        <source>“{text}”已由 {name} 在 {time} 接下，不用再接。</source>
        <translation>&quot;{text}&quot; was accepted by {name} at {time}; nothing left to do.</translation>
    </message>
    <message>
        <source>“{text}”已经转到后一张交接单，请在那里办理。</source>
        <translation>&quot;{text}&quot; has moved to a later sheet; handle it there.</translation>
    </message>
    <message>
        <source>“{text}”是危急事项，请用自己的话写出下一步再接（--restate，或在下面的框里）。</source>
        <translation>&quot;{text}&quot; is critical. Write the next step in your own words before accepting (--restate, or the box below).</translation>
    </message>
    <message>
        <source>剩下的 {count} 条都是危急事项，请逐条用自己的话写出下一步。</source>
        <translation>The remaining {count} are critical. Write the next step of each in your own words.</translation>
    </message>
    <message>
        <source>交接单 {code} 没有待接的事项。</source>
        <translation>Sheet {code} has no items to accept.</translation>
    </message>
    <message>
        <source>这个问题要由写交接的人（{name}）或组长回答。</source>
        <translation>This question is for {name}, who wrote the sheet, or for a lead.</translation>
    </message>
    <message>
        <source>“{text}”没有等待回答的问题。</source>
        <translation>&quot;{text}&quot; has no question waiting for an answer.</translation>
    </message>
    <message>
        <source>“{text}”已经办结。</source>
        <translation>&quot;{text}&quot; is settled already.</translation>
    </message>
    <message>
        <source>文件“{name}”是空的，没有附上。</source>
        <translation>File &quot;{name}&quot; is empty; not attached.</translation>
    </message>
    <message>
        <source>文件“{name}”太大：最多 5 MB，请压缩或截图后再附。</source>
        <translation>File &quot;{name}&quot; is too large: at most 5 MB. Compress it or take a screenshot.</translation>
    </message>
    <message>
        <source>一条事项最多附 {limit} 个文件。</source>
        <translation>An item takes at most {limit} files.</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的附件，可能已被移除。</source>
        <translation>There is no attachment {id}; it may have been removed.</translation>
    </message>
    <message>
        <source>没有“{kind}”这种事项，可以是：{known}。</source>
        <translation>There is no item type &quot;{kind}&quot;; choose from {known}.</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的投诉，请核对编号。</source>
        <translation>There is no complaint {number}; check the number.</translation>
    </message>
    <message>
        <source>一张交接单最多 {limit} 条事项，请先签字，再写下一张。</source>
        <translation>A sheet takes at most {limit} items. Sign it, then start the next.</translation>
    </message>
    <message>
        <source>“{text}”要写明原因才能移出交接单。</source>
        <translation>&quot;{text}&quot; needs a reason before it is taken off the sheet.</translation>
    </message>
    <message>
        <source>核对清单里没有“{key}”这一项。</source>
        <translation>The check list has no &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>核对结果只有 ok（正常）、bad（异常）、na（不适用）。</source>
        <translation>A check is ok, bad or na (not applicable).</translation>
    </message>
    <message>
        <source>“{name}”不能清点，或数目不在 0 到 {limit} 之间。</source>
        <translation>&quot;{name}&quot; cannot be counted, or the count is not between 0 and {limit}.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的班次，可以是：{known}。</source>
        <translation>There is no shift &quot;{name}&quot;; choose from {known}.</translation>
    </message>
    <message>
        <source>{name} 已经在{shift}当班，不用再上班。</source>
        <translation>{name} is already on {shift}.</translation>
    </message>
    <message>
        <source>{name} 已经在休息，回来时请先结束休息。</source>
        <translation>{name} is already on a break; end it when back.</translation>
    </message>
    <message>
        <source>{name} 现在没有在休息。</source>
        <translation>{name} is not on a break.</translation>
    </message>
    <message>
        <source>{names} 正在休息，任何时段都要有人在线，请等一个人回来。</source>
        <translation>{names} are on a break; somebody must be there at all times. Wait until one is back.</translation>
    </message>
    <message>
        <source>{name} 现在没有当班。要上班请用 shift start。</source>
        <translation>{name} is not on shift. Start one with shift start.</translation>
    </message>
    <message>
        <source>只有组长或主管可以导出完整的个人信息。</source>
        <translation>Only leads and supervisors can export full personal data.</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的信息反馈，请核对编号。</source>
        <translation>There is no feedback {id}; check the number.</translation>
    </message>
    <message>
        <source>信息反馈 {id} 现在是“{state}”，不能{act}。</source>
        <translation>Feedback {id} is &quot;{state}&quot;; it does not allow: {act}.</translation>
    </message>
    <message>
        <source>来源只有 customer（客户）、staff（同事），没有“{origin}”。</source>
        <translation>It comes from customer or staff; there is no &quot;{origin}&quot;.</translation>
    </message>
    <message>
        <source>没有“{kind}”这种日志，可以是 work（工作）、notice（通知）、incident（系统异常）。</source>
        <translation>There is no log type &quot;{kind}&quot;; choose work, notice or incident.</translation>
    </message>
    <message>
        <source>时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>The time lacks a time zone. Write 2026-11-22T09:30+08:00.</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的交接单。用 deskcs handover list 可以列出。</source>
        <translation>There is no sheet {id}. List them with deskcs handover list.</translation>
    </message>
    <message>
        <source>只有组长或主管可以审阅交接单。</source>
        <translation>Only leads and supervisors can review sheets.</translation>
    </message>
    <message>
        <source>{day} 没有要审阅的交接单。</source>
        <translation>{day} has no sheets to review.</translation>
    </message>
    <message>
        <source>交接单 {code} 没有等待回答的审阅问题。</source>
        <translation>Sheet {code} has no review question waiting for an answer.</translation>
    </message>
    <message>
        <source>交接单 {code} 已由 {name} 在 {time} 签字，不能再改。更正请另写补充说明。</source>
        <translation>Sheet {code} was signed by {name} at {time} and cannot change. Write an addendum to correct it.</translation>
    </message>
    <message>
        <source>只有组长或主管可以{act}。请找组长办理。</source>
        <translation>Only leads and supervisors can do this: {act}. Ask a lead.</translation>
    </message>
    <message>
        <source>{day} 没有{shift}。</source>
        <translation>{day} has no {shift}.</translation>
    </message>
    <message>
        <source>{person} 已经排在 {day} 的{shift}上。</source>
        <translation>{person} is already on {shift} on {day}.</translation>
    </message>
    <message>
        <source>排班里没有编号为 {id} 的这一格，可能已被改动，请刷新后再试。</source>
        <translation>The roster has no entry {id}; it may have been changed. Refresh and try again.</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的换班申请。</source>
        <translation>There is no swap request {id}.</translation>
    </message>
    <message>
        <source>这个换班申请已由 {name} 处理，不用再办。</source>
        <translation>{name} has already handled this swap request.</translation>
    </message>
    <message>
        <source>只能为自己的班申请换班，组长可以代为申请。</source>
        <translation>You can ask for a swap of your own shifts only; a lead can ask for others.</translation>
    </message>
    <message>
        <source>换班不能批给自己，请由另一位组长或主管批准。</source>
        <translation>You cannot approve a swap for yourself; ask another lead or supervisor.</translation>
    </message>
    <message>
        <source>这个班已经有一个待批准的换班申请。</source>
        <translation>This shift already has a swap waiting for approval.</translation>
    </message>
    <message>
        <source>没有“{value}”这个轻重，可以是 stable（稳定）、watch（关注）、critical（危急）。</source>
        <translation>There is no weight &quot;{value}&quot;; choose stable, watch or critical.</translation>
    </message>
    <message>
        <source>附加栏太多：最多 20 栏。</source>
        <translation>Too many extra fields: at most 20.</translation>
    </message>
    <message>
        <source>关联太多：最多 20 个。</source>
        <translation>Too many links: at most 20.</translation>
    </message>
    <message>
        <source>还不能签字：{problems}。请补上，或由组长写明理由放行。</source>
        <translation>Cannot be signed yet: {problems}. Fill it in, or let a lead pass it with a reason.</translation>
    </message>
    <message>
        <source>这张交接单没有事项。确实没有的话，请写明“无交接事项”再签字。</source>
        <translation>This sheet has no items. If there are none, write &quot;No handover items&quot; before signing.</translation>
    </message>
    <message>
        <source>只有组长或主管可以代签，请找组长。</source>
        <translation>Only leads and supervisors can sign for others. Ask a lead.</translation>
    </message>
    <message>
        <source>代 {name} 签字要写明理由。</source>
        <translation>Signing for {name} needs a reason.</translation>
    </message>
    <message>
        <source>同班的 {names} 还没有下班，请确认他们没有要补充的</source>
        <translation>{names} of the same shift are still on; make sure they have nothing to add</translation>
    </message>
    <message>
        <source>时间“{said}”看不懂，请写成 16:30、明天 9:00 或 11-24 09:00。</source>
        <translation>The time &quot;{said}&quot; is not understood. Write 16:30, 明天 9:00 (tomorrow) or 11-24 09:00.</translation>
    </message>
    <message>
        <source>工作日志里没有编号为 {id} 的一条，请核对编号。</source>
        <translation>The work log has no entry {id}; check the number.</translation>
    </message>
    <message>
        <source>这一条已由 {name} 在 {time} 结束，不用再办。</source>
        <translation>{name} ended this entry at {time}; nothing left to do.</translation>
    </message>
    <message>
        <source>程序出了意外的错误，已记下报告。您输入的内容还在，可以再试一次。</source>
        <translation>The program met an unexpected error; a report was written. What you typed is kept; try again.</translation>
    </message>
    <message>
        <source>“{name}”后面还没有写内容。{hint}</source>
        <translation>Nothing is written after &quot;{name}&quot;. {hint}</translation>
    </message>
    <message>
        <source>“{name}”没有“{value}”这一项，可以是：{known}。</source>
        <translation>&quot;{name}&quot; has no &quot;{value}&quot;; choose from: {known}.</translation>
    </message>
    <message>
        <source>“{value}”不是数字。例：{name}:1 或 {name}:1..2。</source>
        <translation>“{value}” is no number. Examples: {name}:1 or {name}:1..2.</translation>
    </message>
    <message>
        <source>看不懂“{value}”这个时间。例：{name}:7d、{name}&lt;4h、{name}:今天、{name}:2026-11-01..2026-11-30。</source>
        <translation>“{value}” is no time that can be read. Examples: {name}:7d, {name}&lt;4h, {name}:今天, {name}:2026-11-01..2026-11-30.</translation>
    </message>
    <message>
        <source>“{name}”不能比大小，请写 {name}:值。</source>
        <translation>“{name}” has no more or less; write {name}:value.</translation>
    </message>
    <message>
        <source>“{name}”只能是“是”或“否”。</source>
        <translation>&quot;{name}&quot; is 是 (yes) or 否 (no).</translation>
    </message>
    <message>
        <source>查询太长了，最多 {most} 个字、{parts} 个词。请删短一些。</source>
        <translation>The query is too long: at most {most} characters, {parts} words. Please shorten it.</translation>
    </message>
    <message>
        <source>没有这个数据库：{path}。请核对路径。</source>
        <translation>There is no such database: {path}. Check the path.</translation>
    </message>
    <message>
        <source>这个位置已有文件，没有覆盖：{path}。请换一个新文件名。</source>
        <translation>A file is already there and was not overwritten: {path}. Use a new file name.</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。请核对文件还在不在。</source>
        <translation>The file {path} cannot be read: {reason}. Check that it is still there.</translation>
    </message>
    <message>
        <source>图片写不到这个文件夹：{path}，{reason}。请用 --to 换一个。</source>
        <translation>Pictures cannot be written to this folder: {path}, {reason}. Choose another with --to.</translation>
    </message>
    <message>
        <source>读不了文件 {path}。请核对路径，并存成 UTF-8 文本。</source>
        <translation>The file {path} cannot be read. Check the path and save it as UTF-8 text.</translation>
    </message>
    <message>
        <source>磁盘已满，附件没有全部复制：{path}。数据库本身已经好了；请清出空间后再做一次。</source>
        <translation>The disk is full; not all attachments were copied: {path}. The database itself is done; free some space and do it again.</translation>
    </message>
    <message>
        <source>附件没有全部复制：{path}，{reason}。数据库本身已经好了；请检查文件夹的权限后再做一次。</source>
        <translation>Not all attachments were copied: {path}, {reason}. The database itself is done; check the folder&apos;s permissions and do it again.</translation>
    </message>
    <message>
        <source>{name} 不是由对象组成的 JSON 列表，或没有写完。请重新导出后再导入。</source>
        <translation>{name} is not a JSON list of objects, or is cut short. Export it again, then import.</translation>
    </message>
    <message>
        <source>“完整经过”读不懂（{why}）。请重新导出，或删去这一列再导入</source>
        <translation>“Whole history” is not understood ({why}). Export again, or delete this column and import</translation>
    </message>
    <message>
        <source>登记时间在将来：{at}</source>
        <translation>registered in the future: {at}</translation>
    </message>
    <message>
        <source>一次最多加 {most} 个文件，这里有 {count} 个。请分几次，或先打成一个文件。</source>
        <translation>At most {most} files can be added at once, these are {count}. Add them in parts, or pack them into one file.</translation>
    </message>
    <message>
        <source>加了 {added} 个，{count} 个没有加：{reasons}</source>
        <translation>{added} added, {count} not: {reasons}</translation>
    </message>
    <message>
        <source>网页里的内容不能直接拖进来。请先存成文件再拖，或复制图片后按 Ctrl+V。</source>
        <translation>What stands on a web page cannot be dragged in. Save it as a file first, or copy the picture and press Ctrl+V.</translation>
    </message>
    <message>
        <source>--set 要写成 字段=新值，如 --set goods=水壶，没有等号的“{text}”看不懂。</source>
        <translation>--set is written FIELD=VALUE, e.g. --set goods=kettle; “{text}”, without the equals sign, is not understood.</translation>
    </message>
    <message>
        <source>已经有同名的文件，又不是 PDF，没有动它：{path}。请换一个文件名。</source>
        <translation>There is a file of this name already that is no PDF; it was left alone: {path}. Please choose another name.</translation>
    </message>
</context>
</TS>

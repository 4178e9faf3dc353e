<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
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
        <translation>DeskCS：客服工作台。不帶動詞開啟視窗。

各動詞前後都可加：

  --db 檔案或網址   用哪個資料庫（預設：設定裡的，或 DESKCS_DATABASE）
  --as 姓名或工號   以誰的名義（預設：當班的人，沒有就是第一位主管）
  --pin-stdin       從標準輸入讀此人的 PIN（或用 DESKCS_PIN）
  --json            結果寫成 JSON

返回 0 辦好了，1 辦不了（一行說明原因），2 用法不對，3 資料庫損壞、被佔用或版本太新。</translation>
    </message>
    <message>
        <source>程序出了意外的错误，已记下报告（不含个人信息）：{path}</source>
        <translation>程式出了未預期的錯誤，已記下報告（不含個人資料）：{path}</translation>
    </message>
    <message>
        <source>命令里有认不出的字节（不是 UTF-8）。请核对后重新输入。</source>
        <translation>指令裡有認不出的位元組（不是 UTF-8）。請核對後重新輸入。</translation>
    </message>
    <message>
        <source>磁盘已满，结果没有写全。请清出空间后再试。</source>
        <translation>磁碟已滿，結果沒有寫全。請清出空間後再試。</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>核对项</source>
        <translation>核對項</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>投訴編號</translation>
    </message>
    <message>
        <source>查询</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>动词 [参数]...</source>
        <translation>動詞 [參數]...</translation>
    </message>
    <message>
        <source>选项：</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>参数：</source>
        <translation>參數：</translation>
    </message>
    <message>
        <source>动词：</source>
        <translation>動詞：</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>路径</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>显示这段说明</source>
        <translation>顯示這段說明</translation>
    </message>
    <message>
        <source>没有“{}”这个动词</source>
        <translation>沒有「{}」這個動詞</translation>
    </message>
    <message>
        <source>没有 {} 这个选项</source>
        <translation>沒有 {} 這個選項</translation>
    </message>
    <message>
        <source>缺少选项 {}</source>
        <translation>缺少選項 {}</translation>
    </message>
    <message>
        <source>缺少“{}”</source>
        <translation>缺少「{}」</translation>
    </message>
    <message>
        <source>多写了“{}”</source>
        <translation>多寫了「{}」</translation>
    </message>
    <message>
        <source>{} 后面要写一个值</source>
        <translation>{} 後面要寫一個值</translation>
    </message>
    <message>
        <source>{} 后面不写值</source>
        <translation>{} 後面不寫值</translation>
    </message>
    <message>
        <source>{} 要写整数</source>
        <translation>{} 要寫整數</translation>
    </message>
    <message>
        <source>{} 不能小于 {}</source>
        <translation>{} 不能小於 {}</translation>
    </message>
    <message>
        <source>{} 不能大于 {}</source>
        <translation>{} 不能大於 {}</translation>
    </message>
    <message>
        <source>{} 只能是 {}</source>
        <translation>{} 只能是 {}</translation>
    </message>
    <message>
        <source>{} 的值不对</source>
        <translation>{} 的值不對</translation>
    </message>
    <message>
        <source>{problem}。是不是 {known}？用法见 {path} --help。</source>
        <translation>{problem}。是不是 {known}？用法見 {path} --help。</translation>
    </message>
    <message>
        <source>{problem}。用法见 {path} --help。</source>
        <translation>{problem}。用法見 {path} --help。</translation>
    </message>
    <message>
        <source>列出手册文章，或显示一篇。不需要数据库。</source>
        <translation>列出手冊文章，或顯示一篇。不需要資料庫。</translation>
    </message>
    <message>
        <source>文章编号；不写就列出全部</source>
        <translation>文章編號；不寫就列出全部</translation>
    </message>
    <message>
        <source>列出读不出来的文件</source>
        <translation>列出讀不出來的檔案</translation>
    </message>
    <message>
        <source>投诉编号，如 TS20261122-017</source>
        <translation>投訴編號，如 TS20261122-017</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>看到的版本号；别人先改过时不保存</source>
        <translation>看到的版本號；別人先改過時不儲存</translation>
    </message>
    <message>
        <source>写明超时原因；没写不能关闭。</source>
        <translation>寫明逾時原因；沒寫不能關閉。</translation>
    </message>
    <message>
        <source>看过信号，认定不严重。</source>
        <translation>看過訊號，認定不嚴重。</translation>
    </message>
    <message>
        <source>取消特殊疑难，恢复计时（组长或主管）。</source>
        <translation>取消特殊疑難，恢復計時（組長或主管）。</translation>
    </message>
    <message>
        <source>更正字段；原来的值留在时间线里。</source>
        <translation>更正欄位；原來的值留在時間軸裡。</translation>
    </message>
    <message>
        <source>判定投诉成立没有；只有成立的计入满意度。</source>
        <translation>判定投訴成立沒有；只有成立的計入滿意度。</translation>
    </message>
    <message>
        <source>改首问负责人（组长或主管）。</source>
        <translation>改首問負責人（組長或主管）。</translation>
    </message>
    <message>
        <source>已写明</source>
        <translation>已寫明</translation>
    </message>
    <message>
        <source>已认定</source>
        <translation>已認定</translation>
    </message>
    <message>
        <source>已恢复计时</source>
        <translation>已恢復計時</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>已判定</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>已改</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>字段=新值，可写多次，如 wanted=换货,补偿 20 元</source>
        <translation>欄位=新值，可寫多次，如 wanted=換貨,補償 20 元</translation>
    </message>
    <message>
        <source>成立没有，不写是待定</source>
        <translation>成立沒有，不寫是待定</translation>
    </message>
    <message>
        <source>负责到底的人的姓名或工号</source>
        <translation>負責到底的人的姓名或工號</translation>
    </message>
    <message>
        <source>和另一条投诉关联。</source>
        <translation>和另一件投訴關聯。</translation>
    </message>
    <message>
        <source>取消关联。</source>
        <translation>取消關聯。</translation>
    </message>
    <message>
        <source>记下对客户的承诺和时间。</source>
        <translation>記下對客戶的承諾和時間。</translation>
    </message>
    <message>
        <source>记下平台的期限，如提交凭证。</source>
        <translation>記下平台的期限，如提交憑證。</translation>
    </message>
    <message>
        <source>承诺已兑现，或平台期限已办到。</source>
        <translation>承諾已兌現，或平台期限已辦到。</translation>
    </message>
    <message>
        <source>撤回承诺、平台期限或回访（组长或主管）。</source>
        <translation>撤回承諾、平台期限或回訪（組長或主管）。</translation>
    </message>
    <message>
        <source>登记补救措施；超过自己的限额要等人批准。</source>
        <translation>登記補救措施；超過自己的限額要等人核准。</translation>
    </message>
    <message>
        <source>批准补救措施。</source>
        <translation>核准補救措施。</translation>
    </message>
    <message>
        <source>补救措施已办结。</source>
        <translation>補救措施已辦結。</translation>
    </message>
    <message>
        <source>取消补救措施。</source>
        <translation>取消補救措施。</translation>
    </message>
    <message>
        <source>计划一次回访。</source>
        <translation>計劃一次回訪。</translation>
    </message>
    <message>
        <source>记下回访的结果。</source>
        <translation>記下回訪的結果。</translation>
    </message>
    <message>
        <source>按 5W1H 记一次电话。</source>
        <translation>按 5W1H 記一次電話。</translation>
    </message>
    <message>
        <source>加一个附件（复制一份存在数据库旁边）。</source>
        <translation>加一個附件（複製一份存在資料庫旁邊）。</translation>
    </message>
    <message>
        <source>拿掉一个附件。</source>
        <translation>拿掉一個附件。</translation>
    </message>
    <message>
        <source>勾选七步处理法的一步。</source>
        <translation>勾選七步處理法的一步。</translation>
    </message>
    <message>
        <source>已关联</source>
        <translation>已關聯</translation>
    </message>
    <message>
        <source>已取消关联</source>
        <translation>已取消關聯</translation>
    </message>
    <message>
        <source>已记下承诺</source>
        <translation>已記下承諾</translation>
    </message>
    <message>
        <source>已记下平台期限</source>
        <translation>已記下平台期限</translation>
    </message>
    <message>
        <source>已记为办到</source>
        <translation>已記為辦到</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>已登记补救</source>
        <translation>已登記補救</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>已计划回访</source>
        <translation>已計劃回訪</translation>
    </message>
    <message>
        <source>已记下回访</source>
        <translation>已記下回訪</translation>
    </message>
    <message>
        <source>已记下电话</source>
        <translation>已記下電話</translation>
    </message>
    <message>
        <source>已加附件</source>
        <translation>已加附件</translation>
    </message>
    <message>
        <source>已拿掉</source>
        <translation>已拿掉</translation>
    </message>
    <message>
        <source>已勾选</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>show 里的编号（ref）</source>
        <translation>show 裡的編號（ref）</translation>
    </message>
    <message>
        <source>到什么时候</source>
        <translation>到什麼時候</translation>
    </message>
    <message>
        <source>另一条的编号</source>
        <translation>另一件的編號</translation>
    </message>
    <message>
        <source>cause、related、parent、child</source>
        <translation>cause、related、parent、child</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>措施，如 退货退款、补偿、补发</source>
        <translation>措施，如 退貨退款、補償、補發</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>超过主管限额时，批准的负责人</source>
        <translation>超過主管限額時，核准的負責人</translation>
    </message>
    <message>
        <source>办结时间，默认现在</source>
        <translation>辦結時間，預設現在</translation>
    </message>
    <message>
        <source>什么时候回访，默认按规则</source>
        <translation>什麼時候回訪，預設依規則</translation>
    </message>
    <message>
        <source>谁回访，默认自己</source>
        <translation>誰回訪，預設自己</translation>
    </message>
    <message>
        <source>reached、not_convenient、no_reply</source>
        <translation>reached、not_convenient、no_reply</translation>
    </message>
    <message>
        <source>客户接受没有</source>
        <translation>客戶接受沒有</translation>
    </message>
    <message>
        <source>满意度 1 到 5</source>
        <translation>滿意度 1 到 5</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>客戶的話</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>什麼事</translation>
    </message>
    <message>
        <source>什么时候，默认现在</source>
        <translation>什麼時候，預設現在</translation>
    </message>
    <message>
        <source>哪里</source>
        <translation>哪裡</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>是客户打来的</source>
        <translation>是客戶打來的</translation>
    </message>
    <message>
        <source>没有接通</source>
        <translation>沒有接通</translation>
    </message>
    <message>
        <source>多少分钟</source>
        <translation>多少分鐘</translation>
    </message>
    <message>
        <source>图片、聊天记录、面单等文件</source>
        <translation>圖片、聊天紀錄、託運單等檔案</translation>
    </message>
    <message>
        <source>第几步</source>
        <translation>第幾步</translation>
    </message>
    <message>
        <source>取消勾选</source>
        <translation>取消勾選</translation>
    </message>
    <message>
        <source>登记一条投诉。</source>
        <translation>登記一件投訴。</translation>
    </message>
    <message>
        <source>查看一条投诉。</source>
        <translation>檢視一件投訴。</translation>
    </message>
    <message>
        <source>列出投诉。</source>
        <translation>列出投訴。</translation>
    </message>
    <message>
        <source>加一条内部备注。</source>
        <translation>加一則內部備註。</translation>
    </message>
    <message>
        <source>记下对客户的回复。</source>
        <translation>記下對客戶的回覆。</translation>
    </message>
    <message>
        <source>记下客户的来话。</source>
        <translation>記下客戶的來話。</translation>
    </message>
    <message>
        <source>派给一个人。</source>
        <translation>派給一個人。</translation>
    </message>
    <message>
        <source>受理，自己负责。</source>
        <translation>受理，自己負責。</translation>
    </message>
    <message>
        <source>转入等待；只有规则里的原因会停表。</source>
        <translation>轉入等待；只有規則裡的原因會暫停計時。</translation>
    </message>
    <message>
        <source>恢复处理。</source>
        <translation>恢復處理。</translation>
    </message>
    <message>
        <source>标为严重，马上报告组长。</source>
        <translation>標為嚴重，馬上報告組長。</translation>
    </message>
    <message>
        <source>确认知悉严重投诉（组长或主管）。</source>
        <translation>確認知悉嚴重投訴（組長或主管）。</translation>
    </message>
    <message>
        <source>取消严重标记（组长或主管）。</source>
        <translation>取消嚴重標記（組長或主管）。</translation>
    </message>
    <message>
        <source>改级别。</source>
        <translation>改等級。</translation>
    </message>
    <message>
        <source>设为特殊疑难，不计时限（组长或主管）。</source>
        <translation>設為特殊疑難，不計時限（組長或主管）。</translation>
    </message>
    <message>
        <source>记下告诉客户的处理方案。</source>
        <translation>記下告訴客戶的處理方案。</translation>
    </message>
    <message>
        <source>关闭。</source>
        <translation>關閉。</translation>
    </message>
    <message>
        <source>客户不接受或又出问题，重开。</source>
        <translation>客戶不接受或又出問題，重開。</translation>
    </message>
    <message>
        <source>判为无效（组长或主管）。</source>
        <translation>判為無效（組長或主管）。</translation>
    </message>
    <message>
        <source>把重复的投诉并入另一条（组长或主管）。</source>
        <translation>把重複的投訴併入另一件（組長或主管）。</translation>
    </message>
    <message>
        <source>撤销合并（组长或主管）。</source>
        <translation>復原合併（組長或主管）。</translation>
    </message>
    <message>
        <source>加减标签。</source>
        <translation>加減標籤。</translation>
    </message>
    <message>
        <source>投诉：登记、查看、跟进。</source>
        <translation>投訴：登記、檢視、跟進。</translation>
    </message>
    <message>
        <source>已备注</source>
        <translation>已備註</translation>
    </message>
    <message>
        <source>已记下回复</source>
        <translation>已記下回覆</translation>
    </message>
    <message>
        <source>已记下来话</source>
        <translation>已記下來話</translation>
    </message>
    <message>
        <source>已转派</source>
        <translation>已轉派</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>已恢复处理</source>
        <translation>已恢復處理</translation>
    </message>
    <message>
        <source>已标为严重</source>
        <translation>已標為嚴重</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>已取消标记</source>
        <translation>已取消標記</translation>
    </message>
    <message>
        <source>已改级别</source>
        <translation>已改等級</translation>
    </message>
    <message>
        <source>已设为特殊疑难</source>
        <translation>已設為特殊疑難</translation>
    </message>
    <message>
        <source>已提交方案</source>
        <translation>已提交方案</translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>已重开</source>
        <translation>已重開</translation>
    </message>
    <message>
        <source>已判为无效</source>
        <translation>已判為無效</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>已併入</translation>
    </message>
    <message>
        <source>已撤销合并</source>
        <translation>已復原合併</translation>
    </message>
    <message>
        <source>已改标签</source>
        <translation>已改標籤</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>已转入等待</source>
        <translation>已轉入等待</translation>
    </message>
    <message>
        <source>客户昵称</source>
        <translation>客戶暱稱</translation>
    </message>
    <message>
        <source>客户的原话</source>
        <translation>客戶的原話</translation>
    </message>
    <message>
        <source>订单号，可写多次</source>
        <translation>訂單編號，可寫多次</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>客户诉求，可写多次</source>
        <translation>客戶訴求，可寫多次</translation>
    </message>
    <message>
        <source>收到时间，默认现在</source>
        <translation>收到時間，預設現在</translation>
    </message>
    <message>
        <source>级别 1 到 4</source>
        <translation>等級 1 到 4</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>投诉原因</source>
        <translation>投訴原因</translation>
    </message>
    <message>
        <source>标为严重的原因</source>
        <translation>標為嚴重的原因</translation>
    </message>
    <message>
        <source>商品批号</source>
        <translation>商品批號</translation>
    </message>
    <message>
        <source>complaint 投诉，case 个案（三日内答复）</source>
        <translation>complaint 投訴，case 個案（三日內答覆）</translation>
    </message>
    <message>
        <source>跟进哪一条（编号）</source>
        <translation>跟進哪一件（編號）</translation>
    </message>
    <message>
        <source>其他联系方式，可写多次</source>
        <translation>其他聯絡方式，可寫多次</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>訂單備註</translation>
    </message>
    <message>
        <source>聊天记录的文本文件</source>
        <translation>聊天紀錄的文字檔案</translation>
    </message>
    <message>
        <source>说明每个期限怎么来的</source>
        <translation>說明每個期限怎麼來的</translation>
    </message>
    <message>
        <source>和搜索框一样的查询，如 状态:处理中、严重:待知悉</source>
        <translation>和搜尋框一樣的查詢，如 狀態:處理中、嚴重:待知悉</translation>
    </message>
    <message>
        <source>最多几条</source>
        <translation>最多幾件</translation>
    </message>
    <message>
        <source>接着上一页的 next</source>
        <translation>接著上一頁的 next</translation>
    </message>
    <message>
        <source>排序，如 -received_at、next_due</source>
        <translation>排序，如 -received_at、next_due</translation>
    </message>
    <message>
        <source>mine、unowned、due_soon、overdue、serious、open</source>
        <translation>mine、unowned、due_soon、overdue、serious、open</translation>
    </message>
    <message>
        <source>责任人的姓名或工号</source>
        <translation>負責人的姓名或工號</translation>
    </message>
    <message>
        <source>等到什么时候</source>
        <translation>等到什麼時候</translation>
    </message>
    <message>
        <source>并入哪一条</source>
        <translation>併入哪一件</translation>
    </message>
    <message>
        <source>加上的标签，可写多次</source>
        <translation>加上的標籤，可寫多次</translation>
    </message>
    <message>
        <source>去掉的标签，可写多次</source>
        <translation>去掉的標籤，可寫多次</translation>
    </message>
    <message>
        <source>用一个月编出来的工作填满一个空的数据库：人员、班次、投诉、交接。</source>
        <translation>用一個月編出來的工作填滿一個空的資料庫：人員、班次、投訴、交接。</translation>
    </message>
    <message>
        <source>投诉件数；超过一千件时，多出的直接写成三年来的历史</source>
        <translation>投訴件數；超過一千件時，多出的直接寫成三年來的歷史</translation>
    </message>
    <message>
        <source>同一个数写出同样的内容</source>
        <translation>同一個數寫出同樣的內容</translation>
    </message>
    <message>
        <source>导入投诉：每一行要么导入，要么是重复，要么带行号和原因被拒绝。</source>
        <translation>匯入投訴：每一列不是匯入，就是重複，或者帶列號和原因被拒絕。</translation>
    </message>
    <message>
        <source>导出投诉。</source>
        <translation>匯出投訴。</translation>
    </message>
    <message>
        <source>导出操作日志（组长或主管）。</source>
        <translation>匯出操作日誌（組長或主管）。</translation>
    </message>
    <message>
        <source>导出交接班。</source>
        <translation>匯出交接班。</translation>
    </message>
    <message>
        <source>导入文件。</source>
        <translation>匯入檔案。</translation>
    </message>
    <message>
        <source>导出为 .csv、.xlsx 或 .json。</source>
        <translation>匯出為 .csv、.xlsx 或 .json。</translation>
    </message>
    <message>
        <source>.csv（UTF-8、GB18030 自动识别）、.xlsx 或 .json</source>
        <translation>.csv（UTF-8、GB18030 自動識別）、.xlsx 或 .json</translation>
    </message>
    <message>
        <source>字段=列名，可写多次</source>
        <translation>欄位=檔案欄名，可寫多次</translation>
    </message>
    <message>
        <source>只看结果，不保存</source>
        <translation>只看結果，不儲存</translation>
    </message>
    <message>
        <source>都作为已关闭的旧案导入</source>
        <translation>都作為已關閉的舊案匯入</translation>
    </message>
    <message>
        <source>写到哪个文件</source>
        <translation>寫到哪個檔案</translation>
    </message>
    <message>
        <source>和搜索框一样的查询</source>
        <translation>和搜尋框一樣的查詢</translation>
    </message>
    <message>
        <source>列名，用逗号隔开</source>
        <translation>欄名，用逗號隔開</translation>
    </message>
    <message>
        <source>不打码个人信息，并带上可以原样导回的完整经过（组长或主管，留痕）</source>
        <translation>不遮蔽個人資料，並帶上可以原樣匯回的完整經過（組長或主管，會記入日誌）</translation>
    </message>
    <message>
        <source>只要操作、对象或人员里有这些字的</source>
        <translation>只要操作、對象或人員裡有這些字的</translation>
    </message>
    <message>
        <source>打开本班的草稿；没有就建一张，并自动填好。</source>
        <translation>開啟本班的草稿；沒有就建一張，並自動填好。</translation>
    </message>
    <message>
        <source>签字：内容从此固定。</source>
        <translation>簽字：內容從此固定。</translation>
    </message>
    <message>
        <source>接班：逐条接，或一次接下不危急的。</source>
        <translation>接班：逐件接，或一次接下不危急的。</translation>
    </message>
    <message>
        <source>向写交接的人提问。</source>
        <translation>向寫交接的人提問。</translation>
    </message>
    <message>
        <source>回答提问。</source>
        <translation>回答提問。</translation>
    </message>
    <message>
        <source>办结一条事项，不再结转。</source>
        <translation>辦結一件事項，不再結轉。</translation>
    </message>
    <message>
        <source>签字之后补充或更正。</source>
        <translation>簽字之後補充或更正。</translation>
    </message>
    <message>
        <source>确认读过这张交接单。</source>
        <translation>確認讀過這張交接單。</translation>
    </message>
    <message>
        <source>审阅一张交接单（组长或主管）。</source>
        <translation>審閱一張交接單（組長或主管）。</translation>
    </message>
    <message>
        <source>交接班：草稿、签字、接班。</source>
        <translation>交接班：草稿、簽字、接班。</translation>
    </message>
    <message>
        <source>已提问</source>
        <translation>已提問</translation>
    </message>
    <message>
        <source>已回答</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>已补充</source>
        <translation>已補充</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>已审阅</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>已接</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>本班概况；没有事项时写“无交接事项”</source>
        <translation>本班概況；沒有事項時寫「無交接事項」</translation>
    </message>
    <message>
        <source>看到的版本号；别人先改过时不签</source>
        <translation>看到的版本號；別人先改過時不簽</translation>
    </message>
    <message>
        <source>放行理由（组长或主管）</source>
        <translation>放行理由（組長或主管）</translation>
    </message>
    <message>
        <source>代谁签（组长或主管）</source>
        <translation>代誰簽（組長或主管）</translation>
    </message>
    <message>
        <source>代签的理由</source>
        <translation>代簽的理由</translation>
    </message>
    <message>
        <source>接下全部（危急的除外）</source>
        <translation>接下全部（危急的除外）</translation>
    </message>
    <message>
        <source>危急事项：用自己的话写下一步</source>
        <translation>危急事項：用自己的話寫下一步</translation>
    </message>
    <message>
        <source>转给谁</source>
        <translation>轉給誰</translation>
    </message>
    <message>
        <source>事项编号</source>
        <translation>事項編號</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>意见，如没完成的原因</source>
        <translation>意見，如沒完成的原因</translation>
    </message>
    <message>
        <source>在草稿上加一条、改一条或移出一条。</source>
        <translation>在草稿上加一件、改一件或移出一件。</translation>
    </message>
    <message>
        <source>核对清单里的一项；按数目交接的写 --count。</source>
        <translation>核對清單裡的一項；按數目交接的寫 --count。</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>已修改</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>已添加</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>加一条事项</source>
        <translation>加一件事項</translation>
    </message>
    <message>
        <source>改成的内容</source>
        <translation>改成的內容</translation>
    </message>
    <message>
        <source>stable、watch 或 critical</source>
        <translation>stable、watch 或 critical</translation>
    </message>
    <message>
        <source>事项类型，如 callback</source>
        <translation>事項類型，如 callback</translation>
    </message>
    <message>
        <source>已做了什么</source>
        <translation>已做了什麼</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>誰來辦</translation>
    </message>
    <message>
        <source>什么时候之前，ISO 8601</source>
        <translation>什麼時候之前，ISO 8601</translation>
    </message>
    <message>
        <source>相关投诉的编号</source>
        <translation>相關投訴的編號</translation>
    </message>
    <message>
        <source>栏目=内容，可写多次</source>
        <translation>欄位=內容，可寫多次</translation>
    </message>
    <message>
        <source>移出这一条</source>
        <translation>移出這一件</translation>
    </message>
    <message>
        <source>移出的原因</source>
        <translation>移出的原因</translation>
    </message>
    <message>
        <source>看到的事项版本号</source>
        <translation>看到的事項版本號</translation>
    </message>
    <message>
        <source>核对项，如 phone</source>
        <translation>核對項，如 phone</translation>
    </message>
    <message>
        <source>ok、bad 或 na</source>
        <translation>ok、bad 或 na</translation>
    </message>
    <message>
        <source>异常的情况</source>
        <translation>異常的情況</translation>
    </message>
    <message>
        <source>清点的数目</source>
        <translation>清點的數目</translation>
    </message>
    <message>
        <source>查看一张交接单。</source>
        <translation>檢視一張交接單。</translation>
    </message>
    <message>
        <source>列出交接单，新的在前；可按词、日期、班次、人、投诉来找。</source>
        <translation>列出交接單，新的在前；可按詞、日期、班次、人、投訴來找。</translation>
    </message>
    <message>
        <source>打印：一页 A4 的 PDF，或者文字。</source>
        <translation>列印：一頁 A4 的 PDF，或者文字。</translation>
    </message>
    <message>
        <source>验证签了字的交接单没有被改动。</source>
        <translation>驗證簽了字的交接單沒有被改動。</translation>
    </message>
    <message>
        <source>交接单里的词，可用拼音</source>
        <translation>交接單裡的詞，可用拼音</translation>
    </message>
    <message>
        <source>从哪一天起，如 2026-11-01</source>
        <translation>從哪一天起，如 2026-11-01</translation>
    </message>
    <message>
        <source>到哪一天止</source>
        <translation>到哪一天止</translation>
    </message>
    <message>
        <source>谁写、签或接的</source>
        <translation>誰寫、簽或接的</translation>
    </message>
    <message>
        <source>提到哪一条投诉</source>
        <translation>提到哪一件投訴</translation>
    </message>
    <message>
        <source>最多几张</source>
        <translation>最多幾張</translation>
    </message>
    <message>
        <source>只列编号更小的</source>
        <translation>只列編號更小的</translation>
    </message>
    <message>
        <source>写成 PDF 文件</source>
        <translation>寫成 PDF 檔案</translation>
    </message>
    <message>
        <source>PDF 用哪种语言；默认按设置</source>
        <translation>PDF 用哪種語言；預設依設定</translation>
    </message>
    <message>
        <source>编号或单号；不写就验全部</source>
        <translation>編號或單號；不寫就驗全部</translation>
    </message>
    <message>
        <source>交接单的编号或单号</source>
        <translation>交接單的編號或單號</translation>
    </message>
    <message>
        <source>搜索。--json 给出整段正文；--batch 每行一个对象。</source>
        <translation>搜尋。--json 給出整段正文；--batch 每行一個物件。</translation>
    </message>
    <message>
        <source>要找的词，可用拼音或首字母</source>
        <translation>要找的詞，可用拼音或首字母</translation>
    </message>
    <message>
        <source>handbook、complaints、handover、phrases 或 all</source>
        <translation>handbook、complaints、handover、phrases 或 all</translation>
    </message>
    <message>
        <source>每行一个查询的文件</source>
        <translation>每行一個查詢的檔案</translation>
    </message>
    <message>
        <source>上班。</source>
        <translation>上班。</translation>
    </message>
    <message>
        <source>下班。</source>
        <translation>下班。</translation>
    </message>
    <message>
        <source>谁在当班，谁带班。</source>
        <translation>誰在當班，誰帶班。</translation>
    </message>
    <message>
        <source>开始休息。</source>
        <translation>開始休息。</translation>
    </message>
    <message>
        <source>休息回来。</source>
        <translation>休息回來。</translation>
    </message>
    <message>
        <source>上班、下班、谁在当班。</source>
        <translation>上班、下班、誰在當班。</translation>
    </message>
    <message>
        <source>已上班</source>
        <translation>已上班</translation>
    </message>
    <message>
        <source>已回来</source>
        <translation>已回來</translation>
    </message>
    <message>
        <source>班次名，如 早班；默认现在的班次</source>
        <translation>班次名，如 早班；預設現在的班次</translation>
    </message>
    <message>
        <source>原因，如 午饭</source>
        <translation>原因，如 午餐</translation>
    </message>
    <message>
        <source>添加一个人。第一位主管要在还没有人员时添加，或在窗口里建立。</source>
        <translation>新增一個人。第一位主管要在還沒有人員時新增，或在視窗裡建立。</translation>
    </message>
    <message>
        <source>列出人员。</source>
        <translation>列出人員。</translation>
    </message>
    <message>
        <source>给一个人设 PIN，也用来解除锁定。</source>
        <translation>給一個人設 PIN，也用來解除鎖定。</translation>
    </message>
    <message>
        <source>停用一个人；此人做过的事仍在。</source>
        <translation>停用一個人；此人做過的事仍在。</translation>
    </message>
    <message>
        <source>重新启用一个人。</source>
        <translation>重新啟用一個人。</translation>
    </message>
    <message>
        <source>人员：添加、列出、设 PIN、停用。</source>
        <translation>人員：新增、列出、設 PIN、停用。</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>agent、lead 或 supervisor</source>
        <translation>agent、lead 或 supervisor</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>从标准输入读 PIN</source>
        <translation>從標準輸入讀 PIN</translation>
    </message>
    <message>
        <source>包括已停用的</source>
        <translation>包括已停用的</translation>
    </message>
    <message>
        <source>不用显示器，在临时的演示数据上把主要工作做一遍，每个界面存一张浅色、一张深色的图片。</source>
        <translation>不用顯示器，在暫時的示範資料上把主要工作做一遍，每個畫面存一張淺色、一張深色的圖片。</translation>
    </message>
    <message>
        <source>图片放在这个文件夹</source>
        <translation>圖片放在這個資料夾</translation>
    </message>
    <message>
        <source>界面用哪种语言；默认按设置</source>
        <translation>畫面用哪種語言；預設依設定</translation>
    </message>
    <message>
        <source>做一份经过校验的备份。</source>
        <translation>做一份經過驗證的備份。</translation>
    </message>
    <message>
        <source>从备份恢复；现有的数据库先另存一份，绝不直接覆盖。</source>
        <translation>從備份還原；現有的資料庫先另存一份，絕不直接覆蓋。</translation>
    </message>
    <message>
        <source>检查数据库、流水、索引、备份和手册，说明该怎么办。</source>
        <translation>檢查資料庫、流水、索引、備份和手冊，說明該怎麼辦。</translation>
    </message>
    <message>
        <source>备份到这个文件，默认放在备份文件夹</source>
        <translation>備份到這個檔案，預設放在備份資料夾</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>備份檔案</translation>
    </message>
    <message>
        <source>把损坏的数据库里还读得出的内容救到这个新文件</source>
        <translation>把損壞的資料庫裡還讀得出的內容救到這個新檔案</translation>
    </message>
    <message>
        <source>重建检索索引</source>
        <translation>重建搜尋索引</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>默认：</source>
        <translation>預設：</translation>
    </message>
    <message>
        <source>环境变量：</source>
        <translation>環境變數：</translation>
    </message>
    <message>
        <source>手册没有问题。</source>
        <translation>手冊沒有問題。</translation>
    </message>
    <message>
        <source>{clock}：{state}，期限 {time}</source>
        <translation>{clock}：{state}，期限 {time}</translation>
    </message>
    <message>
        <source>{severity} 级</source>
        <translation>{severity} 級</translation>
    </message>
    <message>
        <source>附件 {ref}：{name} {size:.0f} kB</source>
        <translation>附件 {ref}：{name} {size:.0f} kB</translation>
    </message>
    <message>
        <source>附件 {ref}：{name} {size:.0f} kB（文件不在了）</source>
        <translation>附件 {ref}：{name} {size:.0f} kB（檔案不在了）</translation>
    </message>
    <message>
        <source>{time} 已办</source>
        <translation>{time} 已辦</translation>
    </message>
    <message>
        <source>{name} 已批</source>
        <translation>{name} 已批</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>补救 {ref}：{what}（{state}）</source>
        <translation>補救 {ref}：{what}（{state}）</translation>
    </message>
    <message>
        <source>已办到</source>
        <translation>已辦到</translation>
    </message>
    <message>
        <source>未了</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>承诺 {ref}：{what}，{time} 前（{state}）</source>
        <translation>承諾 {ref}：{what}，{time} 前（{state}）</translation>
    </message>
    <message>
        <source>平台期限 {ref}：{what}，{time} 前（{state}）</source>
        <translation>平台期限 {ref}：{what}，{time} 前（{state}）</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>回访 {ref}：{name} {time}（{state}）</source>
        <translation>回訪 {ref}：{name} {time}（{state}）</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>共 {count} 件</translation>
    </message>
    <message>
        <source>共超过 {count} 条</source>
        <translation>共超過 {count} 件</translation>
    </message>
    <message>
        <source>接着看：--after {next}</source>
        <translation>接著看：--after {next}</translation>
    </message>
    <message>
        <source>这个原因不停表，时限照走。停表的原因：{names}。</source>
        <translation>這個原因不暫停計時，時限照走。暫停計時的原因：{names}。</translation>
    </message>
    <message>
        <source>{name} 的 PIN：</source>
        <translation>{name} 的 PIN：</translation>
    </message>
    <message>
        <source>已写入 {complaints} 件投诉（未结 {open} 件）、{handovers} 张交接单、{people} 个人，用时 {seconds} 秒。人员都没有 PIN。</source>
        <translation>已寫入 {complaints} 件投訴（未結 {open} 件）、{handovers} 張交接單、{people} 個人，耗時 {seconds} 秒。人員都沒有 PIN。</translation>
    </message>
    <message>
        <source>已导出 {count} 条到 {path}</source>
        <translation>已匯出 {count} 筆到 {path}</translation>
    </message>
    <message>
        <source>已处理 {count} 行</source>
        <translation>已處理 {count} 列</translation>
    </message>
    <message>
        <source>已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒</source>
        <translation>已匯入 {imported} 筆，重複 {duplicates} 筆，拒絕 {rejected} 筆，耗時 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条，用时 {seconds:.1f} 秒</source>
        <translation>可匯入 {imported} 筆，重複 {duplicates} 筆，拒絕 {rejected} 筆，耗時 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>其中 {count} 条标为严重，请组长确认</source>
        <translation>其中 {count} 件標為嚴重，請組長確認</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>……另有 {count} 行</source>
        <translation>……另有 {count} 列</translation>
    </message>
    <message>
        <source>拒绝的行写在 {path}</source>
        <translation>拒絕的列寫在 {path}</translation>
    </message>
    <message>
        <source>已签字</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>当班</source>
        <translation>當班</translation>
    </message>
    <message>
        <source>{time} 下班</source>
        <translation>{time} 下班</translation>
    </message>
    <message>
        <source>休息中</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>{time} 到岗</source>
        <translation>{time} 到班</translation>
    </message>
    <message>
        <source>计划到 {time}</source>
        <translation>計劃到 {time}</translation>
    </message>
    <message>
        <source>{code}  {state}  （编号 {id}）</source>
        <translation>{code}  {state}  （編號 {id}）</translation>
    </message>
    <message>
        <source>没有事项。</source>
        <translation>沒有事項。</translation>
    </message>
    <message>
        <source>补充（{name} {time}）</source>
        <translation>補充（{name} {time}）</translation>
    </message>
    <message>
        <source>未签字，到点公布</source>
        <translation>未簽字，到點公布</translation>
    </message>
    <message>
        <source>{signer}（代 {name}，{reason}）</source>
        <translation>{signer}（代 {name}，{reason}）</translation>
    </message>
    <message>
        <source>没有找到这样的交接单。</source>
        <translation>沒有找到這樣的交接單。</translation>
    </message>
    <message>
        <source>还没有交接单。用 deskcs handover draft 开始一张。</source>
        <translation>還沒有交接單。用 deskcs handover draft 開始一張。</translation>
    </message>
    <message>
        <source>已写成 {path}</source>
        <translation>已寫成 {path}</translation>
    </message>
    <message>
        <source>{count} 张交接单都与签字时一致。</source>
        <translation>{count} 張交接單都與簽字時一致。</translation>
    </message>
    <message>
        <source>交接单</source>
        <translation>交接單</translation>
    </message>
    <message>
        <source>没有找到“{query}”。可以换一个词，或用拼音首字母。</source>
        <translation>沒有找到「{query}」。可以換一個詞，或用拼音首字母。</translation>
    </message>
    <message>
        <source>已下班</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>现在没有人当班。上班用 deskcs shift start。</source>
        <translation>現在沒有人當班。上班用 deskcs shift start。</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>已添加 {name}（{role}）</source>
        <translation>已新增 {name}（{role}）</translation>
    </message>
    <message>
        <source>还没有人员。用 deskcs staff add 姓名 --role supervisor 添加第一位主管。</source>
        <translation>還沒有人員。用 deskcs staff add 姓名 --role supervisor 新增第一位主管。</translation>
    </message>
    <message>
        <source>已为 {name} 设好 PIN</source>
        <translation>已為 {name} 設好 PIN</translation>
    </message>
    <message>
        <source>已停用 {name}</source>
        <translation>已停用 {name}</translation>
    </message>
    <message>
        <source>已启用 {name}</source>
        <translation>已啟用 {name}</translation>
    </message>
    <message>
        <source>{name} 的新 PIN：</source>
        <translation>{name} 的新 PIN：</translation>
    </message>
    <message>
        <source>已备份并校验：{path}（{size:.1f} MB，流水 {seq} 条）</source>
        <translation>已備份並驗證：{path}（{size:.1f} MB，流水 {seq} 筆）</translation>
    </message>
    <message>
        <source>已恢复：{file} → {path}</source>
        <translation>已還原：{file} → {path}</translation>
    </message>
    <message>
        <source>原来的数据库另存为：{path}</source>
        <translation>原來的資料庫另存為：{path}</translation>
    </message>
    <message>
        <source>已重建索引：{count} 条记录</source>
        <translation>已重建索引：{count} 筆紀錄</translation>
    </message>
    <message>
        <source>救出 {kept} 行</source>
        <translation>救出 {kept} 列</translation>
    </message>
    <message>
        <source>救出 {kept} 行，丢失 {lost} 行</source>
        <translation>救出 {kept} 列，遺失 {lost} 列</translation>
    </message>
    <message>
        <source>读得出但放不回去的行另存在：{path}</source>
        <translation>讀得出但放不回去的列另存在：{path}</translation>
    </message>
    <message>
        <source>流水记录对不上：{problem}</source>
        <translation>流水紀錄對不上：{problem}</translation>
    </message>
    <message>
        <source>已救到：{path}。核对后用 deskcs restore 换上，再运行 deskcs doctor --rebuild-index。</source>
        <translation>已救到：{path}。核對後用 deskcs restore 換上，再執行 deskcs doctor --rebuild-index。</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>待受理</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>处理中</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>等待</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>已关闭</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>一级·特急</source>
        <translation>一級·特急</translation>
    </message>
    <message>
        <source>二级·重大</source>
        <translation>二級·重大</translation>
    </message>
    <message>
        <source>三级·一般</source>
        <translation>三級·一般</translation>
    </message>
    <message>
        <source>四级·轻微</source>
        <translation>四級·輕微</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>已撤销，{count} 件回到原来的责任人</source>
        <translation>已復原，{count} 件回到原來的負責人</translation>
    </message>
    <message>
        <source>已把 {count} 件指派给 {name}</source>
        <translation>已把 {count} 件指派給 {name}</translation>
    </message>
    <message>
        <source>已撤销，{count} 件去掉了“{tag}”</source>
        <translation>已復原，{count} 件去掉了「{tag}」</translation>
    </message>
    <message>
        <source>已给 {count} 件加上“{tag}”</source>
        <translation>已給 {count} 件加上「{tag}」</translation>
    </message>
    <message>
        <source>{count} 件没有改：已经关闭，或由别人负责。</source>
        <translation>{count} 件沒有改：已經關閉，或由別人負責。</translation>
    </message>
    <message>
        <source>{count} 件没有撤销，已经有人改动过：{numbers}</source>
        <translation>{count} 件沒有復原，已經有人改動過：{numbers}</translation>
    </message>
    <message>
        <source>指派给…</source>
        <translation>指派給…</translation>
    </message>
    <message>
        <source>指派所选的投诉</source>
        <translation>指派所選的投訴</translation>
    </message>
    <message>
        <source>加标签，回车</source>
        <translation>加標籤，按 Enter</translation>
    </message>
    <message>
        <source>给所选的投诉加标签</source>
        <translation>給所選的投訴加標籤</translation>
    </message>
    <message>
        <source>导出所选</source>
        <translation>匯出所選</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>匯出這個清單</translation>
    </message>
    <message>
        <source>已选 {count}</source>
        <translation>已選 {count}</translation>
    </message>
    <message>
        <source>回到列表（Esc）</source>
        <translation>回到清單（Esc）</translation>
    </message>
    <message>
        <source>上一个（Ctrl+↑）</source>
        <translation>上一個（Ctrl+↑）</translation>
    </message>
    <message>
        <source>下一个（Ctrl+↓）</source>
        <translation>下一個（Ctrl+↓）</translation>
    </message>
    <message>
        <source>显示完整电话和联系方式（会记入日志）</source>
        <translation>顯示完整電話和聯絡方式（會記入日誌）</translation>
    </message>
    <message>
        <source>⚑ 严重，已知悉</source>
        <translation>⚑ 嚴重，已知悉</translation>
    </message>
    <message>
        <source>⚑ 严重，待知悉</source>
        <translation>⚑ 嚴重，待知悉</translation>
    </message>
    <message>
        <source>新投诉</source>
        <translation>新投訴</translation>
    </message>
    <message>
        <source>把现在的搜索存为视图</source>
        <translation>把現在的搜尋存為檢視</translation>
    </message>
    <message>
        <source>存为视图</source>
        <translation>存為檢視</translation>
    </message>
    <message>
        <source>投诉列表</source>
        <translation>投訴清單</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>客戶的話</translation>
    </message>
    <message>
        <source>我们查到的</source>
        <translation>我們查到的</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>打印于 {time}</source>
        <translation>列印於 {time}</translation>
    </message>
    <message>
        <source>订单</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>首问负责</source>
        <translation>首問負責</translation>
    </message>
    <message>
        <source>超时原因</source>
        <translation>逾時原因</translation>
    </message>
    <message>
        <source>还没有责任人</source>
        <translation>還沒有負責人</translation>
    </message>
    <message>
        <source>责任人 {name}</source>
        <translation>負責人 {name}</translation>
    </message>
    <message>
        <source>订单 {orders}</source>
        <translation>訂單 {orders}</translation>
    </message>
    <message>
        <source>要求：{words}</source>
        <translation>要求：{words}</translation>
    </message>
    <message>
        <source>严重原因：{words}</source>
        <translation>嚴重原因：{words}</translation>
    </message>
    <message>
        <source>等待：{words}</source>
        <translation>等待：{words}</translation>
    </message>
    <message>
        <source>已并入 {words}</source>
        <translation>已併入 {words}</translation>
    </message>
    <message>
        <source>以前：{words}</source>
        <translation>以前：{words}</translation>
    </message>
    <message>
        <source>订单备注：{words}</source>
        <translation>訂單備註：{words}</translation>
    </message>
    <message>
        <source>投诉成立</source>
        <translation>投訴成立</translation>
    </message>
    <message>
        <source>投诉不成立</source>
        <translation>投訴不成立</translation>
    </message>
    <message>
        <source>负责到底 {name}</source>
        <translation>負責到底 {name}</translation>
    </message>
    <message>
        <source>为什么是这个时间</source>
        <translation>為什麼是這個時間</translation>
    </message>
    <message>
        <source>其他提醒</source>
        <translation>其他提醒</translation>
    </message>
    <message>
        <source>剩 {time}</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>期限 {time}</source>
        <translation>期限 {time}</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>当班组长</source>
        <translation>當班組長</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>{time} 提醒{names}：{level}</source>
        <translation>{time} 提醒{names}：{level}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>写备注或答复</source>
        <translation>寫備註或答覆</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>答复客户</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>客户来信</source>
        <translation>客戶來信</translation>
    </message>
    <message>
        <source>告知方案</source>
        <translation>告知方案</translation>
    </message>
    <message>
        <source>内部备注，客户看不到，不算答复</source>
        <translation>內部備註，客戶看不到，不算答覆</translation>
    </message>
    <message>
        <source>已经告诉客户的话；第一条停止首次答复的计时</source>
        <translation>已經告訴客戶的話；第一條停止首次答覆的計時</translation>
    </message>
    <message>
        <source>客户又说了什么；再次联系从这时起计时</source>
        <translation>客戶又說了什麼；再次聯絡從這時起計時</translation>
    </message>
    <message>
        <source>告诉客户的解决方案；解决的计时停止，等客户确认</source>
        <translation>告訴客戶的解決方案；解決的計時停止，等客戶確認</translation>
    </message>
    <message>
        <source>草稿已存</source>
        <translation>草稿已存</translation>
    </message>
    <message>
        <source>草稿没存上：{reason}</source>
        <translation>草稿沒存成：{reason}</translation>
    </message>
    <message>
        <source>导出到文件</source>
        <translation>匯出到檔案</translation>
    </message>
    <message>
        <source>导出投诉</source>
        <translation>匯出投訴</translation>
    </message>
    <message>
        <source>要导出的列</source>
        <translation>要匯出的欄</translation>
    </message>
    <message>
        <source>带完整的客户、电话和订单号（会记入日志）</source>
        <translation>含完整的客戶、電話和訂單編號（會記入日誌）</translation>
    </message>
    <message>
        <source>“{name}”一列要勾上这一项才有：带上它的文件可以原样导回，不丢时间线、补救和承诺。</source>
        <translation>「{name}」一欄要勾選這一項才有：帶上它的檔案可以原樣匯回，不會遺失時間軸、補救和承諾。</translation>
    </message>
    <message>
        <source>选文件并导出</source>
        <translation>選檔案並匯出</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>请至少选一列。</source>
        <translation>請至少選一欄。</translation>
    </message>
    <message>
        <source>投诉.xlsx</source>
        <translation>投訴.xlsx</translation>
    </message>
    <message>
        <source>已取消，没有留下文件。</source>
        <translation>已取消，沒有留下檔案。</translation>
    </message>
    <message>
        <source>已导出 {count} 件到 {path}</source>
        <translation>已匯出 {count} 件到 {path}</translation>
    </message>
    <message>
        <source>没有问到</source>
        <translation>沒有問到</translation>
    </message>
    <message>
        <source>5 很满意</source>
        <translation>5 很滿意</translation>
    </message>
    <message>
        <source>4 满意</source>
        <translation>4 滿意</translation>
    </message>
    <message>
        <source>3 一般</source>
        <translation>3 普通</translation>
    </message>
    <message>
        <source>2 不满意</source>
        <translation>2 不滿意</translation>
    </message>
    <message>
        <source>1 很不满意</source>
        <translation>1 很不滿意</translation>
    </message>
    <message>
        <source>加文件</source>
        <translation>加檔案</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>截图 {time}.png</source>
        <translation>截圖 {time}.png</translation>
    </message>
    <message>
        <source>已加 {count} 个附件</source>
        <translation>已加 {count} 個附件</translation>
    </message>
    <message>
        <source>附件已移除</source>
        <translation>附件已移除</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>加文件…</source>
        <translation>加檔案…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>把截图、聊天记录、快递单拖到这里，或在输入框里按 Ctrl+V 粘贴。</source>
        <translation>把截圖、聊天紀錄、快遞單拖到這裡，或在輸入框裡按 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>文件不在了，或被改动过</source>
        <translation>檔案不在了，或被改動過</translation>
    </message>
    <message>
        <source>登记投诉</source>
        <translation>登記投訴</translation>
    </message>
    <message>
        <source>昵称或姓名</source>
        <translation>暱稱或姓名</translation>
    </message>
    <message>
        <source>多个用空格隔开</source>
        <translation>多個用空格隔開</translation>
    </message>
    <message>
        <source>商品或货号</source>
        <translation>商品或貨號</translation>
    </message>
    <message>
        <source>标为严重，马上通知主管</source>
        <translation>標為嚴重，馬上通知主管</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>照客户的原话记下，可以直接粘贴聊天记录</source>
        <translation>照客戶的原話記下，可以直接貼上聊天紀錄</translation>
    </message>
    <message>
        <source>批号、投诉原因、其他联系方式、订单备注、前一个投诉、个案</source>
        <translation>批號、投訴原因、其他聯絡方式、訂單備註、前一個投訴、個案</translation>
    </message>
    <message>
        <source>登记  Ctrl+Enter</source>
        <translation>登記  Ctrl+Enter</translation>
    </message>
    <message>
        <source>手机、座机或尾号</source>
        <translation>手機、市話或末碼</translation>
    </message>
    <message>
        <source>商品批号</source>
        <translation>商品批號</translation>
    </message>
    <message>
        <source>微信、邮箱…</source>
        <translation>微信、電子信箱…</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>訂單備註</translation>
    </message>
    <message>
        <source>那一件的编号</source>
        <translation>那一件的編號</translation>
    </message>
    <message>
        <source>客户 *</source>
        <translation>客戶 *</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>投诉原因</source>
        <translation>投訴原因</translation>
    </message>
    <message>
        <source>其他联系方式</source>
        <translation>其他聯絡方式</translation>
    </message>
    <message>
        <source>前一个投诉</source>
        <translation>前一個投訴</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>客户要求</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>发生了什么（客户的话）*</source>
        <translation>發生了什麼（客戶的話）*</translation>
    </message>
    <message>
        <source>先放着  Esc</source>
        <translation>先放著  Esc</translation>
    </message>
    <message>
        <source>关闭窗口，写下的内容下次还在</source>
        <translation>關閉視窗，寫下的內容下次還在</translation>
    </message>
    <message>
        <source>已从聊天记录填入，全部 {count} 条作为证据一起保存。</source>
        <translation>已從聊天紀錄填入，全部 {count} 則作為證據一起儲存。</translation>
    </message>
    <message>
        <source>原样粘贴</source>
        <translation>原樣貼上</translation>
    </message>
    <message>
        <source>登记时由客服标为严重</source>
        <translation>登記時由客服標為嚴重</translation>
    </message>
    <message>
        <source>已取回上次没登记完的内容。</source>
        <translation>已取回上次沒登記完的內容。</translation>
    </message>
    <message>
        <source>没有关联的投诉，也没有看起来相关的。</source>
        <translation>沒有關聯的投訴，也沒有看起來相關的。</translation>
    </message>
    <message>
        <source>看起来相关</source>
        <translation>看起來相關</translation>
    </message>
    <message>
        <source>取消关联</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>关联起来</source>
        <translation>關聯起來</translation>
    </message>
    <message>
        <source>列表里没有投诉，没有可导出的。</source>
        <translation>清單裡沒有投訴，沒有可匯出的。</translation>
    </message>
    <message>
        <source>导出所选的 {count} 件。</source>
        <translation>匯出所選的 {count} 件。</translation>
    </message>
    <message>
        <source>导出列表里的全部投诉：{count}。</source>
        <translation>匯出清單裡的全部投訴：{count}。</translation>
    </message>
    <message>
        <source>点一下按这一列排序；右键选要显示的列</source>
        <translation>點一下依這一欄排序；按右鍵選擇要顯示的欄</translation>
    </message>
    <message>
        <source>右键选要显示的列</source>
        <translation>按右鍵選擇要顯示的欄</translation>
    </message>
    <message>
        <source>{count}+ 件</source>
        <translation>{count}+ 件</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>没有符合的投诉</source>
        <translation>沒有符合的投訴</translation>
    </message>
    <message>
        <source>这个视图里没有找到“{text}”。换个词，或到“全部”里找。</source>
        <translation>這個檢視裡沒有找到「{text}」。換個詞，或到「全部」裡找。</translation>
    </message>
    <message>
        <source>清空搜索</source>
        <translation>清空搜尋</translation>
    </message>
    <message>
        <source>“{name}”不是搜索条件，按文字找了。可用的条件：{fields} 等。</source>
        <translation>「{name}」不是搜尋條件，已當成文字搜尋。可用的條件：{fields} 等。</translation>
    </message>
    <message>
        <source>到“全部”里找</source>
        <translation>到「全部」裡找</translation>
    </message>
    <message>
        <source>您名下没有未关闭的投诉</source>
        <translation>您名下沒有未關閉的投訴</translation>
    </message>
    <message>
        <source>受理或被指派的投诉会列在这里。</source>
        <translation>受理或被指派的投訴會列在這裡。</translation>
    </message>
    <message>
        <source>没有等着受理的投诉</source>
        <translation>沒有等著受理的投訴</translation>
    </message>
    <message>
        <source>新登记、还没有责任人的投诉会列在这里。</source>
        <translation>新登記、還沒有負責人的投訴會列在這裡。</translation>
    </message>
    <message>
        <source>没有快到期的投诉</source>
        <translation>沒有快到期的投訴</translation>
    </message>
    <message>
        <source>四小时内到期的投诉会列在这里。</source>
        <translation>四小時內到期的投訴會列在這裡。</translation>
    </message>
    <message>
        <source>没有超时的投诉</source>
        <translation>沒有逾時的投訴</translation>
    </message>
    <message>
        <source>过了答复或解决期限的投诉会列在这里。</source>
        <translation>過了答覆或解決期限的投訴會列在這裡。</translation>
    </message>
    <message>
        <source>没有严重投诉</source>
        <translation>沒有嚴重投訴</translation>
    </message>
    <message>
        <source>标为严重、还没有关闭的投诉会列在这里。</source>
        <translation>標為嚴重、還沒有關閉的投訴會列在這裡。</translation>
    </message>
    <message>
        <source>没有未关闭的投诉</source>
        <translation>沒有未關閉的投訴</translation>
    </message>
    <message>
        <source>客户一开口就登记，时限从那时算起。</source>
        <translation>客戶一開口就登記，時限從那時算起。</translation>
    </message>
    <message>
        <source>还没有投诉</source>
        <translation>還沒有投訴</translation>
    </message>
    <message>
        <source>登记第一个投诉，或从右上角的“···”导入以前的表格。</source>
        <translation>登記第一個投訴，或從右上角的「···」匯入以前的表格。</translation>
    </message>
    <message>
        <source>交给谁负责？</source>
        <translation>交給誰負責？</translation>
    </message>
    <message>
        <source>在等什么，等到什么时候？只有列出的原因会停表。</source>
        <translation>在等什麼，等到什麼時候？只有列出的原因會暫停計時。</translation>
    </message>
    <message>
        <source>为什么是严重投诉？组长和主管会马上看到。</source>
        <translation>為什麼是嚴重投訴？組長和主管會馬上看到。</translation>
    </message>
    <message>
        <source>为什么不作严重处理？</source>
        <translation>為什麼不作嚴重處理？</translation>
    </message>
    <message>
        <source>客户满意吗？没有问到就留空。</source>
        <translation>客戶滿意嗎？沒有問到就留空。</translation>
    </message>
    <message>
        <source>为什么要重开？</source>
        <translation>為什麼要重開？</translation>
    </message>
    <message>
        <source>改为哪一级？调低要由组长或主管来做。</source>
        <translation>改為哪一級？調低要由組長或主管來做。</translation>
    </message>
    <message>
        <source>投诉成立吗？只有成立的计入满意度。</source>
        <translation>投訴成立嗎？只有成立的計入滿意度。</translation>
    </message>
    <message>
        <source>查到的情况是什么？客户的原话不会改动。</source>
        <translation>查到的情況是什麼？客戶的原話不會改動。</translation>
    </message>
    <message>
        <source>更正哪一项？原来的内容留在时间线里。</source>
        <translation>更正哪一項？原來的內容留在時間軸裡。</translation>
    </message>
    <message>
        <source>还能怎样联系客户？写全，会换掉现在的。先点锁可看到现在的。</source>
        <translation>還能怎樣聯絡客戶？寫全，會換掉現在的。先點鎖可看到現在的。</translation>
    </message>
    <message>
        <source>有哪些标签？多个用空格隔开，删掉的会拿下来。</source>
        <translation>有哪些標籤？多個用空格隔開，刪掉的會拿下來。</translation>
    </message>
    <message>
        <source>并入哪个投诉？写它的编号；之后可以撤销。</source>
        <translation>併入哪個投訴？寫它的編號；之後可以復原。</translation>
    </message>
    <message>
        <source>为什么是特殊疑难？之后不再计时。</source>
        <translation>為什麼是特殊疑難？之後不再計時。</translation>
    </message>
    <message>
        <source>为什么这些信号不算严重？</source>
        <translation>為什麼這些訊號不算嚴重？</translation>
    </message>
    <message>
        <source>为什么重新计时？</source>
        <translation>為什麼重新計時？</translation>
    </message>
    <message>
        <source>谁对这件投诉负责到底？</source>
        <translation>誰對這件投訴負責到底？</translation>
    </message>
    <message>
        <source>为什么判为无效？</source>
        <translation>為什麼判為無效？</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>等待原因</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>等到</source>
        <translation>等到</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>还没有判定</source>
        <translation>還沒有判定</translation>
    </message>
    <message>
        <source>是否成立</source>
        <translation>是否成立</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>查明的情況</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>哪一项</source>
        <translation>哪一項</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>知悉</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>不算严重</source>
        <translation>不算嚴重</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>继续处理</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>標為嚴重</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>改等級</translation>
    </message>
    <message>
        <source>判定是否成立</source>
        <translation>判定是否成立</translation>
    </message>
    <message>
        <source>写查明的情况</source>
        <translation>寫查明的情況</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>改联系方式</source>
        <translation>改聯絡方式</translation>
    </message>
    <message>
        <source>改标签</source>
        <translation>改標籤</translation>
    </message>
    <message>
        <source>合并到另一个投诉</source>
        <translation>合併到另一個投訴</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>復原合併</translation>
    </message>
    <message>
        <source>设为特殊疑难</source>
        <translation>設為特殊疑難</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>判為無效</translation>
    </message>
    <message>
        <source>改负责到底的人</source>
        <translation>改負責到底的人</translation>
    </message>
    <message>
        <source>写超时原因</source>
        <translation>寫逾時原因</translation>
    </message>
    <message>
        <source>补救</source>
        <translation>補救</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>平台期限</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>约回访</source>
        <translation>約回訪</translation>
    </message>
    <message>
        <source>记回访结果</source>
        <translation>記回訪結果</translation>
    </message>
    <message>
        <source>记电话</source>
        <translation>記電話</translation>
    </message>
    <message>
        <source>关联另一个投诉</source>
        <translation>關聯另一個投訴</translation>
    </message>
    <message>
        <source>打印，存为 PDF</source>
        <translation>列印，存為 PDF</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>已取消和 {number} 的关联</source>
        <translation>已取消和 {number} 的關聯</translation>
    </message>
    <message>
        <source>{number} 已并入 {into}</source>
        <translation>{number} 已併入 {into}</translation>
    </message>
    <message>
        <source>已登记 {number}</source>
        <translation>已登記 {number}</translation>
    </message>
    <message>
        <source>再存一次</source>
        <translation>再存一次</translation>
    </message>
    <message>
        <source>“{move}”写到一半，内容还在。</source>
        <translation>「{move}」寫到一半，內容還在。</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>接著寫</translation>
    </message>
    <message>
        <source>选一个投诉</source>
        <translation>選一個投訴</translation>
    </message>
    <message>
        <source>左边选中后，这里是它的时限、经过和下一步。</source>
        <translation>左邊選取後，這裡是它的時限、經過和下一步。</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>已存為 {path}</translation>
    </message>
    <message>
        <source>⚑ 登记后会自动标为严重，并马上通知主管</source>
        <translation>⚑ 登記後會自動標為嚴重，並馬上通知主管</translation>
    </message>
    <message>
        <source>看到的信号</source>
        <translation>看到的訊號</translation>
    </message>
    <message>
        <source>建议级别</source>
        <translation>建議等級</translation>
    </message>
    <message>
        <source>现在可以这样说</source>
        <translation>現在可以這樣說</translation>
    </message>
    <message>
        <source>看处理步骤</source>
        <translation>看處理步驟</translation>
    </message>
    <message>
        <source>这位客户或订单以前的投诉</source>
        <translation>這位客戶或訂單以前的投訴</translation>
    </message>
    <message>
        <source>边写边看</source>
        <translation>邊寫邊看</translation>
    </message>
    <message>
        <source>写下客户的话，这里会标出过敏、漏电、12315 等信号，并找出同一客户和订单以前的投诉。</source>
        <translation>寫下客戶的話，這裡會標出過敏、漏電、12315 等訊號，並找出同一客戶和訂單以前的投訴。</translation>
    </message>
    <message>
        <source>搜索投诉</source>
        <translation>搜尋投訴</translation>
    </message>
    <message>
        <source>搜投诉：词、编号、订单号，如 退款 状态:处理中 到期&lt;4h</source>
        <translation>搜投訴：詞、編號、訂單編號，如 退款 狀態:處理中 到期&lt;4h</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>补救与承诺</source>
        <translation>補救與承諾</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>看手册里的这一条</source>
        <translation>看手冊裡的這一條</translation>
    </message>
    <message>
        <source>客户可见</source>
        <translation>客戶可見</translation>
    </message>
    <message>
        <source>…（共 {count} 字，导出可看全文）</source>
        <translation>…（共 {count} 字，匯出可看全文）</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>未受理</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>即将超时</source>
        <translation>即將逾時</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>未关闭</source>
        <translation>未關閉</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>存的视图</source>
        <translation>存的檢視</translation>
    </message>
    <message>
        <source>{name} 共享</source>
        <translation>{name} 分享</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>取消置顶</source>
        <translation>取消置頂</translation>
    </message>
    <message>
        <source>不再共享</source>
        <translation>不再分享</translation>
    </message>
    <message>
        <source>改为现在的搜索</source>
        <translation>改為現在的搜尋</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>一級</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>二級</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>三級</translation>
    </message>
    <message>
        <source>四级</source>
        <translation>四級</translation>
    </message>
    <message>
        <source>{days}天{hours}时</source>
        <translation>{days}天{hours}時</translation>
    </message>
    <message>
        <source>{days}天</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>迟 {time}</source>
        <translation>遲 {time}</translation>
    </message>
    <message>
        <source>超 {time}</source>
        <translation>逾 {time}</translation>
    </message>
    <message>
        <source>明天 {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>昨天 {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>首次答复</source>
        <translation>首次答覆</translation>
    </message>
    <message>
        <source>再次联系</source>
        <translation>再次聯絡</translation>
    </message>
    <message>
        <source>个案答复</source>
        <translation>個案答覆</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>计时中</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>已办，但超时</source>
        <translation>已辦，但逾時</translation>
    </message>
    <message>
        <source>特殊疑难，不计时</source>
        <translation>特殊疑難，不計時</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>不再是特殊疑难</source>
        <translation>不再是特殊疑難</translation>
    </message>
    <message>
        <source>不标为严重</source>
        <translation>不標為嚴重</translation>
    </message>
    <message>
        <source>到 {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>到 {time}，时限照走</source>
        <translation>到 {time}，時限照算</translation>
    </message>
    <message>
        <source>满意度 {score}</source>
        <translation>滿意度 {score}</translation>
    </message>
    <message>
        <source>为什么超时？写明后才能关闭。</source>
        <translation>為什麼逾時？寫明後才能關閉。</translation>
    </message>
    <message>
        <source>给客户什么？金额在您的限额内马上生效，超过的等批准。</source>
        <translation>給客戶什麼？金額在您的限額內馬上生效，超過的等核准。</translation>
    </message>
    <message>
        <source>批准这项补救？超过限额时写明哪位负责人同意。</source>
        <translation>核准這項補救？超過限額時寫明哪位負責人同意。</translation>
    </message>
    <message>
        <source>什么时候办好的？</source>
        <translation>什麼時候辦好的？</translation>
    </message>
    <message>
        <source>为什么取消？</source>
        <translation>為什麼取消？</translation>
    </message>
    <message>
        <source>答应了客户什么，什么时候办到？</source>
        <translation>答應了客戶什麼，什麼時候辦到？</translation>
    </message>
    <message>
        <source>平台要什么，什么时候之前？</source>
        <translation>平台要什麼，什麼時候之前？</translation>
    </message>
    <message>
        <source>为什么撤回？</source>
        <translation>為什麼撤回？</translation>
    </message>
    <message>
        <source>什么时候、由谁回访？</source>
        <translation>什麼時候、由誰回訪？</translation>
    </message>
    <message>
        <source>回访怎么样？</source>
        <translation>回訪怎麼樣？</translation>
    </message>
    <message>
        <source>电话里说了什么？打通的去电算一次答复。</source>
        <translation>電話裡說了什麼？打通的去電算一次答覆。</translation>
    </message>
    <message>
        <source>和哪个投诉有关，怎样有关？</source>
        <translation>和哪個投訴有關，怎樣有關？</translation>
    </message>
    <message>
        <source>原因，会记入时间线</source>
        <translation>原因，會記入時間軸</translation>
    </message>
    <message>
        <source>补救措施</source>
        <translation>補救措施</translation>
    </message>
    <message>
        <source>金额（元），没有就留空</source>
        <translation>金額（元），沒有就留空</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>负责人（没有超过限额就留空）</source>
        <translation>負責人（沒有超過限額就留空）</translation>
    </message>
    <message>
        <source>办好的时间</source>
        <translation>辦好的時間</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>回訪人</translation>
    </message>
    <message>
        <source>是否接受方案：没有问</source>
        <translation>是否接受方案：沒有問</translation>
    </message>
    <message>
        <source>对处理打几分：没有问到</source>
        <translation>對處理打幾分：沒有問到</translation>
    </message>
    <message>
        <source>对处理打几分</source>
        <translation>對處理打幾分</translation>
    </message>
    <message>
        <source>按手册 {revision} 版的步骤</source>
        <translation>按手冊 {revision} 版的步驟</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <source>哪里：{words}</source>
        <translation>哪裡：{words}</translation>
    </message>
    <message>
        <source>为什么：{words}</source>
        <translation>為什麼：{words}</translation>
    </message>
    <message>
        <source>怎么办：{words}</source>
        <translation>怎麼辦：{words}</translation>
    </message>
    <message>
        <source>接受方案</source>
        <translation>接受方案</translation>
    </message>
    <message>
        <source>不接受方案</source>
        <translation>不接受方案</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>是否接受</source>
        <translation>是否接受</translation>
    </message>
    <message>
        <source>打给客户，接通了</source>
        <translation>打給客戶，接通了</translation>
    </message>
    <message>
        <source>打给客户，没人接</source>
        <translation>打給客戶，沒人接</translation>
    </message>
    <message>
        <source>客户打来</source>
        <translation>客戶打來</translation>
    </message>
    <message>
        <source>来去</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>什麼時候</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>什麼事</translation>
    </message>
    <message>
        <source>哪里</source>
        <translation>哪裡</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>{yuan} 元</source>
        <translation>{yuan} 元</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{time} 已办，{name}</source>
        <translation>{time} 已辦，{name}</translation>
    </message>
    <message>
        <source>{name} 批准</source>
        <translation>{name} 核准</translation>
    </message>
    <message>
        <source>{name} 已批准，待办</source>
        <translation>{name} 已核准，待辦</translation>
    </message>
    <message>
        <source>待批准，{name} 提出</source>
        <translation>待核准，{name} 提出</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>已兑现，但迟了</source>
        <translation>已兌現，但遲了</translation>
    </message>
    <message>
        <source>约在 {time}</source>
        <translation>約在 {time}</translation>
    </message>
    <message>
        <source>请换一位同事、换个时间再约</source>
        <translation>請換一位同事、換個時間再約</translation>
    </message>
    <message>
        <source>请再约一次</source>
        <translation>請再約一次</translation>
    </message>
    <message>
        <source>还没有补救、承诺或回访。加上以后，到期前会提醒。</source>
        <translation>還沒有補救、承諾或回訪。加上以後，到期前會提醒。</translation>
    </message>
    <message>
        <source>同一原因</source>
        <translation>同一原因</translation>
    </message>
    <message>
        <source>相关</source>
        <translation>相關</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>下级</source>
        <translation>下級</translation>
    </message>
    <message>
        <source>已联系上</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>不方便接听</source>
        <translation>不方便接聽</translation>
    </message>
    <message>
        <source>没有人接</source>
        <translation>沒有人接</translation>
    </message>
    <message>
        <source>视图的名字</source>
        <translation>檢視的名字</translation>
    </message>
    <message>
        <source>置顶</source>
        <translation>置頂</translation>
    </message>
    <message>
        <source>共享给大家</source>
        <translation>分享給大家</translation>
    </message>
    <message>
        <source>存下</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>已删除视图“{name}”</source>
        <translation>已刪除檢視「{name}」</translation>
    </message>
    <message>
        <source>已存为“{name}”</source>
        <translation>已存為「{name}」</translation>
    </message>
    <message>
        <source>{names} 也打开了这件投诉，改动前先说一声。</source>
        <translation>{names} 也開啟了這件投訴，改動前先說一聲。</translation>
    </message>
    <message>
        <source>您在另一个窗口里也打开了这件投诉。</source>
        <translation>您在另一個視窗裡也開啟了這件投訴。</translation>
    </message>
    <message>
        <source>更多可以做的</source>
        <translation>更多可以做的</translation>
    </message>
    <message>
        <source>列、视图、导入</source>
        <translation>欄位、檢視、匯入</translation>
    </message>
    <message>
        <source>要显示的列</source>
        <translation>要顯示的欄</translation>
    </message>
    <message>
        <source>{number} · 第 {page} 页，共 {pages} 页</source>
        <translation>{number} · 第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>元</source>
        <translation>元</translation>
    </message>
    <message>
        <source>人身伤害、起火漏电、食物中毒或过敏就医、威胁自伤、媒体已联系、监管来函、大面积隐私泄露、同一原因五人以上</source>
        <translation>人身傷害、起火漏電、食物中毒或過敏就醫、威脅自傷、媒體已聯絡、主管機關來函、大規模隱私外洩、同一原因五人以上</translation>
    </message>
    <message>
        <source>12315 或平台介入、律师函、扬言曝光、疑似假货、大额订单或索赔、重复投诉、个人信息泄露</source>
        <translation>12315 或平台介入、律師函、揚言爆料、疑似仿冒品、大額訂單或求償、重複投訴、個人資料外洩</translation>
    </message>
    <message>
        <source>质量瑕疵、错发漏发、退款拖延、发票、态度</source>
        <translation>品質瑕疵、寄錯漏寄、退款拖延、發票、態度</translation>
    </message>
    <message>
        <source>咨询型抱怨、催单、小额补差</source>
        <translation>諮詢型抱怨、催單、小額補差價</translation>
    </message>
    <message>
        <source>手册里已没有这一条；这件投诉仍按 {begun} 版的步骤办。</source>
        <translation>手冊裡已沒有這一條；這件投訴仍按 {begun} 版的步驟辦。</translation>
    </message>
    <message>
        <source>手册已改为 {now} 版；这件投诉仍按开始时的 {begun} 版步骤办。</source>
        <translation>手冊已改為 {now} 版；這件投訴仍按開始時的 {begun} 版步驟辦。</translation>
    </message>
    <message>
        <source>按手册 {begun} 版的步骤办</source>
        <translation>按手冊 {begun} 版的步驟辦</translation>
    </message>
    <message>
        <source>严重，已知悉</source>
        <translation>嚴重，已知悉</translation>
    </message>
    <message>
        <source>严重，待知悉</source>
        <translation>嚴重，待知悉</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>已结</source>
        <translation>已結</translation>
    </message>
    <message>
        <source>无</source>
        <translation>無</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>我</source>
        <translation>我</translation>
    </message>
    <message>
        <source>待知悉</source>
        <translation>待知悉</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>訴求</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>超时</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>疑难</source>
        <translation>疑難</translation>
    </message>
    <message>
        <source>有理</source>
        <translation>有理</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>打理手册</source>
        <translation>打理手冊</translation>
    </message>
    <message>
        <source>打开文章</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>写一篇</source>
        <translation>寫一篇</translation>
    </message>
    <message>
        <source>处理完</source>
        <translation>處理完</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>没有找到答案的问题</source>
        <translation>沒有找到答案的問題</translation>
    </message>
    <message>
        <source>已过期或一周内过期</source>
        <translation>已過期或一週內過期</translation>
    </message>
    <message>
        <source>已于 {day} 过期</source>
        <translation>已於 {day} 過期</translation>
    </message>
    <message>
        <source>{day} 过期</source>
        <translation>{day} 過期</translation>
    </message>
    <message>
        <source>必读</source>
        <translation>必讀</translation>
    </message>
    <message>
        <source>还有 {count} 人没有确认：{names}</source>
        <translation>還有 {count} 人沒有確認：{names}</translation>
    </message>
    <message>
        <source>人人都已确认</source>
        <translation>人人都已確認</translation>
    </message>
    <message>
        <source>置顶备注</source>
        <translation>置頂備註</translation>
    </message>
    <message>
        <source>有问题的文件</source>
        <translation>有問題的檔案</translation>
    </message>
    <message>
        <source>{file} 第 {line} 行</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message>
        <source>：没有</source>
        <translation>：沒有</translation>
    </message>
    <message>
        <source>编辑：{id}</source>
        <translation>編輯：{id}</translation>
    </message>
    <message>
        <source>新建文章</source>
        <translation>新增文章</translation>
    </message>
    <message>
        <source>已恢复上次没有保存的文字。</source>
        <translation>已還原上次沒有儲存的文字。</translation>
    </message>
    <message>
        <source>丢开它，从头编辑</source>
        <translation>捨棄它，從頭編輯</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>文章的 Markdown 文字</source>
        <translation>文章的 Markdown 文字</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>草稿已存 {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>草稿没能存下：{reason}。请尽快保存。</source>
        <translation>草稿沒能存下：{reason}。請儘快儲存。</translation>
    </message>
    <message>
        <source>在文中查找</source>
        <translation>在文中尋找</translation>
    </message>
    <message>
        <source>关闭查找</source>
        <translation>關閉尋找</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} 處</translation>
    </message>
    <message>
        <source>导入 Markdown（.md）或 Word（.docx）。先看再导入，原文件不会改动。</source>
        <translation>匯入 Markdown（.md）或 Word（.docx）。先看再匯入，原檔案不會改動。</translation>
    </message>
    <message>
        <source>选文件夹…</source>
        <translation>選資料夾…</translation>
    </message>
    <message>
        <source>选文件…</source>
        <translation>選檔案…</translation>
    </message>
    <message>
        <source>停</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>要导入的文章</source>
        <translation>要匯入的文章</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>選資料夾</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>選檔案</translation>
    </message>
    <message>
        <source>导入 {count} 篇</source>
        <translation>匯入 {count} 篇</translation>
    </message>
    <message>
        <source>不能导入：{file}
{reason}</source>
        <translation>不能匯入：{file}
{reason}</translation>
    </message>
    <message>
        <source>替换现有的一篇</source>
        <translation>替換現有的一篇</translation>
    </message>
    <message>
        <source>新文章</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>不再必读</source>
        <translation>不再必讀</translation>
    </message>
    <message>
        <source>设为必读</source>
        <translation>設為必讀</translation>
    </message>
    <message>
        <source>编辑这一篇</source>
        <translation>編輯這一篇</translation>
    </message>
    <message>
        <source>版本与对比</source>
        <translation>版本與比較</translation>
    </message>
    <message>
        <source>置顶备注…</source>
        <translation>置頂備註…</translation>
    </message>
    <message>
        <source>导入文章…</source>
        <translation>匯入文章…</translation>
    </message>
    <message>
        <source>已保存：{title}</source>
        <translation>已儲存：{title}</translation>
    </message>
    <message>
        <source>已恢复：{title}</source>
        <translation>已還原：{title}</translation>
    </message>
    <message>
        <source>已设为必读，每个人都要确认</source>
        <translation>已設為必讀，每個人都要確認</translation>
    </message>
    <message>
        <source>已导入 {count} 篇</source>
        <translation>已匯入 {count} 篇</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>看别人的改动</source>
        <translation>看別人的改動</translation>
    </message>
    <message>
        <source>必读，待确认</source>
        <translation>必讀，待確認</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>最近读过</source>
        <translation>最近讀過</translation>
    </message>
    <message>
        <source>常读</source>
        <translation>常讀</translation>
    </message>
    <message>
        <source>全部文章</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>没有这一篇。</source>
        <translation>沒有這一篇。</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>服务手册</source>
        <translation>服務手冊</translation>
    </message>
    <message>
        <source>在上面搜索，或选一章。↑↓ 选择，Enter 打开，Ctrl+F 回到搜索。</source>
        <translation>在上面搜尋，或選一章。↑↓ 選擇，Enter 開啟，Ctrl+F 回到搜尋。</translation>
    </message>
    <message>
        <source>话术已复制，可以粘贴到聊天窗口</source>
        <translation>話術已複製，可以貼到聊天視窗</translation>
    </message>
    <message>
        <source>话术已复制，发之前先填：{names}</source>
        <translation>話術已複製，發之前先填：{names}</translation>
    </message>
    <message>
        <source>链接已复制</source>
        <translation>連結已複製</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>已存為 {path}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} 篇</translation>
    </message>
    <message>
        <source>已确认，谢谢</source>
        <translation>已確認，謝謝</translation>
    </message>
    <message>
        <source>已把“{query}”留给组长</source>
        <translation>已把「{query}」留給組長</translation>
    </message>
    <message>
        <source>手册有 {count} 处读不出来，第一处：{file} 第 {line} 行，{reason}</source>
        <translation>手冊有 {count} 處讀不出來，第一處：{file} 第 {line} 行，{reason}</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>太长了：只按前 {most} 个字查找。</source>
        <translation>太長了：只按前 {most} 個字查詢。</translation>
    </message>
    <message>
        <source>没有找到“{query}”。换一个词，或输入拼音首字母试试。</source>
        <translation>沒有找到「{query}」。換一個詞，或輸入拼音首字母試試。</translation>
    </message>
    <message>
        <source>没有完全相符的，下面是与“{query}”最接近的。</source>
        <translation>沒有完全相符的，下面是與「{query}」最接近的。</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>後退（Alt+←）</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>前進（Alt+→）</translation>
    </message>
    <message>
        <source>本章上一篇（Alt+↑）</source>
        <translation>本章上一篇（Alt+↑）</translation>
    </message>
    <message>
        <source>本章下一篇（Alt+↓）</source>
        <translation>本章下一篇（Alt+↓）</translation>
    </message>
    <message>
        <source>在文中查找（Ctrl+F）</source>
        <translation>在文中尋找（Ctrl+F）</translation>
    </message>
    <message>
        <source>缩小文字（Ctrl+-）</source>
        <translation>縮小文字（Ctrl+-）</translation>
    </message>
    <message>
        <source>小</source>
        <translation>小</translation>
    </message>
    <message>
        <source>放大文字（Ctrl++）</source>
        <translation>放大文字（Ctrl++）</translation>
    </message>
    <message>
        <source>大</source>
        <translation>大</translation>
    </message>
    <message>
        <source>复制这一节的链接</source>
        <translation>複製這一節的連結</translation>
    </message>
    <message>
        <source>打印或存 PDF</source>
        <translation>列印或存 PDF</translation>
    </message>
    <message>
        <source>编辑与管理</source>
        <translation>編輯與管理</translation>
    </message>
    <message>
        <source>显示或收起目录</source>
        <translation>顯示或收起目錄</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>写一句大家打开这一篇时先看到的话</source>
        <translation>寫一句大家開啟這一篇時先看到的話</translation>
    </message>
    <message>
        <source>置顶</source>
        <translation>置頂</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{note}（{person} {when}）</source>
        <translation>{note}（{person} {when}）</translation>
    </message>
    <message>
        <source>这一篇要求人人读过并确认。</source>
        <translation>這一篇要求人人讀過並確認。</translation>
    </message>
    <message>
        <source>我已读</source>
        <translation>我已讀</translation>
    </message>
    <message>
        <source>必读，您已确认这一版。</source>
        <translation>必讀，您已確認這一版。</translation>
    </message>
    <message>
        <source>您上次读过之后，这一篇有改动。</source>
        <translation>您上次讀過之後，這一篇有改動。</translation>
    </message>
    <message>
        <source>只看改动</source>
        <translation>只看改動</translation>
    </message>
    <message>
        <source>审阅 {day}</source>
        <translation>審閱 {day}</translation>
    </message>
    <message>
        <source>有效至 {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>已于 {day} 过期，请以平台现行规则为准</source>
        <translation>已於 {day} 過期，請以平台現行規則為準</translation>
    </message>
    <message>
        <source>本店自编</source>
        <translation>本店自編</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>建议补一篇</source>
        <translation>建議補一篇</translation>
    </message>
    <message>
        <source>把这个问题留给组长</source>
        <translation>把這個問題留給組長</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>與現在比較</translation>
    </message>
    <message>
        <source>恢复这一版</source>
        <translation>還原這一版</translation>
    </message>
    <message>
        <source>版本：{title}</source>
        <translation>版本：{title}</translation>
    </message>
    <message>
        <source>这之后的改动</source>
        <translation>這之後的改動</translation>
    </message>
    <message>
        <source>这一版的改动</source>
        <translation>這一版的改動</translation>
    </message>
    <message>
        <source>最初</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>随程序更新</source>
        <translation>隨程式更新</translation>
    </message>
    <message>
        <source>在文件里改</source>
        <translation>在檔案裡改</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>已移走</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>搜手册：词、拼音、首字母，如 退款、tuikuan、hdfk</source>
        <translation>搜手冊：詞、拼音、首字母，如 退款、tuikuan、hdfk</translation>
    </message>
    <message>
        <source>搜索手册</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>本文目录与相关文章</source>
        <translation>本文目錄與相關文章</translation>
    </message>
    <message>
        <source>本文目录</source>
        <translation>本文目錄</translation>
    </message>
    <message>
        <source>相关文章</source>
        <translation>相關文章</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>沒有不同。</translation>
    </message>
    <message>
        <source>后面还有改动。</source>
        <translation>後面還有改動。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>组长放行接班</source>
        <translation>組長放行接班</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>内容截止</source>
        <translation>內容截止</translation>
    </message>
    <message>
        <source>交班人</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>代签</source>
        <translation>代簽</translation>
    </message>
    <message>
        <source>代签理由</source>
        <translation>代簽理由</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>輕重</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>已做</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>應變方案</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>記錄人</translation>
    </message>
    <message>
        <source>记录时间</source>
        <translation>記錄時間</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>投訴編號</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>清点</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>待转达</source>
        <translation>待轉達</translation>
    </message>
    <message>
        <source>已转达，等回复</source>
        <translation>已轉達，等回覆</translation>
    </message>
    <message>
        <source>已答复，待告知</source>
        <translation>已答覆，待告知</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>不再跟进</source>
        <translation>不再跟進</translation>
    </message>
    <message>
        <source>转给有关部门</source>
        <translation>轉給有關部門</translation>
    </message>
    <message>
        <source>催部门答复</source>
        <translation>催部門答覆</translation>
    </message>
    <message>
        <source>告知提出的人</source>
        <translation>告知提出的人</translation>
    </message>
    <message>
        <source>受理，答复客户</source>
        <translation>受理，答覆客戶</translation>
    </message>
    <message>
        <source>给出处理方案</source>
        <translation>給出處理方案</translation>
    </message>
    <message>
        <source>等到时间后跟进</source>
        <translation>等到時間後跟進</translation>
    </message>
    <message>
        <source>向客户确认后关闭</source>
        <translation>向客戶確認後關閉</translation>
    </message>
    <message>
        <source>下一班将超时</source>
        <translation>下一班將逾時</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>本班</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>停表到</source>
        <translation>暫停計時到</translation>
    </message>
    <message>
        <source>没人确认的提醒</source>
        <translation>沒人確認的提醒</translation>
    </message>
    <message>
        <source>承诺时间已过</source>
        <translation>承諾時間已過</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>新登記</translation>
    </message>
    <message>
        <source>有跟进</source>
        <translation>有跟進</translation>
    </message>
    <message>
        <source>工作日志</source>
        <translation>工作日誌</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>系统异常</source>
        <translation>系統異常</translation>
    </message>
    <message>
        <source>稳定</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>关注</source>
        <translation>關注</translation>
    </message>
    <message>
        <source>危急</source>
        <translation>危急</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>待接班</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>已接班</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>未接，已结转</source>
        <translation>未接，已結轉</translation>
    </message>
    <message>
        <source>待接</source>
        <translation>待接</translation>
    </message>
    <message>
        <source>有疑问</source>
        <translation>有疑問</translation>
    </message>
    <message>
        <source>已接</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>严重投诉</source>
        <translation>嚴重投訴</translation>
    </message>
    <message>
        <source>将到期投诉</source>
        <translation>將到期投訴</translation>
    </message>
    <message>
        <source>未结投诉</source>
        <translation>未結投訴</translation>
    </message>
    <message>
        <source>已超时投诉</source>
        <translation>已逾時投訴</translation>
    </message>
    <message>
        <source>用自己的话写：接下来我要做什么</source>
        <translation>用自己的話寫：接下來我要做什麼</translation>
    </message>
    <message>
        <source>由谁接</source>
        <translation>由誰接</translation>
    </message>
    <message>
        <source>接下</source>
        <translation>接下</translation>
    </message>
    <message>
        <source>看不明白？写下问题，回车发给写的人</source>
        <translation>看不懂？寫下問題，按 Enter 傳給寫的人</translation>
    </message>
    <message>
        <source>问写的人</source>
        <translation>問寫的人</translation>
    </message>
    <message>
        <source>问一句</source>
        <translation>問一句</translation>
    </message>
    <message>
        <source>下一步（自己的话）*</source>
        <translation>下一步（自己的話）*</translation>
    </message>
    <message>
        <source>由我接</source>
        <translation>由我接</translation>
    </message>
    <message>
        <source>交给 {name}</source>
        <translation>交給 {name}</translation>
    </message>
    <message>
        <source>投诉已办结，记下</source>
        <translation>投訴已辦結，記下</translation>
    </message>
    <message>
        <source>看过了，接班</source>
        <translation>看過了，接班</translation>
    </message>
    <message>
        <source>交接单日历</source>
        <translation>交接單日曆</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>核验全部</source>
        <translation>驗證全部</translation>
    </message>
    <message>
        <source>逐张核对内容、校验值和日志链</source>
        <translation>逐張核對內容、校驗值和日誌鏈</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{year} 年 {month} 月</translation>
    </message>
    <message>
        <source>正在核验</source>
        <translation>正在驗證</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>{wrong} 张与签字时不一致：{codes}。打开后在“签字与补充”里看。</source>
        <translation>{wrong} 張與簽字時不一致：{codes}。開啟後在「簽字與補充」裡看。</translation>
    </message>
    <message>
        <source>已停止，核验过的 {count} 张都与签字时一致。</source>
        <translation>已停止，驗證過的 {count} 張都與簽字時一致。</translation>
    </message>
    <message>
        <source>{count} 张都与签字时一致，日志链完整。</source>
        <translation>{count} 張都與簽字時一致，日誌鏈完整。</translation>
    </message>
    <message>
        <source>已导出 {count} 行到 {path}</source>
        <translation>已匯出 {count} 列到 {path}</translation>
    </message>
    <message>
        <source>没有导出。</source>
        <translation>沒有匯出。</translation>
    </message>
    <message>
        <source>导出交接单</source>
        <translation>匯出交接單</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>异常</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>{name}的数目</source>
        <translation>{name}的數目</translation>
    </message>
    <message>
        <source>写明什么情况，签字前要有</source>
        <translation>寫明什麼情況，簽字前要有</translation>
    </message>
    <message>
        <source>{name}的情况</source>
        <translation>{name}的情況</translation>
    </message>
    <message>
        <source>别人刚写：{text}。按回车用您写的。</source>
        <translation>別人剛寫：{text}。按 Enter 用您寫的。</translation>
    </message>
    <message>
        <source>用别人写的</source>
        <translation>用別人寫的</translation>
    </message>
    <message>
        <source>{unit}，上次 {count}</source>
        <translation>{unit}，上次 {count}</translation>
    </message>
    <message>
        <source>对不上</source>
        <translation>對不上</translation>
    </message>
    <message>
        <source>逐项核对。异常的写明情况；账号只写退没退，密码不写进交接。</source>
        <translation>逐項核對。異常的寫明情況；帳號只寫有沒有登出，密碼不寫進交接。</translation>
    </message>
    <message>
        <source>当天的交接单</source>
        <translation>當天的交接單</translation>
    </message>
    <message>
        <source>这天没有交接单</source>
        <translation>這天沒有交接單</translation>
    </message>
    <message>
        <source>有班就有一张；没有事项也要写明“无交接事项”再签。</source>
        <translation>有班就有一張；沒有事項也要寫明「無交接事項」再簽。</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>没办完的，写明原因</source>
        <translation>沒辦完的，寫明原因</translation>
    </message>
    <message>
        <source>审阅意见</source>
        <translation>審閱意見</translation>
    </message>
    <message>
        <source>审阅这一天</source>
        <translation>審閱這一天</translation>
    </message>
    <message>
        <source>这一天已审阅。</source>
        <translation>這一天已審閱。</translation>
    </message>
    <message>
        <source>工作日志 {count} 条</source>
        <translation>工作日誌 {count} 筆</translation>
    </message>
    <message>
        <source>特殊客户 {count}</source>
        <translation>特殊客戶 {count}</translation>
    </message>
    <message>
        <source>系统异常 {count}</source>
        <translation>系統異常 {count}</translation>
    </message>
    <message>
        <source>迟到 {span}</source>
        <translation>遲到 {span}</translation>
    </message>
    <message>
        <source>已审阅</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>一句话说是什么</source>
        <translation>一句話說是什麼</translation>
    </message>
    <message>
        <source>希望怎么改</source>
        <translation>希望怎麼改</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>同事</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>昵称或姓名</source>
        <translation>暱稱或姓名</translation>
    </message>
    <message>
        <source>记下  Ctrl+Enter</source>
        <translation>記下  Ctrl+Enter</translation>
    </message>
    <message>
        <source>先放着  Esc</source>
        <translation>先放著  Esc</translation>
    </message>
    <message>
        <source>主题 *</source>
        <translation>主題 *</translation>
    </message>
    <message>
        <source>内容 *</source>
        <translation>內容 *</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>转给部门</source>
        <translation>轉給部門</translation>
    </message>
    <message>
        <source>新的反馈</source>
        <translation>新的意見回饋</translation>
    </message>
    <message>
        <source>搜反馈：词、客户、部门</source>
        <translation>搜意見回饋：詞、客戶、部門</translation>
    </message>
    <message>
        <source>搜索反馈</source>
        <translation>搜尋意見回饋</translation>
    </message>
    <message>
        <source>也看已办结</source>
        <translation>也看已辦結</translation>
    </message>
    <message>
        <source>没有待办的反馈</source>
        <translation>沒有待辦的意見回饋</translation>
    </message>
    <message>
        <source>客户和同事的建议记在这里，转给部门，有了答复再告知。</source>
        <translation>客戶和同事的建議記在這裡，轉給部門，有了答覆再告知。</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>記一筆</translation>
    </message>
    <message>
        <source>信息反馈</source>
        <translation>意見回饋</translation>
    </message>
    <message>
        <source>这条反馈</source>
        <translation>這項意見回饋</translation>
    </message>
    <message>
        <source>转给哪个部门</source>
        <translation>轉給哪個部門</translation>
    </message>
    <message>
        <source>说明、答复或原因</source>
        <translation>說明、答覆或原因</translation>
    </message>
    <message>
        <source>记下答复</source>
        <translation>記下答覆</translation>
    </message>
    <message>
        <source>选一条</source>
        <translation>選一筆</translation>
    </message>
    <message>
        <source>这里是它转到哪、谁答复了、还差什么。</source>
        <translation>這裡是它轉到哪、誰答覆了、還差什麼。</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>给部门的说明，可不写</source>
        <translation>給部門的說明，可不寫</translation>
    </message>
    <message>
        <source>部门怎么答复的，回车记下</source>
        <translation>部門怎麼答覆的，按 Enter 記下</translation>
    </message>
    <message>
        <source>怎么告知的，可不写</source>
        <translation>怎麼告知的，可不寫</translation>
    </message>
    <message>
        <source>添加事项</source>
        <translation>新增事項</translation>
    </message>
    <message>
        <source>改写事项</source>
        <translation>改寫事項</translation>
    </message>
    <message>
        <source>别人刚改成：{text}。您写的还在，再存一次就用您的。</source>
        <translation>別人剛改成：{text}。您寫的還在，再存一次就用您的。</translation>
    </message>
    <message>
        <source>谁的什么事，一句话</source>
        <translation>誰的什麼事，一句話</translation>
    </message>
    <message>
        <source>如果…就…，例如 客户再来电就转组长</source>
        <translation>如果…就…，例如 客戶再來電就轉組長</translation>
    </message>
    <message>
        <source>别的投诉编号或 article:文章，用空格隔开</source>
        <translation>其他投訴編號或 article:文章，用空格隔開</translation>
    </message>
    <message>
        <source>16:30、明天 9:00</source>
        <translation>16:30、明天 9:00</translation>
    </message>
    <message>
        <source>14:05、昨天 22:10</source>
        <translation>14:05、昨天 22:10</translation>
    </message>
    <message>
        <source>存下  Ctrl+Enter</source>
        <translation>存下  Ctrl+Enter</translation>
    </message>
    <message>
        <source>回到事项，写下的内容下次还在</source>
        <translation>回到事項，寫下的內容下次還在</translation>
    </message>
    <message>
        <source>事项 *</source>
        <translation>事項 *</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>发生时间</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>已取回上次没存下的内容。</source>
        <translation>已取回上次沒存下的內容。</translation>
    </message>
    <message>
        <source>改写</source>
        <translation>改寫</translation>
    </message>
    <message>
        <source>改写这一条（Enter）</source>
        <translation>改寫這一項（Enter）</translation>
    </message>
    <message>
        <source>附上文件</source>
        <translation>附上檔案</translation>
    </message>
    <message>
        <source>移出交接单（Delete）</source>
        <translation>移出交接單（Delete）</translation>
    </message>
    <message>
        <source>上移（Alt+↑）</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>下移（Alt+↓）</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>为什么不交给下一班</source>
        <translation>為什麼不交給下一班</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>移出原因</translation>
    </message>
    <message>
        <source>没有要做的了，不再往下交</source>
        <translation>沒有要做的了，不再往下交</translation>
    </message>
    <message>
        <source>怎么办好的，可不填</source>
        <translation>怎麼辦好的，可不填</translation>
    </message>
    <message>
        <source>回答接班的人，回车发出</source>
        <translation>回答接班的人，按 Enter 傳送</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>打开投诉 {number}</source>
        <translation>開啟投訴 {number}</translation>
    </message>
    <message>
        <source>关联 {count}</source>
        <translation>關聯 {count}</translation>
    </message>
    <message>
        <source>无交接事项</source>
        <translation>無交接事項</translation>
    </message>
    <message>
        <source>这一班没有留下要办的事。</source>
        <translation>這一班沒有留下要辦的事。</translation>
    </message>
    <message>
        <source>还没有事项</source>
        <translation>還沒有事項</translation>
    </message>
    <message>
        <source>未结、将到期和严重的投诉会自己进来；其他要交的用“添加事项”写上。</source>
        <translation>未結、將到期和嚴重的投訴會自己進來；其他要交的用「新增事項」寫上。</translation>
    </message>
    <message>
        <source>↑↓ 选择，这里是它的经过和下一步。</source>
        <translation>↑↓ 選擇，這裡是它的經過和下一步。</translation>
    </message>
    <message>
        <source>这一条</source>
        <translation>這一項</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>{kind} · {author} 写于 {time}</source>
        <translation>{kind} · {author} 寫於 {time}</translation>
    </message>
    <message>
        <source>{name} 改过</source>
        <translation>{name} 改過</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>还没有写下一步</source>
        <translation>還沒有寫下一步</translation>
    </message>
    <message>
        <source>做了什么、客户怎么说</source>
        <translation>做了什麼、客戶怎麼說</translation>
    </message>
    <message>
        <source>可以后补</source>
        <translation>可以後補</translation>
    </message>
    <message>
        <source>不填就是现在</source>
        <translation>不填就是現在</translation>
    </message>
    <message>
        <source>到什么时候有效</source>
        <translation>到什麼時候有效</translation>
    </message>
    <message>
        <source>特殊客户，告诉下一班</source>
        <translation>特殊客戶，告訴下一班</translation>
    </message>
    <message>
        <source>还要跟进，带进交接单</source>
        <translation>還要跟進，帶進交接單</translation>
    </message>
    <message>
        <source>记什么</source>
        <translation>記什麼</translation>
    </message>
    <message>
        <source>有效到</source>
        <translation>有效到</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>搜日志：词、客户、拼音</source>
        <translation>搜日誌：詞、客戶、拼音</translation>
    </message>
    <message>
        <source>搜索工作日志</source>
        <translation>搜尋工作日誌</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>哪一種</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>只看未结束</source>
        <translation>只看未結束</translation>
    </message>
    <message>
        <source>还没有日志</source>
        <translation>還沒有日誌</translation>
    </message>
    <message>
        <source>左边随时记一条。要跟进的会自己进交接单。</source>
        <translation>左邊隨時記一筆。要跟進的會自己進交接單。</translation>
    </message>
    <message>
        <source>结果，回车结束这一条</source>
        <translation>結果，按 Enter 結束這一筆</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>换一个词，或清空搜索框看全部。</source>
        <translation>換一個詞，或清空搜尋框看全部。</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>已记进工作日志</source>
        <translation>已記進工作日誌</translation>
    </message>
    <message>
        <source>特殊客户</source>
        <translation>特殊客戶</translation>
    </message>
    <message>
        <source>未结束</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>结果：{text}</source>
        <translation>結果：{text}</translation>
    </message>
    <message>
        <source>写的人</source>
        <translation>寫的人</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>跟进人</source>
        <translation>跟進人</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>转达</source>
        <translation>轉達</translation>
    </message>
    <message>
        <source>记答复</source>
        <translation>記答覆</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>交接单</source>
        <translation>交接單</translation>
    </message>
    <message>
        <source>日历与审阅</source>
        <translation>日曆與審閱</translation>
    </message>
    <message>
        <source>排班</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>另有 {count} 条排不下，请在程序里查看。</source>
        <translation>另有 {count} 件排不下，請在程式裡檢視。</translation>
    </message>
    <message>
        <source>未签字</source>
        <translation>未簽字</translation>
    </message>
    <message>
        <source>{signer} 代 {name} 签</source>
        <translation>{signer} 代 {name} 簽</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>签字时间</source>
        <translation>簽字時間</translation>
    </message>
    <message>
        <source>接班人</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>接班时间</source>
        <translation>接班時間</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>事项、已做、下一步</source>
        <translation>事項、已做、下一步</translation>
    </message>
    <message>
        <source>接班</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>第 {count} 次结转</source>
        <translation>第 {count} 次結轉</translation>
    </message>
    <message>
        <source>问</source>
        <translation>問</translation>
    </message>
    <message>
        <source>答</source>
        <translation>答</translation>
    </message>
    <message>
        <source>{name}：{text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>（{text}）</source>
        <translation>（{text}）</translation>
    </message>
    <message>
        <source>到点没有人签字，按当时的内容公布。</source>
        <translation>時間到了沒有人簽字，依當時的內容公布。</translation>
    </message>
    <message>
        <source>组长审阅</source>
        <translation>組長審閱</translation>
    </message>
    <message>
        <source>草稿，还没有签字，内容会变。</source>
        <translation>草稿，還沒有簽字，內容會變。</translation>
    </message>
    <message>
        <source>交班人签名</source>
        <translation>交班人簽名</translation>
    </message>
    <message>
        <source>接班人签名</source>
        <translation>接班人簽名</translation>
    </message>
    <message>
        <source>核验这张单</source>
        <translation>驗證這張單</translation>
    </message>
    <message>
        <source>内容、校验值和日志链是否与签字时一致</source>
        <translation>內容、校驗值和日誌鏈是否與簽字時一致</translation>
    </message>
    <message>
        <source>更正或补充，回车写上；签过字的内容不变</source>
        <translation>更正或補充，按 Enter 寫上；簽過字的內容不變</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>補充說明</translation>
    </message>
    <message>
        <source>写上</source>
        <translation>寫上</translation>
    </message>
    <message>
        <source>审阅意见、问题或回答</source>
        <translation>審閱意見、問題或回答</translation>
    </message>
    <message>
        <source>审阅</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>回答组长的问题，回车发出</source>
        <translation>回答組長的問題，按 Enter 傳送</translation>
    </message>
    <message>
        <source>审阅意见，或问写的人</source>
        <translation>審閱意見，或問寫的人</translation>
    </message>
    <message>
        <source>与签字时一致，日志链完整。</source>
        <translation>與簽字時一致，日誌鏈完整。</translation>
    </message>
    <message>
        <source>交班：{words}，截止 {cut_off}</source>
        <translation>交班：{words}，截止 {cut_off}</translation>
    </message>
    <message>
        <source>接班：{names} {time}</source>
        <translation>接班：{names} {time}</translation>
    </message>
    <message>
        <source>已读：{names}</source>
        <translation>已讀：{names}</translation>
    </message>
    <message>
        <source>没有按时接班，已告诉组长</source>
        <translation>沒有按時接班，已告訴組長</translation>
    </message>
    <message>
        <source>概况：{text}</source>
        <translation>概況：{text}</translation>
    </message>
    <message>
        <source>放行理由：{text}</source>
        <translation>放行理由：{text}</translation>
    </message>
    <message>
        <source>代签理由：{text}</source>
        <translation>代簽理由：{text}</translation>
    </message>
    <message>
        <source>校验值 {hash} · 日志第 {seq} 条 {head}</source>
        <translation>校驗值 {hash} · 日誌第 {seq} 筆 {head}</translation>
    </message>
    <message>
        <source>移出的事项</source>
        <translation>移出的事項</translation>
    </message>
    <message>
        <source>签字后，这里是签字、校验值和补充说明。移出的事项也在这里。</source>
        <translation>簽字後，這裡是簽字、校驗值和補充說明。移出的事項也在這裡。</translation>
    </message>
    <message>
        <source>{name} 移出：{reason}</source>
        <translation>{name} 移出：{reason}</translation>
    </message>
    <message>
        <source>放回</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>放回：{text}</source>
        <translation>放回：{text}</translation>
    </message>
    <message>
        <source>{place}：签字时“{signed}”，现在“{found}”</source>
        <translation>{place}：簽字時「{signed}」，現在「{found}」</translation>
    </message>
    <message>
        <source>不开</source>
        <translation>不開班</translation>
    </message>
    <message>
        <source>没有带班</source>
        <translation>沒有帶班</translation>
    </message>
    <message>
        <source>这天没有这个班</source>
        <translation>這天沒有這個班</translation>
    </message>
    <message>
        <source>还没有排人</source>
        <translation>還沒有排人</translation>
    </message>
    <message>
        <source>{name}带班</source>
        <translation>{name}帶班</translation>
    </message>
    <message>
        <source>排谁</source>
        <translation>排誰</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>帶班</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>排上</translation>
    </message>
    <message>
        <source>为什么换</source>
        <translation>為什麼換</translation>
    </message>
    <message>
        <source>换班理由</source>
        <translation>換班理由</translation>
    </message>
    <message>
        <source>提出换班</source>
        <translation>提出換班</translation>
    </message>
    <message>
        <source>选一个班</source>
        <translation>選一個班</translation>
    </message>
    <message>
        <source>等批准的换班</source>
        <translation>等核准的換班</translation>
    </message>
    <message>
        <source>这个班给谁</source>
        <translation>這個班給誰</translation>
    </message>
    <message>
        <source>换班</source>
        <translation>換班</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>不批准</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>没有批准的换班</source>
        <translation>沒有核准的換班</translation>
    </message>
    <message>
        <source>不批准…</source>
        <translation>不核准…</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>为什么不批准，会告诉 {name}；可不填</source>
        <translation>為什麼不核准，會告訴 {name}；可不填</translation>
    </message>
    <message>
        <source>{name} 没有批准</source>
        <translation>{name} 沒有核准</translation>
    </message>
    <message>
        <source>{name} 的这个班给谁</source>
        <translation>{name} 的這個班給誰</translation>
    </message>
    <message>
        <source>给 {name}</source>
        <translation>給 {name}</translation>
    </message>
    <message>
        <source>和 {name} 的 {day} {shift} 对换</source>
        <translation>和 {name} 的 {day} {shift} 對換</translation>
    </message>
    <message>
        <source>{name} 的 {shift} 给 {other}</source>
        <translation>{name} 的 {shift} 給 {other}</translation>
    </message>
    <message>
        <source>{name} 的 {shift} 与 {other} 的 {theirs} 对换</source>
        <translation>{name} 的 {shift} 與 {other} 的 {theirs} 對換</translation>
    </message>
    <message>
        <source>上一周</source>
        <translation>上一週</translation>
    </message>
    <message>
        <source>下一周</source>
        <translation>下一週</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>照抄上一周</source>
        <translation>複製上一週</translation>
    </message>
    <message>
        <source>已提出，组长批准后才换</source>
        <translation>已提出，組長核准後才換</translation>
    </message>
    <message>
        <source>{year} 年 {first} 至 {last}</source>
        <translation>{year} 年 {first} 至 {last}</translation>
    </message>
    <message>
        <source>添加事项（Ctrl+Shift+A）</source>
        <translation>新增事項（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>签字…</source>
        <translation>簽字…</translation>
    </message>
    <message>
        <source>先看会固定什么，再签字（Ctrl+Shift+S）</source>
        <translation>先看會固定什麼，再簽字（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>我看过了</source>
        <translation>我看過了</translation>
    </message>
    <message>
        <source>没有要接的，读过也要确认</source>
        <translation>沒有要接的，讀過也要確認</translation>
    </message>
    <message>
        <source>打印、存为 PDF</source>
        <translation>列印、存為 PDF</translation>
    </message>
    <message>
        <source>不危急的 {count} 条一并接下</source>
        <translation>不危急的 {count} 件一併接下</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>没存下：{reason}</source>
        <translation>沒存下：{reason}</translation>
    </message>
    <message>
        <source>选一张交接单</source>
        <translation>選一張交接單</translation>
    </message>
    <message>
        <source>左边是各班的交接单。当班的人打开本班草稿，写完签字交给下一班。</source>
        <translation>左邊是各班的交接單。當班的人開啟本班草稿，寫完簽字交給下一班。</translation>
    </message>
    <message>
        <source>打开本班草稿</source>
        <translation>開啟本班草稿</translation>
    </message>
    <message>
        <source>本班草稿</source>
        <translation>本班草稿</translation>
    </message>
    <message>
        <source>打开本班的草稿，未结的事自己进来</source>
        <translation>開啟本班的草稿，未結的事自己進來</translation>
    </message>
    <message>
        <source>找：日期、班次、人、投诉、词</source>
        <translation>找：日期、班次、人、投訴、詞</translation>
    </message>
    <message>
        <source>搜索交接单</source>
        <translation>搜尋交接單</translation>
    </message>
    <message>
        <source>用空格隔开，如 11-22 晚班 客服07 退款；两个日期是一段时间</source>
        <translation>用空格隔開，如 11-22 晚班 客服07 退款；兩個日期是一段時間</translation>
    </message>
    <message>
        <source>还没有交接单</source>
        <translation>還沒有交接單</translation>
    </message>
    <message>
        <source>上面打开本班草稿，签字后就在这里。</source>
        <translation>上面開啟本班草稿，簽字後就在這裡。</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>存附件</source>
        <translation>存附件</translation>
    </message>
    <message>
        <source>快下班了，交接草稿已经备好</source>
        <translation>快下班了，交接草稿已經備好</translation>
    </message>
    <message>
        <source>{code} 已签字，等下一班来接</source>
        <translation>{code} 已簽字，等下一班來接</translation>
    </message>
    <message>
        <source>已移出“{text}”</source>
        <translation>已移出「{text}」</translation>
    </message>
    <message>
        <source>全部接下了，这一班辛苦</source>
        <translation>全部接下了，這一班辛苦了</translation>
    </message>
    <message>
        <source>不危急的都接下了，还有 {count} 条要逐条接</source>
        <translation>不危急的都接下了，還有 {count} 件要逐件接</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>已存為 {path}</translation>
    </message>
    <message>
        <source>一页排不下，有 {count} 条没有印上。</source>
        <translation>一頁排不下，有 {count} 件沒有印上。</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>上哪个班</source>
        <translation>上哪個班</translation>
    </message>
    <message>
        <source>下班</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>上{shift}</source>
        <translation>上{shift}</translation>
    </message>
    <message>
        <source>回来了</source>
        <translation>回來了</translation>
    </message>
    <message>
        <source>离开一下</source>
        <translation>離開一下</translation>
    </message>
    <message>
        <source>在岗 {names}</source>
        <translation>值班中 {names}</translation>
    </message>
    <message>
        <source>您还没上班</source>
        <translation>您還沒上班</translation>
    </message>
    <message>
        <source>{shift} · {end} 已到点 {time}</source>
        <translation>{shift} · {end} 已過 {time}</translation>
    </message>
    <message>
        <source>{shift} · 到 {end} 还剩 {time}，该写交接了</source>
        <translation>{shift} · 到 {end} 還剩 {time}，該寫交接了</translation>
    </message>
    <message>
        <source>{shift} · 到 {end} 还剩 {time}</source>
        <translation>{shift} · 到 {end} 還剩 {time}</translation>
    </message>
    <message>
        <source>{name}（离开）</source>
        <translation>{name}（離開）</translation>
    </message>
    <message>
        <source>{name}（带班）</source>
        <translation>{name}（帶班）</translation>
    </message>
    <message>
        <source>核对 {done}/{all}</source>
        <translation>核對 {done}/{all}</translation>
    </message>
    <message>
        <source>移出与补充</source>
        <translation>移出與補充</translation>
    </message>
    <message>
        <source>签字与补充</source>
        <translation>簽字與補充</translation>
    </message>
    <message>
        <source>自己签</source>
        <translation>自己簽</translation>
    </message>
    <message>
        <source>代 {name} 签</source>
        <translation>代 {name} 簽</translation>
    </message>
    <message>
        <source>截止 {time}。之后的变化进下一张单，更正另写补充说明。</source>
        <translation>截止 {time}。之後的變化進下一張單，更正另寫補充說明。</translation>
    </message>
    <message>
        <source>签字会固定这些内容</source>
        <translation>簽字會固定這些內容</translation>
    </message>
    <message>
        <source>可不填：忙不忙、有什么要特别留心</source>
        <translation>可不填：忙不忙、有什麼要特別留心</translation>
    </message>
    <message>
        <source>组长放行的理由，会写进交接单</source>
        <translation>組長放行的理由，會寫進交接單</translation>
    </message>
    <message>
        <source>为什么由您代签，会写进交接单</source>
        <translation>為什麼由您代簽，會寫進交接單</translation>
    </message>
    <message>
        <source>写上“无交接事项”</source>
        <translation>寫上「無交接事項」</translation>
    </message>
    <message>
        <source>签字  Ctrl+Enter</source>
        <translation>簽字  Ctrl+Enter</translation>
    </message>
    <message>
        <source>再看看  Esc</source>
        <translation>再看看  Esc</translation>
    </message>
    <message>
        <source>本班概况</source>
        <translation>本班概況</translation>
    </message>
    <message>
        <source>放行理由 *</source>
        <translation>放行理由 *</translation>
    </message>
    <message>
        <source>谁签字</source>
        <translation>誰簽字</translation>
    </message>
    <message>
        <source>代签理由 *</source>
        <translation>代簽理由 *</translation>
    </message>
    <message>
        <source>✓ 没有要补的</source>
        <translation>✓ 沒有要補的</translation>
    </message>
    <message>
        <source>✕ 不能签：</source>
        <translation>✕ 不能簽：</translation>
    </message>
    <message>
        <source>! 留意：</source>
        <translation>! 留意：</translation>
    </message>
    <message>
        <source>看手册</source>
        <translation>看手冊</translation>
    </message>
    <message>
        <source>{count} 条事项</source>
        <translation>{count} 件事項</translation>
    </message>
    <message>
        <source>其中危急 {count} 条</source>
        <translation>其中危急 {count} 件</translation>
    </message>
    <message>
        <source>结转 {count} 条</source>
        <translation>結轉 {count} 件</translation>
    </message>
    <message>
        <source>移出 {count} 条</source>
        <translation>移出 {count} 件</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>超时未接</source>
        <translation>逾時未接</translation>
    </message>
    <message>
        <source>{number} 当时{then} → 现在{now}</source>
        <translation>{number} 當時{then} → 現在{now}</translation>
    </message>
    <message>
        <source>结转 {count} 次</source>
        <translation>結轉 {count} 次</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>补充</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>已读</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>已过 {time}</source>
        <translation>已過 {time}</translation>
    </message>
    <message>
        <source>{time} 前</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{month}月{day}日 {weekday}</source>
        <translation>{month}月{day}日 {weekday}</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>疑问 {count}</source>
        <translation>疑問 {count}</translation>
    </message>
    <message>
        <source>待接 {count}</source>
        <translation>待接 {count}</translation>
    </message>
    <message>
        <source>危急 {count}</source>
        <translation>危急 {count}</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>{day} {shift}交接单</source>
        <translation>{day} {shift}交接單</translation>
    </message>
    <message>
        <source>{name} 起草 {time}</source>
        <translation>{name} 起草 {time}</translation>
    </message>
    <message>
        <source>下班 {time}</source>
        <translation>下班 {time}</translation>
    </message>
    <message>
        <source>接班 {names}</source>
        <translation>接班 {names}</translation>
    </message>
    <message>
        <source>无人签字，{time} 按时公布</source>
        <translation>無人簽字，{time} 準時公布</translation>
    </message>
    <message>
        <source>{name} 代 {other} 签字 {time}</source>
        <translation>{name} 代 {other} 簽字 {time}</translation>
    </message>
    <message>
        <source>{name} 签字 {time}</source>
        <translation>{name} 簽字 {time}</translation>
    </message>
    <message>
        <source>存到本机：{name}，{person} 附上</source>
        <translation>存到本機：{name}，{person} 附上</translation>
    </message>
    <message>
        <source>去掉附件</source>
        <translation>去掉附件</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>要组长看的</source>
        <translation>要組長看的</translation>
    </message>
    <message>
        <source>没有要组长看的</source>
        <translation>沒有要組長看的</translation>
    </message>
    <message>
        <source>要组长看的 {count}</source>
        <translation>要組長看的 {count}</translation>
    </message>
    <message>
        <source>没有签字</source>
        <translation>沒有簽字</translation>
    </message>
    <message>
        <source>超时没有接</source>
        <translation>逾時沒有接</translation>
    </message>
    <message>
        <source>一再结转</source>
        <translation>一再結轉</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>内容校验值</source>
        <translation>內容校驗值</translation>
    </message>
    <message>
        <source>日志头</source>
        <translation>日誌頭</translation>
    </message>
    <message>
        <source>其余的在“投诉”的“未关闭”里，按时限处理</source>
        <translation>其餘的在「投訴」的「未關閉」裡，按時限處理</translation>
    </message>
    <message>
        <source>读一遍</source>
        <translation>讀一遍</translation>
    </message>
    <message>
        <source>回访客户</source>
        <translation>回訪客戶</translation>
    </message>
    <message>
        <source>按时办到并告诉客户</source>
        <translation>按時辦到並告訴客戶</translation>
    </message>
</context>
<context>
    <name>Qt</name>
    <message>
        <source>关闭提示</source>
        <translation>關閉提示</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>没有放进来：这一格会有 {length} 个字，最多 {limit} 个字。剪贴板里的还在，请只粘贴需要的部分。</source>
        <translation>沒有放進來：這一格會有 {length} 個字，最多 {limit} 個字。剪貼簿裡的還在，請只貼上需要的部分。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>等客户回复或寄回</source>
        <translation>等客戶回覆或寄回</translation>
    </message>
    <message>
        <source>等平台裁定</source>
        <translation>等平台裁定</translation>
    </message>
    <message>
        <source>等快递核实</source>
        <translation>等快遞查證</translation>
    </message>
    <message>
        <source>无人受理</source>
        <translation>無人受理</translation>
    </message>
    <message>
        <source>时限用掉四分之三</source>
        <translation>時限用掉四分之三</translation>
    </message>
    <message>
        <source>时限用掉九成</source>
        <translation>時限用掉九成</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>超时六小时</source>
        <translation>逾時六小時</translation>
    </message>
    <message>
        <source>超时一天</source>
        <translation>逾時一天</translation>
    </message>
    <message>
        <source>人身伤害</source>
        <translation>人身傷害</translation>
    </message>
    <message>
        <source>起火漏电</source>
        <translation>起火漏電</translation>
    </message>
    <message>
        <source>过敏、食物中毒</source>
        <translation>過敏、食物中毒</translation>
    </message>
    <message>
        <source>威胁自伤</source>
        <translation>威脅自傷</translation>
    </message>
    <message>
        <source>威胁伤人</source>
        <translation>威脅傷人</translation>
    </message>
    <message>
        <source>食品安全</source>
        <translation>食品安全</translation>
    </message>
    <message>
        <source>监管投诉</source>
        <translation>向主管機關投訴</translation>
    </message>
    <message>
        <source>律师、起诉、报警</source>
        <translation>律師、提告、報警</translation>
    </message>
    <message>
        <source>媒体曝光</source>
        <translation>媒體曝光</translation>
    </message>
    <message>
        <source>群体投诉</source>
        <translation>集體投訴</translation>
    </message>
    <message>
        <source>重复投诉</source>
        <translation>重複投訴</translation>
    </message>
    <message>
        <source>隐私泄露</source>
        <translation>隱私外洩</translation>
    </message>
    <message>
        <source>诈骗线索</source>
        <translation>詐騙線索</translation>
    </message>
    <message>
        <source>疑似假货</source>
        <translation>疑似仿冒品</translation>
    </message>
    <message>
        <source>索赔金额大</source>
        <translation>求償金額大</translation>
    </message>
    <message>
        <source>商品质量</source>
        <translation>商品品質</translation>
    </message>
    <message>
        <source>与描述不符</source>
        <translation>與描述不符</translation>
    </message>
    <message>
        <source>错发漏发</source>
        <translation>寄錯漏寄</translation>
    </message>
    <message>
        <source>物流</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>价格与优惠</source>
        <translation>價格與優惠</translation>
    </message>
    <message>
        <source>退换货与退款</source>
        <translation>退換貨與退款</translation>
    </message>
    <message>
        <source>发票</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>服务态度</source>
        <translation>服務態度</translation>
    </message>
    <message>
        <source>回复慢</source>
        <translation>回覆慢</translation>
    </message>
    <message>
        <source>人身安全</source>
        <translation>人身安全</translation>
    </message>
    <message>
        <source>售后维修</source>
        <translation>售後維修</translation>
    </message>
    <message>
        <source>评价与返现</source>
        <translation>評價與現金回饋</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>不属我方</source>
        <translation>不屬我方</translation>
    </message>
    <message>
        <source>使用不当</source>
        <translation>使用不當</translation>
    </message>
    <message>
        <source>质量</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>超出服务范围</source>
        <translation>超出服務範圍</translation>
    </message>
    <message>
        <source>未明</source>
        <translation>未明</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>教用法</source>
        <translation>教用法</translation>
    </message>
    <message>
        <source>道歉</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>退货退款</source>
        <translation>退貨退款</translation>
    </message>
    <message>
        <source>仅退款</source>
        <translation>僅退款</translation>
    </message>
    <message>
        <source>换货</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>补发</source>
        <translation>補寄</translation>
    </message>
    <message>
        <source>补偿</source>
        <translation>補償</translation>
    </message>
    <message>
        <source>赠品</source>
        <translation>贈品</translation>
    </message>
    <message>
        <source>维修</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>热情接待</source>
        <translation>熱情接待</translation>
    </message>
    <message>
        <source>快速反应</source>
        <translation>快速反應</translation>
    </message>
    <message>
        <source>认真倾听</source>
        <translation>認真傾聽</translation>
    </message>
    <message>
        <source>安抚和解释</source>
        <translation>安撫和解釋</translation>
    </message>
    <message>
        <source>诚恳道歉</source>
        <translation>誠懇道歉</translation>
    </message>
    <message>
        <source>提出补救措施</source>
        <translation>提出補救措施</translation>
    </message>
    <message>
        <source>通知顾客并及时跟进</source>
        <translation>通知顧客並及時跟進</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>耐心解释不是本店商品或服务造成的，并说明能帮上什么。</source>
        <translation>耐心解釋不是本店商品或服務造成的，並說明能幫上什麼。</translation>
    </message>
    <message>
        <source>悉心讲解用法，并表示歉意。</source>
        <translation>悉心講解用法，並表示歉意。</translation>
    </message>
    <message>
        <source>道歉，按退换货规定退货或换货；公司允许时可附送赠品。</source>
        <translation>道歉，按退換貨規定退貨或換貨；公司允許時可附送贈品。</translation>
    </message>
    <message>
        <source>说明情况，礼貌结束。</source>
        <translation>說明情況，禮貌結束。</translation>
    </message>
    <message>
        <source>先安抚客户情绪，马上报告主管。</source>
        <translation>先安撫客戶情緒，馬上報告主管。</translation>
    </message>
    <message>
        <source>问题解决了没有？</source>
        <translation>問題解決了沒有？</translation>
    </message>
    <message>
        <source>还有什么没办好？</source>
        <translation>還有什麼沒辦好？</translation>
    </message>
    <message>
        <source>早班</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>晚班</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>没有事项时要写明“无交接事项”</source>
        <translation>沒有事項時要寫明「無交接事項」</translation>
    </message>
    <message>
        <source>核对清单里异常的要写明情况</source>
        <translation>核對清單裡異常的要寫明情況</translation>
    </message>
    <message>
        <source>严重投诉要先由组长知悉</source>
        <translation>嚴重投訴要先由組長知悉</translation>
    </message>
    <message>
        <source>清点的数目对不上</source>
        <translation>清點的數目對不上</translation>
    </message>
    <message>
        <source>还没有清点</source>
        <translation>還沒有清點</translation>
    </message>
    <message>
        <source>交班人不能自己接班</source>
        <translation>交班人不能自己接班</translation>
    </message>
    <message>
        <source>接班的人不在下一班的排班上</source>
        <translation>接班的人不在下一班的排班上</translation>
    </message>
    <message>
        <source>危急事项没有写下一步</source>
        <translation>危急事項沒有寫下一步</translation>
    </message>
    <message>
        <source>写了像密码、身份证号或银行卡号的内容</source>
        <translation>寫了像密碼、身分證字號或金融卡號的內容</translation>
    </message>
    <message>
        <source>其他事项</source>
        <translation>其他事項</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>承諾回電</translation>
    </message>
    <message>
        <source>未撤成功的单</source>
        <translation>未成功取消的訂單</translation>
    </message>
    <message>
        <source>待改面单</source>
        <translation>待改託運單</translation>
    </message>
    <message>
        <source>待登记余额或退款</source>
        <translation>待登記餘額或退款</translation>
    </message>
    <message>
        <source>三日未到账汇款</source>
        <translation>三日未入帳匯款</translation>
    </message>
    <message>
        <source>缺货待通知</source>
        <translation>缺貨待通知</translation>
    </message>
    <message>
        <source>换货待退件</source>
        <translation>換貨待退件</translation>
    </message>
    <message>
        <source>特殊客户</source>
        <translation>特殊客戶</translation>
    </message>
    <message>
        <source>系统或平台异常</source>
        <translation>系統或平台異常</translation>
    </message>
    <message>
        <source>通知与口径变化</source>
        <translation>通知與對外說法異動</translation>
    </message>
    <message>
        <source>手册有改动</source>
        <translation>手冊有改動</translation>
    </message>
    <message>
        <source>承诺未兑现</source>
        <translation>承諾未兌現</translation>
    </message>
    <message>
        <source>信息反馈</source>
        <translation>意見回饋</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>电话尾号</source>
        <translation>電話末碼</translation>
    </message>
    <message>
        <source>承诺时间</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>承诺内容</source>
        <translation>承諾內容</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>撤单原因</source>
        <translation>取消訂單原因</translation>
    </message>
    <message>
        <source>已找谁</source>
        <translation>已找誰</translation>
    </message>
    <message>
        <source>改成什么</source>
        <translation>改成什麼</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>汇款日期</source>
        <translation>匯款日期</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>预计到货</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>退回单号</source>
        <translation>退回單號</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>已报告谁</source>
        <translation>已報告誰</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>对外口径</source>
        <translation>對外說法</translation>
    </message>
    <message>
        <source>恢复时间</source>
        <translation>恢復時間</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>生效时间</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>文章</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>未读消息清零或已标注</source>
        <translation>未讀訊息已清空或已標註</translation>
    </message>
    <message>
        <source>自动回复已切换</source>
        <translation>自動回覆已切換</translation>
    </message>
    <message>
        <source>子账号已退出</source>
        <translation>子帳號已登出</translation>
    </message>
    <message>
        <source>值班手机</source>
        <translation>值班手機</translation>
    </message>
    <message>
        <source>打印机与面单</source>
        <translation>印表機與託運單</translation>
    </message>
    <message>
        <source>钥匙</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>纸质资料</source>
        <translation>紙本資料</translation>
    </message>
    <message>
        <source>把</source>
        <translation>把</translation>
    </message>
    <message>
        <source>份</source>
        <translation>份</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>售后</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>催付</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>系统</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>运营</source>
        <translation>營運</translation>
    </message>
    <message>
        <source>仓库</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>产品</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>技术</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>业务部</source>
        <translation>業務部</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>数据库与备份</source>
        <translation>資料庫與備份</translation>
    </message>
    <message>
        <source>换一个文件…</source>
        <translation>換一個檔案…</translation>
    </message>
    <message>
        <source>每天自动备份一次，备份做好就校验。恢复时，现有的数据库先另存一份。</source>
        <translation>每天自動備份一次，備份做好就驗證。還原時，現有的資料庫先另存一份。</translation>
    </message>
    <message>
        <source>数据库引擎</source>
        <translation>資料庫引擎</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>数据库版本</source>
        <translation>資料庫版本</translation>
    </message>
    <message>
        <source>文件完整</source>
        <translation>檔案完整</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>记录之间的对应</source>
        <translation>記錄之間的對應</translation>
    </message>
    <message>
        <source>流水记录</source>
        <translation>流水紀錄</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>磁盘空间</source>
        <translation>磁碟空間</translation>
    </message>
    <message>
        <source>搜索索引</source>
        <translation>搜尋索引</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>恢复选中的备份</source>
        <translation>還原選取的備份</translation>
    </message>
    <message>
        <source>将换成 {copy} 时的数据；现在的数据会另存一份。</source>
        <translation>將換成 {copy} 時的資料；現在的資料會另存一份。</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>查看数据库文件、流水记录、索引、备份和手册，不改动任何内容。</source>
        <translation>檢視資料庫檔案、流水紀錄、索引、備份和手冊，不改動任何內容。</translation>
    </message>
    <message>
        <source>开始检查</source>
        <translation>開始檢查</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>版本 {version}，MIT 许可</source>
        <translation>版本 {version}，MIT 授權</translation>
    </message>
    <message>
        <source>网店客服台：手册、投诉、交接班。数据只在这台电脑上。</source>
        <translation>網路商店客服台：手冊、投訴、交接班。資料只在這台電腦上。</translation>
    </message>
    <message>
        <source>设置文件</source>
        <translation>設定檔案</translation>
    </message>
    <message>
        <source>自己的手册文章</source>
        <translation>自己的手冊文章</translation>
    </message>
    <message>
        <source>自己的规则</source>
        <translation>自己的規則</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>{name}：{path}</source>
        <translation>{name}：{path}</translation>
    </message>
    <message>
        <source>外观与时间</source>
        <translation>外觀與時間</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>行距紧凑，一屏看得更多</source>
        <translation>行距緊密，一個畫面看得更多</translation>
    </message>
    <message>
        <source>有新提醒时响一声</source>
        <translation>有新提醒時響一聲</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>不锁定</source>
        <translation>不鎖定</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>声音</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>时区</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>没人操作时锁定</source>
        <translation>沒人操作時鎖定</translation>
    </message>
    <message>
        <source>渠道与店铺</source>
        <translation>管道與店鋪</translation>
    </message>
    <message>
        <source>登记投诉时可选的内容，一行一个。离开输入框就保存。</source>
        <translation>登記投訴時可選的內容，一行一個。離開輸入框就儲存。</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>设置已保存</source>
        <translation>設定已儲存</translation>
    </message>
    <message>
        <source>已备份并校验：{name}</source>
        <translation>已備份並驗證：{name}</translation>
    </message>
    <message>
        <source>离开的人停用而不删除，做过的事仍在名下。只有主管能改。</source>
        <translation>離開的人停用而不刪除，做過的事仍在名下。只有主管能改。</translation>
    </message>
    <message>
        <source>新 PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>设 PIN</source>
        <translation>設 PIN</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>可以以后再设</source>
        <translation>可以以後再設</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>客服</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>組長</translation>
    </message>
    <message>
        <source>主管</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>有 PIN</source>
        <translation>有 PIN</translation>
    </message>
    <message>
        <source>没有 PIN</source>
        <translation>沒有 PIN</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>全部标为已看</source>
        <translation>全部標為已看</translation>
    </message>
    <message>
        <source>严重投诉要有人知悉后才会消失</source>
        <translation>嚴重投訴要有人知悉後才會消失</translation>
    </message>
    <message>
        <source>没有提醒。有人标记严重、期限将到或已过、交接没人签或没人接时，会在这里。</source>
        <translation>沒有提醒。有人標記嚴重、期限將到或已過、交接沒人簽或沒人接時，會在這裡。</translation>
    </message>
    <message>
        <source>（另有 {count} 条）</source>
        <translation>  （另有 {count} 則）</translation>
    </message>
    <message>
        <source>知悉</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>选择数据库文件</source>
        <translation>選擇資料庫檔案</translation>
    </message>
    <message>
        <source>数据库 (*.sqlite3 *.db);;所有文件 (*)</source>
        <translation>資料庫 (*.sqlite3 *.db);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>投诉表 (*.csv *.xlsx *.json);;所有文件 (*)</source>
        <translation>投訴表 (*.csv *.xlsx *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>新投诉</source>
        <translation>新投訴</translation>
    </message>
    <message>
        <source>写交接</source>
        <translation>寫交接</translation>
    </message>
    <message>
        <source>开始当班</source>
        <translation>開始當班</translation>
    </message>
    <message>
        <source>结束当班</source>
        <translation>結束當班</translation>
    </message>
    <message>
        <source>搜索全部</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <source>在本页搜索</source>
        <translation>在本頁搜尋</translation>
    </message>
    <message>
        <source>看提醒</source>
        <translation>看提醒</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>打印或存 PDF</source>
        <translation>列印或存 PDF</translation>
    </message>
    <message>
        <source>查手册怎么说</source>
        <translation>查手冊怎麼說</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>快速鍵一覽</translation>
    </message>
    <message>
        <source>锁定或换人</source>
        <translation>鎖定或換人</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>前往：{page}</source>
        <translation>前往：{page}</translation>
    </message>
    <message>
        <source>导入投诉…</source>
        <translation>匯入投訴…</translation>
    </message>
    <message>
        <source>导出投诉…</source>
        <translation>匯出投訴…</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>從備份還原…</translation>
    </message>
    <message>
        <source>检查数据库</source>
        <translation>檢查資料庫</translation>
    </message>
    <message>
        <source>管理人员</source>
        <translation>管理人員</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>颜色跟随系统</source>
        <translation>顏色跟隨系統</translation>
    </message>
    <message>
        <source>切换紧凑行距</source>
        <translation>切換緊密行距</translation>
    </message>
    <message>
        <source>窄窗口，总在最前</source>
        <translation>窄視窗，永遠在最上層</translation>
    </message>
    <message>
        <source>{shift}开始当班，到 {time}</source>
        <translation>{shift}開始當班，到 {time}</translation>
    </message>
    <message>
        <source>{shift}已结束当班</source>
        <translation>{shift}已結束當班</translation>
    </message>
    <message>
        <source>已备份并校验：{name}</source>
        <translation>已備份並驗證：{name}</translation>
    </message>
    <message>
        <source>字段（* 必填）</source>
        <translation>欄位（* 必填）</translation>
    </message>
    <message>
        <source>文件里的列</source>
        <translation>檔案裡的欄</translation>
    </message>
    <message>
        <source>例子</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation>（沒有）</translation>
    </message>
    <message>
        <source>导入投诉</source>
        <translation>匯入投訴</translation>
    </message>
    <message>
        <source>都是旧案：作为已关闭的导入，不提醒</source>
        <translation>都是舊案：作為已關閉的匯入，不提醒</translation>
    </message>
    <message>
        <source>没有导入的行</source>
        <translation>沒有匯入的列</translation>
    </message>
    <message>
        <source>先试一次</source>
        <translation>先試一次</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>已处理 {count} 行</source>
        <translation>已處理 {count} 列</translation>
    </message>
    <message>
        <source>可导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条</source>
        <translation>可匯入 {imported} 筆，重複 {duplicates} 筆，拒絕 {rejected} 筆</translation>
    </message>
    <message>
        <source>已导入 {imported} 条，重复 {duplicates} 条，拒绝 {rejected} 条</source>
        <translation>已匯入 {imported} 筆，重複 {duplicates} 筆，拒絕 {rejected} 筆</translation>
    </message>
    <message>
        <source>，其中 {count} 条严重，请组长知悉</source>
        <translation>，其中 {count} 件嚴重，請組長知悉</translation>
    </message>
    <message>
        <source>已停下。</source>
        <translation>已停下。</translation>
    </message>
    <message>
        <source>看拒绝的行</source>
        <translation>看拒絕的列</translation>
    </message>
    <message>
        <source>第 {line} 行：{reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>搜索手册、投诉、交接和命令    Ctrl+K</source>
        <translation>搜尋手冊、投訴、交接和指令    Ctrl+K</translation>
    </message>
    <message>
        <source>{count} 条提醒</source>
        <translation>{count} 則提醒</translation>
    </message>
    <message>
        <source>没有提醒</source>
        <translation>沒有提醒</translation>
    </message>
    <message>
        <source>搜索手册    Ctrl+K</source>
        <translation>搜尋手冊    Ctrl+K</translation>
    </message>
    <message>
        <source>未登录</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>当前人员：{name}</source>
        <translation>目前人員：{name}</translation>
    </message>
    <message>
        <source>等着保存…</source>
        <translation>等著儲存…</translation>
    </message>
    <message>
        <source>数据库正被别处写入，空出来就保存</source>
        <translation>資料庫正被別處寫入，空出來就儲存</translation>
    </message>
    <message>
        <source>另一个窗口、导入或备份正在写数据库。您输入的内容还在，空出来就自动保存；查找和阅读不受影响。</source>
        <translation>另一個視窗、匯入或備份正在寫入資料庫。您輸入的內容還在，空出來就自動儲存；查找和閱讀不受影響。</translation>
    </message>
    <message>
        <source>您排在{shift}（{start}–{end}），还没有开始当班。</source>
        <translation>您排在{shift}（{start}–{end}），還沒有開始當班。</translation>
    </message>
    <message>
        <source>打开草稿</source>
        <translation>開啟草稿</translation>
    </message>
    <message>
        <source>有 {count} 条提醒还没看</source>
        <translation>有 {count} 則提醒還沒看</translation>
    </message>
    <message>
        <source>已知悉 {number}，请安排处理</source>
        <translation>已知悉 {number}，請安排處理</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>今天的备份没有做成。{why}</source>
        <translation>今天的備份沒有做成。{why}</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>选择上一条、下一条</source>
        <translation>選擇上一項、下一項</translation>
    </message>
    <message>
        <source>打开选中的</source>
        <translation>開啟選取的</translation>
    </message>
    <message>
        <source>保存或发送</source>
        <translation>儲存或傳送</translation>
    </message>
    <message>
        <source>收起、返回</source>
        <translation>收起、返回</translation>
    </message>
    <message>
        <source>投诉：备注、答复、来信、方案</source>
        <translation>投訴：備註、答覆、來信、方案</translation>
    </message>
    <message>
        <source>投诉：可以做的</source>
        <translation>投訴：可以做的</translation>
    </message>
    <message>
        <source>投诉：上一件、下一件</source>
        <translation>投訴：上一件、下一件</translation>
    </message>
    <message>
        <source>手册：复制第一条话术</source>
        <translation>手冊：複製第一條話術</translation>
    </message>
    <message>
        <source>交接：添加事项</source>
        <translation>交接：新增事項</translation>
    </message>
    <message>
        <source>交接：签字</source>
        <translation>交接：簽字</translation>
    </message>
    <message>
        <source>搜索手册</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>回到结果</source>
        <translation>回到結果</translation>
    </message>
    <message>
        <source>回到整个窗口</source>
        <translation>回到整個視窗</translation>
    </message>
    <message>
        <source>回到整个窗口  Ctrl+Shift+M</source>
        <translation>回到整個視窗  Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>打不开</source>
        <translation>打不開</translation>
    </message>
    <message>
        <source>可恢复的备份</source>
        <translation>可還原的備份</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>换一个文件…</source>
        <translation>換一個檔案…</translation>
    </message>
    <message>
        <source>新建一个空的</source>
        <translation>建立一個空的</translation>
    </message>
    <message>
        <source>从选中的备份恢复</source>
        <translation>從選取的備份還原</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>正在把数据库升级到这一版：先备份，再升级。文件大的要几分钟，做完自动打开。</source>
        <translation>正在把資料庫升級到這一版：先備份，再升級。檔案大的要幾分鐘，做完自動開啟。</translation>
    </message>
    <message>
        <source>数据库打不开</source>
        <translation>資料庫打不開</translation>
    </message>
    <message>
        <source>搜索手册；登录后也搜索投诉和交接</source>
        <translation>搜尋手冊；登入後也搜尋投訴和交接</translation>
    </message>
    <message>
        <source>搜索手册、投诉、交接，或输入命令</source>
        <translation>搜尋手冊、投訴、交接，或輸入指令</translation>
    </message>
    <message>
        <source>登录后就打开这一篇。</source>
        <translation>登入後就開啟這一篇。</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>程序出了意外的错误，您输入的内容还在，可以继续工作。报告（不含个人信息）：{file}</source>
        <translation>程式發生未預期的錯誤，您輸入的內容還在，可以繼續工作。報告（不含個人資料）：{file}</translation>
    </message>
    <message>
        <source>程序出了意外的错误，您输入的内容还在，可以继续工作。</source>
        <translation>程式發生未預期的錯誤，您輸入的內容還在，可以繼續工作。</translation>
    </message>
    <message>
        <source>已恢复。原来的数据库另存为：{path}</source>
        <translation>已還原。原來的資料庫另存為：{path}</translation>
    </message>
    <message>
        <source>{shift}快下班了，交接草稿已经备好。</source>
        <translation>{shift}快下班了，交接草稿已經備好。</translation>
    </message>
    <message>
        <source>{shift} 离开中</source>
        <translation>{shift} 離開中</translation>
    </message>
    <message>
        <source>{shift} 已过点 {time}</source>
        <translation>{shift} 已過 {time}</translation>
    </message>
    <message>
        <source>{shift} 剩 {time}</source>
        <translation>{shift} 剩 {time}</translation>
    </message>
    <message>
        <source>没有找到。换个说法、少打几个字，或用拼音首字母再试。</source>
        <translation>沒有找到。換個說法、少打幾個字，或用拼音首字母再試。</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>小节内容</source>
        <translation>小節內容</translation>
    </message>
    <message>
        <source>登录后看全文</source>
        <translation>登入後看全文</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>打开 DeskCS</source>
        <translation>開啟 DeskCS</translation>
    </message>
    <message>
        <source>DeskCS：没有提醒</source>
        <translation>DeskCS：沒有提醒</translation>
    </message>
    <message>
        <source>DeskCS：{count} 条提醒</source>
        <translation>DeskCS：{count} 則提醒</translation>
    </message>
    <message>
        <source>DeskCS：{count} 条提醒，{urgent} 条要马上处理</source>
        <translation>DeskCS：{count} 則提醒，{urgent} 則要馬上處理</translation>
    </message>
    <message>
        <source>上次没有正常结束，写到一半的内容还在。报告（不含个人信息）：{file}</source>
        <translation>上次沒有正常結束，寫到一半的內容還在。報告（不含個人資料）：{file}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>建立客服台</source>
        <translation>建立客服台</translation>
    </message>
    <message>
        <source>给客服台起个名字，并建立第一位主管。其他人以后在“设置”里添加。</source>
        <translation>給客服台取個名字，並建立第一位主管。其他人以後在「設定」裡新增。</translation>
    </message>
    <message>
        <source>如 一号店客服部</source>
        <translation>如 一號店客服部</translation>
    </message>
    <message>
        <source>如 王主管</source>
        <translation>如 王主管</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>4 位以上，不要 1234 或 1111</source>
        <translation>4 位以上，不要 1234 或 1111</translation>
    </message>
    <message>
        <source>建立并开始</source>
        <translation>建立並開始</translation>
    </message>
    <message>
        <source>先看看，以后再建</source>
        <translation>先看看，以後再建</translation>
    </message>
    <message>
        <source>客服台名称</source>
        <translation>客服台名稱</translation>
    </message>
    <message>
        <source>主管姓名</source>
        <translation>主管姓名</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>再输一次 PIN</source>
        <translation>再輸一次 PIN</translation>
    </message>
    <message>
        <source>两次输入的 PIN 不一样。</source>
        <translation>兩次輸入的 PIN 不一樣。</translation>
    </message>
    <message>
        <source>选择姓名，输入 PIN 后开始工作。</source>
        <translation>選擇姓名，輸入 PIN 後開始工作。</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>没有设 PIN，直接登录</source>
        <translation>沒有設 PIN，直接登入</translation>
    </message>
    <message>
        <source>正在打开数据库，马上就好…</source>
        <translation>正在開啟資料庫，馬上就好…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>登记</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>内部备注</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>答复客户</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>客户来信</source>
        <translation>客戶來信</translation>
    </message>
    <message>
        <source>指派</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>交接</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>暂停等待</source>
        <translation>暫停等待</translation>
    </message>
    <message>
        <source>继续处理</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>標為嚴重</translation>
    </message>
    <message>
        <source>文中有信号</source>
        <translation>文中有訊號</translation>
    </message>
    <message>
        <source>已知悉</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>不作严重处理</source>
        <translation>不作嚴重處理</translation>
    </message>
    <message>
        <source>告知解决方案</source>
        <translation>告知解決方案</translation>
    </message>
    <message>
        <source>客户不接受</source>
        <translation>客戶不接受</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>并入了另一个投诉</source>
        <translation>併入了另一個投訴</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>復原合併</translation>
    </message>
    <message>
        <source>并入的投诉已撤回</source>
        <translation>併入的投訴已撤回</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>判為無效</translation>
    </message>
    <message>
        <source>特殊疑难</source>
        <translation>特殊疑難</translation>
    </message>
    <message>
        <source>不再是特殊疑难</source>
        <translation>不再是特殊疑難</translation>
    </message>
    <message>
        <source>改负责人</source>
        <translation>改負責人</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>改等級</translation>
    </message>
    <message>
        <source>判定是否成立</source>
        <translation>判定是否成立</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>补充订单号</source>
        <translation>補充訂單編號</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>取消关联</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>补救</source>
        <translation>補救</translation>
    </message>
    <message>
        <source>批准补救</source>
        <translation>核准補救</translation>
    </message>
    <message>
        <source>补救已办</source>
        <translation>補救已辦</translation>
    </message>
    <message>
        <source>取消补救</source>
        <translation>取消補救</translation>
    </message>
    <message>
        <source>承诺客户</source>
        <translation>承諾客戶</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>平台期限</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>约回访</source>
        <translation>約回訪</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>开始按步骤处理</source>
        <translation>開始按步驟處理</translation>
    </message>
    <message>
        <source>完成一步</source>
        <translation>完成一步</translation>
    </message>
    <message>
        <source>退回一步</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>说明超时原因</source>
        <translation>說明逾時原因</translation>
    </message>
    <message>
        <source>不标为严重</source>
        <translation>不標為嚴重</translation>
    </message>
    <message>
        <source>聊天记录</source>
        <translation>聊天紀錄</translation>
    </message>
    <message>
        <source>从文件恢复</source>
        <translation>從檔案還原</translation>
    </message>
    <message>
        <source>客户诉求</source>
        <translation>客戶訴求</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>回訪</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>危急事项：用自己的话写出下一步</source>
        <translation>危急事項：用自己的話寫出下一步</translation>
    </message>
    <message>
        <source>接下这一条</source>
        <translation>接下這一項</translation>
    </message>
    <message>
        <source>看交接单</source>
        <translation>看交接單</translation>
    </message>
    <message>
        <source>这是危急事项，请先写出下一步。</source>
        <translation>這是危急事項，請先寫出下一步。</translation>
    </message>
    <message>
        <source>现在要做</source>
        <translation>現在要做</translation>
    </message>
    <message>
        <source>导入以前的投诉…</source>
        <translation>匯入以前的投訴…</translation>
    </message>
    <message>
        <source>添加同事</source>
        <translation>新增同事</translation>
    </message>
    <message>
        <source>眼下没有要做的</source>
        <translation>眼下沒有要做的</translation>
    </message>
    <message>
        <source>您负责的、没人受理的投诉和接下的事项会按剩余时间列在这里。</source>
        <translation>您負責的、沒人受理的投訴和接下的事項會按剩餘時間列在這裡。</translation>
    </message>
    <message>
        <source>客服台刚建好，还没有投诉</source>
        <translation>客服台剛建好，還沒有投訴</translation>
    </message>
    <message>
        <source>先导入以前的表格，把同事加上；之后要做的会按剩余时间列在这里。</source>
        <translation>先匯入以前的表格，把同事加上；之後要做的會按剩餘時間列在這裡。</translation>
    </message>
    <message>
        <source>客户一开口就登记；之后要做的会按剩余时间列在这里。</source>
        <translation>客戶一開口就登記；之後要做的會按剩餘時間列在這裡。</translation>
    </message>
    <message>
        <source>登记新投诉</source>
        <translation>登記新投訴</translation>
    </message>
    <message>
        <source>交给我的</source>
        <translation>交給我的</translation>
    </message>
    <message>
        <source>没有待接的事项</source>
        <translation>沒有待接的事項</translation>
    </message>
    <message>
        <source>上一班签字后，交给您的事项会列在这里，一条一条接下。</source>
        <translation>上一班簽字後，交給您的事項會列在這裡，一項一項接下。</translation>
    </message>
    <message>
        <source>有变化的</source>
        <translation>有變化的</translation>
    </message>
    <message>
        <source>没有新变化</source>
        <translation>沒有新變化</translation>
    </message>
    <message>
        <source>提醒、通知、您读过后又改过的文章、过期的平台规则会列在这里。</source>
        <translation>提醒、通知、您讀過後又改過的文章、過期的平台規則會列在這裡。</translation>
    </message>
    <message>
        <source>已结转 {count} 次</source>
        <translation>已結轉 {count} 次</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>上班先读的交接单</source>
        <translation>上班先讀的交接單</translation>
    </message>
    <message>
        <source>必读，待确认</source>
        <translation>必讀，待確認</translation>
    </message>
    <message>
        <source>上一班以来或读过后又改了的手册</source>
        <translation>上一班以來或讀過後又改了的手冊</translation>
    </message>
    <message>
        <source>过期或快过期的平台规则</source>
        <translation>過期或快過期的平台規則</translation>
    </message>
    <message>
        <source>现行通知</source>
        <translation>現行通知</translation>
    </message>
    <message>
        <source>到 {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>已接下：{text}</source>
        <translation>已接下：{text}</translation>
    </message>
    <message>
        <source>超时 {span}</source>
        <translation>逾時 {span}</translation>
    </message>
    <message>
        <source>剩 {span}</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>严重，待知悉</source>
        <translation>嚴重，待知悉</translation>
    </message>
    <message>
        <source>我负责</source>
        <translation>我負責</translation>
    </message>
    <message>
        <source>未受理</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>{owner} 负责</source>
        <translation>{owner} 負責</translation>
    </message>
    <message>
        <source>答应客户的</source>
        <translation>答應客戶的</translation>
    </message>
    <message>
        <source>计划的回访</source>
        <translation>排定的回訪</translation>
    </message>
    <message>
        <source>我接下的事项</source>
        <translation>我接下的事項</translation>
    </message>
    <message>
        <source>接班人在问</source>
        <translation>接班人在問</translation>
    </message>
    <message>
        <source>{name} 审阅时在问</source>
        <translation>{name} 審閱時在問</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>已超时</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>超时已久：{count} 件</source>
        <translation>逾時已久：{count} 件</translation>
    </message>
    <message>
        <source>导入的严重投诉待知悉：{count} 件</source>
        <translation>匯入的嚴重投訴待知悉：{count} 件</translation>
    </message>
    <message>
        <source>交接没人接</source>
        <translation>交接沒人接</translation>
    </message>
    <message>
        <source>交接没签字</source>
        <translation>交接沒簽字</translation>
    </message>
    <message>
        <source>一再结转</source>
        <translation>一再結轉</translation>
    </message>
    <message>
        <source>打开“严重”一览逐件知悉</source>
        <translation>開啟「嚴重」一覽逐件知悉</translation>
    </message>
    <message>
        <source>{numbers} 等</source>
        <translation>{numbers} 等</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>待接 {count} 条</source>
        <translation>待接 {count} 件</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>文件名</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>回访说明</source>
        <translation>回訪說明</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>回訪人</translation>
    </message>
    <message>
        <source>客户的话</source>
        <translation>客戶的話</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>什麼事</translation>
    </message>
    <message>
        <source>计划回访</source>
        <translation>計劃回訪</translation>
    </message>
    <message>
        <source>记电话</source>
        <translation>記電話</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{at} 等待“{reason}”，不在停表原因内，照常计时</source>
        <translation>{at} 等待「{reason}」，不在暫停計時的原因內，照常計時</translation>
    </message>
    <message>
        <source>{what}，恢复计时</source>
        <translation>{what}，恢復計時</translation>
    </message>
    <message>
        <source>已把方案告诉客户</source>
        <translation>已把方案告訴客戶</translation>
    </message>
    <message>
        <source>已办到</source>
        <translation>已辦到</translation>
    </message>
    <message>
        <source>撤回：{why}</source>
        <translation>撤回：{why}</translation>
    </message>
    <message>
        <source>导入时已完成</source>
        <translation>匯入時已完成</translation>
    </message>
    <message>
        <source>此前一轮：{line}</source>
        <translation>前一輪：{line}</translation>
    </message>
    <message>
        <source>导入时已关闭，没有完成时间</source>
        <translation>匯入時已關閉，沒有完成時間</translation>
    </message>
    <message>
        <source>已答复客户</source>
        <translation>已答覆客戶</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>登记时间</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>店铺</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>客户昵称</source>
        <translation>客戶暱稱</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>关闭时间</source>
        <translation>關閉時間</translation>
    </message>
    <message>
        <source>解决时间</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>首次答复</source>
        <translation>首次答覆</translation>
    </message>
    <message>
        <source>批号</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>其他联系方式</source>
        <translation>其他聯絡方式</translation>
    </message>
    <message>
        <source>首问负责</source>
        <translation>首問負責</translation>
    </message>
    <message>
        <source>是否成立</source>
        <translation>是否成立</translation>
    </message>
    <message>
        <source>超时原因</source>
        <translation>逾時原因</translation>
    </message>
    <message>
        <source>完整经过</source>
        <translation>完整經過</translation>
    </message>
    <message>
        <source>客户</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>订单备注</source>
        <translation>訂單備註</translation>
    </message>
    <message>
        <source>查明情况</source>
        <translation>查明情況</translation>
    </message>
    <message>
        <source>订单号</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>客户诉求</source>
        <translation>客戶訴求</translation>
    </message>
    <message>
        <source>导出完整的个人信息</source>
        <translation>匯出完整的個人資料</translation>
    </message>
    <message>
        <source>视图名</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>严重原因</source>
        <translation>嚴重原因</translation>
    </message>
    <message>
        <source>确认严重投诉</source>
        <translation>確認嚴重投訴</translation>
    </message>
    <message>
        <source>取消严重标记</source>
        <translation>取消嚴重標記</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>设为特殊疑难</source>
        <translation>設為特殊疑難</translation>
    </message>
    <message>
        <source>疑难原因</source>
        <translation>疑難原因</translation>
    </message>
    <message>
        <source>取消特殊疑难</source>
        <translation>取消特殊疑難</translation>
    </message>
    <message>
        <source>改首问负责人</source>
        <translation>改首問負責人</translation>
    </message>
    <message>
        <source>首问负责人</source>
        <translation>首問負責人</translation>
    </message>
    <message>
        <source>判为无效</source>
        <translation>判為無效</translation>
    </message>
    <message>
        <source>无效原因</source>
        <translation>無效原因</translation>
    </message>
    <message>
        <source>合并投诉</source>
        <translation>合併投訴</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>復原合併</translation>
    </message>
    <message>
        <source>标为严重</source>
        <translation>標為嚴重</translation>
    </message>
    <message>
        <source>请先重开（reopen）。</source>
        <translation>請先重開（reopen）。</translation>
    </message>
    <message>
        <source>改级别</source>
        <translation>改等級</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>调低级别</source>
        <translation>調低等級</translation>
    </message>
    <message>
        <source>等了一段时间，请跟进</source>
        <translation>等了一段時間，請跟進</translation>
    </message>
    <message>
        <source>等待的时间到了</source>
        <translation>等待的時間到了</translation>
    </message>
    <message>
        <source>回访时间到了</source>
        <translation>回訪時間到了</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>客户来话</source>
        <translation>客戶來訊</translation>
    </message>
    <message>
        <source>等待原因</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>处理方案</source>
        <translation>處理方案</translation>
    </message>
    <message>
        <source>重开原因</source>
        <translation>重開原因</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>回复客户</source>
        <translation>回覆客戶</translation>
    </message>
    <message>
        <source>记录客户来话</source>
        <translation>記錄客戶來訊</translation>
    </message>
    <message>
        <source>转派</source>
        <translation>轉派</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>转入等待</source>
        <translation>轉入等待</translation>
    </message>
    <message>
        <source>恢复处理</source>
        <translation>恢復處理</translation>
    </message>
    <message>
        <source>提交方案</source>
        <translation>提交方案</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>关闭严重投诉</source>
        <translation>關閉嚴重投訴</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>平台期限</source>
        <translation>平台期限</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>撤回承诺、期限或回访</source>
        <translation>撤回承諾、期限或回訪</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>记承诺</source>
        <translation>記承諾</translation>
    </message>
    <message>
        <source>记平台期限</source>
        <translation>記平台期限</translation>
    </message>
    <message>
        <source>同一订单</source>
        <translation>同一訂單</translation>
    </message>
    <message>
        <source>同一手机尾号</source>
        <translation>同一手機末碼</translation>
    </message>
    <message>
        <source>同一客户</source>
        <translation>同一客戶</translation>
    </message>
    <message>
        <source>同商品同批号</source>
        <translation>同商品同批號</translation>
    </message>
    <message>
        <source>同一电话</source>
        <translation>同一電話</translation>
    </message>
    <message>
        <source>补救措施</source>
        <translation>補救措施</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>登记补救</source>
        <translation>登記補救</translation>
    </message>
    <message>
        <source>取消已批准的补救</source>
        <translation>取消已核准的補救</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>问题描述</source>
        <translation>問題描述</translation>
    </message>
    <message>
        <source>聊天记录</source>
        <translation>聊天紀錄</translation>
    </message>
    <message>
        <source>{rest} 分钟</source>
        <translation>{rest} 分鐘</translation>
    </message>
    <message>
        <source>{at} 起算，规定 {span}（规则 {policy}）{worked}</source>
        <translation>{at} 起算，規定 {span}（規則 {policy}）{worked}</translation>
    </message>
    <message>
        <source>{hours} 小时 {rest} 分</source>
        <translation>{hours} 小時 {rest} 分</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{at} 起因“{reason}”停表，最晚到 {until}（{span}）</source>
        <translation>{at} 起，因「{reason}」暫停計時，最晚到 {until}（{span}）</translation>
    </message>
    <message>
        <source>{at} 恢复计时，停了 {span}</source>
        <translation>{at} 恢復計時，停了 {span}</translation>
    </message>
    <message>
        <source>{at} 取消严重标记，恢复原时限</source>
        <translation>{at} 取消嚴重標記，恢復原時限</translation>
    </message>
    <message>
        <source>{at} {what}，计时停止</source>
        <translation>{at} {what}，計時停止</translation>
    </message>
    <message>
        <source>{at} 客户不接受，从收到起连续计时</source>
        <translation>{at} 客戶不接受，從收到起連續計時</translation>
    </message>
    <message>
        <source>{at} {why}</source>
        <translation>{at} {why}</translation>
    </message>
    <message>
        <source>{at} 起算，约定的时间（{what}）</source>
        <translation>{at} 起算，約定的時間（{what}）</translation>
    </message>
    <message>
        <source>{at} 起算，约定的时间</source>
        <translation>{at} 起算，約定的時間</translation>
    </message>
    <message>
        <source>，只计工作时间 {hours}</source>
        <translation>，只計工作時間 {hours}</translation>
    </message>
    <message>
        <source>{year} 年的放假安排还没有写进规则，按平常的星期计算</source>
        <translation>{year} 年的放假安排還沒有寫進規則，依平常的星期計算</translation>
    </message>
    <message>
        <source>{at} 已超时，之后的改动不再顺延</source>
        <translation>{at} 已逾時，之後的改動不再順延</translation>
    </message>
    <message>
        <source>期限 {due}，按时完成</source>
        <translation>期限 {due}，按時完成</translation>
    </message>
    <message>
        <source>期限 {due}，已完成但超时</source>
        <translation>期限 {due}，已完成但逾時</translation>
    </message>
    <message>
        <source>期限 {due}，已超时</source>
        <translation>期限 {due}，已逾時</translation>
    </message>
    <message>
        <source>期限 {due}（停表中）</source>
        <translation>期限 {due}（暫停計時中）</translation>
    </message>
    <message>
        <source>期限 {due}</source>
        <translation>期限 {due}</translation>
    </message>
    <message>
        <source>不计时限</source>
        <translation>不計時限</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>补充说明</source>
        <translation>補充說明</translation>
    </message>
    <message>
        <source>附件“{name}”被改动过</source>
        <translation>附件「{name}」被改動過</translation>
    </message>
    <message>
        <source>签字的内容被改动过</source>
        <translation>簽字的內容被改動過</translation>
    </message>
    <message>
        <source>事项与签字的内容不符</source>
        <translation>事項與簽字的內容不符</translation>
    </message>
    <message>
        <source>与日志里签字时的校验值不符</source>
        <translation>與日誌裡簽字時的校驗值不符</translation>
    </message>
    <message>
        <source>签字时的日志头（第 {seq} 条）对不上</source>
        <translation>簽字時的日誌頭（第 {seq} 筆）對不上</translation>
    </message>
    <message>
        <source>日志链断了：{problem}</source>
        <translation>日誌鏈斷了：{problem}</translation>
    </message>
    <message>
        <source>还没有签字</source>
        <translation>還沒有簽字</translation>
    </message>
    <message>
        <source>排班</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>指定带班</source>
        <translation>指定帶班</translation>
    </message>
    <message>
        <source>至少要有一个班次</source>
        <translation>至少要有一個班次</translation>
    </message>
    <message>
        <source>“{key}”是程序自己用的类型，请换一个 key</source>
        <translation>「{key}」是程式自己用的類型，請換一個 key</translation>
    </message>
    <message>
        <source>写了“count”也要写“unit”（件、把、台……）</source>
        <translation>寫了「count」也要寫「unit」（件、把、台……）</translation>
    </message>
    <message>
        <source>“level”只有 block、warn、off</source>
        <translation>「level」只有 block、warn、off</translation>
    </message>
    <message>
        <source>读不了（{reason}）</source>
        <translation>讀不了（{reason}）</translation>
    </message>
    <message>
        <source>没有“{name}”这一项</source>
        <translation>沒有「{name}」這一項</translation>
    </message>
    <message>
        <source>轻重只有 stable、watch、critical</source>
        <translation>輕重只有 stable、watch、critical</translation>
    </message>
    <message>
        <source>“{name}”应当是若干个 [[{name}]]</source>
        <translation>「{name}」應該是若干個 [[{name}]]</translation>
    </message>
    <message>
        <source>“{name}”应当是一个 [{name}]</source>
        <translation>「{name}」應該是一個 [{name}]</translation>
    </message>
    <message>
        <source>“{name}”应当是文字</source>
        <translation>「{name}」應該是文字</translation>
    </message>
    <message>
        <source>“{name}”应当是文字的列表</source>
        <translation>「{name}」應該是文字的清單</translation>
    </message>
    <message>
        <source>“{name}”应当是 0 到 {most} 的整数</source>
        <translation>「{name}」應該是 0 到 {most} 的整數</translation>
    </message>
    <message>
        <source>“{name}”应当是 true 或 false</source>
        <translation>「{name}」應該是 true 或 false</translation>
    </message>
    <message>
        <source>“{key}”不是星期，应当像 mon、mon-fri、sat-sun</source>
        <translation>「{key}」不是星期，應該像 mon、mon-fri、sat-sun</translation>
    </message>
    <message>
        <source>时间“{text}”前后重叠，各段要依次排列，合起来不超过一天</source>
        <translation>時間「{text}」前後重疊，各段要依次排列，合起來不超過一天</translation>
    </message>
    <message>
        <source>时间“{text}”看不懂，应当像 08:30-17:00</source>
        <translation>時間「{text}」看不懂，應該像 08:30-17:00</translation>
    </message>
    <message>
        <source>没有 {hour}:{minute} 这个时间</source>
        <translation>沒有 {hour}:{minute} 這個時間</translation>
    </message>
    <message>
        <source>{name}应有 {expected} {unit}，清点 {counted} {unit}</source>
        <translation>{name}應有 {expected} {unit}，清點 {counted} {unit}</translation>
    </message>
    <message>
        <source>{where} 等 {count} 处</source>
        <translation>{where} 等 {count} 處</translation>
    </message>
    <message>
        <source>放行理由</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>批准换班</source>
        <translation>核准換班</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>文件正被别的程序占用</source>
        <translation>檔案正被別的程式佔用</translation>
    </message>
    <message>
        <source>文件或文件夹不在了</source>
        <translation>檔案或資料夾不在了</translation>
    </message>
    <message>
        <source>路径中有一段不是文件夹</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>这是文件夹，不是文件</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>已经有同名的文件</source>
        <translation>已經有同名的檔案</translation>
    </message>
    <message>
        <source>磁盘是只读的</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>磁碟讀寫出錯</translation>
    </message>
    <message>
        <source>打开的文件太多</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>链接绕成了圈</source>
        <translation>連結繞成了圈</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>磁盘配额已用完</source>
        <translation>磁碟配額已用完</translation>
    </message>
    <message>
        <source>“{name}”应当是大于 0 的小时数</source>
        <translation>「{name}」應該是大於 0 的小時數</translation>
    </message>
    <message>
        <source>检索索引缺少 {number} 条记录的词</source>
        <translation>搜尋索引缺少 {number} 筆記錄的字詞</translation>
    </message>
    <message>
        <source>检索位图缺少 {number} 条记录的词</source>
        <translation>搜尋位元圖缺少 {number} 筆記錄的字詞</translation>
    </message>
    <message>
        <source>读不出来，或不是“词的列表”</source>
        <translation>讀不出來，或不是「詞的清單」</translation>
    </message>
    <message>
        <source>没有这一项设置</source>
        <translation>沒有這一項設定</translation>
    </message>
    <message>
        <source>应当是 true 或 false</source>
        <translation>應該是 true 或 false</translation>
    </message>
    <message>
        <source>应当是文字</source>
        <translation>應該是文字</translation>
    </message>
    <message>
        <source>只能是 {known}</source>
        <translation>只能是 {known}</translation>
    </message>
    <message>
        <source>应当在 {least} 到 {most} 之间</source>
        <translation>應該在 {least} 到 {most} 之間</translation>
    </message>
    <message>
        <source>每项最多 {most} 个字</source>
        <translation>每項最多 {most} 個字</translation>
    </message>
    <message>
        <source>没有这个时区</source>
        <translation>沒有這個時區</translation>
    </message>
    <message>
        <source>应当是文字的列表</source>
        <translation>應該是文字的清單</translation>
    </message>
    <message>
        <source>请停止录入，用 deskcs restore 从最近的备份恢复；没有可用的备份时，用 deskcs doctor --salvage 把还读得出的内容救到新文件。</source>
        <translation>請停止輸入，用 deskcs restore 從最近的備份還原；沒有可用的備份時，用 deskcs doctor --salvage 把還讀得出的內容救到新檔案。</translation>
    </message>
    <message>
        <source>第 {version} 版</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>{what}（共 {count} 处）。{advice}</source>
        <translation>{what}（共 {count} 處）。{advice}</translation>
    </message>
    <message>
        <source>缺少或被改动的表、索引或触发器：{names}（共 {count} 处）。{advice}</source>
        <translation>缺少或被改動的表、索引或觸發程序：{names}（共 {count} 處）。{advice}</translation>
    </message>
    <message>
        <source>{count} 处引用对不上。请用 deskcs restore 从备份恢复。</source>
        <translation>{count} 處參照對不上。請用 deskcs restore 從備份還原。</translation>
    </message>
    <message>
        <source>流水记录对不上：{problem}。请保留此文件作证据，用 deskcs restore 从备份恢复。</source>
        <translation>流水紀錄對不上：{problem}。請保留此檔案作證據，用 deskcs restore 從備份還原。</translation>
    </message>
    <message>
        <source>剩余 {size:.1f} GB</source>
        <translation>剩餘 {size:.1f} GB</translation>
    </message>
    <message>
        <source>；建议安装 sqlcipher3，这个 SQLite 有已知缺陷</source>
        <translation>；建議安裝 sqlcipher3，這個 SQLite 有已知缺陷</translation>
    </message>
    <message>
        <source>没有数据库文件：{path}。启动程序会新建，或用 deskcs restore 恢复。</source>
        <translation>沒有資料庫檔案：{path}。啟動程式會建立，或用 deskcs restore 還原。</translation>
    </message>
    <message>
        <source>第 {version} 版，程序用第 {newest} 版，启动时会升级</source>
        <translation>第 {version} 版，程式用第 {newest} 版，啟動時會升級</translation>
    </message>
    <message>
        <source>{name}，{hours:.0f} 小时前</source>
        <translation>{name}，{hours:.0f} 小時前</translation>
    </message>
    <message>
        <source>剩余 {size:.1f} GB。请清出空间</source>
        <translation>剩餘 {size:.1f} GB。請清出空間</translation>
    </message>
    <message>
        <source>{path}（{size:.1f} MB）</source>
        <translation>{path}（{size:.1f} MB）</translation>
    </message>
    <message>
        <source>有的页面读不出。{advice}</source>
        <translation>有的頁面讀不出。{advice}</translation>
    </message>
    <message>
        <source>读不下去：{reason}。{advice}</source>
        <translation>讀不下去：{reason}。{advice}</translation>
    </message>
    <message>
        <source>还没有备份。请运行 deskcs backup。</source>
        <translation>還沒有備份。請執行 deskcs backup。</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>末尾的记录被截掉了</source>
        <translation>末尾的紀錄被截掉了</translation>
    </message>
    <message>
        <source>第 {seq} 条缺失</source>
        <translation>第 {seq} 筆缺少</translation>
    </message>
    <message>
        <source>第 {seq} 条被改动过</source>
        <translation>第 {seq} 筆被改動過</translation>
    </message>
    <message>
        <source>第 {seq} 条与留存的校验值不符</source>
        <translation>第 {seq} 筆與留存的校驗值不符</translation>
    </message>
    <message>
        <source>移出原因</source>
        <translation>移出原因</translation>
    </message>
    <message>
        <source>{count} 个附件有问题，第一个在 {number}：{reason}</source>
        <translation>{count} 個附件有問題，第一個在 {number}：{reason}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} 篇</translation>
    </message>
    <message>
        <source>{count} 篇，{bad} 处有误，第一处：{file}：{line} {reason}</source>
        <translation>{count} 篇，{bad} 處有誤，第一處：{file}：{line} {reason}</translation>
    </message>
    <message>
        <source>{count} 个附件都完好</source>
        <translation>{count} 個附件都完好</translation>
    </message>
    <message>
        <source>撤销并入 {number}</source>
        <translation>復原併入 {number}</translation>
    </message>
    <message>
        <source>并入 {number}</source>
        <translation>併入 {number}</translation>
    </message>
    <message>
        <source>{at} 改为 {level} 级，规定 {span}（规则 {policy}）</source>
        <translation>{at} 改為 {level} 級，規定 {span}（規則 {policy}）</translation>
    </message>
    <message>
        <source>{at} 改级时已过新的时限，期限就是改级的时间</source>
        <translation>{at} 改級時已過新的時限，期限就是改級的時間</translation>
    </message>
    <message>
        <source>引号没有配对</source>
        <translation>引號沒有配對</translation>
    </message>
    <message>
        <source>多出表头没有的项：{names}</source>
        <translation>多出標題列沒有的項目：{names}</translation>
    </message>
    <message>
        <source>{missing}（这一行只有 {count} 列，表头有 {names} 列）</source>
        <translation>{missing}（這一列只有 {count} 欄，標題列有 {names} 欄）</translation>
    </message>
    <message>
        <source>订单号被表格软件改成了 {orders}，后几位已丢失，请把该列设为文本</source>
        <translation>訂單編號被試算表軟體改成了 {orders}，後幾位已遺失，請把該欄設為文字</translation>
    </message>
    <message>
        <source>这一行有 {count} 列，表头只有 {names} 列</source>
        <translation>這一列有 {count} 欄，標題列只有 {names} 欄</translation>
    </message>
    <message>
        <source>缺少客户和问题描述</source>
        <translation>缺少客戶和問題描述</translation>
    </message>
    <message>
        <source>{name}“{text}”应当是 {first} 到 {last}</source>
        <translation>{name}「{text}」應該是 {first} 到 {last}</translation>
    </message>
    <message>
        <source>空行</source>
        <translation>空白列</translation>
    </message>
    <message>
        <source>电话打了码，这是不带个人信息的导出。请组长导出带完整信息的文件再导入</source>
        <translation>電話已遮蔽，這是不帶個人資料的匯出。請組長匯出帶完整資料的檔案再匯入</translation>
    </message>
    <message>
        <source>有无法识别的字节，请核对文件的编码</source>
        <translation>有無法識別的位元組，請核對檔案的編碼</translation>
    </message>
    <message>
        <source>缺少问题描述</source>
        <translation>缺少問題描述</translation>
    </message>
    <message>
        <source>缺少客户</source>
        <translation>缺少客戶</translation>
    </message>
    <message>
        <source>缺少登记时间</source>
        <translation>缺少登記時間</translation>
    </message>
    <message>
        <source>{problem}。请运行 deskcs doctor --rebuild-index。</source>
        <translation>{problem}。請執行 deskcs doctor --rebuild-index。</translation>
    </message>
    <message>
        <source>登记时间在将来：{at}</source>
        <translation>登記時間在將來：{at}</translation>
    </message>
    <message>
        <source>登记时间太早：{at}</source>
        <translation>登記時間太早：{at}</translation>
    </message>
    <message>
        <source>严重投诉待知悉</source>
        <translation>嚴重投訴待知悉</translation>
    </message>
    <message>
        <source>严重投诉无人知悉</source>
        <translation>嚴重投訴無人知悉</translation>
    </message>
    <message>
        <source>重开判为无效的投诉</source>
        <translation>重開判為無效的投訴</translation>
    </message>
    <message>
        <source>“{name}”只能是 1 到 4</source>
        <translation>「{name}」只能是 1 到 4</translation>
    </message>
    <message>
        <source>级别只有 1 到 4，没有“{level}”</source>
        <translation>等級只有 1 到 4，沒有「{level}」</translation>
    </message>
    <message>
        <source>不知道通知谁：“{receiver}”</source>
        <translation>不知道通知誰：「{receiver}」</translation>
    </message>
    <message>
        <source>正则表达式“{pattern}”有误（{why}）</source>
        <translation>規則運算式「{pattern}」有誤（{why}）</translation>
    </message>
    <message>
        <source>角色只有 agent、lead、supervisor</source>
        <translation>角色只有 agent、lead、supervisor</translation>
    </message>
    <message>
        <source>“{name}”应当是时段的列表，如 [&quot;08:30-12:00&quot;]</source>
        <translation>「{name}」應該是時段的清單，如 [&quot;08:30-12:00&quot;]</translation>
    </message>
    <message>
        <source>“{name}”应当是日期的列表</source>
        <translation>「{name}」應該是日期的清單</translation>
    </message>
    <message>
        <source>“{name}”应当是年份的列表，如 [2026]</source>
        <translation>「{name}」應該是年份的清單，如 [2026]</translation>
    </message>
    <message>
        <source>时段“{written}”看不懂，请写成 08:30-12:00</source>
        <translation>時段「{written}」看不懂，請寫成 08:30-12:00</translation>
    </message>
    <message>
        <source>时段“{written}”先后不对或与前面的重叠</source>
        <translation>時段「{written}」先後不對或與前面的重疊</translation>
    </message>
    <message>
        <source>日期“{written}”先后不对或太长</source>
        <translation>日期「{written}」先後不對或太長</translation>
    </message>
    <message>
        <source>日期“{written}”看不懂，请写成 2026-10-01</source>
        <translation>日期「{written}」看不懂，請寫成 2026-10-01</translation>
    </message>
    <message>
        <source>打开工作时间后，“workdays”至少要有一段</source>
        <translation>開啟工作時間後，「workdays」至少要有一段</translation>
    </message>
    <message>
        <source>导入带有各人操作经过的文件</source>
        <translation>匯入帶有各人操作經過的檔案</translation>
    </message>
    <message>
        <source>作为旧案导入，不再计时</source>
        <translation>作為舊案匯入，不再計時</translation>
    </message>
    <message>
        <source>{kind}（{words}）</source>
        <translation>{kind}（{words}）</translation>
    </message>
    <message>
        <source>{name}：{before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>它已并入 {into}，请到那里办理。</source>
        <translation>它已併入 {into}，請到那裡處理。</translation>
    </message>
    <message>
        <source>{days} 天内第 {count} 次</source>
        <translation>{days} 天內第 {count} 次</translation>
    </message>
    <message>
        <source>同批号第 {count} 起</source>
        <translation>同批號第 {count} 起</translation>
    </message>
    <message>
        <source>{at} 标为严重（{reason}），须在 {span}内完成（规则 {policy}）</source>
        <translation>{at} 標為嚴重（{reason}），須在 {span}內完成（規則 {policy}）</translation>
    </message>
    <message>
        <source>文档太长，请分成几份</source>
        <translation>文件太長，請分成幾份</translation>
    </message>
    <message>
        <source>文档里有不该有的声明</source>
        <translation>文件裡有不該有的宣告</translation>
    </message>
    <message>
        <source>文件超过 20 MB</source>
        <translation>檔案超過 20 MB</translation>
    </message>
    <message>
        <source>不是 Word 文档（.docx）</source>
        <translation>不是 Word 文件（.docx）</translation>
    </message>
    <message>
        <source>文档有密码</source>
        <translation>文件有密碼</translation>
    </message>
    <message>
        <source>读不出来</source>
        <translation>讀不出來</translation>
    </message>
    <message>
        <source>文档内容已损坏</source>
        <translation>文件內容已損壞</translation>
    </message>
    <message>
        <source>段落太多，请分成几份</source>
        <translation>段落太多，請分成幾份</translation>
    </message>
    <message>
        <source>缺少结束的 ---</source>
        <translation>缺少結束的 ---</translation>
    </message>
    <message>
        <source>不能为空</source>
        <translation>不能為空</translation>
    </message>
    <message>
        <source>超过 {count} 个字</source>
        <translation>超過 {count} 個字</translation>
    </message>
    <message>
        <source>应当是小写字母、数字和连字符</source>
        <translation>應該是小寫字母、數字和連字號</translation>
    </message>
    <message>
        <source>应当写成 [甲, 乙]</source>
        <translation>應該寫成 [甲, 乙]</translation>
    </message>
    <message>
        <source>超过 {count} 个</source>
        <translation>超過 {count} 個</translation>
    </message>
    <message>
        <source>应当是整数</source>
        <translation>應該是整數</translation>
    </message>
    <message>
        <source>缺少开头的 ---</source>
        <translation>缺少開頭的 ---</translation>
    </message>
    <message>
        <source>应当是“名称: 值”</source>
        <translation>應該是「名稱: 值」</translation>
    </message>
    <message>
        <source>不认识的名称 {name}</source>
        <translation>不認識的名稱 {name}</translation>
    </message>
    <message>
        <source>缺少 {names}</source>
        <translation>缺少 {names}</translation>
    </message>
    <message>
        <source>应当是 2026-11-22 这样的日期</source>
        <translation>應該是 2026-11-22 這樣的日期</translation>
    </message>
    <message>
        <source>{name} {fault}</source>
        <translation>{name} {fault}</translation>
    </message>
    <message>
        <source>{name} 写了两次</source>
        <translation>{name} 寫了兩次</translation>
    </message>
    <message>
        <source>编号 {name} 在这次导入里已经有了</source>
        <translation>編號 {name} 在這次匯入裡已經有了</translation>
    </message>
    <message>
        <source>编号 {id} 已被 {file} 使用，这一篇没有载入</source>
        <translation>編號 {id} 已被 {file} 使用，這一篇沒有載入</translation>
    </message>
    <message>
        <source>文件超过 2 MB，没有载入</source>
        <translation>檔案超過 2 MB，沒有載入</translation>
    </message>
    <message>
        <source>不是 UTF-8 文本</source>
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>没有名为 {name} 的备注模板</source>
        <translation>沒有名為 {name} 的備註範本</translation>
    </message>
    <message>
        <source>链接指向不存在的文章 {name}</source>
        <translation>連結指向不存在的文章 {name}</translation>
    </message>
    <message>
        <source>链接指向不存在的小节 {target}</source>
        <translation>連結指向不存在的小節 {target}</translation>
    </message>
    <message>
        <source>图片不会显示，请改用文字</source>
        <translation>圖片不會顯示，請改用文字</translation>
    </message>
    <message>
        <source>外部链接（{scheme}:）不能打开，请改成文章链接或写成文字</source>
        <translation>外部連結（{scheme}:）不能開啟，請改成文章連結或寫成文字</translation>
    </message>
    <message>
        <source>HTML 标记不起作用，请改用 Markdown</source>
        <translation>HTML 標記不起作用，請改用 Markdown</translation>
    </message>
    <message>
        <source>不是有效的 TOML</source>
        <translation>不是有效的 TOML</translation>
    </message>
    <message>
        <source>文章超过 {size} KB，按纯文本显示</source>
        <translation>文章超過 {size} KB，以純文字顯示</translation>
    </message>
    <message>
        <source>文章超过 {count} 行，按纯文本显示</source>
        <translation>文章超過 {count} 行，以純文字顯示</translation>
    </message>
    <message>
        <source>连续的标记符号太多，按纯文本显示</source>
        <translation>連續的標記符號太多，以純文字顯示</translation>
    </message>
    <message>
        <source>括号太多，按纯文本显示</source>
        <translation>括號太多，以純文字顯示</translation>
    </message>
    <message>
        <source>标题超过 {count} 个，按纯文本显示</source>
        <translation>標題超過 {count} 個，以純文字顯示</translation>
    </message>
    <message>
        <source>一行超过 {count} 个字符，按纯文本显示</source>
        <translation>一行超過 {count} 個字元，以純文字顯示</translation>
    </message>
    <message>
        <source>表格太大，按纯文本显示</source>
        <translation>表格太大，以純文字顯示</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>转达</source>
        <translation>轉達</translation>
    </message>
    <message>
        <source>记答复</source>
        <translation>記答覆</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>已做</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>應變方案</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>投訴編號</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>栏目内容</source>
        <translation>欄位內容</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>{rule}：{where}</source>
        <translation>{rule}：{where}</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>代签理由</source>
        <translation>代簽理由</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>店主</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>系统</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{name}”设有 PIN，写入前要验证。请在终端里输入，或用 --pin-stdin、环境变量 DESKCS_PIN 给出。</source>
        <translation>「{name}」設有 PIN，寫入前要驗證。請在終端機裡輸入，或用 --pin-stdin、環境變數 DESKCS_PIN 給出。</translation>
    </message>
    <message>
        <source>{option} 后面要写一个值。</source>
        <translation>{option} 後面要寫一個值。</translation>
    </message>
    <message>
        <source>没有“{scope}”这个范围，可以是 {known}。</source>
        <translation>沒有「{scope}」這個範圍，可以是 {known}。</translation>
    </message>
    <message>
        <source>请写出要找的词，或用 --batch 给一个每行一个查询的文件。</source>
        <translation>請寫出要找的詞，或用 --batch 給一個每行一個查詢的檔案。</translation>
    </message>
    <message>
        <source>读不了这个文件：{path}。请核对路径，文件要用 UTF-8 编码。</source>
        <translation>讀不了這個檔案：{path}。請核對路徑，檔案要用 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>没有收到 PIN。请在终端里输入，或用 --pin-stdin 从标准输入给出。</source>
        <translation>沒有收到 PIN。請在終端機裡輸入，或用 --pin-stdin 從標準輸入給出。</translation>
    </message>
    <message>
        <source>没有“{role}”这个角色，可以是 agent、lead、supervisor。</source>
        <translation>沒有「{role}」這個角色，可以是 agent、lead、supervisor。</translation>
    </message>
    <message>
        <source>规则文件有误：{path} 第 {line} 行，{reason}。这次先用随程序带的规则，改好后重新打开即可。</source>
        <translation>規則檔案有誤：{path} 第 {line} 行，{reason}。這次先用隨程式帶的規則，改好後重新開啟即可。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有标为严重，不需要知悉。</source>
        <translation>投訴 {number} 沒有標為嚴重，不需要知悉。</translation>
    </message>
    <message>
        <source>投诉 {number} 的严重标记已经有人确认过了。</source>
        <translation>投訴 {number} 的嚴重標記已經有人確認過了。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有标为严重，没有可取消的标记。</source>
        <translation>投訴 {number} 沒有標為嚴重，沒有可取消的標記。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有待定的严重信号。</source>
        <translation>投訴 {number} 沒有待定的嚴重訊號。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有设为特殊疑难。</source>
        <translation>投訴 {number} 沒有設為特殊疑難。</translation>
    </message>
    <message>
        <source>级别只有 1 到 4，没有“{severity}”。</source>
        <translation>等級只有 1 到 4，沒有「{severity}」。</translation>
    </message>
    <message>
        <source>不能把投诉 {number} 合并到它自己。请写另一个编号。</source>
        <translation>不能把投訴 {number} 合併到它自己。請寫另一個編號。</translation>
    </message>
    <message>
        <source>投诉 {number} 已合并或无效，不能再并入别的投诉。</source>
        <translation>投訴 {number} 已合併或無效，不能再併入別的投訴。</translation>
    </message>
    <message>
        <source>投诉 {number} 已关闭，并进去就没人管了。请先重开（reopen）它再合并。</source>
        <translation>投訴 {number} 已關閉，併進去就沒人管了。請先重開（reopen）它再合併。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有合并过，没有可撤销的合并。</source>
        <translation>投訴 {number} 沒有合併過，沒有可復原的合併。</translation>
    </message>
    <message>
        <source>类型只有 complaint（投诉）和 case（个案），没有“{kind}”。</source>
        <translation>類型只有 complaint（投訴）和 case（個案），沒有「{kind}」。</translation>
    </message>
    <message>
        <source>收到时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>收到時間缺少時區，請寫成 2026-11-22T09:30+08:00。</translation>
    </message>
    <message>
        <source>{name}最多 {limit} 个，这里有 {count} 个。</source>
        <translation>{name}最多 {limit} 個，這裡有 {count} 個。</translation>
    </message>
    <message>
        <source>{name}太长：{length} 个字，最多 {limit} 个字。请删减，或把全文另存为附件。</source>
        <translation>{name}太長：{length} 個字，最多 {limit} 個字。請刪減，或把全文另存為附件。</translation>
    </message>
    <message>
        <source>{name}不能为空，请补上。</source>
        <translation>{name}不能為空，請補上。</translation>
    </message>
    <message>
        <source>电话“{phone}”看不懂，请写成 13912345678 或 0571-88886666。</source>
        <translation>電話「{phone}」看不懂，請寫成 13912345678 或 0571-88886666。</translation>
    </message>
    <message>
        <source>别人刚刚改过这条记录。您输入的内容还在，请看过新内容后再保存一次。</source>
        <translation>別人剛剛改過這筆紀錄。您輸入的內容還在，請看過新內容後再儲存一次。</translation>
    </message>
    <message>
        <source>手册里没有编号为 {id} 的文章。用 deskcs article 可以列出全部。</source>
        <translation>手冊裡沒有編號為 {id} 的文章。用 deskcs article 可以列出全部。</translation>
    </message>
    <message>
        <source>设置文件有误：{path} 第 {line} 行，{reason}。这次先用默认设置，改好后重新打开即可。</source>
        <translation>設定檔案有誤：{path} 第 {line} 行，{reason}。這次先用預設設定，改好後重新開啟即可。</translation>
    </message>
    <message>
        <source>设置文件有误：{path} 的 {name} = {value!r}，{reason}。这一项先用默认值。</source>
        <translation>設定檔案有誤：{path} 的 {name} = {value!r}，{reason}。這一項先用預設值。</translation>
    </message>
    <message>
        <source>这一项没有保存：“{value}”，{reason}。原来的设置不变。</source>
        <translation>這一項沒有儲存：「{value}」，{reason}。原來的設定不變。</translation>
    </message>
    <message>
        <source>本版本还不能连接 PostgreSQL（{url}）。请在设置里改回本机的数据库文件，数据没有变动。</source>
        <translation>本版本還不能連線 PostgreSQL（{url}）。請在設定裡改回本機的資料庫檔案，資料沒有變動。</translation>
    </message>
    <message>
        <source>设置没有保存：{path}，{reason}。请检查这个文件夹的权限和剩余空间。</source>
        <translation>設定沒有儲存：{path}，{reason}。請檢查這個資料夾的權限和剩餘空間。</translation>
    </message>
    <message>
        <source>不认识的数据库地址：{url}。请写一个文件路径，或 sqlite:///路径。</source>
        <translation>不認識的資料庫位址：{url}。請寫一個檔案路徑，或 sqlite:///路徑。</translation>
    </message>
    <message>
        <source>PIN 要有 {shortest} 到 {longest} 个字符。</source>
        <translation>PIN 要有 {shortest} 到 {longest} 個字元。</translation>
    </message>
    <message>
        <source>这个 PIN 太容易猜到（如 1111、1234），请换一个。</source>
        <translation>這個 PIN 太容易猜到（如 1111、1234），請換一個。</translation>
    </message>
    <message>
        <source>没有叫“{name}”的人。请核对姓名或工号，或请主管先添加。</source>
        <translation>沒有叫「{name}」的人。請核對姓名或工號，或請主管先新增。</translation>
    </message>
    <message>
        <source>“{name}”已停用，不能再操作。请主管重新启用或换一个人。</source>
        <translation>「{name}」已停用，不能再操作。請主管重新啟用或換一個人。</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的人。请加上工号或换一个称呼。</source>
        <translation>已經有叫「{name}」的人。請加上工號或換一個稱呼。</translation>
    </message>
    <message>
        <source>请写出姓名（1 到 40 个字）。</source>
        <translation>請寫出姓名（1 到 40 個字）。</translation>
    </message>
    <message>
        <source>只有主管可以管理人员。请找主管办理。</source>
        <translation>只有主管可以管理人員。請找主管辦理。</translation>
    </message>
    <message>
        <source>PIN 不对，还可以试 {left} 次。</source>
        <translation>PIN 不對，還可以試 {left} 次。</translation>
    </message>
    <message>
        <source>PIN 错得太多，请 {seconds} 秒后再试，或请主管重设。</source>
        <translation>PIN 錯得太多，請 {seconds} 秒後再試，或請主管重設。</translation>
    </message>
    <message>
        <source>“{name}”还没有 PIN，请主管先设置。</source>
        <translation>「{name}」還沒有 PIN，請主管先設定。</translation>
    </message>
    <message>
        <source>这个数据库已经有主管，不能再次建立。请登录。</source>
        <translation>這個資料庫已經有主管，不能再次建立。請登入。</translation>
    </message>
    <message>
        <source>这是最后一位主管，停用或改角色前请先添加另一位。</source>
        <translation>這是最後一位主管，停用或改角色前請先新增另一位。</translation>
    </message>
    <message>
        <source>客服台的名称太长：{length} 个字，最多 {limit} 个字。请写短一些。</source>
        <translation>客服台的名稱太長：{length} 個字，最多 {limit} 個字。請寫短一些。</translation>
    </message>
    <message>
        <source>备份没有通过校验，没有保留：{path}（{detail}）。请运行 deskcs doctor 查看数据库本身。</source>
        <translation>備份沒有通過驗證，沒有保留：{path}（{detail}）。請執行 deskcs doctor 檢視資料庫本身。</translation>
    </message>
    <message>
        <source>这个备份已损坏，没有恢复，现在的数据没有改动：{path}。请换一个备份。</source>
        <translation>這個備份已損毀，沒有還原，現在的資料沒有變動：{path}。請換一個備份。</translation>
    </message>
    <message>
        <source>没有这个备份文件：{path}。请用 deskcs backup 先做一个。</source>
        <translation>沒有這個備份檔案：{path}。請用 deskcs backup 先做一個。</translation>
    </message>
    <message>
        <source>还没有数据库可以备份：{path}。</source>
        <translation>還沒有資料庫可以備份：{path}。</translation>
    </message>
    <message>
        <source>备份不能写到数据库自己的位置：{path}。请换一个文件名。</source>
        <translation>備份不能寫到資料庫自己的位置：{path}。請換一個檔名。</translation>
    </message>
    <message>
        <source>这个文件里没有 DeskCS 的数据，没有恢复：{path}。</source>
        <translation>這個檔案裡沒有 DeskCS 的資料，沒有還原：{path}。</translation>
    </message>
    <message>
        <source>要恢复的就是数据库自己，没有改动：{path}。请写出备份文件的路径。</source>
        <translation>要還原的就是資料庫自己，沒有改動：{path}。請寫出備份檔案的路徑。</translation>
    </message>
    <message>
        <source>数据库正被别的程序占用：{path}。请等几秒再试，或关掉其他正在导入、备份的窗口。</source>
        <translation>資料庫正被別的程式佔用：{path}。請等幾秒再試，或關掉其他正在匯入、備份的視窗。</translation>
    </message>
    <message>
        <source>磁盘已满，这次没有保存：{path}。请清出空间后再保存一次，输入的内容还在。</source>
        <translation>磁碟已滿，這次沒有儲存：{path}。請清出空間後再儲存一次，輸入的內容還在。</translation>
    </message>
    <message>
        <source>数据库不能写入：{path}。请检查文件和所在文件夹的权限，或用 --db 换一个位置。</source>
        <translation>資料庫不能寫入：{path}。請檢查檔案和所在資料夾的權限，或用 --db 換一個位置。</translation>
    </message>
    <message>
        <source>数据库已损坏或不是数据库文件：{path}。请运行 deskcs doctor 查看，用 deskcs restore 从备份恢复。</source>
        <translation>資料庫已損壞或不是資料庫檔案：{path}。請執行 deskcs doctor 檢視，用 deskcs restore 從備份還原。</translation>
    </message>
    <message>
        <source>读写数据库时磁盘出错，这次没有保存：{path}。请检查磁盘或网络盘后再试。</source>
        <translation>讀寫資料庫時磁碟出錯，這次沒有儲存：{path}。請檢查磁碟或網路磁碟機後再試。</translation>
    </message>
    <message>
        <source>打不开数据库：{path}。请检查路径是否存在、是不是文件夹、有没有权限。</source>
        <translation>打不開資料庫：{path}。請檢查路徑是否存在、是不是資料夾、有沒有權限。</translation>
    </message>
    <message>
        <source>打开的数据库文件不见了或被换掉了，这次没有保存：{path}。请把文件放回原处，再重新启动程序；输入的内容还在。</source>
        <translation>開啟的資料庫檔案不見了或被換掉了，這次沒有儲存：{path}。請把檔案放回原處，再重新啟動程式；輸入的內容還在。</translation>
    </message>
    <message>
        <source>升级数据库后有 {count} 处引用对不上，已全部撤回，文件保持原样：{path}。请运行 deskcs doctor。</source>
        <translation>升級資料庫後有 {count} 處參照對不上，已全部撤回，檔案保持原樣：{path}。請執行 deskcs doctor。</translation>
    </message>
    <message>
        <source>没有这个数据库：{path}。请核对路径，或用 deskcs restore 恢复。</source>
        <translation>沒有這個資料庫：{path}。請核對路徑，或用 deskcs restore 還原。</translation>
    </message>
    <message>
        <source>这个数据库由更新的 DeskCS 写成（第 {found} 版，本程序到第 {known} 版）：{path}。请升级程序后再打开，文件没有被改动。</source>
        <translation>這個資料庫由更新的 DeskCS 寫成（第 {found} 版，本程式到第 {known} 版）：{path}。請升級程式後再開啟，檔案沒有被改動。</translation>
    </message>
    <message>
        <source>这是别的程序的数据库，不是 DeskCS 的：{path}。请用 --db 换一个文件，这个文件没有被改动。</source>
        <translation>這是別的程式的資料庫，不是 DeskCS 的：{path}。請用 --db 換一個檔案，這個檔案沒有被改動。</translation>
    </message>
    <message>
        <source>这是一个文件夹，不是数据库文件：{path}。请写出文件名。</source>
        <translation>這是一個資料夾，不是資料庫檔案：{path}。請寫出檔名。</translation>
    </message>
    <message>
        <source>这不是普通文件，不能当数据库用：{path}。请换一个文件名。</source>
        <translation>這不是一般檔案，不能當資料庫用：{path}。請換一個檔名。</translation>
    </message>
    <message>
        <source>{option} 的时间“{text}”看不懂，请写成 2026-11-22T09:30 或带时区的 ISO 8601。</source>
        <translation>{option} 的時間「{text}」看不懂，請寫成 2026-11-22T09:30 或帶時區的 ISO 8601。</translation>
    </message>
    <message>
        <source>--map 要写成 字段=列名，如 --map customer=买家。</source>
        <translation>--map 要寫成 欄位=檔案欄名，如 --map customer=買家。</translation>
    </message>
    <message>
        <source>请写 --all 接下全部，或 --item 编号 逐条接。</source>
        <translation>請寫 --all 接下全部，或 --item 編號 逐項接。</translation>
    </message>
    <message>
        <source>请写要做什么：--add 事项，或 --item 编号 加 --text、--next、--remove 等。</source>
        <translation>請寫要做什麼：--add 事項，或 --item 編號 加 --text、--next、--remove 等。</translation>
    </message>
    <message>
        <source>--field 要写成 栏目=内容，如 --field 金额=320。</source>
        <translation>--field 要寫成 欄位=內容，如 --field 金額=320。</translation>
    </message>
    <message>
        <source>交接单 {sheet} 里没有编号为 {item} 的事项，请核对编号。</source>
        <translation>交接單 {sheet} 裡沒有編號為 {item} 的事項，請核對編號。</translation>
    </message>
    <message>
        <source>{name} 现在当的是{shift}，不是“{asked}”。</source>
        <translation>{name} 現在當的是{shift}，不是「{asked}」。</translation>
    </message>
    <message>
        <source>只有组长或主管可以导出操作日志。请找组长办理。</source>
        <translation>只有組長或主管可以匯出操作日誌。請找組長辦理。</translation>
    </message>
    <message>
        <source>“{name}”有 {size:.1f} 兆，附件最大 {most:.0f} 兆。请压缩或截取后再加。</source>
        <translation>「{name}」有 {size:.1f} MB，附件最大 {most:.0f} MB。請壓縮或擷取後再加。</translation>
    </message>
    <message>
        <source>“{name}”的类型不能作附件。可以用：{known}。</source>
        <translation>「{name}」的類型不能作附件。可以用：{known}。</translation>
    </message>
    <message>
        <source>“{name}”的内容和它的类型不符，没有加上。请核对是不是选错了文件。</source>
        <translation>「{name}」的內容和它的類型不符，沒有加上。請核對是不是選錯了檔案。</translation>
    </message>
    <message>
        <source>“{name}”是空文件，没有加上。</source>
        <translation>「{name}」是空檔案，沒有加上。</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。请核对路径。</source>
        <translation>讀不了檔案 {path}：{reason}。請核對路徑。</translation>
    </message>
    <message>
        <source>“{name}”是文件夹，没有加上。请选里面的文件。</source>
        <translation>「{name}」是資料夾，沒有加上。請選裡面的檔案。</translation>
    </message>
    <message>
        <source>“{name}”不是普通的文件，没有加上。</source>
        <translation>「{name}」不是普通的檔案，沒有加上。</translation>
    </message>
    <message>
        <source>“{name}”还在写入或下载，没有加上。请等它存完后再加一次。</source>
        <translation>「{name}」還在寫入或下載，沒有加上。請等它存完後再加一次。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号附件。请重新打开看看。</source>
        <translation>投訴 {number} 沒有第 {ref} 號附件。請重新開啟看看。</translation>
    </message>
    <message>
        <source>附件“{name}”不在了。请把它放回 {folder}，或从备份里找回后再试。</source>
        <translation>附件「{name}」不在了。請把它放回 {folder}，或從備份裡找回後再試。</translation>
    </message>
    <message>
        <source>附件“{name}”的内容与存入时不同，没有打开。请从备份里找回原来的文件。</source>
        <translation>附件「{name}」的內容與存入時不同，沒有開啟。請從備份裡找回原來的檔案。</translation>
    </message>
    <message>
        <source>磁盘已满，附件“{name}”没有存下。请清出空间后再试。</source>
        <translation>磁碟已滿，附件「{name}」沒有存下。請清出空間後再試。</translation>
    </message>
    <message>
        <source>写不了附件文件夹 {folder}：{reason}。请检查权限。</source>
        <translation>寫不了附件資料夾 {folder}：{reason}。請檢查權限。</translation>
    </message>
    <message>
        <source>一次最多处理 {most} 条，选了 {count} 条。请分几次。</source>
        <translation>一次最多處理 {most} 件，選了 {count} 件。請分幾次。</translation>
    </message>
    <message>
        <source>{person} 上次联系时客户没有接受，请换一位同事、换个时间再联系（C-30）。</source>
        <translation>{person} 上次聯絡時客戶沒有接受，請換一位同事、換個時間再聯絡（C-30）。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号待办的回访。请重新打开看看。</source>
        <translation>投訴 {number} 沒有第 {ref} 號待辦的回訪。請重新開啟看看。</translation>
    </message>
    <message>
        <source>回访结果只有 {known}，没有“{outcome}”。</source>
        <translation>回訪結果只有 {known}，沒有「{outcome}」。</translation>
    </message>
    <message>
        <source>满意度是 1 到 5，没有“{value}”。</source>
        <translation>滿意度是 1 到 5，沒有「{value}」。</translation>
    </message>
    <message>
        <source>通话时间在将来，请核对。</source>
        <translation>通話時間在將來，請核對。</translation>
    </message>
    <message>
        <source>“{name}”不能更正。可以更正：{known}。</source>
        <translation>「{name}」不能更正。可以更正：{known}。</translation>
    </message>
    <message>
        <source>只有负责人、登记人或组长可以查看投诉 {number} 的完整联系方式。</source>
        <translation>只有負責人、登記人或組長可以檢視投訴 {number} 的完整聯絡方式。</translation>
    </message>
    <message>
        <source>时间“{text}”看不懂，请写成 2026-11-22 09:30</source>
        <translation>時間「{text}」看不懂，請寫成 2026-11-22 09:30</translation>
    </message>
    <message>
        <source>--map 里没有“{name}”这个字段。可以用：{known}。</source>
        <translation>--map 裡沒有「{name}」這個欄位。可以用：{known}。</translation>
    </message>
    <message>
        <source>文件里没有“{column}”这一列。有：{known}。</source>
        <translation>檔案裡沒有「{column}」這一欄。有：{known}。</translation>
    </message>
    <message>
        <source>认不出“{label}”是哪一列。请用 --map {name}=列名 指定。文件里有：{known}。</source>
        <translation>認不出「{label}」是哪一欄。請用 --map {name}=欄名 指定。檔案裡有：{known}。</translation>
    </message>
    <message>
        <source>只能导出为 .csv、.xlsx 或 .json，{name} 不是。请换一个文件名。</source>
        <translation>只能匯出為 .csv、.xlsx 或 .json，{name} 不是。請換一個檔名。</translation>
    </message>
    <message>
        <source>写不了文件 {path}：{reason}。请换一个位置。</source>
        <translation>寫不了檔案 {path}：{reason}。請換一個位置。</translation>
    </message>
    <message>
        <source>磁盘已满，没有导出：{path}。请清出空间后再试。</source>
        <translation>磁碟已滿，沒有匯出：{path}。請清出空間後再試。</translation>
    </message>
    <message>
        <source>Excel 的表最多 {most} 行，装不下这些。请导出为 .csv 或 .json，或先缩小范围。</source>
        <translation>Excel 的表最多 {most} 列，裝不下這些。請匯出為 .csv 或 .json，或先縮小範圍。</translation>
    </message>
    <message>
        <source>这不是普通文件，不能写到这里：{path}。请换一个文件名。</source>
        <translation>這不是一般檔案，不能寫到這裡：{path}。請換一個檔名。</translation>
    </message>
    <message>
        <source>{name} 不是有效的 .xlsx 文件。请用 Excel 或 WPS 另存为 .xlsx 或 CSV 后再导入。</source>
        <translation>{name} 不是有效的 .xlsx 檔案。請用 Excel 或 WPS 另存為 .xlsx 或 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>{name} 设有密码。请去掉密码另存一份后再导入。</source>
        <translation>{name} 設有密碼。請去掉密碼另存一份後再匯入。</translation>
    </message>
    <message>
        <source>{name} 展开后太大或有离得极远的单元格，没有读取。请只留数据区，另存为 CSV 后再导入。</source>
        <translation>{name} 展開後太大或有離得極遠的儲存格，沒有讀取。請只留資料區，另存為 CSV 後再匯入。</translation>
    </message>
    <message>
        <source>{name} 里没有数据。</source>
        <translation>{name} 裡沒有資料。</translation>
    </message>
    <message>
        <source>{name} 已损坏，读不下去。请用 Excel 或 WPS 打开后另存一份再导入。</source>
        <translation>{name} 已損壞，讀不下去。請用 Excel 或 WPS 開啟後另存一份再匯入。</translation>
    </message>
    <message>
        <source>没有“{name}”这一列可导出。可以用：{known}。</source>
        <translation>沒有「{name}」這一欄可匯出。可以用：{known}。</translation>
    </message>
    <message>
        <source>“{name}”一列里有个人信息，要带完整信息（组长或主管）才能导出。</source>
        <translation>「{name}」一欄裡有個人資料，要帶完整資料（組長或主管）才能匯出。</translation>
    </message>
    <message>
        <source>没有“{view}”这个视图。可以用：{known}。</source>
        <translation>沒有「{view}」這個檢視。可以用：{known}。</translation>
    </message>
    <message>
        <source>没有这个文件：{path}。请核对路径。</source>
        <translation>沒有這個檔案：{path}。請核對路徑。</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。</source>
        <translation>讀不了檔案 {path}：{reason}。</translation>
    </message>
    <message>
        <source>这不是普通文件，不能导入：{path}。请先存成文件再导入。</source>
        <translation>這不是一般檔案，不能匯入：{path}。請先存成檔案再匯入。</translation>
    </message>
    <message>
        <source>只能导入 .csv、.xlsx 和 .json 文件，{name} 不是。请另存为其中一种。</source>
        <translation>只能匯入 .csv、.xlsx 和 .json 檔案，{name} 不是。請另存為其中一種。</translation>
    </message>
    <message>
        <source>{name} 里没有可导入的行。</source>
        <translation>{name} 裡沒有可匯入的列。</translation>
    </message>
    <message>
        <source>导入停在中途：{reason} 已导入的 {count} 条都在；排除问题后再导入同一个文件，不会重复。</source>
        <translation>匯入停在中途：{reason} 已匯入的 {count} 筆都在；排除問題後再匯入同一個檔案，不會重複。</translation>
    </message>
    <message>
        <source>已经有名为“{name}”的视图。请换一个名字。</source>
        <translation>已經有名為「{name}」的檢視。請換一個名字。</translation>
    </message>
    <message>
        <source>这个视图已经不在了。请刷新列表。</source>
        <translation>這個檢視已經不在了。請重新整理清單。</translation>
    </message>
    <message>
        <source>视图“{name}”是 {owner} 存的，只有本人或主管可以改。</source>
        <translation>檢視「{name}」是 {owner} 存的，只有本人或主管可以改。</translation>
    </message>
    <message>
        <source>视图最多存 {most} 个。请先删掉不用的。</source>
        <translation>檢視最多存 {most} 個。請先刪掉不用的。</translation>
    </message>
    <message>
        <source>不能把投诉 {number} 关联到它自己。请写另一个编号。</source>
        <translation>不能把投訴 {number} 關聯到它自己。請寫另一個編號。</translation>
    </message>
    <message>
        <source>关联的种类只有 {known}，没有“{kind}”。</source>
        <translation>關聯的種類只有 {known}，沒有「{kind}」。</translation>
    </message>
    <message>
        <source>{above} 已经是 {below} 的下级，不能再作它的上级。请先取消原来的上下级关联。</source>
        <translation>{above} 已經是 {below} 的下級，不能再作它的上級。請先取消原來的上下級關聯。</translation>
    </message>
    <message>
        <source>投诉 {number} 和 {other} 没有关联。</source>
        <translation>投訴 {number} 和 {other} 沒有關聯。</translation>
    </message>
    <message>
        <source>投诉 {number} 由 {owner} 负责，客服不能转走别人的投诉。请由 {owner} 或组长转派。</source>
        <translation>投訴 {number} 由 {owner} 負責，客服不能轉走別人的投訴。請由 {owner} 或組長轉派。</translation>
    </message>
    <message>
        <source>等到的时间 {until} 已经过去。请写一个将来的时间。</source>
        <translation>等到的時間 {until} 已經過去。請寫一個將來的時間。</translation>
    </message>
    <message>
        <source>等到的时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>等到的時間缺少時區，請寫成 2026-11-22T09:30+08:00。</translation>
    </message>
    <message>
        <source>投诉 {number} 是严重投诉，还没有人确认。请先确认（acknowledge）再关闭。</source>
        <translation>投訴 {number} 是嚴重投訴，還沒有人確認。請先確認（acknowledge）再關閉。</translation>
    </message>
    <message>
        <source>投诉 {number} 还有没兑现的承诺：{text}。请先兑现，或由组长撤回。</source>
        <translation>投訴 {number} 還有沒兌現的承諾：{text}。請先兌現，或由組長撤回。</translation>
    </message>
    <message>
        <source>投诉 {number} 超过了时限，请先写明超时原因（explain-breach）再关闭。</source>
        <translation>投訴 {number} 超過了時限，請先寫明逾時原因（explain-breach）再關閉。</translation>
    </message>
    <message>
        <source>请先把处理方案告诉客户（resolve）。</source>
        <translation>請先把處理方案告訴客戶（resolve）。</translation>
    </message>
    <message>
        <source>要继续处理请先重开（reopen）。</source>
        <translation>要繼續處理請先重開（reopen）。</translation>
    </message>
    <message>
        <source>它已经在处理。</source>
        <translation>它已經在處理。</translation>
    </message>
    <message>
        <source>没有编号是“{number}”的投诉。请核对编号，如 TS20261122-017。</source>
        <translation>沒有編號是「{number}」的投訴。請核對編號，如 TS20261122-017。</translation>
    </message>
    <message>
        <source>不能按“{order}”排序。可以用：{known}。</source>
        <translation>不能按「{order}」排序。可以用：{known}。</translation>
    </message>
    <message>
        <source>“接着上一页”的标记已失效，请从第一页重新列出。</source>
        <translation>「接著上一頁」的標記已失效，請從第一頁重新列出。</translation>
    </message>
    <message>
        <source>期限缺少时区，请写成 2026-11-22T18:00+08:00。</source>
        <translation>期限缺少時區，請寫成 2026-11-22T18:00+08:00。</translation>
    </message>
    <message>
        <source>期限 {due} 已经过去。请写一个将来的时间。</source>
        <translation>期限 {due} 已經過去。請寫一個將來的時間。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号未了的承诺或期限。请重新打开看看。</source>
        <translation>投訴 {number} 沒有第 {ref} 號未了的承諾或期限。請重新開啟看看。</translation>
    </message>
    <message>
        <source>收到时间 {at} 在将来。请核对日期和时间。</source>
        <translation>收到時間 {at} 在將來。請核對日期和時間。</translation>
    </message>
    <message>
        <source>收到时间 {at} 太早了。请核对年份。</source>
        <translation>收到時間 {at} 太早了。請核對年份。</translation>
    </message>
    <message>
        <source>金额“{yuan}”看不懂，请写成 12 或 12.50（元）。</source>
        <translation>金額「{yuan}」看不懂，請寫成 12 或 12.50（元）。</translation>
    </message>
    <message>
        <source>投诉 {number} 没有第 {ref} 号补救措施。请重新打开看看。</source>
        <translation>投訴 {number} 沒有第 {ref} 號補救措施。請重新開啟看看。</translation>
    </message>
    <message>
        <source>{yuan} 元超过您能批的 {limit} 元。请找组长、主管或负责人批。</source>
        <translation>{yuan} 元超過您能核准的 {limit} 元。請找組長、主管或負責人核准。</translation>
    </message>
    <message>
        <source>{yuan} 元超过主管能批的 {limit} 元，请写明哪位负责人批准。</source>
        <translation>{yuan} 元超過主管能核准的 {limit} 元，請寫明哪位負責人核准。</translation>
    </message>
    <message>
        <source>这项补救还没有批准，不能记为已办。请先批准。</source>
        <translation>這項補救還沒有核准，不能記為已辦。請先核准。</translation>
    </message>
    <message>
        <source>这项补救已经办完或取消，不能再改。</source>
        <translation>這項補救已經辦完或取消，不能再改。</translation>
    </message>
    <message>
        <source>办结时间在将来，请核对。</source>
        <translation>辦結時間在將來，請核對。</translation>
    </message>
    <message>
        <source>投诉 {number} 现在是“{status}”，不能{act}。{hint}</source>
        <translation>投訴 {number} 現在是「{status}」，不能{act}。{hint}</translation>
    </message>
    <message>
        <source>只有{role}可以{act}。请找{role}办理。</source>
        <translation>只有{role}可以{act}。請找{role}辦理。</translation>
    </message>
    <message>
        <source>时间 {at} 不对。请核对年份。</source>
        <translation>時間 {at} 不對。請核對年份。</translation>
    </message>
    <message>
        <source>没有第 {step} 步，只有 1 到 {count}。</source>
        <translation>沒有第 {step} 步，只有 1 到 {count}。</translation>
    </message>
    <message>
        <source>磁盘已满，没有写成：{path}。请清出空间后再试。</source>
        <translation>磁碟已滿，沒有寫成：{path}。請清出空間後再試。</translation>
    </message>
    <message>
        <source>{path} 里已有记录，演示数据只写进空的数据库。请用 --db 指定一个新文件。</source>
        <translation>{path} 裡已有紀錄，示範資料只寫進空的資料庫。請用 --db 指定一個新檔案。</translation>
    </message>
    <message>
        <source>--rows 要在 20 到 {most} 之间。</source>
        <translation>--rows 要在 20 到 {most} 之間。</translation>
    </message>
    <message>
        <source>只有组长或主管可以修改手册。</source>
        <translation>只有組長或主管可以修改手冊。</translation>
    </message>
    <message>
        <source>还不能保存：第 {line} 行，{reason}。文字还在，改好再存。</source>
        <translation>還不能儲存：第 {line} 行，{reason}。文字還在，改好再存。</translation>
    </message>
    <message>
        <source>编号不能改：这一篇是 {id}。要另写一篇，请用“新建文章”。文字还在。</source>
        <translation>編號不能改：這一篇是 {id}。要另寫一篇，請用「新增文章」。文字還在。</translation>
    </message>
    <message>
        <source>编号 {id} 已经有文章用了，请换一个。文字还在。</source>
        <translation>編號 {id} 已經有文章用了，請換一個。文字還在。</translation>
    </message>
    <message>
        <source>这一篇太长（超过 {kb} KB），请分成几篇。文字还在。</source>
        <translation>這一篇太長（超過 {kb} KB），請分成幾篇。文字還在。</translation>
    </message>
    <message>
        <source>写不进手册文件夹 {path}：{reason}。文字还在，请检查这个文件夹后再存一次。</source>
        <translation>寫不進手冊資料夾 {path}：{reason}。文字還在，請檢查這個資料夾後再存一次。</translation>
    </message>
    <message>
        <source>已经记进版本，但文件 {path} 还换不上：{reason}。程序会自己再换，不必重存。文字还在。</source>
        <translation>已經記進版本，但檔案 {path} 還換不上：{reason}。程式會自己再換，不必重存。文字還在。</translation>
    </message>
    <message>
        <source>{path} 里没有 .md 或 .docx 文件。请换一个文件夹或文件。</source>
        <translation>{path} 裡沒有 .md 或 .docx 檔案。請換一個資料夾或檔案。</translation>
    </message>
    <message>
        <source>打不开 {path}。请核对路径。</source>
        <translation>打不開 {path}。請核對路徑。</translation>
    </message>
    <message>
        <source>文件超过 {most} 个。请分几次导入。</source>
        <translation>檔案超過 {most} 個。請分幾次匯入。</translation>
    </message>
    <message>
        <source>置顶备注最多 {most} 个字。文字还在，请缩短后再存。</source>
        <translation>置頂備註最多 {most} 個字。文字還在，請縮短後再存。</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的版本。请重新打开版本列表。</source>
        <translation>沒有編號為 {number} 的版本。請重新開啟版本清單。</translation>
    </message>
    <message>
        <source>请先写出没有找到答案的问题。</source>
        <translation>請先寫出沒有找到答案的問題。</translation>
    </message>
    <message>
        <source>这条建议已经不在了。请重新打开列表。</source>
        <translation>這則建議已經不在了。請重新開啟清單。</translation>
    </message>
    <message>
        <source>交接单 {code} 还没有签字，签字后才能接班。</source>
        <translation>交接單 {code} 還沒有簽字，簽字後才能接班。</translation>
    </message>
    <message>
        <source>交接单 {code} 是 {name} 自己签的，写的人不能自己接班。请由下一班接。</source>
        <translation>交接單 {code} 是 {name} 自己簽的，寫的人不能自己接班。請由下一班接。</translation>
    </message>
    <message>
        <source>只有组长或主管可以写明理由放行。</source>
        <translation>只有組長或主管可以寫明理由放行。</translation>
    </message>
    <message>
        <source>{name} 现在不能接这张交接单：{problems}。请按排班接班，或由组长写明理由放行。</source>
        <translation>{name} 現在不能接這張交接單：{problems}。請按排班接班，或由組長寫明理由放行。</translation>
    </message>
    <message>
        <source>“{text}”是 {name} 自己写的，请由下一班的其他人接。</source>
        <translation>「{text}」是 {name} 自己寫的，請由下一班的其他人接。</translation>
    </message>
    <message>
        <source>“{text}”已由 {name} 在 {time} 接下，不用再接。</source>
        <translation>「{text}」已由 {name} 在 {time} 接下，不用再接。</translation>
    </message>
    <message>
        <source>“{text}”已经转到后一张交接单，请在那里办理。</source>
        <translation>「{text}」已經轉到後一張交接單，請在那裡辦理。</translation>
    </message>
    <message>
        <source>“{text}”是危急事项，请用自己的话写出下一步再接（--restate，或在下面的框里）。</source>
        <translation>「{text}」是危急事項，請用自己的話寫出下一步再接（--restate，或在下面的框裡）。</translation>
    </message>
    <message>
        <source>剩下的 {count} 条都是危急事项，请逐条用自己的话写出下一步。</source>
        <translation>剩下的 {count} 件都是危急事項，請逐件用自己的話寫出下一步。</translation>
    </message>
    <message>
        <source>交接单 {code} 没有待接的事项。</source>
        <translation>交接單 {code} 沒有待接的事項。</translation>
    </message>
    <message>
        <source>这个问题要由写交接的人（{name}）或组长回答。</source>
        <translation>這個問題要由寫交接的人（{name}）或組長回答。</translation>
    </message>
    <message>
        <source>“{text}”没有等待回答的问题。</source>
        <translation>「{text}」沒有等待回答的問題。</translation>
    </message>
    <message>
        <source>“{text}”已经办结。</source>
        <translation>「{text}」已經辦結。</translation>
    </message>
    <message>
        <source>文件“{name}”是空的，没有附上。</source>
        <translation>檔案「{name}」是空的，沒有附上。</translation>
    </message>
    <message>
        <source>文件“{name}”太大：最多 5 MB，请压缩或截图后再附。</source>
        <translation>檔案「{name}」太大：最多 5 MB，請壓縮或截圖後再附。</translation>
    </message>
    <message>
        <source>一条事项最多附 {limit} 个文件。</source>
        <translation>一件事項最多附 {limit} 個檔案。</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的附件，可能已被移除。</source>
        <translation>沒有編號為 {id} 的附件，可能已被移除。</translation>
    </message>
    <message>
        <source>没有“{kind}”这种事项，可以是：{known}。</source>
        <translation>沒有「{kind}」這種事項，可以是：{known}。</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的投诉，请核对编号。</source>
        <translation>沒有編號為 {number} 的投訴，請核對編號。</translation>
    </message>
    <message>
        <source>一张交接单最多 {limit} 条事项，请先签字，再写下一张。</source>
        <translation>一張交接單最多 {limit} 件事項，請先簽字，再寫下一張。</translation>
    </message>
    <message>
        <source>“{text}”要写明原因才能移出交接单。</source>
        <translation>「{text}」要寫明原因才能移出交接單。</translation>
    </message>
    <message>
        <source>核对清单里没有“{key}”这一项。</source>
        <translation>核對清單裡沒有「{key}」這一項。</translation>
    </message>
    <message>
        <source>核对结果只有 ok（正常）、bad（异常）、na（不适用）。</source>
        <translation>核對結果只有 ok（正常）、bad（異常）、na（不適用）。</translation>
    </message>
    <message>
        <source>“{name}”不能清点，或数目不在 0 到 {limit} 之间。</source>
        <translation>「{name}」不能清點，或數目不在 0 到 {limit} 之間。</translation>
    </message>
    <message>
        <source>没有叫“{name}”的班次，可以是：{known}。</source>
        <translation>沒有叫「{name}」的班次，可以是：{known}。</translation>
    </message>
    <message>
        <source>{name} 已经在{shift}当班，不用再上班。</source>
        <translation>{name} 已經在{shift}當班，不用再上班。</translation>
    </message>
    <message>
        <source>{name} 已经在休息，回来时请先结束休息。</source>
        <translation>{name} 已經在休息，回來時請先結束休息。</translation>
    </message>
    <message>
        <source>{name} 现在没有在休息。</source>
        <translation>{name} 現在沒有在休息。</translation>
    </message>
    <message>
        <source>{names} 正在休息，任何时段都要有人在线，请等一个人回来。</source>
        <translation>{names} 正在休息，任何時段都要有人線上，請等一個人回來。</translation>
    </message>
    <message>
        <source>{name} 现在没有当班。要上班请用 shift start。</source>
        <translation>{name} 現在沒有當班。要上班請用 shift start。</translation>
    </message>
    <message>
        <source>只有组长或主管可以导出完整的个人信息。</source>
        <translation>只有組長或主管可以匯出完整的個人資料。</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的信息反馈，请核对编号。</source>
        <translation>沒有編號為 {id} 的意見回饋，請核對編號。</translation>
    </message>
    <message>
        <source>信息反馈 {id} 现在是“{state}”，不能{act}。</source>
        <translation>意見回饋 {id} 現在是「{state}」，不能{act}。</translation>
    </message>
    <message>
        <source>来源只有 customer（客户）、staff（同事），没有“{origin}”。</source>
        <translation>來源只有 customer（客戶）、staff（同事），沒有「{origin}」。</translation>
    </message>
    <message>
        <source>没有“{kind}”这种日志，可以是 work（工作）、notice（通知）、incident（系统异常）。</source>
        <translation>沒有「{kind}」這種日誌，可以是 work（工作）、notice（通知）、incident（系統異常）。</translation>
    </message>
    <message>
        <source>时间缺少时区，请写成 2026-11-22T09:30+08:00。</source>
        <translation>時間缺少時區，請寫成 2026-11-22T09:30+08:00。</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的交接单。用 deskcs handover list 可以列出。</source>
        <translation>沒有編號為 {id} 的交接單。用 deskcs handover list 可以列出。</translation>
    </message>
    <message>
        <source>只有组长或主管可以审阅交接单。</source>
        <translation>只有組長或主管可以審閱交接單。</translation>
    </message>
    <message>
        <source>{day} 没有要审阅的交接单。</source>
        <translation>{day} 沒有要審閱的交接單。</translation>
    </message>
    <message>
        <source>交接单 {code} 没有等待回答的审阅问题。</source>
        <translation>交接單 {code} 沒有等待回答的審閱問題。</translation>
    </message>
    <message>
        <source>交接单 {code} 已由 {name} 在 {time} 签字，不能再改。更正请另写补充说明。</source>
        <translation>交接單 {code} 已由 {name} 在 {time} 簽字，不能再改。更正請另寫補充說明。</translation>
    </message>
    <message>
        <source>只有组长或主管可以{act}。请找组长办理。</source>
        <translation>只有組長或主管可以{act}。請找組長辦理。</translation>
    </message>
    <message>
        <source>{day} 没有{shift}。</source>
        <translation>{day} 沒有{shift}。</translation>
    </message>
    <message>
        <source>{person} 已经排在 {day} 的{shift}上。</source>
        <translation>{person} 已經排在 {day} 的{shift}上。</translation>
    </message>
    <message>
        <source>排班里没有编号为 {id} 的这一格，可能已被改动，请刷新后再试。</source>
        <translation>排班裡沒有編號為 {id} 的這一格，可能已被改動，請重新整理後再試。</translation>
    </message>
    <message>
        <source>没有编号为 {id} 的换班申请。</source>
        <translation>沒有編號為 {id} 的換班申請。</translation>
    </message>
    <message>
        <source>这个换班申请已由 {name} 处理，不用再办。</source>
        <translation>這個換班申請已由 {name} 處理，不用再辦。</translation>
    </message>
    <message>
        <source>只能为自己的班申请换班，组长可以代为申请。</source>
        <translation>只能為自己的班申請換班，組長可以代為申請。</translation>
    </message>
    <message>
        <source>换班不能批给自己，请由另一位组长或主管批准。</source>
        <translation>換班不能核准給自己，請由另一位組長或主管核准。</translation>
    </message>
    <message>
        <source>这个班已经有一个待批准的换班申请。</source>
        <translation>這個班已經有一個待核准的換班申請。</translation>
    </message>
    <message>
        <source>没有“{value}”这个轻重，可以是 stable（稳定）、watch（关注）、critical（危急）。</source>
        <translation>沒有「{value}」這個輕重，可以是 stable（穩定）、watch（關注）、critical（危急）。</translation>
    </message>
    <message>
        <source>附加栏太多：最多 20 栏。</source>
        <translation>附加欄太多：最多 20 欄。</translation>
    </message>
    <message>
        <source>关联太多：最多 20 个。</source>
        <translation>關聯太多：最多 20 個。</translation>
    </message>
    <message>
        <source>还不能签字：{problems}。请补上，或由组长写明理由放行。</source>
        <translation>還不能簽字：{problems}。請補上，或由組長寫明理由放行。</translation>
    </message>
    <message>
        <source>这张交接单没有事项。确实没有的话，请写明“无交接事项”再签字。</source>
        <translation>這張交接單沒有事項。確實沒有的話，請寫明「無交接事項」再簽字。</translation>
    </message>
    <message>
        <source>只有组长或主管可以代签，请找组长。</source>
        <translation>只有組長或主管可以代簽，請找組長。</translation>
    </message>
    <message>
        <source>代 {name} 签字要写明理由。</source>
        <translation>代 {name} 簽字要寫明理由。</translation>
    </message>
    <message>
        <source>同班的 {names} 还没有下班，请确认他们没有要补充的</source>
        <translation>同班的 {names} 還沒有下班，請確認他們沒有要補充的</translation>
    </message>
    <message>
        <source>时间“{said}”看不懂，请写成 16:30、明天 9:00 或 11-24 09:00。</source>
        <translation>時間「{said}」看不懂，請寫成 16:30、明天 9:00 或 11-24 09:00。</translation>
    </message>
    <message>
        <source>工作日志里没有编号为 {id} 的一条，请核对编号。</source>
        <translation>工作日誌裡沒有編號為 {id} 的這一筆，請核對編號。</translation>
    </message>
    <message>
        <source>这一条已由 {name} 在 {time} 结束，不用再办。</source>
        <translation>這一筆已由 {name} 在 {time} 結束，不用再辦。</translation>
    </message>
    <message>
        <source>程序出了意外的错误，已记下报告。您输入的内容还在，可以再试一次。</source>
        <translation>程式發生未預期的錯誤，已記下報告。您輸入的內容還在，可以再試一次。</translation>
    </message>
    <message>
        <source>“{name}”后面还没有写内容。{hint}</source>
        <translation>「{name}」後面還沒有寫內容。{hint}</translation>
    </message>
    <message>
        <source>“{name}”没有“{value}”这一项，可以是：{known}。</source>
        <translation>「{name}」沒有「{value}」這一項，可以是：{known}。</translation>
    </message>
    <message>
        <source>“{value}”不是数字。例：{name}:1 或 {name}:1..2。</source>
        <translation>「{value}」不是數字。例：{name}:1 或 {name}:1..2。</translation>
    </message>
    <message>
        <source>看不懂“{value}”这个时间。例：{name}:7d、{name}&lt;4h、{name}:今天、{name}:2026-11-01..2026-11-30。</source>
        <translation>看不懂「{value}」這個時間。例：{name}:7d、{name}&lt;4h、{name}:今天、{name}:2026-11-01..2026-11-30。</translation>
    </message>
    <message>
        <source>“{name}”不能比大小，请写 {name}:值。</source>
        <translation>「{name}」不能比大小，請寫 {name}:值。</translation>
    </message>
    <message>
        <source>“{name}”只能是“是”或“否”。</source>
        <translation>「{name}」只能是「是」或「否」。</translation>
    </message>
    <message>
        <source>查询太长了，最多 {most} 个字、{parts} 个词。请删短一些。</source>
        <translation>查詢太長了，最多 {most} 個字、{parts} 個詞。請刪短一些。</translation>
    </message>
    <message>
        <source>没有这个数据库：{path}。请核对路径。</source>
        <translation>沒有這個資料庫：{path}。請核對路徑。</translation>
    </message>
    <message>
        <source>这个位置已有文件，没有覆盖：{path}。请换一个新文件名。</source>
        <translation>這個位置已有檔案，沒有覆蓋：{path}。請換一個新檔名。</translation>
    </message>
    <message>
        <source>读不了文件 {path}：{reason}。请核对文件还在不在。</source>
        <translation>讀不了檔案 {path}：{reason}。請核對檔案還在不在。</translation>
    </message>
    <message>
        <source>图片写不到这个文件夹：{path}，{reason}。请用 --to 换一个。</source>
        <translation>圖片寫不到這個資料夾：{path}，{reason}。請用 --to 換一個。</translation>
    </message>
    <message>
        <source>读不了文件 {path}。请核对路径，并存成 UTF-8 文本。</source>
        <translation>讀不了檔案 {path}。請核對路徑，並存成 UTF-8 文字。</translation>
    </message>
    <message>
        <source>磁盘已满，附件没有全部复制：{path}。数据库本身已经好了；请清出空间后再做一次。</source>
        <translation>磁碟已滿，附件沒有全部複製：{path}。資料庫本身已經好了；請清出空間後再做一次。</translation>
    </message>
    <message>
        <source>附件没有全部复制：{path}，{reason}。数据库本身已经好了；请检查文件夹的权限后再做一次。</source>
        <translation>附件沒有全部複製：{path}，{reason}。資料庫本身已經好了；請檢查資料夾的權限後再做一次。</translation>
    </message>
    <message>
        <source>{name} 不是由对象组成的 JSON 列表，或没有写完。请重新导出后再导入。</source>
        <translation>{name} 不是由物件組成的 JSON 陣列，或沒有寫完。請重新匯出後再匯入。</translation>
    </message>
    <message>
        <source>“完整经过”读不懂（{why}）。请重新导出，或删去这一列再导入</source>
        <translation>「完整經過」讀不懂（{why}）。請重新匯出，或刪去這一欄再匯入</translation>
    </message>
    <message>
        <source>登记时间在将来：{at}</source>
        <translation>登記時間在將來：{at}</translation>
    </message>
    <message>
        <source>一次最多加 {most} 个文件，这里有 {count} 个。请分几次，或先打成一个文件。</source>
        <translation>一次最多加 {most} 個檔案，這裡有 {count} 個。請分幾次，或先壓縮成一個檔案。</translation>
    </message>
    <message>
        <source>加了 {added} 个，{count} 个没有加：{reasons}</source>
        <translation>加了 {added} 個，{count} 個沒有加：{reasons}</translation>
    </message>
    <message>
        <source>网页里的内容不能直接拖进来。请先存成文件再拖，或复制图片后按 Ctrl+V。</source>
        <translation>網頁裡的內容不能直接拖進來。請先存成檔案再拖，或複製圖片後按 Ctrl+V。</translation>
    </message>
    <message>
        <source>--set 要写成 字段=新值，如 --set goods=水壶，没有等号的“{text}”看不懂。</source>
        <translation>--set 要寫成 欄位=新值，如 --set goods=水壺，沒有等號的「{text}」看不懂。</translation>
    </message>
    <message>
        <source>只有组长和主管可以恢复备份。请找组长或主管办理。</source>
        <translation>只有組長和主管可以還原備份。請找組長或主管辦理。</translation>
    </message>
    <message>
        <source>已经有同名的文件，又不是 PDF，没有动它：{path}。请换一个文件名。</source>
        <translation>已經有同名的檔案，又不是 PDF，沒有動它：{path}。請換一個檔名。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>Nobody is on duty. Choose the duty leader first: every decision has an author.</source>
        <translation>還沒有人值班。請先選擇值班長：每個決定都要有責任人。</translation>
    </message>
    <message>
        <source>%1 may not do this. Ask somebody who has the right.</source>
        <translation>%1 無權執行此操作。請找有權限的人處理。</translation>
    </message>
    <message>
        <source>%1 leads %2, not %3. Ask its leader, or enter who leads it in the setting leads.%1.</source>
        <translation>%1 帶的是 %2，不是 %3。請找該組的組長，或在設定 leads.%1 中登記其所帶班組。</translation>
    </message>
</context>
<context>
    <name>AlertRuleWords</name>
    <message>
        <source>, </source>
        <extracomment>between the names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fires when a call lasts %1.</source>
        <translation>通話達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when a caller is on hold for %1.</source>
        <translation>客戶被保持達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when after-call work lasts %1.</source>
        <translation>話後處理達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when an agent is busy for %1 without an approved break.</source>
        <translation>座席忙碌達到 %1 且沒有獲准小休時提醒。</translation>
    </message>
    <message>
        <source>Fires when a phone rings for %1 unanswered.</source>
        <translation>話機振鈴 %1 仍未接聽時提醒。</translation>
    </message>
    <message>
        <source>Fires when an agent is off line inside the shift for %1; of the pauses only those whose reason is named here count.</source>
        <translation>座席在班別內離線達到 %1 時提醒；忙碌中只計此處列出原因的。</translation>
    </message>
    <message>
        <source>Fires when an agent is not logged in %1 before the shift.</source>
        <translation>距班別開始 %1 座席仍未登入時提醒。</translation>
    </message>
    <message>
        <source>Fires when a caller waits for %1.</source>
        <translation>來電等待達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when the callers who wait are %1 or more.</source>
        <translation>排隊來電達到 %1 或更多時提醒。</translation>
    </message>
    <message>
        <source>Fires when the day’s service level is below %1.</source>
        <translation>當日服務水準低於 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when the agents who are ready are fewer than %1.</source>
        <translation>空閒座席少於 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when of those logged in so many are ready: %1.</source>
        <translation>已登入座席中空閒比例達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>Fires when the telephone system is not heard for %1.</source>
        <translation>話務系統訊號中斷達到 %1 時提醒。</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <extracomment>a threshold and its level: &quot;8:00 (warning)&quot;</extracomment>
        <translation>%1（注意）</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1（緊急）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two thresholds: &quot;8:00 (warning), 12:00 (alarm)&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <extracomment>a figure and the least it must be: &quot;callers waiting at least 3&quot;</extracomment>
        <translation>%1至少 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <extracomment>a figure and the most it may be</extracomment>
        <translation>%1至多 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>a figure and the range it must be in</extracomment>
        <translation>%1在 %2 至 %3 之間</translation>
    </message>
    <message>
        <source>teams %1</source>
        <translation>班組 %1</translation>
    </message>
    <message>
        <source>queues %1</source>
        <translation>佇列 %1</translation>
    </message>
    <message>
        <source>agents %1</source>
        <translation>座席 %1</translation>
    </message>
    <message numerus="yes">
        <source>hired less than %n day(s) ago</source>
        <translation>
            <numerusform>入職不足 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>pause reasons %1</source>
        <translation>忙碌原因 %1</translation>
    </message>
    <message>
        <source>callers waiting</source>
        <translation>排隊來電</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>空閒座席</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>已登入座席</translation>
    </message>
    <message>
        <source>calls of the day</source>
        <translation>當日來電</translation>
    </message>
    <message>
        <source>service level in %</source>
        <translation>服務水準（%）</translation>
    </message>
    <message>
        <source>Switched off: it never fires.</source>
        <translation>已停用：不會提醒。</translation>
    </message>
    <message>
        <source>It must last %1.</source>
        <translation>須持續 %1。</translation>
    </message>
    <message>
        <source>Only while: %1.</source>
        <extracomment>further conditions of a rule, all of which must hold</extracomment>
        <translation>僅當：%1。</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <extracomment>whom a rule is about</extracomment>
        <translation>僅針對：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>到 %1 時解除。</translation>
    </message>
    <message>
        <source>Not again about the same within %1.</source>
        <translation>同一對象在 %1 內不再提醒。</translation>
    </message>
    <message>
        <source>Silent %1.</source>
        <translation>靜默時段 %1。</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>a rule that is switched off, in a list</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>stands for a pause without a reason, in a list of reasons</extracomment>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Interruptions of up to %1 do not count.</source>
        <translation>不超過 %1 的中斷不計。</translation>
    </message>
</context>
<context>
    <name>AlertRulesReader</name>
    <message>
        <source>A condition needs “least”, “most” or both.</source>
        <translation>條件需要寫明「least」、「most」或兩者。</translation>
    </message>
    <message>
        <source>“least” must be at most “most” (%1).</source>
        <translation>「least」不得大於「most」（%1）。</translation>
    </message>
    <message>
        <source>“%1” is no time of day; 22:00 is one.</source>
        <translation>「%1」不是時刻；正確寫法如 22:00。</translation>
    </message>
    <message>
        <source>“%1” has no meaning for “%2”.</source>
        <translation>「%1」對「%2」無意義。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>編號「%1」重複。</translation>
    </message>
    <message>
        <source>The centre has no setting for “%1”.</source>
        <translation>本中心沒有與「%1」對應的設定。</translation>
    </message>
    <message>
        <source>There is at least one rule.</source>
        <translation>至少要有一條規則。</translation>
    </message>
    <message>
        <source>There are no alert rules and no readable file called “%1”. Shipped: %2.</source>
        <translation>沒有名為「%1」的提醒規則，也沒有可讀取的同名檔案。出廠規則：%2。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>規則需要名稱。</translation>
    </message>
    <message>
        <source>the centre’s alert rules</source>
        <translation>本中心的提醒規則</translation>
    </message>
    <message>
        <source>The alert rules could not be written to “%1”: %2. Choose another place.</source>
        <translation>提醒規則無法寫入「%1」：%2。請另選位置。</translation>
    </message>
    <message>
        <source>A rule needs a threshold for the warning, for the alarm, or both.</source>
        <translation>「注意」與「緊急」至少要填一項，也可兩項都填。</translation>
    </message>
    <message>
        <source>Less is worse here, so the alarm must come at the warning’s %1 or below.</source>
        <translation>此項數值越低越差，「緊急」不得大於「注意」（%1）。</translation>
    </message>
    <message>
        <source>More is worse here, so the alarm must come at the warning’s %1 or above.</source>
        <translation>此項數值越高越差，「緊急」不得小於「注意」（%1）。</translation>
    </message>
    <message>
        <source>An end of its own has no meaning here: the alert ends when the state does.</source>
        <translation>此處填寫「解除」沒有意義：狀態結束，提醒即結束。</translation>
    </message>
    <message>
        <source>Less is worse here, so it must end at %1 or above.</source>
        <translation>此項數值越低越差，「解除」不得小於 %1。</translation>
    </message>
    <message>
        <source>More is worse here, so it must end at %1 or below.</source>
        <translation>此項數值越高越差，「解除」不得大於 %1。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>This alert is over already; nothing is left to do.</source>
        <translation>這條提醒已經結束，無需再處理。</translation>
    </message>
    <message>
        <source>An alert can only be snoozed until a later moment.</source>
        <translation>提醒只能靜音到以後的某個時刻。</translation>
    </message>
    <message>
        <source>The alert rules as shipped are in force. %1</source>
        <translation>當前使用出廠的提醒規則。%1</translation>
    </message>
    <message>
        <source>Break overdue</source>
        <translation>小休超時</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>通話過長</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>保持過久</translation>
    </message>
    <message>
        <source>Long after-call work</source>
        <translation>話後處理過久</translation>
    </message>
    <message>
        <source>Busy too long</source>
        <translation>忙碌超時</translation>
    </message>
    <message>
        <source>Rings and is not answered</source>
        <translation>振鈴未接</translation>
    </message>
    <message>
        <source>Off line without a reason</source>
        <translation>無故離線</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Caller waits too long</source>
        <translation>客戶等候過久</translation>
    </message>
    <message>
        <source>Too many callers wait</source>
        <translation>排隊人數過多</translation>
    </message>
    <message>
        <source>Service level under target</source>
        <translation>服務水準未達標</translation>
    </message>
    <message>
        <source>Too few ready</source>
        <translation>空閒座席不足</translation>
    </message>
    <message>
        <source>More ready than needed</source>
        <translation>空閒座席富餘</translation>
    </message>
    <message>
        <source>Telephone system not heard</source>
        <translation>話務訊號中斷</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a group of the inbox: the kind of alert and how many there are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of the agents or queues of a group of alerts</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>shift from %1</source>
        <translation>%1 上班</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>due back %1</source>
        <translation>應 %1 回</translation>
    </message>
    <message>
        <source>Meal overdue</source>
        <translation>用餐超時</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a desktop notification: who or what, then what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>緊急 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>注意 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <translation>%2 人中 %1 人掉線</translation>
    </message>
    <message numerus="yes">
        <source>%n still gone</source>
        <translation>
            <numerusform>仍有 %n 人未恢復</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident · %1</source>
        <extracomment>a row of the inbox: a whole team is hit</extracomment>
        <translation>突發事件 · %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <extracomment>a row of the inbox: the telephone line on which agents reach their leader rings</extracomment>
        <translation>組長熱線</translation>
    </message>
    <message>
        <source>Mandatory at %1 and not begun: missed</source>
        <translation>必做項，計畫 %1，未開始：已錯過</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>計畫 %1</translation>
    </message>
    <message>
        <source>Call on %1 · start its entry?</source>
        <translation>%1 有來電 · 是否開始記錄？</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>跟進到期</translation>
    </message>
    <message>
        <source>Activity due</source>
        <translation>活動到時</translation>
    </message>
    <message>
        <source>Promised time due</source>
        <translation>約定將到</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>移交待接手</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>約定 %1</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <extracomment>a promised time that another leader answers for</extracomment>
        <translation>由 %1 負責</translation>
    </message>
    <message>
        <source>%1 hands it over</source>
        <translation>%1 移交</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>約定 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升級投訴</translation>
    </message>
    <message>
        <source>Escalation #%1 · %2</source>
        <extracomment>a row of the inbox: the number of the entry in the register, and whom it is about</extracomment>
        <translation>升級投訴 #%1 · %2</translation>
    </message>
    <message>
        <source>%1 · start urgent business?</source>
        <translation>%1 · 開始緊急業務？</translation>
    </message>
    <message>
        <source>Approved busy overdue</source>
        <translation>批准的忙碌超時</translation>
    </message>
    <message>
        <source>This alert is not known any more.</source>
        <translation>已找不到此提醒。</translation>
    </message>
    <message>
        <source>What was done about this alert is on record already; it stays.</source>
        <translation>此提醒的處理情況已有記錄，不再更改。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>請說明做了什麼。</translation>
    </message>
    <message>
        <source>There is no alert number %1.</source>
        <translation>沒有編號為 %1 的提醒。</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>已提交的報告</translation>
    </message>
    <message>
        <source>Over: what was done?</source>
        <translation>已恢復：做了什麼？</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <extracomment>in a row of the inbox: from which length or value on it is an alarm, or a warning</extracomment>
        <translation>緊急線 %1</translation>
    </message>
    <message>
        <source>warning at %1</source>
        <translation>注意線 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) rang in vain</source>
        <translation>
            <numerusform>%n 次振鈴未接</numerusform>
        </translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>of a report that was submitted again</extracomment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>“%1” is still under way</source>
        <extracomment>behind the reminder of an activity: another one is under way past its end, and so runs into it</extracomment>
        <translation>「%1」還在進行</translation>
    </message>
</context>
<context>
    <name>AmiOrders</name>
    <message>
        <source>“%1” is no phone that can be listened to or called; it would have to be like PJSIP/8001.</source>
        <translation>「%1」不是可以監聽或呼叫的話機，應形如 PJSIP/8001。</translation>
    </message>
    <message>
        <source>Asterisk refuses this for %1: “%2”.</source>
        <translation>Asterisk 拒絕對 %1 的這項操作：「%2」。</translation>
    </message>
    <message>
        <source>Your phone %1 was not answered, or cannot be reached.</source>
        <translation>您的話機 %1 沒有接聽，或無法接通。</translation>
    </message>
    <message>
        <source>Asterisk did not answer; look whether it happened.</source>
        <translation>Asterisk 沒有回應，請檢視操作是否已生效。</translation>
    </message>
    <message>
        <source>The connection was lost before Asterisk answered; look whether it happened.</source>
        <translation>Asterisk 回應前連線已中斷，請檢視操作是否已生效。</translation>
    </message>
    <message>
        <source>The call of %1 was over before you could hear it.</source>
        <translation>%1 的通話在您接聽前已結束。</translation>
    </message>
    <message>
        <source>Your phone %1 is busy, or refused the call.</source>
        <translation>您的話機 %1 正忙，或拒接了來電。</translation>
    </message>
</context>
<context>
    <name>AmiRecording</name>
    <message>
        <source>The recording “%1” does not exist; check the path.</source>
        <translation>錄製檔案「%1」不存在，請檢查路徑。</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be opened; check that it is a readable file.</source>
        <translation>錄製檔案「%1」打不開，請檢查是否可讀。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened; check that it is readable.</source>
        <translation>檔案「%1」打不開，請檢查是否可讀。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” must be “OFFSET EPOCH_MS” with offsets that never fall; repair or remove the file.</source>
        <translation>「%2」第 %1 行應為「OFFSET EPOCH_MS」，且偏移不得變小；請修復或刪除該檔案。</translation>
    </message>
    <message>
        <source>The recording “%1” is empty.</source>
        <translation>錄製檔案「%1」是空的。</translation>
    </message>
    <message>
        <source>“%1” is not a recording of Asterisk’s manager interface (AMI): no message was found in it.</source>
        <translation>「%1」不是 Asterisk 管理介面（AMI）的錄製檔案：其中沒有任何訊息。</translation>
    </message>
    <message>
        <source>The recording “%1” could not be read to its end; check the disk.</source>
        <translation>錄製檔案「%1」未能讀到結尾，請檢查磁碟。</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Nothing shows when this person came.</source>
        <translation>沒有證據表明此人何時到班。</translation>
    </message>
    <message>
        <source>Nothing shows when this person left.</source>
        <translation>沒有證據表明此人何時離班。</translation>
    </message>
    <message>
        <source>A punch is missing.</source>
        <translation>缺卡。</translation>
    </message>
    <message>
        <source>Papers are due: %1.</source>
        <translation>待交材料：%1。</translation>
    </message>
    <message>
        <source>Phoned, but neither came nor has leave on record.</source>
        <translation>已電話報備，但既未到班，也沒有請假記錄。</translation>
    </message>
    <message>
        <source>Leads the team that day and is in none of its figures.</source>
        <translation>當天帶這個班組，不計入班組的任何指標。</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Leave “%1” from %2 to %3 excuses.</source>
        <translation>請假「%1」（%2 至 %3）予以免責。</translation>
    </message>
    <message>
        <source>Leave “%1” from %2 to %3 is not approved and excuses nothing.</source>
        <translation>請假「%1」（%2 至 %3）未獲批准，不免責。</translation>
    </message>
    <message>
        <source>This hangs on the clock’s offset: as the clock wrote it, the result is another.</source>
        <translation>此結果取決於時鐘偏差：若按時鐘原樣記錄，結果不同。</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: the day is a whole day’s absence already.</source>
        <translation>規則包：%1，此處不適用：當天已按曠職一天計。</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: %2.</source>
        <translation>規則包：%1，此處不適用：%2。</translation>
    </message>
    <message>
        <source>Pack: %1, applied.</source>
        <translation>規則包：%1，已適用。</translation>
    </message>
    <message>
        <source>%1 has not acknowledged these rules.</source>
        <translation>%1 尚未知悉這些規則。</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3).</source>
        <translation>規則 %1（%2 第 %3 版）。</translation>
    </message>
    <message>
        <source>Leave “%1” was asked for on %2.</source>
        <translation>請假「%1」於 %2 提出。</translation>
    </message>
    <message>
        <source>That is %1 day(s) ahead of %2; %3 needed.</source>
        <translation>比 %2 提前 %1 天；需提前 %3 天。</translation>
    </message>
    <message>
        <source>The call came at %1, %2 before the shift; %3 needed.</source>
        <translation>%1 來電，距開班 %2；需提前 %3。</translation>
    </message>
    <message>
        <source>The day waits for the papers.</source>
        <translation>當天結果等材料齊後再定。</translation>
    </message>
    <message>
        <source>The swap was asked for at %1; %2 day(s) ahead needed.</source>
        <translation>調班於 %1 提出；需提前 %2 天。</translation>
    </message>
    <message>
        <source>This is swap number %1 in %2; %3 a month are free.</source>
        <translation>這是 %2 的第 %1 次調班；每月可調 %3 次。</translation>
    </message>
    <message>
        <source>From the next one on a written request is needed; there is none.</source>
        <translation>下一次起需書面申請；目前沒有書面申請。</translation>
    </message>
    <message>
        <source>Not ready from %1 to %2, of which %3 is not approved and not rostered.</source>
        <translation>%1 至 %2 未就緒，其中 %3 未經批准也不在排班內。</translation>
    </message>
    <message>
        <source>Up to %1 is the agent’s own.</source>
        <translation>%1 以內由座席自行安排。</translation>
    </message>
    <message>
        <source>Interns and minors work no overtime.</source>
        <translation>實習生和未成年人不得加班。</translation>
    </message>
    <message>
        <source>It is over %1, which HR approves.</source>
        <translation>超過 %1，須由 HR 批准。</translation>
    </message>
    <message>
        <source>It is not approved.</source>
        <translation>未獲批准。</translation>
    </message>
    <message>
        <source>Overtime from %1 to %2, %3.</source>
        <translation>加班 %1 至 %2，共 %3。</translation>
    </message>
    <message>
        <source>Confirmed absences since %1: %2.</source>
        <translation>%1 以來已確認的曠職：%2 次。</translation>
    </message>
    <message>
        <source>%1 of them in a row; rest days and leave are skipped.</source>
        <translation>其中連續 %1 次；休息日和請假跳過不計。</translation>
    </message>
    <message>
        <source>%1 in total.</source>
        <translation>累計 %1 次。</translation>
    </message>
    <message>
        <source>A case is raised to the manager; a person decides.</source>
        <translation>提請營運經理處理，由人決定。</translation>
    </message>
    <message>
        <source>log-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>log-out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>punch in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>punch out</source>
        <translation>下班打卡</translation>
    </message>
    <message>
        <source>marked present</source>
        <translation>點名到班</translation>
    </message>
    <message>
        <source>seen present by</source>
        <translation>已見在崗</translation>
    </message>
    <message>
        <source>end of the last call</source>
        <translation>末通電話結束</translation>
    </message>
    <message>
        <source>fault or incident</source>
        <translation>故障或突發事件</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Emergency leave</source>
        <translation>緊急事假</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年假</translation>
    </message>
    <message>
        <source>Marriage leave</source>
        <translation>婚假</translation>
    </message>
    <message>
        <source>Bereavement leave</source>
        <translation>喪假</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>調休</translation>
    </message>
    <message>
        <source>On business</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Evidence: %1 %2 (source: %3).</source>
        <translation>證據：%1 %2（來源：%3）。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>It lasted until %1.</source>
        <translation>持續到 %1。</translation>
    </message>
    <message>
        <source>It has no seconds and is read in the person’s favour: %1.</source>
        <translation>沒有秒數，按有利於本人的讀法計為：%1。</translation>
    </message>
    <message>
        <source>That clock is off by %1 s; taken out it reads %2.</source>
        <translation>該時鐘偏差 %1 秒；扣除後為 %2。</translation>
    </message>
    <message>
        <source>Shift day %1, segment %2: rostered %3 to %4 (%5).</source>
        <translation>班別日 %1，時段 %2：排班 %3 至 %4（%5）。</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>不作處理</translation>
    </message>
    <message>
        <source>counts as %1 day(s) of absence</source>
        <translation>按曠職 %1 天計</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>由人決定</translation>
    </message>
    <message>
        <source>over %1, up to and including %2</source>
        <translation>超過 %1，至 %2（含）</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): %4: %5.</source>
        <translation>規則 %1（%2 第 %3 版）：%4：%5。</translation>
    </message>
    <message>
        <source>money effects are off</source>
        <translation>金額未啟用</translation>
    </message>
    <message>
        <source>the region “%1” forbids money effects</source>
        <translation>地區「%1」禁止計金額</translation>
    </message>
    <message>
        <source>interns carry no money</source>
        <translation>實習生不計金額</translation>
    </message>
    <message>
        <source>minors carry no money</source>
        <translation>未成年人不計金額</translation>
    </message>
    <message>
        <source>Arrival: %1, the earliest of the evidence (%2).</source>
        <translation>到班：%1，取證據中最早的一項（%2）。</translation>
    </message>
    <message>
        <source>Excused by leave or a fault: %1.</source>
        <translation>因請假或故障免責：%1。</translation>
    </message>
    <message>
        <source>Late: %1 after %2, not excused: %3 (%4 s).</source>
        <translation>遲到：%1 到班，晚於 %2，未免責 %3（%4 秒）。</translation>
    </message>
    <message>
        <source>Departure: %1, the latest of the evidence (%2).</source>
        <translation>離班：%1，取證據中最晚的一項（%2）。</translation>
    </message>
    <message>
        <source>Early: %1 before %2, not excused: %3 (%4 s).</source>
        <translation>早退：%1 離班，早於 %2，未免責 %3（%4 秒）。</translation>
    </message>
    <message>
        <source>Capped at what is left of this segment’s share of the day: %1.</source>
        <translation>以本時段當天剩餘份額為上限：%1。</translation>
    </message>
    <message>
        <source>The absence is deemed: it stands beside the hours worked, and no money is computed from it.</source>
        <translation>此曠職為視同曠職：與實際出勤工時並列，不據此計算金額。</translation>
    </message>
    <message>
        <source>Arrival %1 is after the target %2; it has no effect.</source>
        <translation>到班 %1 晚於目標 %2；不作處理。</translation>
    </message>
    <message>
        <source>Nothing tells when the person came.</source>
        <translation>沒有證據表明此人何時到班。</translation>
    </message>
    <message>
        <source>Seen at %1, before the first arrival on record: not late.</source>
        <translation>%1 已見在崗，早於首條到班記錄：不算遲到。</translation>
    </message>
    <message>
        <source>Nothing tells when the person left.</source>
        <translation>沒有證據表明此人何時離班。</translation>
    </message>
    <message>
        <source>The last call ended at %1; a quiet time after it is no early leave.</source>
        <translation>最後一通電話結束於 %1；此後沒有來電不算早退。</translation>
    </message>
    <message>
        <source>A missing punch is never an absence; the person may ask for a correction.</source>
        <translation>缺卡絕不等於曠職；本人可以申請更正。</translation>
    </message>
    <message>
        <source>Nothing speaks for the person having been there.</source>
        <translation>沒有證據表明此人到過崗。</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): absent for this segment’s share of the day: %4.</source>
        <translation>規則 %1（%2 第 %3 版）：按本時段當天份額計曠職：%4。</translation>
    </message>
    <message>
        <source>The person had called; the day waits for the papers.</source>
        <translation>本人已來電；當天結果等材料齊後再定。</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>沒有證據。</translation>
    </message>
    <message>
        <source>Leave or a fault excuses the whole segment.</source>
        <translation>整個時段因請假或故障免責。</translation>
    </message>
    <message>
        <source>A fault or incident excuses what it caused.</source>
        <translation>故障或突發事件造成的部分予以免責。</translation>
    </message>
    <message>
        <source>An approved swap gave this shift to somebody else.</source>
        <translation>經批准的調班已將此班別交給他人。</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>無異常。</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>by WeCom</source>
        <translation>企業微信</translation>
    </message>
    <message>
        <source>by DingTalk</source>
        <translation>釘釘</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Punch in</source>
        <translation>上班打卡</translation>
    </message>
    <message>
        <source>Punch out</source>
        <translation>下班打卡</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Seen present</source>
        <translation>已見在崗</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>末通來電</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>in a snapshot of the feed</source>
        <translation>訊號快照所見</translation>
    </message>
    <message>
        <source>seen live on the feed</source>
        <translation>訊號即時所見</translation>
    </message>
    <message>
        <source>from the queue log</source>
        <translation>來自佇列日誌</translation>
    </message>
    <message>
        <source>attendance clock</source>
        <translation>出勤機</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工錄入</translation>
    </message>
    <message>
        <source>clock off by %1 s</source>
        <translation>時鐘偏差 %1 秒</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>曠職</translation>
    </message>
    <message>
        <source>Missing punch</source>
        <translation>缺卡</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>免責</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>尚未到班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>延時</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>遲到 %1</translation>
    </message>
    <message>
        <source>Left early %1</source>
        <translation>早退 %1</translation>
    </message>
    <message>
        <source>No punch in</source>
        <translation>缺到班卡</translation>
    </message>
    <message>
        <source>No punch out</source>
        <translation>缺離班卡</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到班</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation>待材料</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Absence %1 d</source>
        <translation>曠職 %1 天</translation>
    </message>
    <message>
        <source>Late once</source>
        <translation>遲到 1 次</translation>
    </message>
    <message>
        <source>Left early once</source>
        <translation>早退 1 次</translation>
    </message>
    <message>
        <source>Wait for a correction</source>
        <translation>等更正</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>由人決定</translation>
    </message>
    <message>
        <source>Case for the manager</source>
        <translation>提請營運經理處理</translation>
    </message>
    <message>
        <source>Leave asked too late</source>
        <translation>請假申請過晚</translation>
    </message>
    <message>
        <source>worked %1 h</source>
        <translation>實勤 %1 時</translation>
    </message>
    <message>
        <source>clock doubtful</source>
        <translation>時鐘存疑</translation>
    </message>
    <message>
        <source>Overtime %1 min</source>
        <translation>加班 %1 分</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>Wait for papers</source>
        <translation>等材料</translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n proposal(s) to decide.</source>
        <translation>
            <numerusform>當天已日結：%n 條提議待決定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are left waiting.</source>
        <translation>
            <numerusform>%n 項留待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……另有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster is in: %1 days new, %2 changed, %3 as before.</source>
        <translation>排班表已匯入：新增 %1 天，更改 %2 天，未變 %3 天。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to nobody yet.</source>
        <translation>免責：突發事件 #%1，%2–%3，尚未上報。</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to %4.</source>
        <translation>免責：突發事件 #%1，%2–%3，已上報 %4。</translation>
    </message>
    <message>
        <source>Not counted because of it: %1.</source>
        <translation>因此不計：%1。</translation>
    </message>
    <message>
        <source>That excuses the whole segment.</source>
        <translation>整個時段因此免責。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>替 %1</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <translation>由 %1 頂</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3, %2 that of %4 in return.</source>
        <translation>%1 上 %2 在 %3 的班，%2 上 %4 的班作為交換。</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3.</source>
        <translation>%1 上 %2 在 %3 的班。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4.</source>
        <translation>%1 在 %3 到 %4 替 %2 頂班。</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 替 %2 頂班。</translation>
    </message>
    <message>
        <source>%1 (entered by %2)</source>
        <extracomment>what was arranged, then who entered it</extracomment>
        <translation>%1（登記人 %2）</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>the result of a day whose shift another works</extracomment>
        <translation>已由他人頂班</translation>
    </message>
</context>
<context>
    <name>Backfill</name>
    <message>
        <source>Nobody on record goes by these names; their coming and going is nobody’s: %1.</source>
        <translation>檔案中沒有人用這些名字，他們的到離班不記在任何人名下：%1。</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept, which a queue_log cannot fill any more.</source>
        <translation>%1 之前只保留半小時彙總，queue_log 無法再補。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” knows none of the %n call(s) that were heard from %2 to %3: it is the queue_log of another telephone system. Name the one of this feed.</source>
        <translation>
            <numerusform>從 %2 到 %3 收到的 %n 通電話，「%1」裡一通也沒有：這是另一套電話系統的 queue_log。請指定本資料來源的 queue_log。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is both in the queue_log and in the history, so its clock could not be compared and was taken to be right.</source>
        <translation>queue_log 與歷史記錄中沒有相同的電話，無法比對時鐘，按時鐘準確處理。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the queue_log are damaged or bear times that cannot be, and were left out.</source>
        <translation>
            <numerusform>queue_log 中有 %n 行損壞或時間不可能，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log begins only then. What was rotated away is read when it lies in the same folder.</source>
        <translation>%1 至 %2：queue_log 從這時才開始。輪轉走的舊檔案放回同一資料夾即可讀取。</translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log ends there so far.</source>
        <translation>%1 至 %2：queue_log 目前只寫到這裡。</translation>
    </message>
    <message>
        <source>No call of these queues had been heard before; theirs were taken, too: %1.</source>
        <translation>此前沒有收到過這些佇列的電話，它們的電話也已補入：%1。</translation>
    </message>
    <message>
        <source>The states of these were left out, for nobody can say who they are: %1. Set log_membername_as_agent = yes in Asterisk’s queues.conf, so that its queue_log names people.</source>
        <translation>以下名稱無法確定是誰，其狀態未補入：%1。請在 Asterisk 的 queues.conf 中設定 log_membername_as_agent = yes，使 queue_log 記錄人名。</translation>
    </message>
    <message>
        <source>all of it: the queue_log speaks of %1 to %2. Name the file or folder of that time.</source>
        <translation>全部：queue_log 只涵蓋 %1 至 %2。請指定該時段的檔案或資料夾。</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>This meal batch is not planned any more. Plan the meals first.</source>
        <translation>這一用餐批次已不在計畫中。請先排用餐批次。</translation>
    </message>
    <message>
        <source>%1 is not on a break; nothing is left to do.</source>
        <translation>%1 沒有在休息，無需處理。</translation>
    </message>
    <message>
        <source>%1 is not logged in, so there is no break to give.</source>
        <translation>%1 沒有登入，無法放行。</translation>
    </message>
    <message>
        <source>%1 is on the waiting list already.</source>
        <translation>%1 已在等候名單上。</translation>
    </message>
    <message>
        <source>%1 is not on the waiting list any more.</source>
        <translation>%1 已不在等候名單上。</translation>
    </message>
    <message>
        <source>No place is free: %1 places, %2 out, %3 callers waiting.</source>
        <translation>沒有空位：名額 %1，外出 %2 人，排隊 %3 人。</translation>
    </message>
    <message>
        <source>%1 was sent already, by %2.</source>
        <translation>%1 已由 %2 放行。</translation>
    </message>
    <message>
        <source>There is nobody left to eat today: all who are logged in have had their meal.</source>
        <translation>今天沒有人要用餐了：登入的座席都已用過餐。</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is not back yet: %n still out.</source>
        <translation>
            <numerusform>第 %1 批還沒有回來：還有 %n 人在外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have too few on line: %n missing.</source>
        <translation>
            <numerusform>%1 線上人數會不足：缺 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>back %1</source>
        <extracomment>due back at that time</extracomment>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>%1 is not busy now; there is nothing to approve.</source>
        <translation>%1 現在沒有忙碌，無需批准。</translation>
    </message>
    <message>
        <source>%1’s busy is approved already, by %2. E gives more time.</source>
        <translation>%1 的忙碌已由 %2 批准。按 E 延長。</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>已批准忙碌</translation>
    </message>
    <message>
        <source>Batch %1 has gone already.</source>
        <translation>第 %1 批已經去過了。</translation>
    </message>
</context>
<context>
    <name>CallReasons</name>
    <message>
        <source>the moment is still to come; a call that was made is expected</source>
        <translation>時間還沒到；應為已發生的通話</translation>
    </message>
</context>
<context>
    <name>CanberraSound</name>
    <message>
        <source>No sound could be played: this machine has no sound device, or the sound server or the package sound-theme-freedesktop is missing.</source>
        <translation>無法播放聲音：本機沒有聲音裝置，或缺少聲音服務或軟體包 sound-theme-freedesktop。</translation>
    </message>
    <message>
        <source>Alarm on the floor</source>
        <translation>現場緊急提醒</translation>
    </message>
    <message>
        <source>Warning on the floor</source>
        <translation>現場注意提醒</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>“%1” must be later than “%2”.</source>
        <translation>「%1」必須晚於「%2」。</translation>
    </message>
    <message>
        <source>The segments must be in order and must not overlap.</source>
        <translation>各時段必須按先後排列且不得重疊。</translation>
    </message>
    <message>
        <source>A shift needs a date or a segment.</source>
        <translation>班別需要日期或時段。</translation>
    </message>
    <message>
        <source>The shift day %1 is there twice.</source>
        <translation>班別日 %1 重複出現。</translation>
    </message>
    <message>
        <source>The shift of %1 overlaps another one.</source>
        <translation>%1 的班別與另一班別重疊。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Who does this, by name; every change has an author.</source>
        <translation>由誰操作（姓名）；每項更改都要有責任人。</translation>
    </message>
    <message>
        <source>In which role: leader, manager, hr, quality or administrator.</source>
        <translation>以何角色：leader、manager、hr、quality 或 administrator。</translation>
    </message>
    <message>
        <source>“%1” is not a role: leader, manager, hr, quality or administrator is expected.</source>
        <translation>「%1」不是角色：應為 leader、manager、hr、quality 或 administrator。</translation>
    </message>
    <message>
        <source>Name one file for the backup.</source>
        <translation>請指定一個備份檔案。</translation>
    </message>
    <message>
        <source>The store was backed up to %1.</source>
        <translation>記錄庫已備份到 %1。</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>請指定要恢復的備份。</translation>
    </message>
    <message>
        <source>%1 was verified and restored to %2.</source>
        <translation>%1 已校驗並恢復到 %2。</translation>
    </message>
    <message>
        <source>Copy the store while it is in use.</source>
        <translation>在使用中複製記錄庫。</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place of an empty store.</source>
        <translation>校驗備份，並替換空的記錄庫。</translation>
    </message>
    <message>
        <source>Floorwalk: a console for call-centre team leaders.</source>
        <translation>Floorwalk（巡場）：呼叫中心班組長控制檯。</translation>
    </message>
    <message>
        <source>Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.</source>
        <translation>用法：floorwalk [COMMAND] [OPTIONS]。不帶命令則開啟控制檯。</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>每個命令用 --help 檢視說明。</translation>
    </message>
    <message>
        <source>“%1” is not a command of floorwalk.</source>
        <translation>「%1」不是 floorwalk 的命令。</translation>
    </message>
    <message>
        <source>“%1” is half a command; say one of: %2.</source>
        <translation>「%1」不是完整的命令，請寫出其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is more than “%2” takes.</source>
        <translation>「%1」多餘：「%2」不需要它。</translation>
    </message>
    <message>
        <source>The store&apos;s records file.</source>
        <translation>記錄庫的路徑。</translation>
    </message>
    <message>
        <source>Language: zh_CN, zh_TW or en.</source>
        <translation>語言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation>輸出供程式讀取的 JSON。</translation>
    </message>
    <message>
        <source>Work as if it were this moment (ISO 8601).</source>
        <translation>按指定時刻執行（ISO 8601）。</translation>
    </message>
    <message>
        <source>Read passwords from this file (mode 0600) instead of the keychain.</source>
        <translation>從此檔案（權限 0600）而不是鑰匙串讀取密碼。</translation>
    </message>
    <message>
        <source>See floorwalk --help.</source>
        <translation>參見 floorwalk --help。</translation>
    </message>
    <message>
        <source>There is no display to open the console on. Start it in a desktop session, or see floorwalk --help for what works without one.</source>
        <translation>沒有可以開啟控制檯的顯示器。請在桌面會話中啟動，或用 floorwalk --help 檢視無需顯示器的功能。</translation>
    </message>
    <message>
        <source>There is no display to show this on. Start it in a desktop session; floorwalk snapshot writes a picture without one.</source>
        <translation>沒有可用的顯示器。請在桌面會話中啟動；不需要顯示器時可用 floorwalk snapshot 生成圖片。</translation>
    </message>
    <message>
        <source>Floorwalk does not speak “%1”. Say zh_CN, zh_TW or en.</source>
        <translation>巡場不支援語言「%1」，請用 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Service level (%)</source>
        <translation>服務水準 (%)</translation>
    </message>
    <message>
        <source>ASA (s)</source>
        <translation>平均應答 (秒)</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>最長等候 (秒)</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Talk (s)</source>
        <translation>通話 (秒)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Paused (s)</source>
        <translation>忙碌 (秒)</translation>
    </message>
    <message>
        <source>The floor from %1 to %2</source>
        <translation>%1 至 %2 的現場</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; left out of every figure.</source>
        <translation>%1 至 %2 無訊號：%3；不計入任何數字。</translation>
    </message>
    <message>
        <source>No live event was heard; only the present state is known, no counts.</source>
        <translation>沒有收到即時事件；只知道當前狀態，沒有計數。</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed.</source>
        <translation>讀到訊號的這一時刻為止。</translation>
    </message>
    <message>
        <source>Answered within this many seconds is in time.</source>
        <translation>在這麼多秒內接聽算及時。</translation>
    </message>
    <message>
        <source>Callers who gave up within this many seconds are counted apart.</source>
        <translation>在這麼多秒內放棄的客戶單獨計數。</translation>
    </message>
    <message>
        <source>--service-level and --short-abandon want whole seconds from 0 to 86400.</source>
        <translation>--service-level 和 --short-abandon 須為 0 到 86400 的整秒數。</translation>
    </message>
    <message>
        <source>The month, for example 2026-11.</source>
        <translation>月份，例如 2026-11。</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>僅此班組。</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>要寫入的 CSV 檔案。</translation>
    </message>
    <message>
        <source>Language of the titles: en (default) or zh.</source>
        <translation>表頭語言：en（預設）或 zh。</translation>
    </message>
    <message>
        <source>excel (default) opens right in spreadsheets, plain is for machines.</source>
        <translation>excel（預設）可直接用電子表格開啟，plain 供程式讀取。</translation>
    </message>
    <message>
        <source>Name the month with --month 2026-11.</source>
        <translation>請用 --month 2026-11 指定月份。</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.csv.</source>
        <translation>請用 --out FILE.csv 指定要寫入的檔案。</translation>
    </message>
    <message>
        <source>This version writes CSV, which Excel opens. Name a file that ends in .csv.</source>
        <translation>此版本輸出 CSV，可用 Excel 開啟。請指定以 .csv 結尾的檔案。</translation>
    </message>
    <message>
        <source>--header knows en and zh.</source>
        <translation>--header 只能是 en 或 zh。</translation>
    </message>
    <message>
        <source>--profile knows excel and plain.</source>
        <translation>--profile 只能是 excel 或 plain。</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已寫入 %1 行到 %2。</translation>
    </message>
    <message>
        <source>Write a month&apos;s attendance for HR: a row per person and shift segment.</source>
        <translation>為 HR 匯出一個月的出勤：每人每班別時段一行。</translation>
    </message>
    <message>
        <source>Write a month&apos;s penalties for HR: a row per decision, with its evidence.</source>
        <translation>為 HR 匯出一個月的處罰：每個決定一行，附證據。</translation>
    </message>
    <message>
        <source>Name the recording with --feed ami-file:PATH.</source>
        <translation>請用 --feed ami-file:PATH 指定錄製檔案。</translation>
    </message>
    <message>
        <source>Nobody on record goes by these names; they stay unassigned: %1.</source>
        <translation>記錄中沒有叫這些名字的人，暫不分配：%1。</translation>
    </message>
    <message>
        <source>%1 signs of presence recorded from %2 events.</source>
        <translation>從 %2 個事件中記錄了 %1 條在崗證據。</translation>
    </message>
    <message>
        <source>Tell a recording to the store: presence as evidence, states and calls as history.</source>
        <translation>將錄製檔案寫入記錄庫：在崗作證據，狀態和通話作歷史。</translation>
    </message>
    <message>
        <source>The recording, for example ami-file:floor.ami.</source>
        <translation>錄製檔案，例如 ami-file:floor.ami。</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>只說明會發生什麼，不寫入任何內容。</translation>
    </message>
    <message>
        <source>Take the good rows and leave the bad ones out.</source>
        <translation>匯入正確的行，跳過有誤的行。</translation>
    </message>
    <message>
        <source>Refuse columns that are not known instead of keeping them as remarks.</source>
        <translation>遇到未知的列即拒絕，而不是作為備註保留。</translation>
    </message>
    <message>
        <source>Also read this column; only id_no is known.</source>
        <translation>另外讀取此列；只支援 id_no。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>，第 %1 列</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 bad.</source>
        <translation>新增 %1，更改 %2，未變 %3，有誤 %4。</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the rows above, or take only the good ones with --skip-bad.</source>
        <translation>沒有匯入任何內容。請更正以上各行，或用 --skip-bad 只匯入正確的行。</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>沒有寫入任何內容（--dry-run）。</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>請指定一個要匯入的檔案。</translation>
    </message>
    <message>
        <source>--with knows id_no only.</source>
        <translation>--with 只支援 id_no。</translation>
    </message>
    <message>
        <source>Bring the roster in from CSV: employee_no, date, start, end, shift, kind.</source>
        <translation>從 CSV 匯入排班：employee_no, date, start, end, shift, kind。</translation>
    </message>
    <message>
        <source>Bring punches in from CSV: employee_no, moment, direction (in or out).</source>
        <translation>從 CSV 匯入打卡：employee_no, moment, direction（in 或 out）。</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>(pack: %1 %2, not applied here)</source>
        <translation>（制度：%1 %2，本中心不執行）</translation>
    </message>
    <message>
        <source>“%1” is not a status of a penalty.</source>
        <translation>「%1」不是處罰的狀態。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>“%1” is not the number of a penalty.</source>
        <translation>「%1」不是處罰的編號。</translation>
    </message>
    <message>
        <source>Name the penalties by their numbers; figures are numbers.</source>
        <translation>請用編號指定處罰；編號是數字。</translation>
    </message>
    <message>
        <source>Penalty %1: %2 by %3.</source>
        <translation>處罰 %1：%2，經辦人 %3。</translation>
    </message>
    <message>
        <source>Why; required to void, and wherever a figure is lowered.</source>
        <translation>理由；作廢和減輕時必填。</translation>
    </message>
    <message>
        <source>List a month&apos;s proposed and decided penalties.</source>
        <translation>列出一個月中提議的和已決定的處罰。</translation>
    </message>
    <message>
        <source>Only this status: proposed, confirmed, voided …</source>
        <translation>僅此狀態：proposed、confirmed、voided……</translation>
    </message>
    <message>
        <source>Confirm proposals of a closed day, as they are or lowered with a reason.</source>
        <translation>確認已日結當天的提議：照原樣，或附理由減輕。</translation>
    </message>
    <message>
        <source>Confirm with fewer days of absence.</source>
        <translation>按較少的曠職天數確認。</translation>
    </message>
    <message>
        <source>Confirm with fewer points.</source>
        <translation>按較少的分數確認。</translation>
    </message>
    <message>
        <source>Void proposals, with a reason; nothing is deleted.</source>
        <translation>附理由作廢提議；任何內容都不會刪除。</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提醒時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>響應時長</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>持續</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock.</source>
        <translation>日期，按本中心時區。</translation>
    </message>
    <message>
        <source>The alerts of a day, with reaction times and how they ended.</source>
        <translation>某日的提醒，含響應時長與處理結果。</translation>
    </message>
    <message>
        <source>The clock stands at %1, before the last entry of the audit trail (%2). What is written now bears that time; check the clock.</source>
        <translation>當前時鐘為 %1，早於審計記錄的最後一條（%2）。現在寫入的內容會帶上這個時間，請檢查時鐘。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made. Choose another place with --store.</source>
        <translation>「%1」所在的資料夾無法建立。請用 --store 另選位置。</translation>
    </message>
    <message>
        <source>Who does this: a name or an employee number. It stands in the records.</source>
        <translation>由誰操作：姓名或員工編號。會寫入記錄。</translation>
    </message>
    <message>
        <source>Say who does this with --as NAME: every decision has an author.</source>
        <translation>請用 --as NAME 說明由誰操作：每個決定都要有責任人。</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected.</source>
        <translation>「%1」不是日期；應為 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>Name the day with --%1 2026-11-23.</source>
        <translation>請用 --%1 2026-11-23 指定日期。</translation>
    </message>
    <message>
        <source>Name the person with --agent, by employee number or name.</source>
        <translation>請用 --agent 指定人員，員工編號或姓名。</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23.</source>
        <translation>班別日，例如 2026-11-23。</translation>
    </message>
    <message>
        <source>The person: an employee number, or a name only one has.</source>
        <translation>人員：員工編號，或沒有重名的姓名。</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>leave (%1)</source>
        <translation>請假（%1）</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到班</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離班</translation>
    </message>
    <message>
        <source>Findings (provisional)</source>
        <translation>結果（暫定）</translation>
    </message>
    <message>
        <source>--kind knows present, missing, excused and correction.</source>
        <translation>--kind 只能是 present、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>%1: %2 at %3, entered by %4.</source>
        <translation>%1：%2，%3，%4 錄入。</translation>
    </message>
    <message>
        <source>%1: notice of %2 by %3, taken by %4.</source>
        <translation>%1：%2 由 %3 報備，%4 記。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>%1 到期。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message>
        <source>Name the team with --team.</source>
        <translation>請用 --team 指定班組。</translation>
    </message>
    <message>
        <source>%1 is closed for %2 by %3; %4 proposals.</source>
        <translation>%2 的 %1 已由 %3 日結；%4 條提議。</translation>
    </message>
    <message>
        <source>%1 is not on the roster of %2.</source>
        <translation>%1 不在 %2 的排班表上。</translation>
    </message>
    <message>
        <source>%1 (%2), %3, planned %4</source>
        <translation>%1（%2），%3，計畫 %4</translation>
    </message>
    <message>
        <source>Rules: %1, version %2</source>
        <translation>規則：%1，第 %2 版</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>無異常。</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>當天已日結。</translation>
    </message>
    <message>
        <source>Provisional until the day is closed.</source>
        <translation>日結前為暫定。</translation>
    </message>
    <message>
        <source>Show a day&apos;s roll: planned, came, left, findings as they stand.</source>
        <translation>顯示一天的出勤：計畫、到班、離班和目前的結果。</translation>
    </message>
    <message>
        <source>Enter a mark on the roll: present, missing, excused or correction.</source>
        <translation>登記出勤：present、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>present (default), missing, excused or correction.</source>
        <translation>present（預設）、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>The moment it speaks of, 08:31:05 or ISO 8601; now when absent.</source>
        <translation>所指的時刻，08:31:05 或 ISO 8601；不填則為現在。</translation>
    </message>
    <message>
        <source>Why, or who vouches for it.</source>
        <translation>理由，或由誰作證。</translation>
    </message>
    <message>
        <source>Record that somebody gave notice of coming late or not at all.</source>
        <translation>登記某人報備遲到或不能到班。</translation>
    </message>
    <message>
        <source>When the notice came, 07:50 or ISO 8601; now when absent.</source>
        <translation>報備的時刻，07:50 或 ISO 8601；不填則為現在。</translation>
    </message>
    <message>
        <source>phone (default), wecom, dingtalk …</source>
        <translation>phone（預設）、wecom、dingtalk……</translation>
    </message>
    <message>
        <source>When the person expects to arrive.</source>
        <translation>本人預計何時到班。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>說了什麼。</translation>
    </message>
    <message>
        <source>List what stands in the way of closing a day.</source>
        <translation>列出妨礙日結的事項。</translation>
    </message>
    <message>
        <source>Close a team&apos;s day and propose its penalties.</source>
        <translation>為班組日結並提出處罰提議。</translation>
    </message>
    <message>
        <source>Close although items are open; they wait until they are due.</source>
        <translation>有未結事項也日結；它們留待到期。</translation>
    </message>
    <message>
        <source>Explain a person&apos;s day line by line: evidence, rule, arithmetic.</source>
        <translation>逐行說明某人的一天：證據、規則、計算。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」無法讀取：%2</translation>
    </message>
    <message>
        <source>Name one rule pack file to check.</source>
        <translation>請指定一個要檢查的規則包檔案。</translation>
    </message>
    <message>
        <source>%1: the rule pack %2, version %3, is valid (%4 rules).</source>
        <translation>%1：規則包 %2 第 %3 版有效（%4 條規則）。</translation>
    </message>
    <message>
        <source>The rule pack: the id of a shipped one (%1) or a file.</source>
        <translation>規則包：出廠規則包的編號（%1）或檔案。</translation>
    </message>
    <message>
        <source>The case as a JSON file; - reads standard input.</source>
        <translation>案例的 JSON 檔案；- 表示讀取標準輸入。</translation>
    </message>
    <message>
        <source>Give --pack ID|FILE and --input FILE.</source>
        <translation>請給出 --pack ID|FILE 和 --input FILE。</translation>
    </message>
    <message>
        <source>Check a rule pack; every problem is named with its place.</source>
        <translation>檢查規則包；指出每個問題及其位置。</translation>
    </message>
    <message>
        <source>Run a rule pack on a case from a file; no store needed.</source>
        <translation>用規則包計算檔案中的案例；不需要記錄庫。</translation>
    </message>
    <message>
        <source>Why; for money_effects the local rule that allows it.</source>
        <translation>理由；對 money_effects 則為允許它的當地規定。</translation>
    </message>
    <message>
        <source>Name one setting.</source>
        <translation>請指定一個設定。</translation>
    </message>
    <message>
        <source>%1 Only an administrator may let penalties carry money, naming the local rule: --as NAME --role administrator --reason RULE.</source>
        <translation>%1 只有管理員可以讓處罰帶金額，並須註明當地規定：--as NAME --role administrator --reason RULE。</translation>
    </message>
    <message>
        <source>Name one setting and its value.</source>
        <translation>請指定一個設定及其值。</translation>
    </message>
    <message>
        <source>Show every setting and its value.</source>
        <translation>顯示所有設定及其值。</translation>
    </message>
    <message>
        <source>Print one setting&apos;s value.</source>
        <translation>輸出一個設定的值。</translation>
    </message>
    <message>
        <source>Change one setting; it is audited.</source>
        <translation>更改一個設定；更改會進入審計。</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>頁面：%1。</translation>
    </message>
    <message>
        <source>Size in pixels; 1366x768 unless told.</source>
        <translation>尺寸（畫素）；預設 1366x768。</translation>
    </message>
    <message>
        <source>Theme: light, dark or highContrast.</source>
        <translation>主題：light、dark 或 highContrast。</translation>
    </message>
    <message>
        <source>Size of texts and parts in percent, 100 to 200.</source>
        <translation>文字和部件的大小，百分比，100 到 200。</translation>
    </message>
    <message>
        <source>Show the demo floor.</source>
        <translation>顯示示範現場。</translation>
    </message>
    <message>
        <source>How many agents the demo floor has; 20 unless told.</source>
        <translation>示範現場有多少座席；不指定為 20。</translation>
    </message>
    <message>
        <source>Open what the page shows of this one, such as an agent’s name.</source>
        <translation>開啟頁面上關於這一對象的內容，例如座席姓名。</translation>
    </message>
    <message>
        <source>Fold the inbox.</source>
        <translation>收起待辦欄。</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>要寫入的 PNG 檔案。</translation>
    </message>
    <message>
        <source>There is no page “%1”. These exist: %2.</source>
        <translation>沒有頁面「%1」。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1366x768, at most %2 a side.</source>
        <translation>「%1」不是尺寸。請寫成 1366x768 的形式，每邊最多 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Use light, dark or highContrast.</source>
        <translation>「%1」不是主題。請用 light、dark 或 highContrast。</translation>
    </message>
    <message>
        <source>The scale must be a number from 100 to 200.</source>
        <translation>縮放須為 100 到 200 的數。</translation>
    </message>
    <message>
        <source>Say with --out where to write the picture.</source>
        <translation>請用 --out 指定圖片寫到哪裡。</translation>
    </message>
    <message>
        <source>The page “%1” did not finish loading within %2 seconds.</source>
        <translation>頁面「%1」未能在 %2 秒內載入完。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>「%1」無法寫入。請檢查資料夾是否存在、是否有寫入權限。</translation>
    </message>
    <message>
        <source>Write a picture of a page.</source>
        <translation>將頁面存為圖片。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) an entry was made before the one that it follows: the clock was set back.</source>
        <translation>
            <numerusform>有 %n 條記錄的時間早於其前一條：時鐘曾被調回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store %1 is clean: %2 audit entries, %3 decisions, head %4 %5, compared with %6 copies outside the store.</source>
        <translation>記錄庫 %1 完好：審計條目 %2 條，決定 %3 條，鏈頭 %4 %5，已與庫外 %6 份副本比對。</translation>
    </message>
    <message>
        <source>%1 holds no audit head of this store. Name an export, a backup or a -head file that was made from it.</source>
        <translation>%1 中沒有本記錄庫的審計鏈頭。請指定由它匯出的檔案、它的備份或 -head 檔案。</translation>
    </message>
    <message>
        <source>Check the store&apos;s integrity and its audit trail, also against the copies of its head beside exports and backups; name what does not fit.</source>
        <translation>檢查記錄庫的完整性及審計鏈，並與匯出檔案和備份旁的鏈頭副本比對，指出不符之處。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a screen. Screens here: %2.</source>
        <translation>「%1」不是螢幕編號。現有螢幕：%2。</translation>
    </message>
    <message>
        <source>The wallboard takes only options.</source>
        <translation>電視看板命令只接受選項。</translation>
    </message>
    <message>
        <source>The screen to fill, by its number; the first unless told.</source>
        <translation>要佔滿的螢幕編號；不指定則為第一塊。</translation>
    </message>
    <message>
        <source>The layout: the id of a shipped one (%1) or a file.</source>
        <translation>版式：出廠版式的編號（%1）或檔案。</translation>
    </message>
    <message>
        <source>Fill a screen with the wallboard, for weeks, with nobody signed in.</source>
        <translation>整屏顯示電視看板，可連續執行數週，無需登入。</translation>
    </message>
    <message>
        <source>Open the demo floor, with its own store.</source>
        <translation>開啟示範現場，使用它自己的記錄庫。</translation>
    </message>
    <message>
        <source>Where the floor comes from; given several times, from several telephone systems.</source>
        <translation>現場資料的來源；可給出多次，合併多套電話系統。</translation>
    </message>
    <message>
        <source>Show the agents of the Floor page as cards.</source>
        <translation>以卡片顯示現場頁的座席。</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>The seats with their interfaces, and who sits there on a day.</source>
        <translation>座位及其介面，以及當天誰坐在哪裡。</translation>
    </message>
    <message>
        <source>Bring seats in from CSV: seat, interface (several with ; between).</source>
        <translation>從 CSV 匯入座位：seat、interface（多個用 ; 分隔）。</translation>
    </message>
    <message>
        <source>Bring in who sits where, from CSV: employee_no, date, seat, start, end.</source>
        <translation>從 CSV 匯入座位安排：employee_no、date、seat、start、end。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>掉線</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上報給</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>免責</translation>
    </message>
    <message>
        <source>no, withdrawn: %1</source>
        <translation>否，已撤銷：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Name with --feed whose gaps are to be filled: one of %1.</source>
        <translation>請用 --feed 指定要補哪個資料來源的缺口：%1 之一。</translation>
    </message>
    <message>
        <source>“%1” is not the feed of this computer; leave --feed out where there is one.</source>
        <translation>「%1」不是本機的資料來源；只有一個資料來源時不必寫 --feed。</translation>
    </message>
    <message>
        <source>Name Asterisk’s queue_log, or the folder it lies in, with --queue-log PATH.</source>
        <translation>請用 --queue-log PATH 指定 Asterisk 的 queue_log 或其所在資料夾。</translation>
    </message>
    <message>
        <source>--from must be earlier than --to.</source>
        <translation>--from 必須早於 --to。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3): </source>
        <extracomment>a gap: from, to, why</extracomment>
        <translation>%1 至 %2（%3）：</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通電話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 段狀態</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming(s) and going(s)</source>
        <translation>
            <numerusform>%n 條到離班依據</numerusform>
        </translation>
    </message>
    <message>
        <source>filled; there was nothing to add.</source>
        <translation>已補過，沒有可再補的。</translation>
    </message>
    <message>
        <source>not filled.</source>
        <translation>未補。</translation>
    </message>
    <message>
        <source>Not filled: %1</source>
        <translation>未補：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) had not ended by the log’s last line; run it again later.</source>
        <translation>
            <numerusform>日誌最後一行時還有 %n 通電話未結束；請稍後再執行一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gap in the history of that time.</source>
        <translation>該時段的歷史沒有缺口。</translation>
    </message>
    <message>
        <source>Whose gaps, where there are several: its host, address or number.</source>
        <translation>有多個資料來源時，補哪一個：主機名、地址或序號。</translation>
    </message>
    <message>
        <source>Asterisk’s queue_log, or its folder; else the one beside the feed’s address.</source>
        <translation>Asterisk 的 queue_log 或其資料夾；不寫則用資料來源地址中的那一個。</translation>
    </message>
    <message>
        <source>Only gaps that end after this moment; else those of 31 days.</source>
        <translation>只補在此時刻之後結束的缺口；不寫則為 31 天內。</translation>
    </message>
    <message>
        <source>Only gaps that begin before this moment.</source>
        <translation>只補在此時刻之前開始的缺口。</translation>
    </message>
    <message>
        <source>Fill gaps of the history from Asterisk’s queue_log; say gap by gap what came of it.</source>
        <translation>用 Asterisk 的 queue_log 補歷史缺口，並逐個說明結果。</translation>
    </message>
    <message>
        <source>The clocks of the queue_log and of the feed’s history differ by %1 s; the log’s times were moved by that.</source>
        <translation>queue_log 與資料來源歷史的時鐘相差 %1 秒；日誌時間已按此調整。</translation>
    </message>
    <message>
        <source>The team; without it, all that have none of their own.</source>
        <translation>班組；不寫則為所有沒有自己範本的班組。</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23; today unless told.</source>
        <translation>班別日，例如 2026-11-23；不寫則為今天。</translation>
    </message>
    <message>
        <source>The first day it rules; today unless told.</source>
        <translation>開始生效的日期；不寫則為今天。</translation>
    </message>
    <message>
        <source>What was changed and why.</source>
        <translation>改了什麼、為什麼改。</translation>
    </message>
    <message>
        <source>Name one day template file to check.</source>
        <translation>請指定一個要檢查的日程範本檔案。</translation>
    </message>
    <message>
        <source>%1: the day template %2 is valid (%3 activities).</source>
        <translation>%1：日程範本 %2 有效（%3 項活動）。</translation>
    </message>
    <message>
        <source>Name the day template&apos;s file, or the id of a shipped one.</source>
        <translation>請指定日程範本檔案，或出廠範本的編號。</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>第 %1 版自 %2 起生效。</translation>
    </message>
    <message>
        <source>Check a day template; every problem is named with its place.</source>
        <translation>檢查日程範本；每個問題都指出位置。</translation>
    </message>
    <message>
        <source>Print the day template that rules a team&apos;s day, to be edited.</source>
        <translation>輸出班組當天生效的日程範本，便於修改。</translation>
    </message>
    <message>
        <source>Give a team a day template of its own, from a day on.</source>
        <translation>為班組設定自己的日程範本，自某日起生效。</translation>
    </message>
    <message>
        <source>Write a month&apos;s coaching notes for HR: only those that HR may see.</source>
        <translation>為人事寫出一個月的輔導記錄：只含人事可見的。</translation>
    </message>
    <message>
        <source>Turn the Floor page back to this time of the demo’s day.</source>
        <translation>把現場頁回看到示範當天的這個時刻。</translation>
    </message>
    <message>
        <source>Have the demo’s feed fall silent first.</source>
        <translation>先讓示範訊號中斷。</translation>
    </message>
    <message>
        <source>--%1 is for the demo floor; say --demo as well.</source>
        <translation>--%1 用於示範現場；請同時使用 --demo。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 13:40.</source>
        <translation>「%1」不是時刻。請寫成 13:40 的形式。</translation>
    </message>
    <message>
        <source>filled with %1, %2, %3 and %4.</source>
        <extracomment>&quot;3 calls&quot;, &quot;12 states&quot;, &quot;2 comings and goings&quot;, &quot;1 ring that nobody answered&quot;</extracomment>
        <translation>已補入 %1、%2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s) that nobody answered</source>
        <translation>
            <numerusform>%n 次振鈴未接</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in part; there was nothing to add.</source>
        <translation>已補一部分，沒有可再補的。</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; filled from queue_log and counted.</source>
        <translation>%1 至 %2 無訊號：%3；已由 queue_log 補入並計入。</translation>
    </message>
    <message>
        <source>Where the events come from: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM; given several times, a floor is printed for each. Without it --store is needed, and the day is read from its history.</source>
        <translation>事件來源：ami-file:PATH、queuelog:PATH、jsonl-file:PATH 或 exec:PROGRAM；給出多次時，逐一輸出各系統的現場。不給時須用 --store，當天從其歷史讀取。</translation>
    </message>
    <message>
        <source>Name the feed with --feed ADDRESS, for example ami-file:floor.ami, or with --store FILE the store whose history is to be read.</source>
        <translation>請用 --feed ADDRESS 指定訊號，例如 ami-file:floor.ami；或用 --store FILE 指定要讀取其歷史的資料檔案。</translation>
    </message>
    <message>
        <source>Read a feed to its end, or a day of the history, and print the floor: queues, agents, gaps.</source>
        <translation>將訊號讀到結尾，或讀取歷史中的一天，並輸出現場：佇列、座席、缺口。</translation>
    </message>
    <message>
        <source>--kind knows %1, not “%2”.</source>
        <translation>--kind 可用 %1，沒有「%2」。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Say what it is with --kind.</source>
        <translation>請用 --kind 寫明類別。</translation>
    </message>
    <message>
        <source>--urgency knows normal, urgent and atOnce.</source>
        <translation>--urgency 可用 normal、urgent 和 atOnce。</translation>
    </message>
    <message>
        <source>#%1 %2: %3, with %4.</source>
        <translation>#%1 %2：%3，由 %4 負責。</translation>
    </message>
    <message>
        <source>Name the entry by its number.</source>
        <translation>請寫明登記號。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>內容。</translation>
    </message>
    <message>
        <source>The promised time: 15:30 of today, or ISO 8601.</source>
        <translation>約定時間：當天的 15:30，或 ISO 8601。</translation>
    </message>
    <message>
        <source>List what leaders took up: the open ones, or a day&apos;s.</source>
        <translation>列出組長登記的事項：未結的，或某一天的。</translation>
    </message>
    <message>
        <source>Only open ones; so it is without --date.</source>
        <translation>只列未結的；不寫 --date 時即如此。</translation>
    </message>
    <message>
        <source>Those of the shifts of this day.</source>
        <translation>當天班別的事項。</translation>
    </message>
    <message>
        <source>Only this kind: hotline, escalation, task …</source>
        <translation>只列這一類：hotline、escalation、task……</translation>
    </message>
    <message>
        <source>Take something up: a hotline question, an escalation, a task …</source>
        <translation>登記一件事：熱線問題、升級投訴、任務……</translation>
    </message>
    <message>
        <source>What it is: hotline, escalation, task …</source>
        <translation>類別：hotline、escalation、task……</translation>
    </message>
    <message>
        <source>The agent: an employee number, or a name only one has.</source>
        <translation>座席：員工編號，或不重名的姓名。</translation>
    </message>
    <message>
        <source>The business it is about.</source>
        <translation>涉及的業務。</translation>
    </message>
    <message>
        <source>The caller or customer.</source>
        <translation>來電人或客戶。</translation>
    </message>
    <message>
        <source>The seat.</source>
        <translation>座位號。</translation>
    </message>
    <message>
        <source>normal, urgent or atOnce.</source>
        <translation>normal、urgent 或 atOnce。</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>答覆內容。</translation>
    </message>
    <message>
        <source>That solved it.</source>
        <translation>已就此解決。</translation>
    </message>
    <message>
        <source>The shift day it belongs to; else the one that runs.</source>
        <translation>所屬班別日；不寫則為當前班別。</translation>
    </message>
    <message>
        <source>Say what became of an entry of the register; nothing is deleted.</source>
        <translation>寫明某條登記的進展；不刪除任何內容。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>必讀</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>知識點 #%1 已記錄。</translation>
    </message>
    <message>
        <source>Name the point by its number: floorwalk knowledge confirm 3 --agent 00123.</source>
        <translation>請用編號指明知識點，例如：floorwalk knowledge confirm 3 --agent 00123。</translation>
    </message>
    <message>
        <source>It is noted that %1 knows point #%2.</source>
        <translation>已記錄：%1 已掌握知識點 #%2。</translation>
    </message>
    <message>
        <source>It is noted that %1 does not know point #%2 yet.</source>
        <translation>已記錄：%1 尚未掌握知識點 #%2。</translation>
    </message>
    <message>
        <source>Valid on this day; today unless told.</source>
        <translation>在這一天有效的；未指定則為今天。</translation>
    </message>
    <message>
        <source>Also what is over, comes later or was withdrawn.</source>
        <translation>包括已過期、尚未生效和已撤回的。</translation>
    </message>
    <message>
        <source>What the point is asked for by.</source>
        <translation>大家用什麼名稱來問這個知識點。</translation>
    </message>
    <message>
        <source>What is new.</source>
        <translation>新的內容。</translation>
    </message>
    <message>
        <source>The first day it is valid; today unless told.</source>
        <translation>生效首日；未指定則為今天。</translation>
    </message>
    <message>
        <source>The last day; without it, until further notice.</source>
        <translation>有效末日；不填則長期有效。</translation>
    </message>
    <message>
        <source>Only for this team.</source>
        <translation>只面向這個班組。</translation>
    </message>
    <message>
        <source>Everybody must read it.</source>
        <translation>人人必讀。</translation>
    </message>
    <message>
        <source>Who knows it, by employee number or name.</source>
        <translation>誰已掌握，員工編號或姓名。</translation>
    </message>
    <message>
        <source>It was noted by mistake.</source>
        <translation>此前記錯了。</translation>
    </message>
    <message>
        <source>Print the knowledge points of a day and how many have confirmed them.</source>
        <translation>列出某天有效的知識點和已確認人數。</translation>
    </message>
    <message>
        <source>Put a new knowledge point on record.</source>
        <translation>記錄一個新的知識點。</translation>
    </message>
    <message>
        <source>Note that somebody knows a knowledge point.</source>
        <translation>記錄某人已掌握某個知識點。</translation>
    </message>
    <message>
        <source>Bring people in from CSV: employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday.</source>
        <translation>從 CSV 匯入人員：employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>知識點</translation>
    </message>
    <message>
        <source> (target %1)</source>
        <translation>（目標 %1）</translation>
    </message>
    <message>
        <source>Choose one of --pdf and --json.</source>
        <translation>--pdf 與 --json 只能選一個。</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock, or any day of the week or month.</source>
        <translation>日期（按中心時區），或該周、該月內的任意一天。</translation>
    </message>
    <message>
        <source>Whose day it is, by name; who asks, unless told.</source>
        <translation>哪位班組長的日子（姓名）；不寫則為本人。</translation>
    </message>
    <message>
        <source>Write it as PDF, A4, to this file.</source>
        <translation>以 A4 PDF 寫入該檔案。</translation>
    </message>
    <message>
        <source>A leader&apos;s day as it was done and seen.</source>
        <translation>班組長一天的實況日報。</translation>
    </message>
    <message>
        <source>How a leader&apos;s week was spent.</source>
        <translation>班組長一週的用時。</translation>
    </message>
    <message>
        <source>How a leader&apos;s month was spent.</source>
        <translation>班組長一月的用時。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>all of the shift</source>
        <translation>整個班別</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>調班</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>頂班</translation>
    </message>
    <message>
        <source>The last day lies before the first. Exchange --from and --to.</source>
        <translation>最後一天早於第一天。請對調 --from 與 --to。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>原班人員</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>替班人員</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>換回日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock.</source>
        <translation>第一天，按中心時間。</translation>
    </message>
    <message>
        <source>The last day; without it the first alone.</source>
        <translation>最後一天；不寫則只有第一天。</translation>
    </message>
    <message>
        <source>Swaps and substitutes: who comes in place of whom.</source>
        <translation>調班與頂班：誰替誰上班。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the feed could not be used.</source>
        <translation>
            <numerusform>訊號中有 %n 則訊息無法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的時間不可能成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the call</source>
        <translation>來電原因</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Bring QA errors in from CSV: employee_no, date, call, item, text, fatal, advice, found_by.</source>
        <translation>從 CSV 匯入品質稽核差錯：employee_no、date、call、item、text、fatal、advice、found_by。</translation>
    </message>
    <message>
        <source>Bring in what calls were about, from CSV: time, employee_no or call, queue, reason.</source>
        <translation>從 CSV 匯入來電原因：time、employee_no 或 call、queue、reason。</translation>
    </message>
    <message>
        <source>The link holds what looks like a telephone number: whoever hears the recording can read it.</source>
        <translation>連結裡像是有電話號碼：聽錄音的人都能看到。</translation>
    </message>
    <message>
        <source>To whom it goes, or which leader takes it over; a recording to team, all or names.</source>
        <translation>交給誰，或由哪位班組長接手；錄音可給 team、all 或具體姓名。</translation>
    </message>
    <message>
        <source>All that is about this agent: an employee number, or a name only one has.</source>
        <translation>與該座席有關的全部條目：員工編號，或不重名的姓名。</translation>
    </message>
    <message>
        <source>Where a recording is: a path, an address or the system’s id.</source>
        <translation>錄音在哪裡：路徑、網址或系統編號。</translation>
    </message>
    <message>
        <source>Who found a QA error; else who writes it down.</source>
        <translation>品質稽核差錯由誰發現；不寫則為登記人。</translation>
    </message>
    <message>
        <source>A QA error that fails the call by itself.</source>
        <translation>致命差錯：單此一項即判不合格。</translation>
    </message>
    <message>
        <source>Which call: when it was, or its id.</source>
        <translation>哪通電話：時間或編號。</translation>
    </message>
    <message>
        <source>What was done: answered, sent, promised, offered, accepted, closed … or, of a recording, asked, agreed, refused, withdrawn, shared, heard</source>
        <translation>做了什麼：answered、sent、promised、offered、accepted、closed……錄音另有 asked、agreed、refused、withdrawn、shared、heard</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Adherence, raw (%)</source>
        <translation>遵時率，原始 (%)</translation>
    </message>
    <message>
        <source>adjusted (%)</source>
        <translation>調整後 (%)</translation>
    </message>
    <message>
        <source>Conformance (%)</source>
        <translation>工時符合率 (%)</translation>
    </message>
    <message>
        <source>Utilisation (%)</source>
        <translation>工時利用率 (%)</translation>
    </message>
    <message>
        <source>Shrinkage (%)</source>
        <translation>縮減率 (%)</translation>
    </message>
    <message>
        <source>planned (%)</source>
        <translation>計畫內 (%)</translation>
    </message>
    <message>
        <source>unplanned (%)</source>
        <translation>計畫外 (%)</translation>
    </message>
    <message>
        <source>%1 was there, and no phone of theirs was heard: left out.</source>
        <translation>%1 在崗，但沒有收到其話機的訊號：不計。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: left out of every figure.</source>
        <translation>%1 至 %2 沒有收到訊號：所有指標都不計。</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept: left out.</source>
        <translation>%1 之前只留有半小時彙總：不計。</translation>
    </message>
    <message>
        <source>To have %1 there, roster %2: need ÷ (1 − shrinkage).</source>
        <translation>要有 %1 人在崗，需排 %2 人：需求 ÷（1 − 縮減率）。</translation>
    </message>
    <message>
        <source>How many to roster for %1 cannot be said from this day.</source>
        <translation>從這一天得不出 %1 人在崗需排多少人。</translation>
    </message>
    <message>
        <source>--need wants a whole number from 0 to 100000.</source>
        <translation>--need 需要 0 到 100000 的整數。</translation>
    </message>
    <message>
        <source>The shift day, by the centre&apos;s clock.</source>
        <translation>班別日，按中心的時鐘。</translation>
    </message>
    <message>
        <source>Only this person: an employee number, or a name that only one has.</source>
        <translation>只看這個人：員工編號，或沒有重名的姓名。</translation>
    </message>
    <message>
        <source>Also say how many to roster so that this many are there.</source>
        <translation>同時說明要有這麼多人在崗需排多少人。</translation>
    </message>
    <message>
        <source>Write a row a person to this file instead.</source>
        <translation>改為每人一行寫入這個檔案。</translation>
    </message>
    <message>
        <source>A day&apos;s adherence, conformance, utilisation and shrinkage: what people did against the roster.</source>
        <translation>一天的遵時率、工時符合率、工時利用率和縮減率：人員實際與排班的對照。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of the service level: the variant&apos;s name, and how it is counted</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>服務水準，%1</translation>
    </message>
    <message>
        <source>Service level of %1, %2</source>
        <translation>%1 的服務水準，%2</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Name the alert by its number, which “report alerts” tells.</source>
        <translation>請給出提醒編號，可由 「report alerts」 查到。</translation>
    </message>
    <message>
        <source>--outcome knows %1.</source>
        <translation>--outcome 可用：%1。</translation>
    </message>
    <message>
        <source>How it ended: settled, needsTime, agreed, falseAlarm or other.</source>
        <translation>處理結果：settled、needsTime、agreed、falseAlarm 或 other。</translation>
    </message>
    <message>
        <source>The outcome in words.</source>
        <translation>處理結果的說明。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>做了什麼。</translation>
    </message>
    <message>
        <source>Say once what was done about an alert that was over by itself; nothing is overwritten.</source>
        <translation>對自行恢復的提醒補記一次處理情況；已有記錄不會被覆蓋。</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed, of a queue_log also after its last line; of a store, the day up to this moment.</source>
        <translation>讀到話務源的這一時刻為止，queue_log 也可晚於其最後一行；對資料檔案則為當天截至這一時刻。</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>已超過保留期限，內容已清除。</translation>
    </message>
    <message>
        <source>Name one report by its number, as “report submitted” lists it.</source>
        <translation>請用編號指明一份報告，編號見 「report submitted」 的列表。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Name the report by its number and who receives it: floorwalk report receive 3 --by 赵经理.</source>
        <translation>請寫明報告編號和由誰接收：floorwalk report receive 3 --by 趙經理。</translation>
    </message>
    <message>
        <source>Report #%1 is received by %2.</source>
        <translation>報告 #%1 已由 %2 接收。</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock; two months ago unless told.</source>
        <translation>第一天，按中心的時區；不寫則為兩個月前。</translation>
    </message>
    <message>
        <source>The last day; today unless told.</source>
        <translation>最後一天；不寫則為今天。</translation>
    </message>
    <message>
        <source>Only what nobody has received yet.</source>
        <translation>只列還沒有人接收的。</translation>
    </message>
    <message>
        <source>The operations manager who has it in hand, by name.</source>
        <translation>接收報告的營運經理，寫姓名。</translation>
    </message>
    <message>
        <source>Reports that leaders submitted to the operations manager, or one of them.</source>
        <translation>班組長提交給營運經理的報告，或其中一份。</translation>
    </message>
    <message>
        <source>The operations manager has a submitted report in hand.</source>
        <translation>營運經理接收一份已提交的報告。</translation>
    </message>
    <message>
        <source>“%1” is no key. Write keys like “Ctrl+T Return F”.</source>
        <translation>「%1」不是按鍵。請寫成「Ctrl+T Return F」這樣。</translation>
    </message>
    <message>
        <source>The JSON file to write.</source>
        <translation>要寫入的 JSON 檔案。</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.json.</source>
        <translation>請用 --out 檔案.json 指定要寫入的檔案。</translation>
    </message>
    <message>
        <source>What is held about %1 is written to %2.</source>
        <translation>關於 %1 的留存內容已寫入 %2。</translation>
    </message>
    <message>
        <source>Write what is held about one agent, to be handed to that agent.</source>
        <translation>寫出關於一名座席的全部留存內容，可交給本人。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is no plan.</source>
        <translation>那天沒有排班，因此沒有計畫。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>Plan for %1, %2</source>
        <extracomment>the head of a plan: the day, and whose plan it is</extracomment>
        <translation>%1 的計畫，%2</translation>
    </message>
    <message>
        <source>What the leader wants to do</source>
        <translation>組長要做的事</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未辦結</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock; else the next one that the team works.</source>
        <translation>日期，按中心時間；不寫則為班組的下一個工作日。</translation>
    </message>
    <message>
        <source>Whose plan: the leader’s name; else whoever is on duty.</source>
        <translation>誰的計畫：組長姓名；不寫則為當班組長。</translation>
    </message>
    <message>
        <source>The leader’s plan for tomorrow: who works, the activities, what is open.</source>
        <translation>組長的明日計畫：誰上班、有哪些活動、還有什麼未結。</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>--do knows answered, sent, promised, offered, accepted, declined, fedBack, solved, closed, reopened, noted and snoozed; of an answered question shared, which makes it a knowledge point; of a recording asked, agreed, refused, withdrawn, shared and heard.</source>
        <translation>--do 認識 answered、sent、promised、offered、accepted、declined、fedBack、solved、closed、reopened、noted 和 snoozed；已答覆的問題還有 shared（轉為知識點）；錄音還有 asked、agreed、refused、withdrawn、shared 和 heard。</translation>
    </message>
    <message>
        <source>The demo floor with all its options, such as sim:?agents=200&amp;profile=storm.</source>
        <translation>示範現場及其全部選項，例如 sim:?agents=200&amp;profile=storm。</translation>
    </message>
    <message>
        <source>Then press these keys, one after the other, such as “Ctrl+T F”.</source>
        <translation>然後依次按下這些鍵，如「Ctrl+T F」。</translation>
    </message>
    <message>
        <source>How long the page may take to load; by the floor’s size unless told.</source>
        <translation>頁面載入最多等多久（秒）；不指定時按現場規模。</translation>
    </message>
    <message>
        <source>--feed of a picture is the address of a demo floor, such as sim:?agents=200; it goes without --agents.</source>
        <translation>圖片的 --feed 是示範現場的地址，例如 sim:?agents=200，不能與 --agents 同用。</translation>
    </message>
    <message>
        <source>The patience must be a number of seconds from 1 to %1.</source>
        <translation>等待時間必須是 1 到 %1 秒之間的數字。</translation>
    </message>
    <message>
        <source>The page “%1” did not turn back to %2 within %3 seconds.</source>
        <translation>頁面「%1」未能在 %3 秒內回看到 %2。</translation>
    </message>
    <message>
        <source>Not on record yet from %1 to %2: the program that follows the floor has not written it, or its feed is lost; left out of every figure.</source>
        <translation>從 %1 到 %2 尚未寫入記錄：跟蹤現場的程式還沒有寫入，或者與電話系統的連線已斷；不計入任何指標。</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n 條待補全</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>HR may see it</source>
        <translation>HR 可見</translation>
    </message>
    <message>
        <source>leaders only</source>
        <translation>僅組長可見</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>由 %1 撤回：%2</translation>
    </message>
    <message>
        <source>The text has outlived its retention.</source>
        <translation>文字已超過保存期限，已清除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one step of a note: its name and what was said</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Corrected %1 by %2</source>
        <translation>%1 由 %2 更正</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>a reason to listen to somebody, and the points it gives in the order of the queue</extracomment>
        <translation>%1（+%2）</translation>
    </message>
    <message>
        <source>To be completed: Enter, then the advice</source>
        <translation>待補全：按 Enter，寫下建議</translation>
    </message>
    <message>
        <source>To be completed once the call is over</source>
        <translation>通話結束後補全</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who listened</extracomment>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>關懷</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>旁聽</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Listened %1/%2 · called back %3/%4</source>
        <extracomment>this week&apos;s calls listened to and sampled call-backs, each against the number aimed at</extracomment>
        <translation>旁聽 %1/%2 · 回訪 %3/%4</translation>
    </message>
    <message>
        <source>never listened to, as far as is on record</source>
        <translation>記錄中從未旁聽過</translation>
    </message>
    <message>
        <source>not listened to this week</source>
        <translation>本週還沒有旁聽或回訪</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to listen to this week</source>
        <translation>
            <numerusform>本週還差 %n 次旁聽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) to sample this week</source>
        <translation>
            <numerusform>本週還差 %n 次抽樣回訪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long call(s) this week</source>
        <translation>
            <numerusform>本週 %n 通長通話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) this week</source>
        <translation>
            <numerusform>本週 %n 條提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>handling time %1 % over the target</source>
        <translation>平均處理時長超目標 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last time</source>
        <translation>
            <numerusform>距上次 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” tells no time. Say when it was and how often.</source>
        <translation>「%1」沒有說時間。請寫什麼時候、幾次。</translation>
    </message>
    <message>
        <source>“%1” judges. Say what was seen or heard.</source>
        <translation>「%1」是評判。請寫看到或聽到了什麼。</translation>
    </message>
    <message>
        <source>“%1” compares with others. Say what is asked of this one.</source>
        <translation>「%1」是和別人比較。請寫希望本人做什麼。</translation>
    </message>
    <message>
        <source>“%1” passes it on. Say what you yourself need.</source>
        <translation>「%1」像是推卸。請寫您自己需要什麼。</translation>
    </message>
    <message>
        <source>“%1” forces. Ask for it, and agree on a date.</source>
        <translation>「%1」是強迫。請改為請求，並約定日期。</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n upsetting call(s) not talked over</source>
        <translation>
            <numerusform>%n 通委屈來電還沒談過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) agreed in a talk due</source>
        <translation>
            <numerusform>談話約定的 %n 件事到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long call(s) today</source>
        <translation>
            <numerusform>今天 %n 通超長通話</numerusform>
        </translation>
    </message>
    <message>
        <source>no talk on record</source>
        <translation>還沒有談話記錄</translation>
    </message>
    <message>
        <source>talked to within a day</source>
        <translation>一天內談過</translation>
    </message>
    <message numerus="yes">
        <source>last talk %n day(s) ago</source>
        <translation>
            <numerusform>上次談話在 %n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QA error(s) in two weeks</source>
        <translation>
            <numerusform>兩週內 %n 個品質稽核差錯</numerusform>
        </translation>
    </message>
    <message>
        <source>unstable or upset lately</source>
        <translation>近期情緒不穩或受過委屈</translation>
    </message>
    <message>
        <source>on leave today</source>
        <translation>今天請假</translation>
    </message>
    <message>
        <source>not on shift today</source>
        <translation>今天不在班</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>the weight of all reasons to listen to somebody: a score, no minutes</extracomment>
        <translation>優先度 %1</translation>
    </message>
</context>
<context>
    <name>CoachingDesk</name>
    <message>
        <source>Say first what was seen: the fact is what the rest stands on.</source>
        <translation>請先寫事實：其餘幾步都以它為據。</translation>
    </message>
    <message>
        <source>A step holds %1 characters at most. Make it shorter.</source>
        <translation>每一步最多 %1 個字元，請寫短一些。</translation>
    </message>
    <message>
        <source>A note of care stays with the leaders. Take away “HR may see it”.</source>
        <translation>關懷記錄只留在組長處，請去掉「HR 可見」。</translation>
    </message>
    <message>
        <source>Agree on %1 things at most in one note.</source>
        <translation>一條記錄最多約定 %1 件事。</translation>
    </message>
    <message>
        <source>Say what was agreed, or leave it away.</source>
        <translation>請寫明約定了什麼，或者去掉這一行。</translation>
    </message>
    <message>
        <source>“%1” needs a date that is not gone by.</source>
        <translation>「%1」需要一個還沒過去的日期。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>該座席</translation>
    </message>
    <message>
        <source>A note cannot speak of the future. Check date and time.</source>
        <translation>記錄不能寫將來的事，請檢查日期和時間。</translation>
    </message>
    <message>
        <source>Note #%1 does not stand any more. Write another one.</source>
        <translation>記錄 #%1 已不再有效，請另寫一條。</translation>
    </message>
    <message>
        <source>Say why the note is withdrawn: the reason is read later.</source>
        <translation>請寫明撤回原因：以後有人會看。</translation>
    </message>
    <message>
        <source>%1 ended “%2” already.</source>
        <translation>%1 已經完成了「%2」。</translation>
    </message>
    <message>
        <source>Choose a date that is not gone by.</source>
        <translation>請選一個還沒過去的日期。</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>Counted since %1.</source>
        <translation>自 %1 起統計。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) were filled from queue_log.</source>
        <translation>
            <numerusform>%n 處缺口已由 queue_log 補入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard and filled from queue_log: %1.</source>
        <extracomment>times of day, as &quot;10:02–10:14, 11:30–11:31&quot;</extracomment>
        <translation>無訊號、已由 queue_log 補入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of it nobody listened.</source>
        <translation>
            <numerusform>其中有 %n 段時間沒有監聽。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened, and nothing counts: %1.</source>
        <extracomment>times of day, as &quot;09:00–12:00&quot;</extracomment>
        <translation>%1 沒有監聽，不計入。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) left out</source>
        <translation>
            <numerusform>%n 起突發事件不計入</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 left out</source>
        <extracomment>times of day, as &quot;10:05–10:20&quot;; of the people whom an incident took off line that time counts in no figure</extracomment>
        <translation>突發事件 %1 不計入</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>The person</source>
        <translation>該人員</translation>
    </message>
    <message>
        <source>%1 works another shift at that time. Choose somebody else, or other times.</source>
        <translation>%1 在那段時間有別的班。請另選一人，或改時間。</translation>
    </message>
    <message>
        <source>%1 is on leave then. Choose somebody else.</source>
        <translation>%1 那時在休假。請另選一人。</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves. Choose somebody else.</source>
        <translation>不能自己替自己。請另選一人。</translation>
    </message>
    <message>
        <source>Say who approved it and why: it is read later.</source>
        <translation>請寫明由誰批准、為什麼：以後會有人查看。</translation>
    </message>
    <message>
        <source>%1 has no shift on %2: there is nothing to come for.</source>
        <translation>%1 在 %2 沒有班別，無班可替。</translation>
    </message>
    <message>
        <source>The times lie outside the shift. Write them as 09:00-12:00, or none for all of it.</source>
        <translation>時間不在班別之內。請寫成 09:00-12:00；整班則留空。</translation>
    </message>
    <message>
        <source>%1 has no shift on %2 that could be taken in return.</source>
        <translation>%1 在 %2 沒有班別可以換回。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a remark on a swap is about, and what the rules say</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say why it does not hold: it is read later.</source>
        <translation>請寫明為什麼不成立：以後會有人查看。</translation>
    </message>
    <message>
        <source>What was to be taken back</source>
        <translation>要撤回的調班或頂班</translation>
    </message>
    <message>
        <source>It cannot have been asked for on %1: by this computer’s clock today is %2. Correct the day, or the clock if that is wrong.</source>
        <translation>不可能在 %1 提出：按本機時鐘今天是 %2。請更正日期；若時鐘不準，請校準時鐘。</translation>
    </message>
    <message>
        <source>%1 works %2 by now and would have %3 back at the same time. Take the other one back first, or change the roster.</source>
        <translation>%1 現已排在 %2 上班，收回的 %3 與之重疊。請先撤回另一項，或更改排班。</translation>
    </message>
    <message>
        <source>%1 comes for some of it by now (%2). Take that back first.</source>
        <translation>其中 %2 現由 %1 來頂班。請先撤回該項。</translation>
    </message>
</context>
<context>
    <name>CoverQuestions</name>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>沒有叫「%1」的人，或者不止一個；請寫員工編號。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-28 or 11-28.</source>
        <translation>「%1」不是日期。請寫成 2026-11-28 或 11-28。</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:00-12:00, or nothing for the whole shift.</source>
        <translation>「%1」不是時間段。請寫成 09:00-12:00；整班則留空。</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>替 %1 上班</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰來頂班</translation>
    </message>
    <message>
        <source>For a part: 09:00-12:00</source>
        <translation>只替一段：09:00-12:00</translation>
    </message>
    <message>
        <source>Approved by whom, why; rest owed</source>
        <translation>誰批准、原因；欠休</translation>
    </message>
    <message>
        <source>%1 exchanges the shift</source>
        <translation>%1 調班</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>與誰換班</translation>
    </message>
    <message>
        <source>For their shift of (date)</source>
        <translation>換對方哪天的班（日期）</translation>
    </message>
    <message>
        <source>Asked for on (date); none: the leader’s</source>
        <translation>申請日期；留空為班長安排</translation>
    </message>
    <message>
        <source>Written request, if there is one</source>
        <translation>書面申請（如有）</translation>
    </message>
    <message>
        <source>Approved by whom, why</source>
        <translation>誰批准、原因</translation>
    </message>
    <message>
        <source>%1 does not come for %2 after all?</source>
        <translation>%1 不再替 %2？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>為什麼不成立</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>「%1」，第 %2 行，第 %3 列：%4。</translation>
    </message>
    <message>
        <source>the column “%1” is unknown (--strict)</source>
        <translation>未知的列「%1」（--strict）</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列「%1」重複出現</translation>
    </message>
    <message>
        <source>“%1”, line %2: the column “%3” is missing. The header says: %4.</source>
        <translation>「%1」，第 %2 行：缺少列「%3」。表頭為：%4。</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>「%1」超出了表頭的最後一列</translation>
    </message>
</context>
<context>
    <name>CsvImports</name>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>the name is longer than 64 characters</source>
        <translation>姓名超過 64 個字元</translation>
    </message>
    <message>
        <source>the team is missing</source>
        <translation>缺少班組</translation>
    </message>
    <message>
        <source>the team is longer than %1 characters</source>
        <translation>班組名超過 %1 個字元</translation>
    </message>
    <message>
        <source>a feed member is longer than %1 characters</source>
        <translation>話務成員名超過 %1 個字元</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>「%1」不是日期；應為 2026-11-23 的形式</translation>
    </message>
    <message>
        <source>“%1” is not staff, intern, minor or agency</source>
        <translation>「%1」不是 staff、intern、minor 或 agency</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>「%1」已在第 %2 行出現</translation>
    </message>
    <message>
        <source>“%1” belongs to the person on line %2 already</source>
        <translation>「%1」已屬於第 %2 行的人</translation>
    </message>
    <message>
        <source>“%1” is not a moment; 2026-11-23 08:31:05 is expected</source>
        <translation>「%1」不是時刻；應為 2026-11-23 08:31:05 的形式</translation>
    </message>
    <message>
        <source>“%1” is neither in nor out</source>
        <translation>「%1」既不是 in 也不是 out</translation>
    </message>
    <message>
        <source>Columns that are not known were left out: %1.</source>
        <translation>未識別的列沒有讀入：%1。</translation>
    </message>
    <message>
        <source>ID numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>此版本不儲存身份證號：還沒有加密存放的地方。</translation>
    </message>
    <message>
        <source>ID numbers are in the file and were not read.</source>
        <translation>檔案中有身份證號，未讀取。</translation>
    </message>
    <message>
        <source>Phone numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>此版本不儲存電話號碼：還沒有加密存放的地方。</translation>
    </message>
    <message>
        <source>Columns kept as remarks: %1.</source>
        <translation>作為備註保留的列：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of day; work, rest or a kind of leave is expected</source>
        <translation>「%1」不是日期類型；應為 work、rest 或一種請假</translation>
    </message>
    <message>
        <source>the name of the shift is longer than 64 characters</source>
        <translation>班別名超過 64 個字元</translation>
    </message>
    <message>
        <source>the time is missing; a working day has a start and an end</source>
        <translation>缺少時間；工作日須有開始和結束</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>「%1」不是時間；應為 08:30 的形式</translation>
    </message>
    <message>
        <source>line %1 gives this person another kind of day on this date</source>
        <translation>第 %1 行給此人當天另一種日期類型</translation>
    </message>
    <message>
        <source>this person&apos;s day stands on line %1 already</source>
        <translation>此人當天已在第 %1 行出現</translation>
    </message>
    <message>
        <source>line %1 gives this person another shift on this date</source>
        <translation>第 %1 行給此人當天另一個班別</translation>
    </message>
    <message>
        <source>the times overlap those on line %1</source>
        <translation>時間與第 %1 行重疊</translation>
    </message>
    <message>
        <source>the shift begins before the one on line %1 ends</source>
        <translation>此班別在第 %1 行的班別結束前開始</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; 03-21 or a whole date is expected</source>
        <translation>「%1」不是一年中的某一天；應為 03-21 或完整日期</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>超過 %1 個字元</translation>
    </message>
    <message>
        <source>the item is missing</source>
        <translation>缺少差錯項</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>「%1」既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>缺少來電原因</translation>
    </message>
    <message>
        <source>neither an agent nor a call is named; one of them is needed</source>
        <translation>既沒有座席也沒有通話，至少要有一個</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>“%1” is an Excel workbook (XLSX). Save it as “CSV UTF-8” in Excel and import that file.</source>
        <translation>「%1」是 Excel 工作簿（XLSX）。請在 Excel 中另存為「CSV UTF-8」再匯入。</translation>
    </message>
    <message>
        <source>“%1” is cut off or is not Unicode text. Save it again.</source>
        <translation>「%1」不完整或不是 Unicode 文字。請重新儲存。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. A CSV file is expected.</source>
        <translation>「%1」不是文字檔案。應為 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1”, line %2: the text is neither UTF-8 nor GB18030. Save the file as “CSV UTF-8”.</source>
        <translation>「%1」，第 %2 行：文字既不是 UTF-8 也不是 GB18030。請將檔案另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>the file has more than %1 rows; split it</source>
        <translation>檔案超過 %1 行；請拆分</translation>
    </message>
    <message>
        <source>“%1” is empty: a header line is expected.</source>
        <translation>「%1」是空的：應有表頭行。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>「%1」，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>「%1」，第 %2 行，第 %3 列：%4。</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超過 %1 列</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters</source>
        <translation>儲存格超過 %1 個字元</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one; write it twice and put the whole cell in quotes</source>
        <translation>儲存格不以引號開頭，中間卻有引號；請寫成兩個引號並將整個單元格放入引號</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>此處開始的引號沒有結束</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>結束引號後還有文字</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」無法讀取：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Split it.</source>
        <translation>「%1」超過 %2 MB。請拆分。</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message numerus="yes">
        <source>%n item(s) are still open: %1. Settle them, or leave them waiting.</source>
        <extracomment>%1 = names</extracomment>
        <translation>
            <numerusform>還有 %n 項未結：%1。請先處理，或留待以後。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of “%1” is on the roster of %2: there is nothing to close.</source>
        <translation>「%1」在 %2 無人排班：沒有可日結的內容。</translation>
    </message>
    <message>
        <source>The last shift of %1 runs until %2. Close the day after it.</source>
        <translation>%1 的最後一個班別到 %2 才結束。請在之後日結。</translation>
    </message>
    <message>
        <source>Reopening a day needs a reason.</source>
        <translation>重開某天需要理由。</translation>
    </message>
</context>
<context>
    <name>DayMaker</name>
    <message>
        <source>This alert has its activity in the day already.</source>
        <translation>這條提醒在當天日程裡已有對應活動。</translation>
    </message>
    <message>
        <source>The day has no such activity any more.</source>
        <translation>當天日程裡已沒有這項活動。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is nothing to plan on. Import a roster on the Attendance page.</source>
        <translation>那天沒有排班，無從安排。請在出勤頁匯入排班表。</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Say why the activity is skipped.</source>
        <translation>請說明為何跳過此活動。</translation>
    </message>
</context>
<context>
    <name>DayPlanner</name>
    <message>
        <source>The day template has no activity “%1”. Add it in the settings, under day templates.</source>
        <translation>日程範本裡沒有活動「%1」。請在設定的「日程範本」中新增。</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>A text holds %1 characters at most. Make it shorter.</source>
        <translation>一段文字最多 %1 個字，請縮短。</translation>
    </message>
    <message>
        <source>This activity is of %1’s day. Choose that leader at the top right to work on it.</source>
        <translation>這項活動屬於%1的一天。請在右上角選擇該組長後再處理。</translation>
    </message>
    <message>
        <source>Team “%1” has another leader now. Press F5 to see your own day.</source>
        <translation>班組「%1」現在由另一位組長帶領。按 F5 檢視自己的一天。</translation>
    </message>
</context>
<context>
    <name>DayStanding</name>
    <message numerus="yes">
        <source>the quietest half hour of the last %n week(s)</source>
        <translation>
            <numerusform>近 %n 週來電最少的半小時</numerusform>
        </translation>
    </message>
    <message>
        <source>the middle of its window: calls of %1 weeks are known, %2 are needed</source>
        <translation>取時段中點：僅知 %1 週來電，需要 %2 周</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已錯過</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳過：%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>at once with %1</source>
        <translation>與%1重疊</translation>
    </message>
    <message>
        <source>postponed: %1</source>
        <translation>已推遲：%1</translation>
    </message>
    <message>
        <source>Planned %1–%2</source>
        <translation>計畫 %1–%2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>moves with %1</source>
        <translation>隨%1移動</translation>
    </message>
    <message>
        <source>from an alert about %1</source>
        <translation>來自關於 %1 的提醒</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from entry #%1 about %2</source>
        <translation>來自登記 #%1：%2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>an activity that goes on past its planned end, such as “18 min over”</extracomment>
        <translation>超 %1</translation>
    </message>
</context>
<context>
    <name>DaySteps</name>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推遲</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>The activity is %1 already; reload the day and try again.</source>
        <translation>此活動已是「%1」；請重新載入後再試。</translation>
    </message>
    <message>
        <source>Say why; a short reason is enough.</source>
        <translation>請說明理由，簡短即可。</translation>
    </message>
    <message>
        <source>An activity can only be postponed to a later time.</source>
        <translation>活動只能推遲到更晚的時間。</translation>
    </message>
    <message>
        <source>The checklist has no step “%1”.</source>
        <translation>清單中沒有步驟「%1」。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>This activity has no time that could be moved.</source>
        <translation>這項活動沒有可移動的時間。</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>That time is still to come: say when it really was.</source>
        <translation>這個時間還沒有到：請填寫實際的時間。</translation>
    </message>
    <message>
        <source>The activity has to end after it began.</source>
        <translation>活動的結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <source>times corrected: %1</source>
        <translation>補正時間：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>DayTargets</name>
    <message>
        <source>“%1” is no target for the day. Write a whole number from %2 to %3, or leave it empty for the centre’s target.</source>
        <translation>「%1」不能作為當日目標。請填 %2 到 %3 之間的整數；留空則用中心的目標。</translation>
    </message>
</context>
<context>
    <name>DayTemplateReader</name>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>鍵「%1」重複使用。</translation>
    </message>
    <message>
        <source>There is no day template and no readable file called “%1”. Shipped: %2.</source>
        <translation>沒有名為「%1」的日程範本或可讀檔案。出廠範本：%2。</translation>
    </message>
    <message>
        <source>The template has no activity “%1”. Name one of its keys in “activity”.</source>
        <translation>範本裡沒有活動「%1」。請在「activity」中填寫範本裡的某個 key。</translation>
    </message>
    <message>
        <source>“%1” and “%2” wait for each other. Hang one of them on the shift.</source>
        <translation>「%1」與「%2」互相等待。請把其中一個掛到班別上。</translation>
    </message>
    <message>
        <source>“activity” is for the anchors beforeActivity and afterActivity. Take it out, or change the anchor.</source>
        <translation>「activity」只用於 beforeActivity 和 afterActivity。請刪除它，或更換 anchor。</translation>
    </message>
    <message>
        <source>The window of the trough is empty: “share_to” must be greater than “share”.</source>
        <translation>低谷時段為空：「share_to」必須大於「share」。</translation>
    </message>
    <message>
        <source>The template names no meals. Add “meals” to it.</source>
        <translation>範本沒有寫用餐時間。請新增「meals」。</translation>
    </message>
    <message>
        <source>The template names no make-up rests. Add “make_up_rests” to it.</source>
        <translation>範本沒有寫補休時間。請新增「make_up_rests」。</translation>
    </message>
    <message>
        <source>Meals and rests hang on shiftStart, shiftEnd, preShiftMeeting or shiftShare.</source>
        <translation>用餐和補休只能掛在 shiftStart、shiftEnd、preShiftMeeting 或 shiftShare 上。</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>應為 %1 到 %2 的整數，實際為 %3。</translation>
    </message>
    <message>
        <source>Expected a weekday, each once: %1. Found “%2”.</source>
        <translation>應為星期，每個只寫一次：%1。實際為「%2」。</translation>
    </message>
    <message>
        <source>A week has seven days; give at most seven percentages.</source>
        <translation>一週七天，最多寫七個百分比。</translation>
    </message>
    <message>
        <source>Expected a part of a form, each once: %1. Found “%2”.</source>
        <translation>應為表單部件，且各出現一次：%1。實際為「%2」。</translation>
    </message>
    <message>
        <source>What is said in “%1” is about how people feel and stays private: write “private”: “all”, or leave it out.</source>
        <translation>「%1」裡說的是人的感受，必須保密：請寫 「private」: 「all」，或不寫。</translation>
    </message>
</context>
<context>
    <name>DayTemplates</name>
    <message>
        <source>Version %2 of the day template of “%1” cannot be read. Save another version in the settings.</source>
        <translation>「%1」的日程範本第 %2 版無法讀取。請在設定中另存一版。</translation>
    </message>
    <message>
        <source>A day template begins today or later: days gone by stay as they were planned.</source>
        <translation>日程範本只能從今天或以後生效：過去的日子保持原計畫。</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Review and preparation</source>
        <translation>班前準備</translation>
    </message>
    <message>
        <source>Pre-shift meeting</source>
        <translation>班前會</translation>
    </message>
    <message>
        <source>Sort the day’s work</source>
        <translation>工作分類</translation>
    </message>
    <message>
        <source>Plan your own work</source>
        <translation>安排好自己的工作</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>現場巡視</translation>
    </message>
    <message>
        <source>Find problems early and feel the mood</source>
        <translation>早發現問題，感知情緒</translation>
    </message>
    <message>
        <source>Urgent business</source>
        <translation>緊急業務</translation>
    </message>
    <message>
        <source>Solve the customer’s problem</source>
        <translation>解決客戶的問題</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Lift the mood</source>
        <translation>調節氣氛</translation>
    </message>
    <message>
        <source>Mid-shift meeting</source>
        <translation>班中會</translation>
    </message>
    <message>
        <source>Encourage, and answer questions about new business</source>
        <translation>鼓勵團隊，解答新業務疑問</translation>
    </message>
    <message>
        <source>Listen-in</source>
        <translation>旁聽</translation>
    </message>
    <message>
        <source>Hear the agents who need it and advise at once</source>
        <translation>旁聽需要幫助的座席，當場指導</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>組長熱線</translation>
    </message>
    <message>
        <source>Solve the agents’ hard questions</source>
        <translation>解決座席的疑難問題</translation>
    </message>
    <message>
        <source>Business communication</source>
        <translation>業務溝通</translation>
    </message>
    <message>
        <source>Resolve what is unclear</source>
        <translation>弄清不明白的業務</translation>
    </message>
    <message>
        <source>Member care</source>
        <translation>關懷談話</translation>
    </message>
    <message>
        <source>Know how each person is doing</source>
        <translation>瞭解每個人的狀態</translation>
    </message>
    <message>
        <source>Recording sharing</source>
        <translation>錄音分享</translation>
    </message>
    <message>
        <source>Learn from the best calls</source>
        <translation>學習優秀錄音</translation>
    </message>
    <message>
        <source>Hear the team</source>
        <translation>聽聽心聲</translation>
    </message>
    <message>
        <source>Let people unload</source>
        <translation>讓大家傾訴</translation>
    </message>
    <message>
        <source>Post-shift meeting</source>
        <translation>班後會</translation>
    </message>
    <message>
        <source>Sum up, thank the team and prepare tomorrow</source>
        <translation>總結、感謝，準備明天</translation>
    </message>
    <message>
        <source>Personal review</source>
        <translation>個人反省</translation>
    </message>
    <message>
        <source>Arrive on the floor</source>
        <translation>到達現場</translation>
    </message>
    <message>
        <source>Read new business knowledge and pick out the key points</source>
        <translation>閱讀新業務知識，提煉要點</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>開會</translation>
    </message>
    <message>
        <source>An agent tells a short cheerful story, in turn</source>
        <translation>座席輪流講一個輕鬆小故事</translation>
    </message>
    <message>
        <source>Department tasks overdue?</source>
        <translation>部門任務有無逾期</translation>
    </message>
    <message>
        <source>Handle the routine</source>
        <translation>處理日常事務</translation>
    </message>
    <message>
        <source>Pies: find agents in long calls and bring a solution</source>
        <translation>餅圖：找出長通話座席並給出解決辦法</translation>
    </message>
    <message>
        <source>Abnormal off-line</source>
        <translation>異常離線</translation>
    </message>
    <message>
        <source>Mood: take an upset agent off the line and calm them</source>
        <translation>情緒：情緒不佳的座席先下線安撫</translation>
    </message>
    <message>
        <source>Tidy and orderly floor</source>
        <translation>整潔有序</translation>
    </message>
    <message>
        <source>Bring water</source>
        <translation>送水</translation>
    </message>
    <message>
        <source>Pass new key knowledge to everyone</source>
        <translation>新業務要點傳達到每個人</translation>
    </message>
    <message>
        <source>Give the agent the wording</source>
        <translation>給座席應答口徑</translation>
    </message>
    <message>
        <source>Call the customer quickly</source>
        <translation>儘快致電客戶</translation>
    </message>
    <message>
        <source>Eat with the team</source>
        <translation>和班組一起用餐</translation>
    </message>
    <message>
        <source>Motivate</source>
        <translation>激勵團隊</translation>
    </message>
    <message>
        <source>Report the most frequent call types of the last period</source>
        <translation>通報上一時段最多的來電類型</translation>
    </message>
    <message>
        <source>Pass on department news</source>
        <translation>傳達部門訊息</translation>
    </message>
    <message>
        <source>Choose by long calls, a missing smile in the voice, many errors, unstable or upset lately</source>
        <translation>挑選旁聽對象：通話長、聲音缺少微笑、差錯多、近期不穩定或情緒不佳</translation>
    </message>
    <message>
        <source>Advise right after the call</source>
        <translation>通話後立即指導</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Log which business is weak</source>
        <translation>登記薄弱業務</translation>
    </message>
    <message>
        <source>Improve your own knowledge</source>
        <translation>提升自己的業務知識</translation>
    </message>
    <message>
        <source>Collect hard questions; answer them or ask the training room</source>
        <translation>收集疑難問題，解答或請教培訓室</translation>
    </message>
    <message>
        <source>Report process improvements to the area manager</source>
        <translation>向區域經理反映流程改進建議</translation>
    </message>
    <message>
        <source>Talk, soothe, motivate</source>
        <translation>談心、安撫、激勵</translation>
    </message>
    <message>
        <source>Pick good recordings and share them</source>
        <translation>挑選優秀錄音並分享</translation>
    </message>
    <message>
        <source>Ask about the upsetting calls of the day</source>
        <translation>問問今天讓人不快的來電</translation>
    </message>
    <message>
        <source>Share collected knowledge and lessons from recordings</source>
        <translation>分享收集的知識和錄音心得</translation>
    </message>
    <message>
        <source>Thank the team</source>
        <translation>感謝團隊</translation>
    </message>
    <message>
        <source>Wish a safe way home</source>
        <translation>叮囑路上平安</translation>
    </message>
    <message>
        <source>Sum up the day</source>
        <translation>總結一天</translation>
    </message>
    <message>
        <source>Plan tomorrow</source>
        <translation>計畫明天</translation>
    </message>
    <message>
        <source>Noise from outside</source>
        <translation>外界噪聲</translation>
    </message>
    <message>
        <source>Daylight without glare</source>
        <translation>採光，無眩光</translation>
    </message>
    <message>
        <source>Temperature; windows shut while the air conditioning runs</source>
        <translation>溫度；開空調時關窗</translation>
    </message>
    <message>
        <source>Humidity; humidifier filled</source>
        <translation>溼度；加溼器有水</translation>
    </message>
    <message>
        <source>Lighting when daylight is short</source>
        <translation>照明，日照不足時開燈</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>通風</translation>
    </message>
    <message>
        <source>Agents seated apart when seats are free</source>
        <translation>間隔就座（有空位時）</translation>
    </message>
    <message>
        <source>Know what is new and how the last workday went</source>
        <translation>瞭解新業務和上一工作日的情況</translation>
    </message>
    <message>
        <source>Motivate the team and set the day’s target</source>
        <translation>激勵團隊，明確當日目標</translation>
    </message>
    <message>
        <source>See what was won and lost in the day</source>
        <translation>看看當天的得與失</translation>
    </message>
    <message>
        <source>Look at the last workday’s figures</source>
        <translation>檢視上一工作日的指標</translation>
    </message>
    <message>
        <source>Look at the last workday’s quality errors</source>
        <translation>檢視上一工作日的品質稽核差錯</translation>
    </message>
    <message>
        <source>See who is on, and on which shift</source>
        <translation>看誰上班、上哪個班別</translation>
    </message>
    <message>
        <source>Set the day’s targets</source>
        <translation>佈置當日目標</translation>
    </message>
    <message>
        <source>Department tasks due on the day?</source>
        <translation>部門任務有無當天到期</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>This store holds real people; the demo keeps out of it.</source>
        <translation>此記錄庫中有真實人員，示範現場不會寫入。</translation>
    </message>
    <message>
        <source>“%1” holds data that are not the demo’s, and the demo is never mixed with them. Leave --store out, or name a file that does not exist yet.</source>
        <translation>「%1」 裡有不屬於演示的資料，演示絕不與其混在一起。請去掉 --store，或寫一個還不存在的檔案。</translation>
    </message>
</context>
<context>
    <name>EmployeeNo</name>
    <message>
        <source>“%1” is not an employee number: 1 to 32 characters without blanks are expected.</source>
        <translation>「%1」不是員工編號：應為 1 到 32 個字元，不含空格。</translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>FreeSWITCH (esl:) is not spoken in this version; a small program can translate it to JSON lines and be named as exec:PROGRAM.</source>
        <translation>本版本不支援 FreeSWITCH（esl:）；可用一個小程式將其轉換為 JSON 行，並以 exec:PROGRAM 指定。</translation>
    </message>
    <message>
        <source>A feed address begins with ami://, amis://, ami-file:, queuelog:, jsonl://, jsonl-file:, exec: or sim:, for example ami://console@pbx.example:5038.</source>
        <translation>資料來源地址以 ami://、amis://、ami-file:、queuelog:、jsonl://、jsonl-file:、exec: 或 sim: 開頭，例如 ami://console@pbx.example:5038。</translation>
    </message>
    <message>
        <source>The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>訊號地址中含有密碼。請去掉（ami://user@host:port）：程式會詢問密碼並存入系統鑰匙串。</translation>
    </message>
    <message>
        <source>The feed address must look like ami://user@host:5038.</source>
        <translation>訊號地址應形如 ami://user@host:5038。</translation>
    </message>
    <message>
        <source>The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s manager.conf.</source>
        <translation>訊號地址沒有 AMI 使用者；請寫成 ami://user@host:port，使用者見 Asterisk 的 manager.conf。</translation>
    </message>
    <message>
        <source>The user name of the feed address holds a control character.</source>
        <translation>訊號地址的使用者名稱含有控制字元。</translation>
    </message>
    <message>
        <source>The feed address must end after the port; “%1” is too much.</source>
        <translation>訊號地址應在連接埠後結束；「%1」是多餘的。</translation>
    </message>
    <message>
        <source>The port of the feed address must be from 1 to 65535.</source>
        <translation>訊號地址的連接埠須為 1 到 65535。</translation>
    </message>
    <message>
        <source>The option “login” of the feed address is either md5 or plain.</source>
        <translation>訊號地址的選項「login」只能是 md5 或 plain。</translation>
    </message>
    <message>
        <source>The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits.</source>
        <translation>訊號地址的選項「pin」只用於 amis://，為 64 位十六進位制數。</translation>
    </message>
    <message>
        <source>A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>密碼不寫在訊號地址中；程式會詢問並存入系統鑰匙串。</translation>
    </message>
    <message>
        <source>demo floor</source>
        <translation>示範現場</translation>
    </message>
    <message>
        <source>The feed address has an option “%1”; here there are none.</source>
        <translation>資料來源地址帶有選項「%1」，但這裡沒有任何選項可用。</translation>
    </message>
    <message>
        <source>The feed address has an option “%1” that does not exist here; possible: %2.</source>
        <translation>訊號地址中沒有選項「%1」；可用的有：%2。</translation>
    </message>
    <message>
        <source>The option “%1” of the feed address must be a number from %2 to %3.</source>
        <translation>訊號地址的選項「%1」須為 %2 到 %3 之間的數字。</translation>
    </message>
    <message>
        <source>The feed address names no recording; write ami-file:PATH, several with commas between.</source>
        <translation>訊號地址沒有寫明錄製檔案；請寫 ami-file:PATH，多個以逗號隔開。</translation>
    </message>
    <message>
        <source>The feed address names no queue_log; write queuelog:/var/log/asterisk/queue_log, or its folder.</source>
        <translation>資料來源地址未指明 queue_log；請寫成 queuelog:/var/log/asterisk/queue_log，或寫其所在資料夾。</translation>
    </message>
    <message>
        <source>The feed address names no file; write jsonl-file:PATH.</source>
        <translation>資料來源地址未指明檔案；請寫成 jsonl-file:PATH。</translation>
    </message>
    <message>
        <source>JSON lines know no user and no password; write jsonl://host:port.</source>
        <translation>JSON 行沒有使用者和密碼；請寫成 jsonl://host:port。</translation>
    </message>
    <message>
        <source>The feed address must look like jsonl://host:port.</source>
        <translation>資料來源地址應形如 jsonl://host:port。</translation>
    </message>
    <message>
        <source>The feed address holds a secret. Leave it out: let the program read it from a file that only you may read.</source>
        <translation>資料來源地址中含有金鑰。請去掉：讓程式從只有您可讀的檔案中讀取。</translation>
    </message>
    <message>
        <source>The feed address names no program; write exec:PROGRAM ARGUMENTS, with double quotes around what has blanks in it.</source>
        <translation>資料來源地址未指明程式；請寫成 exec:PROGRAM ARGUMENTS，含空格的部分加雙引號。</translation>
    </message>
    <message>
        <source>The address of the demo floor is sim: and its options, for example sim:?agents=20&amp;seed=1.</source>
        <translation>示範現場的地址是 sim: 加選項，例如 sim:?agents=20&amp;seed=1。</translation>
    </message>
    <message>
        <source>The option “profile” of the demo floor is day, flat, peaks or storm.</source>
        <translation>示範現場的選項「profile」只能是 day、flat、peaks 或 storm。</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Leave the sim: address out, or all the others.</source>
        <translation>演示現場不能與真實電話系統同時顯示。請去掉 sim: 地址，或去掉其餘所有地址。</translation>
    </message>
    <message>
        <source>The option “queue_log” of the feed address names Asterisk’s queue_log or its folder, as this computer sees it.</source>
        <translation>資料來源地址的選項「queue_log」應為本機可讀的 Asterisk queue_log 或其資料夾。</translation>
    </message>
</context>
<context>
    <name>FeedLines</name>
    <message>
        <source>%1 of %2 telephone systems</source>
        <extracomment>how many of several telephone systems are heard</extracomment>
        <translation>%2 套電話系統中有 %1 套連線正常</translation>
    </message>
    <message>
        <source>%1 is on no telephone system where this can be done now.</source>
        <translation>%1 當前不在任何可執行此操作的電話系統上。</translation>
    </message>
    <message>
        <source>%1 (silent since %2)</source>
        <extracomment>a telephone system: what goes on there, then a time of day</extracomment>
        <translation>%1（自 %2 起沒有訊息）</translation>
    </message>
</context>
<context>
    <name>FeedProbe</name>
    <message>
        <source>No password was given.</source>
        <translation>沒有給出密碼。</translation>
    </message>
    <message>
        <source>“%1” did not tell its state in time. Check address and port, and that the server runs.</source>
        <translation>「%1」沒有及時報告狀態。請檢查地址和連接埠，並確認伺服器在執行。</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>The figure stands on %L1 rows, too many to list; choose a shorter interval and export that.</source>
        <translation>該指標由 %L1 行得出，行數太多，無法全部列出；請選擇更短的時段再匯出。</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>Nobody on record is in the team “%1”.</source>
        <translation>檔案中沒有人屬於班組「%1」。</translation>
    </message>
    <message>
        <source>Reading the figure was stopped.</source>
        <translation>已停止讀取指標。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均應答速度</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等待</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均處理時長</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>佔用率</translation>
    </message>
    <message>
        <source>Busy duration</source>
        <translation>忙碌時長</translation>
    </message>
    <message>
        <source>ignore abandons</source>
        <translation>不計放棄</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>放棄計為未達標</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>早放棄計為達標</translation>
    </message>
    <message>
        <source>answered only</source>
        <translation>只計接聽</translation>
    </message>
    <message>
        <source>mean of answered calls</source>
        <translation>接聽來電的平均</translation>
    </message>
    <message>
        <source>of waits that ended</source>
        <translation>已結束的等待</translation>
    </message>
    <message>
        <source>of who waits now</source>
        <translation>正在等待的</translation>
    </message>
    <message>
        <source>queue calls</source>
        <translation>佇列來電</translation>
    </message>
    <message>
        <source>direct calls</source>
        <translation>直撥來電</translation>
    </message>
    <message>
        <source>outbound calls</source>
        <translation>撥出</translation>
    </message>
    <message>
        <source>of logged-in time</source>
        <translation>佔登入時長</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超時次數</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ (offered − given up within %1 s)</source>
        <translation>%1 秒內接聽 ÷（呼入 − %1 秒內放棄）</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ offered</source>
        <translation>%1 秒內接聽 ÷ 呼入</translation>
    </message>
    <message>
        <source>(Answered + given up within %1 s) ÷ offered</source>
        <translation>（%1 秒內接聽 + %1 秒內放棄）÷ 呼入</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ answered</source>
        <translation>%1 秒內接聽 ÷ 接聽</translation>
    </message>
    <message>
        <source>Given up after more than %1 s ÷ (offered − given up within %1 s)</source>
        <translation>%1 秒後放棄 ÷（呼入 − %1 秒內放棄）</translation>
    </message>
    <message>
        <source>Given up ÷ offered</source>
        <translation>放棄 ÷ 呼入</translation>
    </message>
    <message>
        <source>Wait of the answered calls ÷ answered, from joining the queue</source>
        <translation>接聽來電的等待時長 ÷ 接聽數，從進入佇列算起</translation>
    </message>
    <message>
        <source>The longest wait that ended in the interval</source>
        <translation>時段內結束的最長等待</translation>
    </message>
    <message>
        <source>The longest wait that goes on at the interval&apos;s end</source>
        <translation>時段末仍在等待的最長一個</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ handled, booked when wrap-up ends</source>
        <translation>（通話 + 保持 + 話後）÷ 處理數，話後結束時計入</translation>
    </message>
    <message>
        <source>(Talk + hold) ÷ calls, booked when the call ends</source>
        <translation>（通話 + 保持）÷ 通話數，通話結束時計入</translation>
    </message>
    <message>
        <source>Talk ÷ logged-in time of all agents</source>
        <translation>通話 ÷ 全體座席登入時長</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ (the same + ready)</source>
        <translation>（通話 + 保持 + 話後）÷（前者 + 就緒）</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ logged-in time</source>
        <translation>（通話 + 保持 + 話後）÷ 登入時長</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ringing) ÷ (the same + ready)</source>
        <translation>（通話 + 保持 + 話後 + 振鈴）÷（前者 + 就緒）</translation>
    </message>
    <message>
        <source>Time busy, without breaks, meals, training and meetings</source>
        <translation>忙碌的時間，不含小休、用餐、培訓和會議</translation>
    </message>
    <message>
        <source>The longest time busy without interruption</source>
        <translation>不間斷的最長忙碌</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>of so many calls so many count for the figure</extracomment>
        <translation>
            <numerusform>%n 通中的 %1 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n call(s)</source>
        <translation>
            <numerusform>%n 通共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>times: talk of logged-in</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) busy</source>
        <translation>
            <numerusform>忙碌 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered within %1 s</source>
        <translation>%1 秒內接聽</translation>
    </message>
    <message>
        <source>Answered after more than %1 s</source>
        <translation>%1 秒後接聽</translation>
    </message>
    <message>
        <source>Given up within %1 s: short</source>
        <translation>%1 秒內放棄：短放棄</translation>
    </message>
    <message>
        <source>Given up within %1 s</source>
        <translation>%1 秒內放棄</translation>
    </message>
    <message>
        <source>Given up after more than %1 s</source>
        <translation>%1 秒後放棄</translation>
    </message>
    <message>
        <source>Left the queue otherwise</source>
        <translation>以其他方式離開佇列</translation>
    </message>
    <message>
        <source>Waits, %1 s not over</source>
        <translation>等待中，未滿 %1 秒</translation>
    </message>
    <message>
        <source>Waits, more than %1 s</source>
        <translation>等待中，已超 %1 秒</translation>
    </message>
    <message>
        <source>End not heard, before %1 s</source>
        <translation>未聽到結局，未滿 %1 秒</translation>
    </message>
    <message>
        <source>End not heard, after %1 s</source>
        <translation>未聽到結局，已超 %1 秒</translation>
    </message>
    <message>
        <source>Ended in a gap</source>
        <translation>在訊號中斷期間結束</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>此前已計入</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Not over: booked later</source>
        <translation>未結束：以後計入</translation>
    </message>
    <message>
        <source>Not heard as a whole</source>
        <translation>未完整聽到</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>未超時</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Over the limit before</source>
        <translation>此前已超時</translation>
    </message>
    <message>
        <source>Gap: nothing was heard</source>
        <translation>訊號中斷：無記錄</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直撥</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>撥出</translation>
    </message>
    <message>
        <source>Incident: counts against nobody</source>
        <translation>突發事件：不計入任何人</translation>
    </message>
    <message>
        <source>Sum of the half hour</source>
        <translation>半小時合計</translation>
    </message>
    <message>
        <source>how many times is not kept</source>
        <extracomment>of busy time of which only half-hour sums are kept</extracomment>
        <translation>次數未保留</translation>
    </message>
    <message>
        <source>Gap, filled from queue_log</source>
        <translation>缺口，已由 queue_log 補上</translation>
    </message>
    <message>
        <source>without short</source>
        <translation>不計短時放棄</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部放棄</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Calls taken</source>
        <translation>接聽量</translation>
    </message>
    <message>
        <source>internal calls</source>
        <translation>內部通話</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>按工時</translation>
    </message>
    <message>
        <source>queue calls answered</source>
        <translation>已接聽佇列來電</translation>
    </message>
    <message>
        <source>How often somebody was busy for longer than the limit without a leader’s approval</source>
        <translation>未經班組長批准、忙碌超過時限的次數</translation>
    </message>
    <message>
        <source>Queue calls that were answered in the interval</source>
        <translation>時段內已接聽的佇列來電</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 / %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Late, hence present</source>
        <translation>遲到，算到班</translation>
    </message>
    <message>
        <source>There early: the shift has not begun</source>
        <translation>提前到班：班別還沒開始</translation>
    </message>
    <message>
        <source>Not seen: counts as absent</source>
        <translation>沒有到班：算缺勤</translation>
    </message>
    <message>
        <source>Leave approved after the start: counts as absent</source>
        <translation>開班後才批准的請假：算缺勤</translation>
    </message>
    <message>
        <source>The shift has not begun</source>
        <translation>班別還沒開始</translation>
    </message>
    <message>
        <source>Leave approved before the start</source>
        <translation>開班前已批准請假</translation>
    </message>
    <message>
        <source>Over the limit, approved</source>
        <translation>超時，已批准</translation>
    </message>
    <message>
        <source>came unseen</source>
        <translation>到班時刻不明</translation>
    </message>
    <message>
        <source>seen there at %1, came unseen</source>
        <translation>%1 已在崗，到班時刻不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>since when somebody is there, and what shows it: &quot;08:21:05 · log-in&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>工時利用率</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵時率</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>工時符合率</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>縮減率</translation>
    </message>
    <message>
        <source>of paid time</source>
        <translation>佔帶薪工時</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>調整後</translation>
    </message>
    <message>
        <source>of scheduled time</source>
        <translation>佔排班工時</translation>
    </message>
    <message>
        <source>planned and unplanned</source>
        <translation>計畫內和計畫外</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>計畫外</translation>
    </message>
    <message>
        <source>Present, also late ÷ (rostered − leave approved before the start)</source>
        <translation>到班（含遲到）÷（排班 − 開班前批准的請假）</translation>
    </message>
    <message>
        <source>Present, also late ÷ rostered, also on leave</source>
        <translation>到班（含遲到）÷ 排班（含請假）</translation>
    </message>
    <message>
        <source>Hours present ÷ hours rostered so far, without leave approved before</source>
        <translation>在崗工時 ÷ 到目前為止的排班工時，開班前批准的請假不計</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ready) ÷ paid time: rostered, without unpaid activities</source>
        <translation>（通話 + 保持 + 話後處理 + 就緒）÷ 帶薪工時；帶薪工時 = 排班 − 不帶薪的活動</translation>
    </message>
    <message>
        <source>1 − time away from work ÷ scheduled time, without neutral activities</source>
        <translation>1 − 離班時間 ÷ 排班時間，中性活動兩邊都不計</translation>
    </message>
    <message>
        <source>1 − time away that nobody approved ÷ scheduled time, without neutral activities</source>
        <translation>1 − 未批准的離班時間 ÷ 排班時間，中性活動兩邊都不計</translation>
    </message>
    <message>
        <source>Time worked, whenever ÷ scheduled time; may be over 100 %</source>
        <translation>工作時間（不論何時）÷ 排班時間；可以超過 100 %</translation>
    </message>
    <message>
        <source>Paid and not available ÷ paid; to have N there, roster N ÷ (1 − shrinkage)</source>
        <translation>帶薪而不可用 ÷ 帶薪；要有 N 人在崗，需排 N ÷（1 − 縮減率）人</translation>
    </message>
    <message>
        <source>Paid and not available, as planned: leave, breaks, training, meetings ÷ paid</source>
        <translation>計畫內的帶薪不可用（請假、小休、培訓、會議）÷ 帶薪</translation>
    </message>
    <message>
        <source>Paid and not available, not planned: absence, busy, off line ÷ paid</source>
        <translation>計畫外的帶薪不可用（缺勤、忙碌、離線）÷ 帶薪</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在工作</translation>
    </message>
    <message>
        <source>Neutral: left out</source>
        <translation>中性活動：不計</translation>
    </message>
    <message>
        <source>Away, tolerated</source>
        <translation>離班，在容許範圍內</translation>
    </message>
    <message>
        <source>Away from work: an exception</source>
        <translation>離班：偏離</translation>
    </message>
    <message>
        <source>Away from work: an approved exception</source>
        <translation>離班：已批准的偏離</translation>
    </message>
    <message>
        <source>Worked beyond the roster</source>
        <translation>排班以外的工作</translation>
    </message>
    <message>
        <source>Unpaid: left out</source>
        <translation>不帶薪：不計</translation>
    </message>
    <message>
        <source>Not available, planned</source>
        <translation>不可用，計畫內</translation>
    </message>
    <message>
        <source>Not available, unplanned</source>
        <translation>不可用，計畫外</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>無原因</translation>
    </message>
    <message>
        <source>excluding ringing (a)</source>
        <translation>不含振鈴（a）</translation>
    </message>
    <message>
        <source>of logged-in time (b)</source>
        <translation>佔登入時長（b）</translation>
    </message>
    <message>
        <source>including ringing (c)</source>
        <translation>含振鈴（c）</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>無法開啟檔案「%1」；請檢查它是否為可讀檔案。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end; check the disk.</source>
        <translation>檔案「%1」未能讀到末尾；請檢查磁碟。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>什麼都沒有匯入。第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are on record.</source>
        <translation>
            <numerusform>已登記 %n 名座席。</numerusform>
        </translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>訊號</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>%1, pause pending</source>
        <translation>%1，待忙碌</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>撥出</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>直接來電</translation>
    </message>
    <message>
        <source>configured</source>
        <extracomment>beside the state wrap-up: its length is a fixed setting</extracomment>
        <translation>按設定</translation>
    </message>
    <message>
        <source>inferred</source>
        <extracomment>beside the state wrap-up: guessed from the end of the call</extracomment>
        <translation>推斷</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>%1, in some queues</source>
        <translation>%1，僅部分佇列</translation>
    </message>
    <message>
        <source>paused in some queues</source>
        <translation>在部分佇列忙碌</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>內部通話</translation>
    </message>
    <message>
        <source>no rest</source>
        <extracomment>at an agent: calls and wrap-up without a rest for long; short</extracomment>
        <translation>無休息</translation>
    </message>
    <message>
        <source>Occupancy %1 % over the last %2, variant a: (talk + hold + wrap-up) ÷ (the same + ready). So much for so long wears people out: think of a break. A hint, no alarm.</source>
        <translation>最近 %2 的佔用率為 %1 %（口徑 a：（通話 + 保持 + 話後處理）÷（同上 + 就緒））。長時間這麼高會讓人疲憊，請考慮安排小休。這只是建議，不是緊急提醒。</translation>
    </message>
    <message>
        <source>dialling out</source>
        <extracomment>beside the state ringing: the agent&apos;s own call, which nobody has answered yet</extracomment>
        <translation>外呼撥號中</translation>
    </message>
</context>
<context>
    <name>FloorActionDesk</name>
    <message>
        <source>%1 has not signed the notice about silent listening. Whisper or join the call instead, or import the date (listen_notice_on) once it is signed.</source>
        <translation>%1 尚未簽署監聽告知書。請改用耳語或三方通話；簽署後請匯入日期（listen_notice_on）。</translation>
    </message>
    <message>
        <source>It is not known who sits at %1, so nobody there has signed the notice about silent listening. Say who sits there (seat plan), or import the agent; a call that everybody hears you in can be joined.</source>
        <translation>不知道 %1 坐的是誰，也就沒有人簽過監聽告知書。請先排座（座位計畫）或匯入該座席；大家都聽得到的加入通話仍可使用。</translation>
    </message>
</context>
<context>
    <name>FloorSteps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActionRows</name>
    <message>
        <source>Agreed, number %1</source>
        <translation>約定 %1</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定了什麼</translation>
    </message>
    <message>
        <source>Until, number %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActivityForm</name>
    <message>
        <source>When nobody works that day, on the next workday</source>
        <translation>當天無人上班時，順延到下一工作日</translation>
    </message>
    <message>
        <source>Name, Chinese</source>
        <translation>名稱（中文）</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>名稱（英文）</translation>
    </message>
    <message>
        <source>Purpose, Chinese</source>
        <translation>目的（中文）</translation>
    </message>
    <message>
        <source>Purpose, English</source>
        <translation>目的（英文）</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>觸發</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>none marked: every day</source>
        <translation>都不選：每天</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>每月日期</translation>
    </message>
    <message>
        <source>such as 1 15; empty: every day</source>
        <translation>如 1 15；留空：每天</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <source>“%1” is no day of a month: write numbers from 1 to 31.</source>
        <translation>「%1」不是一個月裡的日子：請寫 1 到 31 的數字。</translation>
    </message>
    <message>
        <source>What is written in the activity and stays with whoever wrote it: it enters no report, hand-over or file</source>
        <translation>活動中寫下、只留給本人的內容：不進入報告、交班和檔案</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>no time: done when something calls for it</source>
        <translation>沒有時間：發生時才做</translation>
    </message>
    <message>
        <source>what the Today page shows with it</source>
        <translation>「今日」頁隨之顯示的內容</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActivityPanel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>推遲…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳過…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新計畫</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未選中活動</translation>
    </message>
    <message>
        <source>Show its alert</source>
        <translation>檢視對應提醒</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已錯過</translation>
    </message>
    <message>
        <source>due</source>
        <translation>該做了</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>paused after %1</source>
        <translation>已做 %1，暫停中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推遲</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ 已儲存</translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation>顯示其登記</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>轉到表單</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Times…</source>
        <extracomment>when an activity really was</extracomment>
        <translation>時間…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>an activity that was begun by mistake is planned again</extracomment>
        <translation>撤銷開始</translation>
    </message>
    <message>
        <source>When it really was, where the keys were pressed late or not at all</source>
        <translation>按鍵晚了或沒有按時，填寫實際的時間</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AdvicePart</name>
    <message>
        <source>Advice given after calls</source>
        <translation>通話後的建議</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <extracomment>advice after a call: agent, when, who listened, what was advised</extracomment>
        <translation>%1（%2，%3）：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the listening register</source>
        <translation>
            <numerusform>旁聽登記中另有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice is in the listening register since the last worked day.</source>
        <translation>上一個工作日以來，旁聽登記中沒有建議。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentActions</name>
    <message>
        <source>Pause…</source>
        <translation>忙碌…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>旁聽…</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>佇列…</translation>
    </message>
    <message>
        <source>Silently: nobody hears you</source>
        <translation>靜聽：雙方都聽不到您</translation>
    </message>
    <message>
        <source>Whisper: the agent hears you</source>
        <translation>耳語：只有座席聽到您</translation>
    </message>
    <message>
        <source>Join: agent and caller hear you</source>
        <translation>三方：座席和客戶都聽到您</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>Take out of %1 after the call</source>
        <translation>通話結束後移出 %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 已空閒。</translation>
    </message>
    <message>
        <source>%1 is added to %2.</source>
        <translation>%1 已加入 %2。</translation>
    </message>
    <message>
        <source>%1 is taken out of %2.</source>
        <translation>%1 已移出 %2。</translation>
    </message>
    <message>
        <source>You hear %1’s call.</source>
        <translation>正在靜聽 %1 的通話。</translation>
    </message>
    <message>
        <source>You hear %1’s call; %1 hears you.</source>
        <translation>正在旁聽 %1 的通話，%1 能聽到您。</translation>
    </message>
    <message>
        <source>You are in %1’s call.</source>
        <translation>您已加入 %1 的通話。</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <extracomment>an agent&apos;s name and what the pause is for: Meal, Break, Busy …</extracomment>
        <translation>%1 已置為%2。</translation>
    </message>
    <message>
        <source>Your phone rings: lift it to hear this call</source>
        <translation>您的話機正在響：摘機即可旁聽這個通話</translation>
    </message>
    <message>
        <source>You hear this call</source>
        <translation>您正在旁聽這個通話</translation>
    </message>
    <message>
        <source>Somebody’s phone rings to hear this call</source>
        <translation>有人的話機正在響，準備旁聽這個通話</translation>
    </message>
    <message>
        <source>Somebody hears this call already</source>
        <translation>已有人在旁聽這個通話</translation>
    </message>
    <message>
        <source>%1’s phone rings to hear this call</source>
        <translation>%1 的話機正在響，準備旁聽這個通話</translation>
    </message>
    <message>
        <source>%1 hears this call already</source>
        <translation>%1 已在旁聽這個通話</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentCards</name>
    <message>
        <source>Agents as cards</source>
        <translation>座席卡片</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentFigureGrid</name>
    <message>
        <source>Calls today</source>
        <translation>今日通話</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Talk util.</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Busy today</source>
        <translation>今日忙碌</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>今日小休</translation>
    </message>
    <message>
        <source>Adj. adherence</source>
        <extracomment>adherence, adjusted for approved exceptions: above its value, as short as it is known by</extracomment>
        <translation>調整後遵時率</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentNotes</name>
    <message>
        <source>Last notes</source>
        <translation>最近記錄</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>未完成的跟進</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Nobody on the list of people is known by this name or seat.</source>
        <translation>人員名單裡沒有人對應這個名字或座位。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>還沒有記錄</translation>
    </message>
    <message>
        <source>Reading the notes about this agent leaves an entry in the audit trail.</source>
        <translation>檢視該座席的記錄會在審計鏈中留下記錄。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentPanel</name>
    <message>
        <source>Go to seat</source>
        <translation>到席</translation>
    </message>
    <message>
        <source>Nothing is open for this agent.</source>
        <translation>此座席沒有未了結的提醒。</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>關閉面板 (Esc)</translation>
    </message>
    <message>
        <source>The day by state</source>
        <translation>當天各狀態</translation>
    </message>
    <message>
        <source>Today’s calls</source>
        <translation>今日通話</translation>
    </message>
    <message>
        <source>Nothing is known of this agent at this moment.</source>
        <translation>這一時刻沒有該座席的任何記錄。</translation>
    </message>
    <message>
        <source>An alert was open for this agent.</source>
        <translation>當時該座席有未處理的提醒。</translation>
    </message>
    <message>
        <source>Nothing was open for this agent.</source>
        <translation>當時該座席沒有待處理事項。</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>%1 起，%2</translation>
    </message>
    <message>
        <source>%1 · since %2, %3</source>
        <translation>%1 · %2 起，%3</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled.</source>
        <translation>佇列來電的（通話 + 保持 + 話後處理）÷ 處理通數。</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there is no day to show.</source>
        <translation>沒有留存記錄，因此無法顯示這一天。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the feed today</source>
        <translation>
            <numerusform>今日訊號有 %n 處缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>No call has ended yet today.</source>
        <translation>今天還沒有結束的通話。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升級投訴</translation>
    </message>
    <message>
        <source>Approve busy</source>
        <translation>批准忙碌</translation>
    </message>
    <message>
        <source>nobody by plan</source>
        <translation>排位中無人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who sat at this seat from when on: a time and a name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The seat’s day: %1</source>
        <extracomment>whose day this is: several sat at the seat one after the other</extracomment>
        <translation>本座席今日：%1</translation>
    </message>
    <message>
        <source>Talk time ÷ logged-in time.</source>
        <translation>通話時長 ÷ 登入時長。</translation>
    </message>
    <message>
        <source>Only a call of the present can be listened to, while the floor is heard.</source>
        <translation>只能旁聽現在的通話，且現場訊號須正常。</translation>
    </message>
    <message>
        <source>Calls cannot be listened to here: your own phone is not set (Settings), or the feed or its account cannot do it.</source>
        <translation>此處無法旁聽：本人話機未設定（設定），或訊號源及其賬號不支援。</translation>
    </message>
    <message>
        <source>It is not known who sits there, so nobody may listen silently.</source>
        <translation>不知道座位上是誰，不能靜默旁聽。</translation>
    </message>
    <message>
        <source>%1 has not signed the notice about silent listening.</source>
        <translation>%1 尚未簽署監聽告知書。</translation>
    </message>
    <message>
        <source>You have no right to listen to %1.</source>
        <translation>您無權旁聽 %1。</translation>
    </message>
    <message>
        <source>%1 is in no call that can be heard now.</source>
        <translation>%1 現在沒有可旁聽的通話。</translation>
    </message>
    <message>
        <source>Silently, whispering: only once it is known who sits there</source>
        <translation>靜默、耳語：須先確定座位上是誰</translation>
    </message>
    <message>
        <source>Silently: only once %1 has signed the notice</source>
        <translation>靜默旁聽：須待 %1 簽署告知書</translation>
    </message>
    <message>
        <source>← → each stretch · + − closer · drag moves · 0 whole day</source>
        <extracomment>under the day&apos;s strip, in one line: what keys and mouse do there</extracomment>
        <translation>← → 逐段檢視 · + − 縮放 · 拖動平移 · 0 看全天</translation>
    </message>
    <message>
        <source>%1: occupancy %2 % over the last %3. Think of a break.</source>
        <translation>%1：最近 %3 佔用率 %2 %，請考慮安排小休。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <extracomment>of the breaks of a day: how many, and how long they were together</extracomment>
        <translation>
            <numerusform>%n 次，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>正在讀取當天記錄……</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsProxy</name>
    <message>
        <source>Press for what is behind it.</source>
        <translation>點選檢視明細。</translation>
    </message>
    <message>
        <source>Press for what is behind it. %1</source>
        <translation>點選檢視明細。%1</translation>
    </message>
    <message>
        <source>“%1” on the telephone system</source>
        <extracomment>the name that the telephone system gives a seat</extracomment>
        <translation>電話系統中為「%1」</translation>
    </message>
    <message>
        <source>The mark stands where it is an alarm.</source>
        <translation>豎線處即為緊急。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsTable</name>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertConditions</name>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>刪除此條件</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertRuleForm</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Follows the centre’s thresholds</source>
        <translation>跟隨中心閾值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>those of Settings → General go first where they were set</source>
        <translation>在「設定 → 常規」中設過的閾值優先</translation>
    </message>
    <message>
        <source>Warning from</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>so that it does not flicker at its threshold</source>
        <translation>避免在閾值附近反覆</translation>
    </message>
    <message>
        <source>Must last</source>
        <translation>須持續</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>冷卻</translation>
    </message>
    <message>
        <source>not again about the same so soon</source>
        <translation>同一對象短時間內不再提醒</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>靜默時段</translation>
    </message>
    <message>
        <source>22:00–06:30, 12:00–13:00</source>
        <translation>22:00–06:30、12:00–13:00</translation>
    </message>
    <message>
        <source>Only teams</source>
        <translation>僅班組</translation>
    </message>
    <message>
        <source>names, apart by commas</source>
        <translation>名稱，用逗號隔開</translation>
    </message>
    <message>
        <source>Only queues</source>
        <translation>僅佇列</translation>
    </message>
    <message>
        <source>Only agents</source>
        <translation>僅座席</translation>
    </message>
    <message>
        <source>names or phones, apart by commas</source>
        <translation>姓名或話機，用逗號隔開</translation>
    </message>
    <message>
        <source>Pause reasons</source>
        <translation>忙碌原因</translation>
    </message>
    <message>
        <source>%1 is a pause without a reason</source>
        <translation>%1表示沒有原因的忙碌</translation>
    </message>
    <message>
        <source>Only hired within</source>
        <translation>入職不足</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>days, behind a number</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Only while</source>
        <translation>僅當</translation>
    </message>
    <message>
        <source>Watches: %1</source>
        <extracomment>the kind of an alert rule: &quot;Watches: long call&quot;</extracomment>
        <translation>監看：%1</translation>
    </message>
    <message>
        <source>Write stretches of the day such as 22:00–06:30, apart by commas.</source>
        <translation>請寫時段，例如 22:00–06:30，用逗號隔開。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>shorter ones do not begin the time anew</source>
        <translation>更短的中斷不重新計時</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertRulesPage</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄更改</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>提醒規則</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>the first that fits decides</source>
        <translation>自上而下，先符合者生效</translation>
    </message>
    <message>
        <source>Alert rules, in the order they are asked</source>
        <translation>提醒規則，按判斷順序</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>A rule of the centre’s own (Insert)</source>
        <translation>本中心自己的規則（Insert）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢復出廠</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>全部恢復出廠</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>The alert rules could not be loaded: %1</source>
        <translation>提醒規則無法載入：%1</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>請改正標出的內容後再儲存。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>In force: the file %1. Saving keeps the rules with the centre’s settings instead.</source>
        <translation>當前生效的是檔案 %1。儲存後規則改存於中心設定。</translation>
    </message>
    <message>
        <source>Your role may look at the rules and not change them.</source>
        <translation>您的角色可以檢視規則，不能修改。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存……</translation>
    </message>
    <message>
        <source>✓ Saved; in force at once.</source>
        <translation>✓ 已儲存，立即生效。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>the name that a new alert rule has at first</extracomment>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copy of an alert rule</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Import alert rules</source>
        <translation>匯入提醒規則</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>提醒規則 (*.json)</translation>
    </message>
    <message>
        <source>Export alert rules</source>
        <translation>匯出提醒規則</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>Changes of yours were not saved before the rules were changed otherwise; they are left out.</source>
        <translation>您有未儲存的改動，但規則此後已被改動，這些改動不再恢復。</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: the rules are as they were saved.</source>
        <translation>已放棄更改，規則恢復為上次儲存的內容。</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>duplicate the rule</source>
        <translation>複製該規則</translation>
    </message>
    <message>
        <source>to the fields of the rule</source>
        <translation>填寫該規則的各項</translation>
    </message>
    <message>
        <source>switch the rule off or on</source>
        <translation>停用或啟用該規則</translation>
    </message>
    <message>
        <source>remove a rule of the centre’s own, switch a shipped one off</source>
        <translation>刪除自建規則；出廠規則則停用</translation>
    </message>
    <message>
        <source>ask the rule earlier</source>
        <translation>該規則上移，先判斷</translation>
    </message>
    <message>
        <source>ask the rule later</source>
        <translation>該規則下移，後判斷</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AmiClient</name>
    <message>
        <source>Reading the password of %1.</source>
        <translation>正在讀取 %1 的密碼。</translation>
    </message>
    <message>
        <source>No password is known for %1; please enter it.</source>
        <translation>沒有 %1 的密碼，請輸入。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未連線。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在連線 %1。</translation>
    </message>
    <message>
        <source>ALARM: the certificate of %1 has changed. Somebody may be listening in, or the server was set up anew. Nothing was sent. Ask whoever runs the server before you confirm the new fingerprint %2 in the feed’s settings.</source>
        <translation>警報：%1 的證書變了。可能有人在竊聽，也可能伺服器已重灌。什麼都沒有傳送。請先問伺服器管理員，再在訊號設定中確認新指紋 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by nobody known here (%2). Compare its SHA-256 fingerprint with the server’s before you accept it: %3</source>
        <translation>%1 的證書沒有已知機構擔保（%2）。接受之前請與伺服器核對 SHA-256 指紋：%3</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused; there is no connection.</source>
        <translation>%1 的證書被拒絕，沒有連線。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2; is Asterisk running and its manager enabled?</source>
        <translation>%1 的連接埠 %2 拒絕連線；Asterisk 在執行嗎？manager 啟用了嗎？</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>找不到主機「%1」；請檢查訊號地址。</translation>
    </message>
    <message>
        <source>Asterisk closed the connection.</source>
        <translation>Asterisk 關閉了連線。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the login; is it Asterisk’s manager port?</source>
        <translation>%1 在登入前關閉了連線；這是 Asterisk 的 manager 連接埠嗎？</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2 (%3); use ami:// or the manager’s TLS port.</source>
        <translation>%1 的連接埠 %2 不支援 TLS（%3）；請用 ami:// 或 manager 的 TLS 連接埠。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>與 %1 的連線失敗：%2</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; connecting again.</source>
        <translation>已有 %2 秒沒有收到 %1 的訊號；正在重連。</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 沒有回應；請檢查地址和網路。</translation>
    </message>
    <message>
        <source>%1 accepts connections but does not answer; is it Asterisk’s manager port?</source>
        <translation>%1 接受連線但沒有回應；這是 Asterisk 的 manager 連接埠嗎？</translation>
    </message>
    <message>
        <source>%1 may not ask for the queues: %2. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 無權查詢佇列：%2。請在 Asterisk 的 manager.conf 中給該使用者 read = agent,call 和 write = agent,call。</translation>
    </message>
    <message>
        <source>%1 cannot tell its queues yet (“%2”). Asterisk may still be starting and is asked again; if this stays so, check that its queue module app_queue is loaded.</source>
        <translation>%1 暫時還說不出佇列情況（「%2」）。Asterisk 可能還在啟動，稍後會自動再問；如一直如此，請檢查其佇列模組 app_queue 是否已載入。</translation>
    </message>
    <message>
        <source>Asking %1 for the floor.</source>
        <translation>正在向 %1 詢問現場。</translation>
    </message>
    <message>
        <source>%1 answers questions but tells no events: what you see is not followed. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 有問必答但不推送事件：現場不會更新。請在 Asterisk 的 manager.conf 中給該使用者 read = agent,call 和 write = agent,call。</translation>
    </message>
    <message>
        <source>%1 may not see calls outside the queues. Give the user the right “call” in Asterisk’s manager.conf.</source>
        <translation>%1 看不到佇列以外的通話。請在 Asterisk 的 manager.conf 中給該使用者「call」權限。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已連線 %1。</translation>
    </message>
    <message>
        <source>Asterisk refuses the login of %1; check the user and the password, and that its manager.conf permits this computer.</source>
        <translation>Asterisk 拒絕了 %1 的登入；請檢查使用者和密碼，以及 manager.conf 是否允許本機。</translation>
    </message>
    <message>
        <source>%1 offers no encrypted login (MD5). Use TLS (amis://), or add ?login=plain to the address to send the password readably.</source>
        <translation>%1 不支援加密登入 (MD5)。請用 TLS (amis://)，或在地址後加 ?login=plain 以明文傳送密碼。</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is not Asterisk’s manager interface; check the port.</source>
        <translation>%2 的連接埠 %1 上不是 Asterisk 的 manager 介面；請檢查連接埠。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AnswerBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Share of a day</source>
        <translation>佔一天的份額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the decision.</source>
        <translation>請寫明原因：原因隨決定一起儲存。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AttendancePage</name>
    <message>
        <source>Nobody is on duty: every entry needs an author. Choose the duty leader at the top right.</source>
        <translation>無人值班：每條記錄都要有責任人。請在右上角選擇值班長。</translation>
    </message>
    <message>
        <source>The day is still open: close it first, then its proposals can be confirmed.</source>
        <translation>這一天尚未日結：請先日結，再確認提議。</translation>
    </message>
    <message>
        <source>The day is closed: reopen it under “Day close” before the roll is changed.</source>
        <translation>這一天已日結：要改出勤，請先在「日結」中重開。</translation>
    </message>
    <message>
        <source>%1 has no mark that could be taken back.</source>
        <translation>%1 沒有可撤回的標記。</translation>
    </message>
    <message>
        <source>The proposal for %1 cannot be lowered: confirm or void it.</source>
        <translation>%1 的提議無法減輕：請確認或作廢。</translation>
    </message>
    <message>
        <source>%1 has no proposal to decide.</source>
        <translation>%1 沒有待決定的提議。</translation>
    </message>
    <message>
        <source>%1 was present at</source>
        <translation>%1 到班時間</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1 gave notice</source>
        <translation>%1 報備</translation>
    </message>
    <message>
        <source>expected at</source>
        <translation>預計到班</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>原因，幾個字即可</translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation>%1 免責</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免責</translation>
    </message>
    <message>
        <source>Seat or equipment fault, incident: what happened</source>
        <translation>座位或裝置故障、突發事件：發生了什麼</translation>
    </message>
    <message>
        <source>Leave of %1</source>
        <translation>%1 請假</translation>
    </message>
    <message>
        <source>Approved by whom, where, number</source>
        <translation>由誰批准、在哪裡、編號</translation>
    </message>
    <message>
        <source>Correct %1:</source>
        <translation>更正 %1：</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>到班於</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>離班於</translation>
    </message>
    <message>
        <source>Who vouches for it, what supports it</source>
        <translation>由誰證明、有何佐證</translation>
    </message>
    <message>
        <source>Reduce for %1 to</source>
        <translation>將 %1 減輕為</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>減輕</translation>
    </message>
    <message>
        <source>Why it is lowered</source>
        <translation>為什麼減輕</translation>
    </message>
    <message>
        <source>Void the proposal for %1?</source>
        <translation>作廢 %1 的提議？</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Why it does not stand</source>
        <translation>為什麼不成立</translation>
    </message>
    <message>
        <source>%1: nothing was saved. %2</source>
        <translation>%1：什麼都沒有儲存。%2</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Close this day?</source>
        <translation>日結這一天？</translation>
    </message>
    <message numerus="yes">
        <source>Close this day and leave %n item(s) waiting?</source>
        <translation>
            <numerusform>為這一天日結，並留下 %n 項待處理？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>Reopen this day?</source>
        <translation>重開這一天？</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>要改正什麼</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>HR 檔案</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已寫入 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>匯入排班</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 檔案 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Day roll</source>
        <translation>日出勤</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天 (Alt+Left)</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>後一天 (Alt+Right)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>匯出給 HR…</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>The date in the stepper, as QLocale formats are written; for example “M月d日 ddd”.</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>匯入排班…</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>這一天載入失敗：%1 按 F5 重試。</translation>
    </message>
    <message>
        <source>Day close  %1</source>
        <translation>日結  %1</translation>
    </message>
    <message>
        <source>Attendance rate (planned) %1 % · %2 of %3</source>
        <translation>出勤率（按計畫）%1 % · %2 / %3</translation>
    </message>
    <message>
        <source>Present of those whose shift has begun, without leave approved before it; late people are present.</source>
        <translation>已開班且開班前未批假的人中的到班人數；遲到者算到班。</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>這一天沒有人排班</translation>
    </message>
    <message>
        <source>Import a roster (CSV with employee_no, date, start, end, shift), or step to another day with Alt and the arrow keys.</source>
        <translation>匯入排班（CSV：employee_no, date, start, end, shift），或用 Alt 加方向鍵換一天。</translation>
    </message>
    <message>
        <source>There are no records here</source>
        <translation>這裡沒有記錄</translation>
    </message>
    <message>
        <source>This page stands on a store. Start the console, or name one with --store.</source>
        <translation>本頁需要記錄庫。請啟動控制檯，或用 --store 指定。</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>the day’s roll</source>
        <translation>當日名冊</translation>
    </message>
    <message>
        <source>day close</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Nobody comes in place of %1, nor %1 in anybody’s.</source>
        <translation>沒有人替 %1，%1 也沒有替別人。</translation>
    </message>
    <message>
        <source>%1 has no shift on this day.</source>
        <translation>%1 這一天沒有班別。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BirthdaysPart</name>
    <message>
        <source>Birthdays and first days</source>
        <translation>生日與入職日</translation>
    </message>
    <message>
        <source>%1’s first day</source>
        <translation>%1 第一天上班</translation>
    </message>
    <message>
        <source>%1’s birthday</source>
        <translation>%1 生日</translation>
    </message>
    <message>
        <source>Nobody on this day.</source>
        <translation>這天沒有。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakDelegate</name>
    <message>
        <source>not gone yet</source>
        <translation>還沒離席</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 放行</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超時 %1</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <translation>距上次 %1</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>未休 %1</translation>
    </message>
    <message>
        <source>not gone</source>
        <translation>未出發</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n 人在外</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakModel</name>
    <message>
        <source>Batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐批次</translation>
    </message>
    <message>
        <source>Waiting (longest without a break first)</source>
        <translation>等候（最久未休在前）</translation>
    </message>
    <message>
        <source>Nobody waits. W puts an agent here.</source>
        <translation>沒有人等候，按 W 加入座席</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>現在沒有人外出。</translation>
    </message>
    <message>
        <source>%1, %2, sent, not gone yet</source>
        <translation>%1，%2，已放行，還沒離席</translation>
    </message>
    <message>
        <source>%1, %2, due back %3</source>
        <translation>%1，%2，應 %3 回</translation>
    </message>
    <message>
        <source>%1, waits for a %2, number %3</source>
        <translation>%1，等候%2，第 %3 位</translation>
    </message>
    <message>
        <source>Meal batch %1: %2</source>
        <translation>用餐第 %1 批：%2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakPanel</name>
    <message>
        <source>Break desk</source>
        <translation>小休台</translation>
    </message>
    <message>
        <source>More of the break desk</source>
        <translation>小休台更多操作</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回來</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Who is out and who waits</source>
        <translation>誰在外、誰在等</translation>
    </message>
    <message>
        <source>Free %1 / %2</source>
        <extracomment>free of all places</extracomment>
        <translation>空位 %1 / %2</translation>
    </message>
    <message>
        <source>%1 places, %2 callers waiting: reduced to %3</source>
        <translation>名額 %1，排隊 %2 人，減為 %3</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>名額 %1</translation>
    </message>
    <message numerus="yes">
        <source>Today %n breaks</source>
        <translation>
            <numerusform>今日已休 %n 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n over time</source>
        <translation>
            <numerusform>超時 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No meal batches yet (M plans them)</source>
        <translation>用餐未排批（按 M 排批）</translation>
    </message>
    <message numerus="yes">
        <source>%n meal batches done</source>
        <translation>
            <numerusform>用餐 %n 批已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1 lacks %2</source>
        <translation>掩護：%1 缺 %2 人</translation>
    </message>
    <message>
        <source>cover holds</source>
        <translation>掩護無缺口</translation>
    </message>
    <message>
        <source>Nobody waits for a break. Choose an agent in the table and press S.</source>
        <translation>沒有人等候小休。請在表中選中座席後按 S。</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>現在沒有人外出。</translation>
    </message>
    <message>
        <source>Choose an agent in the table first.</source>
        <translation>請先在表中選中座席。</translation>
    </message>
    <message>
        <source>Send batch %1 to eat</source>
        <translation>放行用餐第 %1 批</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>Send the next</source>
        <translation>放行下一位</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 回來了</translation>
    </message>
    <message>
        <source>Extend for %1</source>
        <translation>給 %1 延長</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>把 %1 移出等候</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出等候</translation>
    </message>
    <message>
        <source>Put %1 on the list</source>
        <translation>把 %1 加入等候</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>立即放行 %1</translation>
    </message>
    <message>
        <source>Plan the meal batches</source>
        <translation>排用餐批次</translation>
    </message>
    <message>
        <source>Meal batch of %1</source>
        <translation>%1 的用餐批次</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>不排</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 已加入等候。</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 已移出等候。</translation>
    </message>
    <message>
        <source>%1 is sent to eat.</source>
        <translation>已放行 %1 用餐。</translation>
    </message>
    <message>
        <source>%1 is sent on a short break.</source>
        <translation>已放行 %1 小休。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已回來。</translation>
    </message>
    <message>
        <source>%1 has %2 more.</source>
        <translation>已給 %1 延長 %2。</translation>
    </message>
    <message>
        <source>The meal batches are planned.</source>
        <translation>用餐批次已排好。</translation>
    </message>
    <message>
        <source>%1 eats with batch %2.</source>
        <translation>%1 隨第 %2 批用餐。</translation>
    </message>
    <message>
        <source>%1 is in no meal batch now.</source>
        <translation>%1 現在不在任何用餐批次。</translation>
    </message>
    <message>
        <source>Batch %1 is sent to eat.</source>
        <translation>已放行用餐第 %1 批。</translation>
    </message>
    <message>
        <source>%1 Press S once more to send all the same.</source>
        <translation>%1再按一次 S 仍然放行。</translation>
    </message>
    <message>
        <source>of now, not of then</source>
        <extracomment>beside the break desk&apos;s title while the floor shows an earlier moment</extracomment>
        <translation>現在的，非當時</translation>
    </message>
    <message>
        <source>break desk: send</source>
        <translation>小休台：放行</translation>
    </message>
    <message>
        <source>break desk: is back</source>
        <translation>小休台：已回來</translation>
    </message>
    <message>
        <source>break desk: extend</source>
        <translation>小休台：延長</translation>
    </message>
    <message>
        <source>break desk: put on the waiting list</source>
        <translation>小休台：排隊等候</translation>
    </message>
    <message>
        <source>break desk: take off the waiting list</source>
        <translation>小休台：取消排隊</translation>
    </message>
    <message>
        <source>break desk: plan the meal batches</source>
        <translation>小休台：安排用餐批次</translation>
    </message>
    <message>
        <source>break desk: approve busy</source>
        <translation>小休台：批准忙碌</translation>
    </message>
    <message>
        <source>Approve %1’s busy</source>
        <translation>批准 %1 的忙碌</translation>
    </message>
    <message>
        <source>%1’s busy is approved; the desk says when it is over.</source>
        <translation>已批准 %1 的忙碌；到時小休台會提醒。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::CarePart</name>
    <message>
        <source>Who needs a talk</source>
        <translation>誰需要關懷</translation>
    </message>
    <message>
        <source>Who needs a talk, and why</source>
        <translation>誰需要關懷，為什麼</translation>
    </message>
    <message>
        <source>Nobody of your team is on the list of agents. Import the agents first.</source>
        <translation>座席名單裡沒有您班組的人。請先匯入座席。</translation>
    </message>
    <message numerus="yes">
        <source>%n to see first</source>
        <translation>
            <numerusform>%n 人優先</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to write a care note about the chosen agent. Only leaders see it.</source>
        <translation>選中座席後按Enter寫關懷記錄，僅組長可見。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Checklist</name>
    <message>
        <source>Facts, no judgement; not in reports</source>
        <translation>觀察到的事實，不做評價；不進報告</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>已查 %1 / %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡不正常</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>→ nobody now</source>
        <extracomment>below a step of a floor walk: nobody is in a long call, or off line</extracomment>
        <translation>→ 目前無人</translation>
    </message>
    <message>
        <source>Who fixes it…</source>
        <translation>交由誰處理…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::CoachingPage</name>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Next to hear</source>
        <translation>下一個聽誰</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People, with this week’s listen-ins</source>
        <translation>人員與本週旁聽</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>記錄，新的在前</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>還沒有記錄</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定了什麼</translation>
    </message>
    <message>
        <source>Listening register, the newest first</source>
        <translation>旁聽登記，新的在前</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>Nobody to coach yet</source>
        <translation>還沒有可輔導的人</translation>
    </message>
    <message>
        <source>Import the agents first: in the first steps, or with floorwalk import agents.</source>
        <translation>請先匯入座席：在首次設定裡，或用 floorwalk import agents。</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>搜尋全部記錄</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜尋：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新記錄</translation>
    </message>
    <message>
        <source>Listened in</source>
        <translation>登記旁聽</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>人事檔案…</translation>
    </message>
    <message>
        <source>Who is listened to next, and why: Q</source>
        <translation>接下來聽誰、為什麼：Q</translation>
    </message>
    <message>
        <source>D done · P a week later</source>
        <translation>D 完成 · P 推後一週</translation>
    </message>
    <message>
        <source>Listening register</source>
        <translation>旁聽登記</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 開啟</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 週</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The week’s listen-ins and call-backs are done.</source>
        <translation>本週的旁聽和回訪已完成。</translation>
    </message>
    <message>
        <source>Why next: %1</source>
        <translation>為什麼排在前面：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>No note holds “%1”</source>
        <translation>沒有記錄包含「%1」</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for the agent’s notes.</source>
        <translation>換個短一些的詞，或按 Esc 回到該座席的記錄。</translation>
    </message>
    <message>
        <source>Withdraw this entry of the register?</source>
        <translation>撤回這條登記嗎？</translation>
    </message>
    <message>
        <source>Withdraw note #%1?</source>
        <translation>撤回記錄 #%1 嗎？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is withdrawn; the record of it stays.</source>
        <translation>已撤回；留痕保留。</translation>
    </message>
    <message>
        <source>Done. D again takes it back.</source>
        <translation>已完成。再按 D 可改回。</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>已改回未完成。</translation>
    </message>
    <message>
        <source>Now due %1.</source>
        <translation>改為 %1 到期。</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>已登記。</translation>
    </message>
    <message>
        <source>File for HR: this month’s notes that HR may see</source>
        <translation>人事檔案：本月 HR 可見的記錄</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to %1.</source>
        <translation>
            <numerusform>%n 條記錄已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has listened in or called back. L enters it.</source>
        <translation>還沒有旁聽或回訪。按 L 登記。</translation>
    </message>
    <message>
        <source>search all notes</source>
        <translation>搜尋全部記錄</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>給該座席寫一條記錄</translation>
    </message>
    <message>
        <source>enter that you listened in or called back</source>
        <translation>登記旁聽或回訪</translation>
    </message>
    <message>
        <source>write the file for HR</source>
        <translation>寫人事檔案</translation>
    </message>
    <message>
        <source>everybody, or who is listened to next</source>
        <translation>全部人員，或接下來該聽誰</translation>
    </message>
    <message>
        <source>what was agreed is done, or open again</source>
        <translation>約定已完成，或重新開啟</translation>
    </message>
    <message>
        <source>put off what was agreed by a week</source>
        <translation>約定推遲一週</translation>
    </message>
    <message>
        <source>withdraw the note or the entry, with a reason</source>
        <translation>撤回記錄或登記，寫明原因</translation>
    </message>
    <message>
        <source>back to the people, without a search</source>
        <translation>清除搜尋，回到人員列表</translation>
    </message>
    <message>
        <source>An unfinished entry of the register is open: keep or discard it.</source>
        <translation>有一條未寫完的旁聽登記：請儲存或放棄。</translation>
    </message>
    <message>
        <source>The entry is laid aside. L takes it up again.</source>
        <translation>登記已擱置，按 L 繼續。</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登記簿記錄</translation>
    </message>
    <message>
        <source>What the register holds about the agent</source>
        <translation>登記簿中與該座席有關的條目</translation>
    </message>
    <message>
        <source>Press N to write the first one: what you saw and what you ask for.</source>
        <translation>按 N 寫第一條：看到了什麼，請對方做什麼。</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Press N to write a note with what is agreed and by when.</source>
        <translation>還沒有約定。按 N 寫記錄，寫明約定與期限。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Console</name>
    <message>
        <source>Wallboard on screen %1</source>
        <translation>電視看板顯示在螢幕 %1</translation>
    </message>
    <message>
        <source>The wallboard is open. Esc closes it.</source>
        <translation>電視看板已開啟，按 Esc 關閉。</translation>
    </message>
    <message>
        <source>This console plays no sounds.</source>
        <translation>此控制檯不播放聲音。</translation>
    </message>
    <message>
        <source>This console shows no notifications.</source>
        <translation>此控制檯不顯示通知。</translation>
    </message>
    <message>
        <source>This is how Floorwalk tells of an alert</source>
        <translation>巡場會這樣通知提醒</translation>
    </message>
    <message>
        <source>It was asked for in the settings.</source>
        <translation>這是在設定中發起的試用。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayClosePanel</name>
    <message>
        <source>Papers are here</source>
        <translation>材料已到</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>免責…</translation>
    </message>
    <message>
        <source>Record leave…</source>
        <translation>登記請假…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>日結…</translation>
    </message>
    <message>
        <source>Reopen the day…</source>
        <translation>重開這一天…</translation>
    </message>
    <message>
        <source>waiting, due %1</source>
        <translation>等候中，%1 到期</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未了結</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>哪些還沒了結</translation>
    </message>
    <message>
        <source>Closed by %1 at %2</source>
        <translation>%1 於 %2 日結</translation>
    </message>
    <message>
        <source>Shifts still run: the day can be closed when the last one is over.</source>
        <translation>還有班別未結束：最後一班結束後才能日結。</translation>
    </message>
    <message numerus="yes">
        <source>Closing makes proposals of the findings of %n person(s).</source>
        <translation>
            <numerusform>日結將為 %n 人的結果生成提議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>這一天沒有人排班</translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation>沒有可日結的內容。</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>這一天已日結</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有未了結的事項</translation>
    </message>
    <message>
        <source>Its proposals are decided on the day roll.</source>
        <translation>提議在日出勤頁決定。</translation>
    </message>
    <message>
        <source>No punch is missing, no papers are due.</source>
        <translation>沒有缺卡，也沒有待交材料。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayForm</name>
    <message>
        <source>The form could not be loaded: %1 Press F5 to try again.</source>
        <translation>表單無法載入：%1 按 F5 重試。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayStrip</name>
    <message>
        <source>States of the day</source>
        <translation>當天狀態</translation>
    </message>
    <message>
        <source>%1 %2–%3 · %4</source>
        <translation>%1 %2–%3 · %4</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>直撥通話</translation>
    </message>
    <message>
        <source>outbound call</source>
        <translation>外呼通話</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>a call that came through the queue of that name</extracomment>
        <translation>佇列 %1</translation>
    </message>
    <message>
        <source>told by the telephone system</source>
        <translation>話務系統給出</translation>
    </message>
    <message>
        <source>by the configured wrap-up time</source>
        <translation>按設定的話後處理時長</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>last known; the feed is silent</source>
        <translation>最後已知；訊號中斷</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>內部通話</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayTemplatesPage</name>
    <message>
        <source>Activities of the day</source>
        <translation>當天活動</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>另存為新版本</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>日程範本</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Begin with a shipped template</source>
        <translation>從出廠範本開始</translation>
    </message>
    <message>
        <source>Begin with a shipped template…</source>
        <translation>從出廠範本開始…</translation>
    </message>
    <message>
        <source>Minutes from the pre-shift meeting to the shift</source>
        <translation>班前會提前的分鐘數</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Meeting before the shift</source>
        <translation>班前會提前</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>The day it makes</source>
        <translation>生成的日程</translation>
    </message>
    <message>
        <source>Day of the preview</source>
        <translation>預覽日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What was changed and why</source>
        <translation>改了什麼、為什麼改</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚無文字）</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>The day templates could not be loaded: %1</source>
        <translation>日程範本無法載入：%1</translation>
    </message>
    <message>
        <source>All teams without their own</source>
        <translation>沒有自己範本的所有班組</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>Shipped, not changed.</source>
        <translation>出廠範本，未改動。</translation>
    </message>
    <message>
        <source>Version %1, in force from %2, by %3.
%4</source>
        <translation>第 %1 版，自 %2 起生效，%3 儲存。
%4</translation>
    </message>
    <message>
        <source>Whoever is on duty may not change the centre’s settings.</source>
        <translation>當值人員無權更改中心設定。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day.</source>
        <translation>當天沒有排班。</translation>
    </message>
    <message>
        <source> · mandatory</source>
        <translation> · 必做</translation>
    </message>
    <message>
        <source>An activity has no name yet. Give it one, or take it out.</source>
        <translation>有活動尚未命名。請命名或刪除。</translation>
    </message>
    <message>
        <source>A step of “%1” has no words yet. Give it some, or take it out.</source>
        <translation>「%1」有一步尚無文字。請填寫或刪除。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>第 %1 版自 %2 起生效。</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>請先儲存或放棄改動。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>請先改正標出的各項，再儲存。</translation>
    </message>
    <message>
        <source>Meals and rests…</source>
        <translation>用餐與補休…</translation>
    </message>
    <message>
        <source>meals and rests</source>
        <translation>用餐與補休</translation>
    </message>
    <message>
        <source>Meals and rests</source>
        <translation>用餐與補休</translation>
    </message>
    <message>
        <source>When people eat and rest; mandatory walks follow these times</source>
        <translation>何時用餐、補休：必做的巡視以此為準</translation>
    </message>
    <message>
        <source>“%1” is timed by a meal, and there is none. Add a meal, or count it from something else.</source>
        <translation>「%1」以用餐為準，但沒有用餐。請新增用餐，或改用別的起算點。</translation>
    </message>
    <message>
        <source>“%1” is timed by a make-up rest, and there is none. Add a rest, or count it from something else.</source>
        <translation>「%1」以補休為準，但沒有補休。請新增補休，或改用別的起算點。</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: the template is as it was saved.</source>
        <translation>已放棄更改，範本恢復為上次儲存的內容。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>the button of a desktop notification</extracomment>
        <translation>檢視</translation>
    </message>
    <message>
        <source>No notification service answered on this desktop: start the desktop’s own, or install one such as dunst, and try again.</source>
        <translation>此桌面沒有通知服務響應：請啟動桌面自帶的通知服務，或安裝 dunst 等軟體後重試。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DueEdit</name>
    <message>
        <source>%1, +20, %2, %2 09:00</source>
        <extracomment>ways to type a time: a clock time (%1), minutes from now, a date (%2), both</extracomment>
        <translation>%1、+20、%2、%2 09:00</translation>
    </message>
    <message>
        <source>“%1” is no time. Type %2, +20 for minutes from now, or %3 09:00.</source>
        <translation>「%1」不是時間。請輸入 %2、+20（幾分鐘後）或 %3 09:00。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntriesPart</name>
    <message>
        <source>Taken up today</source>
        <translation>今日登記</translation>
    </message>
    <message>
        <source>What was taken up today</source>
        <translation>今天登記的事項</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>something that is wrong on the floor: what was checked, and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>how old an entry of the register is that is open still</extracomment>
        <translation>
            <numerusform>已 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open from earlier days</source>
        <translation>往日未結的事項</translation>
    </message>
    <message>
        <source>Press Enter to open the chosen entry and note its answer, feedback or end.</source>
        <translation>選中後按Enter開啟，登記答覆、反饋或辦結。</translation>
    </message>
    <message>
        <source>Open from earlier days: %1</source>
        <translation>往日未結：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryCorner</name>
    <message>
        <source>#%1 is on record.</source>
        <translation>#%1 已登記。</translation>
    </message>
    <message>
        <source>The entry is kept as a draft. Press Ctrl+T to go on with it.</source>
        <translation>登記已留作草稿，按 Ctrl+T 繼續。</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>請先在右上角選擇當班組長：每條登記都要署名。</translation>
    </message>
    <message>
        <source>An entry begun %1 is not finished. Press Ctrl+T to go on with it.</source>
        <translation>%1 開始的一條登記還沒有完成，按 Ctrl+T 繼續。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryForm</name>
    <message>
        <source>It is solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Why corrected *</source>
        <translation>更正原因 *</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>store the entry</source>
        <translation>儲存登記</translation>
    </message>
    <message>
        <source>Unfinished since %1: store it or discard it.</source>
        <translation>%1 起未完成：請儲存或放棄。</translation>
    </message>
    <message>
        <source>Say who will deal with it.</source>
        <translation>請寫明由誰處理。</translation>
    </message>
    <message>
        <source>Say by when it will be done.</source>
        <translation>請寫明何時前處理完。</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>請先在右上角選擇當班組長：每條登記都要署名。</translation>
    </message>
    <message>
        <source>Fatal: this alone fails the call</source>
        <translation>致命：單此一項即判不合格</translation>
    </message>
    <message>
        <source>Others read this later</source>
        <translation>日後會有人檢視</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>What was done, oldest first</source>
        <translation>處理經過，由早到晚</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>taken up by %1, %2</source>
        <extracomment>who took an entry up, and when</extracomment>
        <translation>%1 於 %2 登記</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Which leader</source>
        <translation>哪位組長</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未處理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Optional words</source>
        <translation>備註，可不填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a field and what stands in it
----------
what is done, and ways to type the time</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3</source>
        <extracomment>an activity of the day that an entry belongs to: its name, whose day it is, when it began</extracomment>
        <translation>%2 的%1，%3 開始</translation>
    </message>
    <message>
        <source>%1 of %2, left out: %3</source>
        <extracomment>an activity that an entry proposed and that was left out: its name, whose day it is, the reason</extracomment>
        <translation>%2 的%1，未做：%3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>分享給誰</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>誰聽了</translation>
    </message>
    <message>
        <source>Its texts were erased when the time to keep them had passed.</source>
        <translation>保留期已過，內容已清除。</translation>
    </message>
    <message>
        <source>What was done; others read it later</source>
        <translation>處理內容，日後會有人檢視</translation>
    </message>
    <message>
        <source>What everybody is to know; empty: question and answer</source>
        <translation>大家要知道的內容；留空則用問題和答覆</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntrySheet</name>
    <message>
        <source>New entry</source>
        <translation>新登記</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New entry of the register</source>
        <translation>新的事項登記</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>更正登記</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EventsForm</name>
    <message>
        <source>Meals of the shift</source>
        <translation>班別的用餐</translation>
    </message>
    <message>
        <source>Make-up rests of the shift</source>
        <translation>班別的補休</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>補休</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No activity is timed by them.</source>
        <translation>沒有活動以此為準。</translation>
    </message>
    <message>
        <source>Activities timed by them: %1</source>
        <translation>以此為準的活動：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceDelegate</name>
    <message>
        <source>taken</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceModel</name>
    <message>
        <source>expected %1</source>
        <translation>預計 %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>%1 記錄</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>%1報備</translation>
    </message>
    <message>
        <source>papers are due</source>
        <translation>待交材料</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>%1 %2 %3, taken</source>
        <translation>%1 %2 %3，採用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExecFeed</name>
    <message>
        <source>The program “%1” cannot be started: too many files are open.</source>
        <translation>無法啟動程式「%1」：開啟的檔案過多。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed (%2).</source>
        <translation>無法啟動程式「%1」；請檢查它是否存在且可執行（%2）。</translation>
    </message>
    <message>
        <source>The program “%1” has told all and ended.</source>
        <translation>程式「%1」已報完全部內容並結束。</translation>
    </message>
    <message>
        <source>The program “%1” ended with code %2; it is started again%3.</source>
        <translation>程式「%1」以程式碼 %2 結束；將重新啟動%3。</translation>
    </message>
    <message>
        <source>The program “%1” crashed; it is started again%2.</source>
        <translation>程式「%1」崩潰；將重新啟動%2。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExplainPanel</name>
    <message>
        <source>Present</source>
        <translation>到班</translation>
    </message>
    <message>
        <source>Phoned…</source>
        <translation>電話報備…</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>免責…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>請假…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reduce…</source>
        <translation>減輕…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作廢…</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未選中人員</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Evidence (arrival: the earliest, departure: the latest)</source>
        <translation>證據（到班取最早，離班取最晚）</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>%1: nothing to decide by %2.</source>
        <translation>%1：按 %2 無需決定。</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Provisional until the day is closed: then it can be confirmed.</source>
        <translation>日結前為暫定，日結後才能確認。</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <translation>%1 由 %2 於 %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3: %4</source>
        <translation>%1 由 %2 於 %3：%4</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>日結人：%1</translation>
    </message>
    <message>
        <source>Choose a person above: what speaks for the day and what the rules make of it stands here.</source>
        <translation>在上面選一個人：當天的證據和規則結論顯示在這裡。</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>提議：%1</translation>
    </message>
    <message>
        <source>ⓘ Money is not applied here: money effects are off, only the event is counted.</source>
        <translation>ⓘ 此處不適用金額：本中心未啟用金額，只記次數。</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>頂班…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>調班…</translation>
    </message>
    <message>
        <source>No swap after all…</source>
        <extracomment>takes back that somebody comes in another&apos;s place</extracomment>
        <translation>撤回調班…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExportBar</name>
    <message>
        <source>Chinese titles</source>
        <translation>中文表頭</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>寫檔案…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>處罰</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>For Excel, WPS, LibreOffice</source>
        <translation>Excel、WPS、LibreOffice</translation>
    </message>
    <message>
        <source>Plain, for machines</source>
        <translation>機器讀取（純文字）</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>HR 檔案</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FactRow</name>
    <message>
        <source>%1: what it was computed from</source>
        <translation>%1：由哪些記錄算出</translation>
    </message>
    <message>
        <source>Press for the calls or times behind it.</source>
        <translation>點選檢視其背後的通話或時長。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FactsPanel</name>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>present includes late</source>
        <translation>到班含遲到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Today’s targets</source>
        <translation>今日目標</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>No calls were seen yet: the figures come with the first ones.</source>
        <translation>還沒有來電：有了第一批來電就有數字。</translation>
    </message>
    <message>
        <source>Nobody is rostered today. A roster is imported on the Attendance page.</source>
        <translation>今天沒有排班。請在出勤頁匯入排班。</translation>
    </message>
    <message>
        <source>The roll is being loaded…</source>
        <translation>正在載入點名…</translation>
    </message>
    <message>
        <source>↓ %1 under</source>
        <translation>↓ 差 %1</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 達標</translation>
    </message>
    <message>
        <source>↑ %1 s over</source>
        <translation>↑ 高 %1 秒</translation>
    </message>
    <message>
        <source>AHT: talk, hold and wrap-up per handled call, in seconds.</source>
        <translation>AHT：每通已處理來電的通話、保持與話後時長，單位秒。</translation>
    </message>
    <message>
        <source>The feed is silent since %1: live figures are of that time.</source>
        <translation>訊號自 %1 起中斷：現場數字停在那一刻。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接給您</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>事先計畫的今日事項</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>最長忙碌</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>written %1</source>
        <extracomment>the day on which what is planned for today was written</extracomment>
        <translation>寫於 %1</translation>
    </message>
    <message>
        <source>%1 %2, set by %3</source>
        <extracomment>a target that a leader set for today: which, how much, who</extracomment>
        <translation>%1 %2，由 %3 設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>此前未結</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the register</source>
        <translation>
            <numerusform>另有 %n 項，見事項</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level: answered within %1 s; %2.</source>
        <extracomment>%1 = seconds, %2 = the variant&apos;s name: ignore abandons</extracomment>
        <translation>服務水準：%1 秒內接聽；%2。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>▲ %1 s</source>
        <translation>▲ %1 秒</translation>
    </message>
    <message>
        <source>%1; target %2</source>
        <translation>%1；目標 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>New knowledge points: %1</source>
        <translation>新知識點：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not known to all yet</source>
        <extracomment>of new knowledge points: how many some people have not confirmed yet</extracomment>
        <translation>
            <numerusform>%n 條還沒有全員知曉</numerusform>
        </translation>
    </message>
    <message>
        <source>Of your teams and the queues they serve.</source>
        <translation>只含您的班組及其所服務的佇列。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Feed</name>
    <message>
        <source>%1 cannot do this, or its account has not the right to.</source>
        <translation>%1 不能執行此操作，或其賬號沒有相應權限。</translation>
    </message>
    <message>
        <source>%1 is listening to this call already; one at a time.</source>
        <translation>%1 已在監聽這通電話，同一通電話一次只能一人監聽。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedBadge</name>
    <message>
        <source>Feed healthy</source>
        <translation>訊號 正常</translation>
    </message>
    <message>
        <source>Feed stale</source>
        <translation>訊號 遲滯</translation>
    </message>
    <message>
        <source>Feed lost</source>
        <translation>訊號 中斷</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>示範現場</translation>
    </message>
    <message>
        <source>no feed chosen</source>
        <translation>未選擇訊號源</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>certificate to confirm</source>
        <translation>證書待確認</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>no events: rights are missing</source>
        <translation>收不到事件：權限不足</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>age of the feed&apos;s last word in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>recording ended %1</source>
        <translation>錄製止於 %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>末次 %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedForm</name>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Demo floor (simulated)</source>
        <translation>示範現場（模擬）</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄製檔案</translation>
    </message>
    <message>
        <source>Another source (address)</source>
        <translation>其他來源（地址）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名稱或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>of manager.conf</source>
        <translation>manager.conf 中的使用者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>kept in the keychain, never in a file</source>
        <translation>存於系統鑰匙串，不寫入檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Kinds of feed addresses; the words before the colons are not translated.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>queuelog:, jsonl://, jsonl-file: or exec:</source>
        <translation>queuelog:、jsonl://、jsonl-file: 或 exec:</translation>
    </message>
    <message>
        <source>Recorded streams (*.ami);;All files (*)</source>
        <translation>錄製的資料流 (*.ami);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n 個佇列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名座席</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <extracomment>what a connection test found: version, &quot;3 queues&quot;, their names, &quot;20 agents&quot;</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: %2 (%3) and %4.</source>
        <translation>%1：%2（%3），%4。</translation>
    </message>
    <message>
        <source>Its queue_log</source>
        <translation>它的 queue_log</translation>
    </message>
    <message>
        <source>file or folder as this computer sees it; fills gaps of the feed</source>
        <translation>本機可讀的檔案或資料夾；用來補資料來源的缺口</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedList</name>
    <message>
        <source>Remove this one</source>
        <translation>移除此系統</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>電話系統</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>新增電話系統</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Remove one of them.</source>
        <translation>演示現場不能與真實電話系統同時顯示。請移除其中之一。</translation>
    </message>
    <message>
        <source>Two of the telephone systems have the same address. Remove one of them.</source>
        <translation>有兩套電話系統的地址相同。請移除其中一套。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedPrompt</name>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>存入鑰匙串</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Password of the feed</source>
        <translation>訊號源密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has confirmed yet. Compare this fingerprint with the one its administrator gives you:</source>
        <translation>%1 出示了尚無人確認的證書。請與管理員給的指紋核對：</translation>
    </message>
    <message>
        <source>%1 There is no keychain, so it is asked for each time and kept in memory only.</source>
        <translation>%1 沒有可用的鑰匙串，因此每次都要輸入，只儲存在記憶體中。</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>一致，信任它</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不連線</translation>
    </message>
    <message>
        <source>Feed settings</source>
        <translation>訊號設定</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedThread</name>
    <message>
        <source>There is no feed any more, so the alert is gone.</source>
        <translation>訊號源已不在，提醒隨之取消。</translation>
    </message>
    <message>
        <source>There is no feed, so nobody can be sent. Choose in the settings where the floor comes from.</source>
        <translation>沒有訊號源，無法放行。請在設定中選擇現場的來源。</translation>
    </message>
    <message>
        <source>There is no feed, so nothing can be done on the floor.</source>
        <translation>沒有話務訊號，無法對現場進行操作。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureBar</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>最近 30 分鐘</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>指定時段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>The day up to then</source>
        <translation>當日至該時刻</translation>
    </message>
    <message>
        <source>30 minutes up to then</source>
        <translation>該時刻前 30 分鐘</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人員範圍</translation>
    </message>
    <message>
        <source>The end is not in the interval. It may span days; of days that are kept as sums only the figure is of whole half hours.</source>
        <translation>時段不含終點。時段可跨多天；只保留合計的日期按整半小時計算。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班組 %1</translation>
    </message>
    <message>
        <source>Of the time of those who serve this queue.</source>
        <translation>服務該佇列的人員的時間。</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>我的班組</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>我的各班組</translation>
    </message>
    <message>
        <source>Our queues</source>
        <translation>本組佇列</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureForm</name>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>接聽時限</translation>
    </message>
    <message>
        <source>Service level, target</source>
        <translation>服務水準目標</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>短放棄</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>佔用率</translation>
    </message>
    <message>
        <source>Attendance rate, target</source>
        <translation>出勤率目標</translation>
    </message>
    <message>
        <source>Talk utilisation, target</source>
        <translation>通話利用率目標</translation>
    </message>
    <message>
        <source>AHT, target</source>
        <translation>AHT 目標</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>as all queues</source>
        <translation>同全部佇列</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>未單獨設定</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>應為 %1 至 %2。</translation>
    </message>
    <message>
        <source>in every queue; goes before the queue’s. What the telephone system tells goes before both</source>
        <translation>適用於所有佇列，優先於佇列的設定；話務系統給出的時長最優先</translation>
    </message>
    <message>
        <source>where the telephone system tells none</source>
        <translation>話務系統未給出時使用</translation>
    </message>
    <message>
        <source>%1%2 there</source>
        <translation>全部佇列為 %1%2</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Adherence tolerates</source>
        <translation>遵時容許</translation>
    </message>
    <message>
        <source>“No rest” above an occupancy of</source>
        <translation>「無休息」：佔用率高於</translation>
    </message>
    <message>
        <source>“No rest” after</source>
        <translation>「無休息」：持續</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureLines</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureModel</name>
    <message numerus="yes">
        <source>%1, %n calls</source>
        <translation>
            <numerusform>%1，%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>進入佇列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Wait ended</source>
        <translation>等待結束</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>接聽座席</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>a row&apos;s part in numerator and denominator</extracomment>
        <translation>計入</translation>
    </message>
    <message>
        <source>%1, from queue_log</source>
        <translation>%1，來自 queue_log</translation>
    </message>
    <message>
        <source>Rostered from</source>
        <translation>排班開始</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Present since</source>
        <translation>到班時間與依據</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Present for</source>
        <translation>在崗時長</translation>
    </message>
    <message>
        <source>Why it counts or not</source>
        <translation>計入或不計的原因</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigurePanel</name>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The figure cannot be opened</source>
        <translation>無法開啟該指標</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 行寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>沒有留存</translation>
    </message>
    <message>
        <source>There is no store, hence no list of calls and spans. Start the console with one.</source>
        <translation>沒有資料庫，因此沒有來電和時段明細。請帶資料庫啟動控制檯。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 not heard and left out</source>
        <translation>%1 無訊號，未計入</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows are listed</source>
        <translation>共 %L2 行，列出 %L1 行</translation>
    </message>
    <message>
        <source>%1: %2, longest %3</source>
        <translation>%1：%2，最長 %3</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>無原因</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>%1的明細</translation>
    </message>
    <message>
        <source>No calls in this interval</source>
        <translation>該時段沒有來電</translation>
    </message>
    <message>
        <source>No time in this interval</source>
        <translation>該時段沒有記錄</translation>
    </message>
    <message>
        <source>Choose a longer interval, or another queue.</source>
        <translation>請選擇更長的時段或其他佇列。</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>指標明細</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>%1 lost to incidents and left out</source>
        <translation>突發事件佔去 %1，未計入</translation>
    </message>
    <message>
        <source>half-hour sums before %1, with the limits that held then</source>
        <translation>%1 之前為半小時合計，按當時的時限計</translation>
    </message>
    <message>
        <source>Not available any more</source>
        <translation>已無法提供</translation>
    </message>
    <message>
        <source>Only half-hour sums are kept of that time, and this figure does not follow from them.</source>
        <translation>該時段只保留半小時合計，無法由此得出這項指標。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading the figure</source>
        <translation>正在讀取指標</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Read it again, or choose a shorter interval.</source>
        <translation>請重新讀取，或選擇更短的時段。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>沒有時段</translation>
    </message>
    <message>
        <source>The end must lie after the begin.</source>
        <translation>結束必須晚於開始。</translation>
    </message>
    <message>
        <source>of those who serve %1 now</source>
        <translation>當前服務 %1 的人員</translation>
    </message>
    <message>
        <source>Nobody is rostered then</source>
        <translation>那時沒有人排班</translation>
    </message>
    <message>
        <source>A roster is imported on the Attendance page.</source>
        <translation>在出勤頁匯入排班。</translation>
    </message>
    <message>
        <source>as at %1, of shifts that have begun by then</source>
        <translation>截至 %1，只計那時已開班的班別</translation>
    </message>
    <message numerus="yes">
        <source>%n people there whose phones were not heard, left out</source>
        <translation>
            <numerusform>%n 人在崗但沒有收到話機訊號，不計</numerusform>
        </translation>
    </message>
    <message>
        <source>left out before %1: only half-hour sums are kept</source>
        <translation>%1 之前只留有半小時彙總，不計</translation>
    </message>
    <message>
        <source>of the calls of %1</source>
        <translation>%1 的來電</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureScopes</name>
    <message>
        <source>The centre: all queues</source>
        <translation>中心：全部佇列</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureSettingsPage</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄更改</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標口徑</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>The centre, its queues, and members with a wrap-up of their own</source>
        <translation>中心、各佇列，以及單獨設有話後處理時長的成員</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n 項單獨設定</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Member whose wrap-up is set, by name or phone</source>
        <translation>要設定話後處理時長的成員（姓名或話機）</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>中心設定無法載入：%1</translation>
    </message>
    <message>
        <source>Write the member’s name or phone first, as the telephone system calls it.</source>
        <translation>請先填寫成員姓名或話機，與話務系統中的稱呼一致。</translation>
    </message>
    <message>
        <source>Your role may look at the figures and not change them.</source>
        <translation>您的角色可以檢視指標口徑，不能修改。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>請改正標出的內容後再儲存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存……</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已儲存</translation>
    </message>
    <message>
        <source>name or phone</source>
        <translation>姓名或話機</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>已放棄更改，恢復為上次儲存的內容。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FilterPills</name>
    <message>
        <source>Rostered</source>
        <translation>應到</translation>
    </message>
    <message>
        <source>Not in</source>
        <extracomment>short, for a row of many words: those who are not in yet</extracomment>
        <translation>尚未到班</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Take the agents found on the feed</source>
        <translation>採用訊號中發現的座席</translation>
    </message>
    <message>
        <source>Read a CSV file (employee_no, name, team, feed_member)</source>
        <translation>讀取 CSV 檔案（employee_no, name, team, feed_member）</translation>
    </message>
    <message>
        <source>Later: the floor is shown without names on record</source>
        <translation>以後再說：現場照常顯示，暫無人員檔案</translation>
    </message>
    <message>
        <source>Team 1</source>
        <translation>客服一組</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>值班長</translation>
    </message>
    <message>
        <source>your name: every decision has an author</source>
        <translation>您的姓名：每個決定都有責任人</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 檔案 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>The demo floor brings its own team</source>
        <translation>示範現場自帶班組</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n agent(s) found on the feed</source>
        <translation>
            <numerusform>採用訊號中發現的 %n 名座席</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the agents found on the feed (none was heard yet)</source>
        <translation>採用訊號中發現的座席（尚未收到）</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>第 %1 步，共 3 步</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>開啟控制檯</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>使用哪種語言？</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>以後可隨時在設定中更改。</translation>
    </message>
    <message>
        <source>Where does the floor come from?</source>
        <translation>現場資料從哪裡來？</translation>
    </message>
    <message>
        <source>The demo floor is simulated and marked everywhere; its data is never mixed with real data.</source>
        <translation>示範現場是模擬的，處處有標記；其資料不會與真實資料混在一起。</translation>
    </message>
    <message>
        <source>Who is the team?</source>
        <translation>班組有哪些人？</translation>
    </message>
    <message>
        <source>People and rosters can be imported later as well.</source>
        <translation>人員和排班以後也可以匯入。</translation>
    </message>
    <message>
        <source>Give your name: every decision is kept with its author.</source>
        <translation>請填寫姓名：每個決定都記有責任人。</translation>
    </message>
    <message>
        <source>Choose the file with the agents, or “Later”.</source>
        <translation>請選擇座席檔案，或選「以後再說」。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorModel</name>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>column title: length of the present call</extracomment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>column title: calls taken today</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>column title: average handling time</extracomment>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>分機</translation>
    </message>
    <message>
        <source>Time in state / alarm</source>
        <extracomment>column title: how long in the state, beside when it alarms</extracomment>
        <translation>狀態時長 / 緊急線</translation>
    </message>
    <message>
        <source>Occ. of login</source>
        <extracomment>column title: occupancy, variant b, of the logged-in time</extracomment>
        <translation>佔用 佔登入</translation>
    </message>
    <message>
        <source>Occ. with ring</source>
        <extracomment>column title: occupancy, variant c, ringing counts as handling</extracomment>
        <translation>佔用 含振鈴</translation>
    </message>
    <message>
        <source>Occ. no ring</source>
        <extracomment>column title: occupancy, variant a, ringing does not count</extracomment>
        <translation>佔用 不含振鈴</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorOrders</name>
    <message>
        <source>the program ended before the call</source>
        <translation>通話結束前程式已退出</translation>
    </message>
    <message>
        <source>the agent left the floor before the call ended</source>
        <translation>通話結束前座席已離開現場</translation>
    </message>
    <message>
        <source>the feed was lost before the call ended</source>
        <translation>通話結束前訊號已中斷</translation>
    </message>
    <message>
        <source>This cannot be done for %1 now: the floor has changed meanwhile, or the feed cannot do it.</source>
        <translation>現在不能對 %1 執行：現場狀態已變化，或訊號源不支援。</translation>
    </message>
    <message>
        <source>Nothing is done on the floor without a store: every action is kept in the audit trail.</source>
        <translation>沒有資料檔案時不能操作現場：每項操作都要留在審計記錄中。</translation>
    </message>
    <message>
        <source>Not done for %1: %2.</source>
        <translation>未對 %1 執行：%2。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorPage</name>
    <message>
        <source>Filtered; show all</source>
        <translation>已篩選，顯示全部</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Name or seat</source>
        <translation>姓名或座位</translation>
    </message>
    <message>
        <source>Search agents by name or seat</source>
        <translation>按姓名或座位查詢座席</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜尋：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>Order of the agents</source>
        <translation>座席排序</translation>
    </message>
    <message>
        <source>Needs me first</source>
        <translation>需要我的在前</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按狀態</translation>
    </message>
    <message>
        <source>By time in state</source>
        <translation>按狀態時長</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Order: O</source>
        <translation>排序：O</translation>
    </message>
    <message>
        <source>Show all: Esc</source>
        <translation>顯示全部：Esc</translation>
    </message>
    <message>
        <source>Your phone %1 rings; lift it to hear the call.</source>
        <translation>您的話機 %1 正在振鈴，接起即可聽到通話。</translation>
    </message>
    <message>
        <source>%1 is taken out of %2 when the call is over.</source>
        <translation>通話結束後將把 %1 移出 %2。</translation>
    </message>
    <message>
        <source>No agent fits</source>
        <translation>沒有符合的座席</translation>
    </message>
    <message>
        <source>Change the search, or press “Filtered; show all”.</source>
        <translation>請更改查詢條件，或點「已篩選，顯示全部」。</translation>
    </message>
    <message>
        <source>Change the search, or press Esc for all agents.</source>
        <translation>請更改查詢條件，或按 Esc 顯示全部座席。</translation>
    </message>
    <message>
        <source>Nothing is kept of this moment</source>
        <translation>這一時刻沒有記錄</translation>
    </message>
    <message>
        <source>The floor was not listened to. Choose another moment, or press Esc for the present.</source>
        <translation>當時沒有監聽現場。請另選時刻，或按 Esc 回到即時。</translation>
    </message>
    <message>
        <source>The floor is not heard yet</source>
        <translation>還沒有收到現場訊號</translation>
    </message>
    <message>
        <source>Choose in the settings where the floor comes from.</source>
        <translation>請在設定中選擇現場資料的來源。</translation>
    </message>
    <message>
        <source>No agents in any queue</source>
        <translation>各佇列都沒有座席</translation>
    </message>
    <message>
        <source>The telephone system is heard, but no queue has members. Add agents to a queue there; they appear here at once.</source>
        <translation>已收到電話系統的訊號，但佇列裡沒有成員。在那邊把座席加入佇列，這裡會立即顯示。</translation>
    </message>
    <message>
        <source>There is no store, hence no roll.</source>
        <translation>沒有記錄庫，因此沒有點名。</translation>
    </message>
    <message>
        <source>Your phone would ring now and you would hear %1’s call; in the demo nothing is heard.</source>
        <translation>現在您的話機會響鈴，接起即可聽到%1的通話；示範中聽不到任何聲音。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Cards (V)</source>
        <translation>卡片（V）</translation>
    </message>
    <message>
        <source>Table (V)</source>
        <translation>表格（V）</translation>
    </message>
    <message>
        <source>look back: to the line of the day</source>
        <translation>回看：到當天的時間軸</translation>
    </message>
    <message>
        <source>search by name or seat</source>
        <translation>按姓名或座位搜尋</translation>
    </message>
    <message>
        <source>choose the order of the agents</source>
        <translation>選擇座席的排序</translation>
    </message>
    <message>
        <source>agents as cards or as a table</source>
        <translation>座席顯示為卡片或表格</translation>
    </message>
    <message>
        <source>to the pies: a slice narrows the agents</source>
        <translation>到餅圖：選一塊即只看這些座席</translation>
    </message>
    <message>
        <source>go to the seat of the agent who is open</source>
        <translation>到所開啟座席的座位</translation>
    </message>
    <message>
        <source>take back: figure, past, panel, filter, search</source>
        <translation>逐級返回：明細、回看、面板、篩選、搜尋</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>為該座席寫一則記錄</translation>
    </message>
    <message>
        <source>the agent’s call escalates: its entry</source>
        <translation>該座席的通話升級：登記</translation>
    </message>
    <message>
        <source>open the agent’s coaching</source>
        <translation>開啟該座席的輔導記錄</translation>
    </message>
    <message>
        <source>open the service level, or the indicator with the focus</source>
        <translation>開啟服務水準，或游標所在的指標</translation>
    </message>
    <message>
        <source>open the agent’s figures</source>
        <translation>開啟座席的指標明細</translation>
    </message>
    <message>
        <source>Press for the rate of that moment, person by person.</source>
        <translation>點開看當時的出勤率，逐人列出。</translation>
    </message>
    <message>
        <source>listen silently to the agent’s call</source>
        <translation>靜默旁聽該座席的通話</translation>
    </message>
    <message>
        <source>Nobody was rostered to be here then.</source>
        <translation>當時沒有人排班在崗。</translation>
    </message>
    <message>
        <source>Listening is over: your phone hears no call any more.</source>
        <translation>旁聽已結束：您的話機不再聽到任何通話。</translation>
    </message>
    <message>
        <source>The feed is lost: whether your phone still hears a call is not known.</source>
        <translation>資料來源已中斷：您的話機是否仍在旁聽，無從得知。</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>全場</translation>
    </message>
    <message>
        <source>Everybody on the floor, with the alerts of all; not pressed: your teams and the queues they serve: A</source>
        <translation>顯示全場人員及所有提醒；不按下時只顯示您的班組及其所服務的佇列：A</translation>
    </message>
    <message>
        <source>the own teams alone, or the whole floor</source>
        <translation>只看本人班組，或看全場</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>全組</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FoldedInbox</name>
    <message>
        <source>Inbox: %1 urgent, %2 to watch; unfold</source>
        <translation>待辦：緊急 %1，注意 %2；展開</translation>
    </message>
    <message>
        <source>Inbox of now: %1 urgent, %2 to watch; unfold</source>
        <translation>現在的待辦：緊急 %1，注意 %2；展開</translation>
    </message>
</context>
<context>
    <name>Floorwalk::GalleryPage</name>
    <message>
        <source>Gallery of parts</source>
        <translation>元件圖覽</translation>
    </message>
</context>
<context>
    <name>Floorwalk::GapLegend</name>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gap filled from queue_log</source>
        <translation>已由 queue_log 補入的缺口</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HandoverPane</name>
    <message>
        <source>Handed over to you</source>
        <translation>交接給您</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>沒有待接的班</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Take over the rest</source>
        <translation>其餘全部接收</translation>
    </message>
    <message>
        <source>Hand over your shift</source>
        <translation>交出您的班</translation>
    </message>
    <message>
        <source>The next leader</source>
        <translation>下一位班組長</translation>
    </message>
    <message>
        <source>To: the next leader’s name; empty: whoever is next</source>
        <translation>交給：下一位班組長姓名；留空表示下一位當班的人</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>下一位班組長必須知道的事。</translation>
    </message>
    <message>
        <source>Space: hand over or keep</source>
        <translation>空格鍵：交接或自留</translation>
    </message>
    <message>
        <source>What is open and may be handed over</source>
        <translation>可交接的未結事項</translation>
    </message>
    <message>
        <source>Hand-overs of the day</source>
        <translation>當日交接記錄</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>其後還有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reason; it stays with %1</source>
        <translation>原因；仍由 %1 負責</translation>
    </message>
    <message>
        <source>When the leader before you hands over the shift, it appears here.</source>
        <translation>上一位班組長交班後，內容顯示在這裡。</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接說明</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>The hand-over of the day that is chosen; while nobody has answered it.</source>
        <translation>收回當天選中的這份交班，前提是還沒有人答覆。</translation>
    </message>
    <message>
        <source>Why do you refuse it?</source>
        <translation>為何不接收？</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HeadWatch</name>
    <message>
        <source>The keychain remembers another audit trail than the store holds: it was cut off or rewritten, or an old copy was put in its place. Check it with floorwalk verify.</source>
        <translation>鑰匙串記住的審計鏈與記錄庫中的不同：它被截斷或改寫，或者被換成了舊副本。請用 floorwalk verify 檢查。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxModel</name>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxPane</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>現在沒有要您處理的事</translation>
    </message>
    <message>
        <source>Long calls, long pauses and long waits appear here, worst first.</source>
        <translation>過長的通話、忙碌和排隊會出現在這裡，最急的在前。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Fold the inbox</source>
        <translation>收起待辦</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>go</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Inbox, worst first</source>
        <translation>待辦，最急的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 項未了結</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>More for all of them: assign (A), note (N), dismiss (D)</source>
        <translation>對全部：轉派 (A)、備註 (N)、忽略 (D)</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · 由%2處理</translation>
    </message>
    <message>
        <source>Go to seat</source>
        <translation>到席</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>More: assign (A), note (N), dismiss (D)</source>
        <translation>更多：轉派 (A)、備註 (N)、忽略 (D)</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>a row of the inbox while the feed is silent: what is wrong, and the clock time of the last event</extracomment>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>轉派給</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>忽略的原因</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name, then Enter</source>
        <translation>填其他姓名，按Enter</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>寫備註，按Enter</translation>
    </message>
    <message>
        <source>Settled at the seat</source>
        <translation>已到席處理</translation>
    </message>
    <message>
        <source>The call needs its time</source>
        <translation>這通電話需要時間</translation>
    </message>
    <message>
        <source>Known and agreed</source>
        <translation>已知曉並同意</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>填其他原因，按Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>去處理</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>More: leave it out (D)</source>
        <translation>更多：不做了 (D)</translation>
    </message>
    <message>
        <source>Start: %1 (W)</source>
        <translation>開始：%1 (W)</translation>
    </message>
    <message>
        <source>Left out: no time</source>
        <translation>不做：沒有時間</translation>
    </message>
    <message>
        <source>Left out: not needed today</source>
        <translation>不做：今天不需要</translation>
    </message>
    <message>
        <source>Left out: done otherwise</source>
        <translation>不做：已用別的方式完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 小時</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>到明天(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;week</source>
        <translation>一週(&amp;W)</translation>
    </message>
    <message>
        <source>All of them are done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Of now, not of the moment that is looked back at.</source>
        <translation>這裡是現在的待辦，不是所回看時刻的。</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一條</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>上一條</translation>
    </message>
    <message>
        <source>take it, and go to the seat</source>
        <translation>接手並到席</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>轉派</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>忽略並說明原因</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>回到頁面</translation>
    </message>
    <message>
        <source>More for all of them: leave them out (D)</source>
        <translation>對全部：不做了 (D)</translation>
    </message>
    <message>
        <source>More for all of them: done (D)</source>
        <translation>對全部：已完成 (D)</translation>
    </message>
    <message>
        <source>Done as promised</source>
        <translation>已按約定完成</translation>
    </message>
    <message>
        <source>Declined: no time in this shift</source>
        <translation>謝絕：本班別沒有時間</translation>
    </message>
    <message>
        <source>Declined: not of my team</source>
        <translation>謝絕：不屬於我的班組</translation>
    </message>
    <message>
        <source>More: it is done (D)</source>
        <translation>更多：已完成 (D)</translation>
    </message>
    <message>
        <source>More for all of them: they are done (D)</source>
        <translation>對全部：已完成 (D)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>More: decline it (D)</source>
        <translation>更多：謝絕 (D)</translation>
    </message>
    <message>
        <source>More for all of them: decline them (D)</source>
        <translation>對全部：謝絕 (D)</translation>
    </message>
    <message>
        <source>All of them are received</source>
        <translation>全部已接收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>More for all of them: received (D)</source>
        <translation>對全部：已接收（D）</translation>
    </message>
    <message>
        <source>More: note (N), how it ended (D)</source>
        <translation>更多：備註（N）、處理結果（D）</translation>
    </message>
    <message>
        <source>More for all of them: note (N), how they ended (D)</source>
        <translation>對全部：備註（N）、處理結果（D）</translation>
    </message>
    <message>
        <source>W starts “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that starts the activity which it gives cause for</extracomment>
        <translation>按 W 開始「%1」</translation>
    </message>
    <message>
        <source>begin the activity that it proposes, or show it</source>
        <translation>開始它建議的活動，或檢視該活動</translation>
    </message>
    <message>
        <source>Show: %1 (W)</source>
        <translation>檢視：%1（W）</translation>
    </message>
    <message>
        <source>W shows “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that shows the activity which came of it, such as “Floor walk 14:02”</extracomment>
        <translation>按 W 檢視「%1」</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentForm</name>
    <message>
        <source>Incident</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>It was none…</source>
        <translation>不是事件…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>記錄經過</translation>
    </message>
    <message>
        <source>Wording for all</source>
        <translation>統一口徑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The wording is copied.</source>
        <translation>口徑已複製。</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上報給</translation>
    </message>
    <message>
        <source>Who has been told: name or place</source>
        <translation>已告知誰：姓名或部門</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>上報時間</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Power, network, telephone system …</source>
        <translation>停電、網路、話務系統……</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>起止時間</translation>
    </message>
    <message>
        <source>what falls into it is held against nobody on the team</source>
        <translation>此間發生的不追究班組任何人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Incident #%1</source>
        <translation>突發事件 #%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1. It excuses nothing.</source>
        <translation>已撤銷：%1。不再免責。</translation>
    </message>
    <message>
        <source>%1, %2 still gone. It lasts.</source>
        <translation>%1，仍有 %2 人未恢復，尚未結束。</translation>
    </message>
    <message>
        <source>Withdraw incident #%1? Then it excuses nothing.</source>
        <translation>撤銷突發事件 #%1？撤銷後不再免責。</translation>
    </message>
    <message>
        <source>Another span for incident #%1?</source>
        <translation>更正突發事件 #%1 的起止時間？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Why: it is read later</source>
        <translation>理由：日後會有人檢視</translation>
    </message>
    <message>
        <source>What was said of this incident</source>
        <translation>此事件的記錄過程</translation>
    </message>
    <message>
        <source>withdrawn: it excuses nothing</source>
        <translation>已撤銷：不免責</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>結束時間必須晚於開始時間。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Incidents, the newest first</source>
        <translation>突發事件，新的在前</translation>
    </message>
    <message>
        <source>No incident in the last weeks</source>
        <translation>近幾周沒有突發事件</translation>
    </message>
    <message>
        <source>When many of a team go off line at once inside their shift, it appears here and in the inbox.</source>
        <translation>班別內班組多人同時掉線時，會出現在這裡和待辦中。</translation>
    </message>
    <message>
        <source>Incident #%1 is on record.</source>
        <translation>突發事件 #%1 已記錄。</translation>
    </message>
    <message>
        <source>The span is corrected.</source>
        <translation>起止時間已更正。</translation>
    </message>
    <message>
        <source>The incident is withdrawn.</source>
        <translation>突發事件已撤銷。</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>人工結束</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>突發事件已結束。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlClient</name>
    <message>
        <source>%1 refuses connections on port %2; does the adapter run?</source>
        <translation>%1 拒絕連接埠 %2 上的連線；適配程式是否在執行？</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>未知主機「%1」；請檢查資料來源地址。</translation>
    </message>
    <message>
        <source>The adapter at %1 closed the connection.</source>
        <translation>%1 的適配程式關閉了連線。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>與 %1 的連線失敗：%2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlFeed</name>
    <message>
        <source>Not connected.</source>
        <translation>未連線。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在連線 %1。</translation>
    </message>
    <message>
        <source>%1 is there and has told nothing yet.</source>
        <translation>%1 已連上，但尚未報告任何內容。</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 沒有應答；請檢查地址和網路。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; it is started again. It should say something every 10 seconds, if only “hello”.</source>
        <translation>已有 %2 秒未收到 %1 的任何內容；將重新啟動。它應每 10 秒至少報一行，即使只是「hello」。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已連線 %1。</translation>
    </message>
    <message>
        <source>It floods: about %1 lines a second, read as fast as this computer can.</source>
        <translation>資料過量：每秒約 %1 行，本機正以最快速度讀取。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>按鍵一覽</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按鍵及其作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgeForm</name>
    <message>
        <source>Everybody must read it</source>
        <translation>人人必讀</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>What is new, in words an agent can say to a customer</source>
        <translation>新內容，用座席能直接對客戶說的話寫</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>New knowledge point</source>
        <translation>新知識點</translation>
    </message>
    <message>
        <source>Correct point #%1</source>
        <translation>更正知識點 #%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>放棄已輸入的內容？</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>The content changed: everybody must confirm again</source>
        <translation>內容有實質變化：全員重新確認</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePage</name>
    <message>
        <source>Valid now</source>
        <translation>當前有效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Knowledge points</source>
        <translation>知識點</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>知識點</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>掌握情況</translation>
    </message>
    <message>
        <source>Who has confirmed, and who has not</source>
        <translation>誰已確認、誰未確認</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>新知識點</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Also what is over, comes later or was withdrawn: A</source>
        <translation>包括已過期、未生效和已撤回的：A</translation>
    </message>
    <message>
        <source>Text of the knowledge point</source>
        <translation>知識點正文</translation>
    </message>
    <message>
        <source>No knowledge point yet</source>
        <translation>還沒有知識點</translation>
    </message>
    <message>
        <source>No point is valid now</source>
        <translation>當前沒有有效的知識點</translation>
    </message>
    <message>
        <source>N writes one: what is new in the business, for whom and until when.</source>
        <translation>按 N 寫一個：業務有什麼新變化、面向誰、到什麼時候。</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2: %3</source>
        <translation>%1 由 %2 撤回：%3</translation>
    </message>
    <message>
        <source>By %1, corrected %2 by %3</source>
        <translation>%1 撰寫，%2 由 %3 更正</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>An unfinished knowledge point is open: keep or discard it.</source>
        <translation>有一個未寫完的知識點：請儲存或放棄。</translation>
    </message>
    <message>
        <source>What is typed is not kept yet: %1</source>
        <translation>輸入的內容尚未儲存：%1</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>知識點 #%1 已記錄。</translation>
    </message>
    <message>
        <source>Withdraw point #%1?</source>
        <translation>撤回知識點 #%1？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why it holds no more</source>
        <translation>為何不再適用</translation>
    </message>
    <message>
        <source>It is withdrawn; the record of it stays.</source>
        <translation>已撤回；記錄仍保留。</translation>
    </message>
    <message>
        <source>The point is laid aside. N takes it up again.</source>
        <translation>知識點已擱置。按 N 繼續寫。</translation>
    </message>
    <message>
        <source>write a point</source>
        <translation>寫一則知識點</translation>
    </message>
    <message>
        <source>correct the point</source>
        <translation>更正知識點</translation>
    </message>
    <message>
        <source>withdraw the point</source>
        <translation>撤回知識點</translation>
    </message>
    <message>
        <source>to who knows it; there: note it, or take it back</source>
        <translation>轉到已知會名單；在名單中：記為已知會，或取消</translation>
    </message>
    <message>
        <source>also what is over, comes later or was withdrawn</source>
        <translation>也顯示已過期、尚未生效或已撤回的</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>知識點 #%1</translation>
    </message>
    <message>
        <source>Press Enter to note that the chosen agent knows it, or to take that back.</source>
        <translation>選中座席後按Enter記錄已掌握，再按一次撤銷。</translation>
    </message>
    <message>
        <source>%1 · the answer to entry #%2 of the register</source>
        <translation>%1 · 來自登記 #%2 的答覆</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePart</name>
    <message>
        <source>New business knowledge</source>
        <translation>新業務知識</translation>
    </message>
    <message>
        <source>Who has not confirmed</source>
        <translation>誰未確認</translation>
    </message>
    <message>
        <source>All knowledge points</source>
        <translation>全部知識點</translation>
    </message>
    <message>
        <source>%1 (must read, %2 confirmed)</source>
        <extracomment>a knowledge point that must be read: its title, and how many of how many know it</extracomment>
        <translation>%1（必讀，%2 已確認）</translation>
    </message>
    <message>
        <source>%1 (%2 confirmed)</source>
        <translation>%1（%2 已確認）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>everybody has confirmed</source>
        <translation>全員已確認</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n 人未確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet. Press Enter once the chosen agent knows the points beside the name.</source>
        <translation>以下人員未確認。座席已掌握姓名旁的知識點時，選中後按Enter確認。</translation>
    </message>
    <message>
        <source>No knowledge point is in force.</source>
        <translation>當前沒有生效的知識點。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderChip</name>
    <message>
        <source>Who is on duty</source>
        <translation>誰在值班</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>誰在值班？</translation>
    </message>
    <message>
        <source>Nobody is on duty; choose the duty leader</source>
        <translation>無人值班；請選擇值班長</translation>
    </message>
    <message>
        <source>On duty: %1; choose the duty leader</source>
        <translation>值班：%1；點此更換值班長</translation>
    </message>
    <message>
        <source>%1 · operations manager</source>
        <extracomment>who sits at the console: a name, and that this one is the operations manager</extracomment>
        <translation>%1 · 營運經理</translation>
    </message>
    <message>
        <source>Operations manager: name, then Enter</source>
        <translation>營運經理：輸入姓名後Enter</translation>
    </message>
    <message>
        <source>Another leader: name, then Enter</source>
        <translation>其他班組長：輸入姓名後Enter</translation>
    </message>
    <message>
        <source>Every decision made here bears this name. Ctrl+L changes it.</source>
        <translation>在此做出的每個決定都署此名。按 Ctrl+L 更換。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderWordsPanel</name>
    <message>
        <source>By the leader</source>
        <translation>班組長填寫</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>個人反省</translation>
    </message>
    <message>
        <source>What was won and lost today?</source>
        <translation>今天得與失各是什麼？</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日計畫</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>下一位班組長必須知道的事。</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>明日時間軸…</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are planned</source>
        <translation>
            <numerusform>已排 %n 項活動</numerusform>
        </translation>
    </message>
    <message>
        <source>One item a line; the next day’s preparation shows them.</source>
        <translation>一行一件；下一工作日的班前準備會顯示。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>What went well, what did not, and what comes next; it goes to the operations manager.</source>
        <translation>哪些做得好，哪些不足，下一步做什麼；隨報告交給營運經理。</translation>
    </message>
    <message>
        <source>Turn the lines into tasks</source>
        <translation>逐行生成任務</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of the register go along:</source>
        <translation>
            <numerusform>%n 件登記簿未了事項帶到次日：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open thing(s) stay with today: end them, or hand them over.</source>
        <translation>
            <numerusform>另有 %n 件未了事項留在今天：請辦結，或交班。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListeningForm</name>
    <message>
        <source>Keep</source>
        <translation>登記</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Number, caller or recording</source>
        <translation>編號、來電號碼或錄音</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Listened to or called back</source>
        <translation>旁聽或回訪</translation>
    </message>
    <message>
        <source>Complete what you heard</source>
        <translation>補全旁聽登記</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正登記</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>store the entry</source>
        <translation>儲存登記</translation>
    </message>
    <message>
        <source>What you tell the agent</source>
        <translation>對座席說了或要說的話</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListeningPart</name>
    <message numerus="yes">
        <source>%n still to hear this week</source>
        <translation>
            <numerusform>本週還有 %n 人待聽</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s listen-ins and call-backs are done.</source>
        <translation>本週的旁聽和回訪已完成。</translation>
    </message>
    <message>
        <source>Whom to hear next</source>
        <translation>接下來旁聽誰</translation>
    </message>
    <message>
        <source>Whom to hear next, and why</source>
        <translation>接下來旁聽誰、為什麼</translation>
    </message>
    <message>
        <source>L puts on record how and how long the chosen one was heard, and what was advised: that counts for the week. Enter writes a note.</source>
        <translation>L 登記怎樣聽的、聽了多久、給了什麼建議：計入本週的旁聽與回訪。Enter寫輔導記錄。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MainWindow</name>
    <message>
        <source>Say first who is on duty, at the upper right: every decision bears a name.</source>
        <translation>請先在右上角選擇誰在值班：每個決定都要署名。</translation>
    </message>
    <message>
        <source>Floorwalk – demo floor</source>
        <translation>巡場 – 示範現場</translation>
    </message>
    <message>
        <source>Floorwalk</source>
        <translation>巡場</translation>
    </message>
    <message>
        <source>On a floor walk. F9 when you are back.</source>
        <translation>正在巡場。回到座位請按 F9。</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts go to %1. F9 when you are back.</source>
        <translation>正在巡場：新提醒轉給 %1。回到座位請按 F9。</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts stand on the wallboard. F9 when you are back.</source>
        <translation>正在巡場：新提醒顯示在電視看板上。回到座位請按 F9。</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>%1 begun. It stands in the day.</source>
        <translation>%1已開始，已記入當天日程。</translation>
    </message>
    <message>
        <source>That alert is over.</source>
        <translation>那條提醒已經結束。</translation>
    </message>
    <message>
        <source>go for a floor walk, and back</source>
        <translation>開始巡場，或回到座位</translation>
    </message>
    <message>
        <source>to the inbox</source>
        <translation>到待辦</translation>
    </message>
    <message>
        <source>this list of keys</source>
        <translation>按鍵一覽</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>write a coaching note</source>
        <translation>寫輔導記錄</translation>
    </message>
    <message>
        <source>take something up: its entry in the register</source>
        <translation>登記一件事</translation>
    </message>
    <message numerus="yes">
        <source>The floor walk is over. %n new alert(s) came meanwhile: see Walk.</source>
        <translation>
            <numerusform>現場巡視已結束，期間有 %n 條新提醒：見「巡場」。</numerusform>
        </translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>誰在值班</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>講了什麼、約定了什麼</translation>
    </message>
    <message>
        <source>Last time (%1, %2): %3</source>
        <extracomment>minutes of the last meeting of the same kind: the date, who wrote them, the words</extracomment>
        <translation>上次（%1，%2）：%3</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MomentBar</name>
    <message>
        <source>Back to live</source>
        <translation>回到即時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Drag to an earlier moment, or press T and use the arrow keys (a minute), Page Up and Page Down (a quarter of an hour), Home and End.</source>
        <translation>拖到過去的時刻；或按 T，用方向鍵（一分鐘）、Page Up 和 Page Down（一刻鐘）、Home 和 End 移動。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>ddd MM-dd</source>
        <comment>a day in the list</comment>
        <translation>MM-dd ddd</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>即時 %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MomentSlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>當天的時刻</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>%1 · nothing is known from %2 to %3: %4</source>
        <translation>%1 · %2 至 %3 情況不明：%4</translation>
    </message>
    <message>
        <source>the feed was silent</source>
        <translation>訊號中斷</translation>
    </message>
    <message>
        <source>%1 · not heard from %2 to %3 and filled from queue_log: %4</source>
        <translation>%1 · %2 至 %3 無訊號，已由 queue_log 補入：%4</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteCorner</name>
    <message>
        <source>%1 is not on the list of agents. Import the agents first.</source>
        <translation>%1 不在座席名單裡，請先匯入座席。</translation>
    </message>
    <message>
        <source>unfinished since %1: store or discard it</source>
        <translation>%1 起未完成：請儲存或丟棄</translation>
    </message>
    <message>
        <source>Note #%1 is on record.</source>
        <translation>記錄 #%1 已儲存。</translation>
    </message>
    <message>
        <source>Note #%1 is not among the agent’s notes any more.</source>
        <translation>記錄 #%1 已不在該座席的記錄裡。</translation>
    </message>
    <message>
        <source>note #%1, which it corrects, is gone: store it as a new one, or discard it</source>
        <translation>它更正的記錄 #%1 已不在：存為新記錄，或放棄</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every note needs an author.</source>
        <translation>請先在右上角選定值班組長：每條記錄都要有署名。</translation>
    </message>
    <message>
        <source>A note begun %1 is not finished. Press Ctrl+N to go on with it.</source>
        <translation>%1 開始寫的一條記錄還沒寫完，按 Ctrl+N 接著寫。</translation>
    </message>
    <message>
        <source>The note is kept as a draft. Press Ctrl+N to go on with it.</source>
        <translation>記錄已留作草稿，按 Ctrl+N 接著寫。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteSheet</name>
    <message>
        <source>Coaching note</source>
        <translation>輔導記錄</translation>
    </message>
    <message>
        <source>Correct note #%1</source>
        <translation>更正記錄 #%1</translation>
    </message>
    <message>
        <source>Agreed already: %1</source>
        <translation>已約定：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>HR may see it</source>
        <translation>HR 可見</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>What you saw or heard, when, how often</source>
        <translation>看到或聽到了什麼，何時，幾次</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>給您帶來什麼感受</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>What is needed, and what for</source>
        <translation>需要什麼，為了什麼</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>請對方做一件具體的事</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>What the agent says, as it was said</source>
        <translation>座席自己的話，照原話寫</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>store the note</source>
        <translation>存下記錄</translation>
    </message>
    <message>
        <source>Name the agent the note is about.</source>
        <translation>請寫明記錄所涉及的座席。</translation>
    </message>
    <message>
        <source>Only leaders see a care note.</source>
        <translation>關懷記錄僅組長可見。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::OpenItemsModel</name>
    <message>
        <source>Missing punch</source>
        <translation>缺卡</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>報備</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>Floorwalk::OptionalNumber</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PageDraft</name>
    <message>
        <source>Changes that were not saved last time stand here again.</source>
        <translation>上次沒有儲存的改動已恢復在這裡。</translation>
    </message>
    <message>
        <source>Nobody is on duty: what is typed here is kept as soon as somebody is.</source>
        <translation>當前無人值班：選定值班班長後，這裡所寫的內容即會儲存。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PartsForm</name>
    <message>
        <source>Parts of the activity’s form</source>
        <translation>表單的組成部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Without parts the form is the checklist and the note.</source>
        <translation>沒有組成部分時，表單只有清單和備註。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a part of a form, and what it shows</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All parts are in it.</source>
        <translation>全部都已選入。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PastBanner</name>
    <message>
        <source>Past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <comment>the day looked back at</comment>
        <translation>yyyy-MM-dd ddd</translation>
    </message>
    <message>
        <source>The past: %1, %2 ago</source>
        <translation>過去的時刻：%1，%2前</translation>
    </message>
    <message>
        <source>The past: %1. Nothing was heard from %2 to %3, so nothing is known.</source>
        <translation>過去的時刻：%1。%2 至 %3 訊號中斷，情況不明。</translation>
    </message>
    <message>
        <source>No alert was open</source>
        <translation>當時沒有提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) open then</source>
        <translation>
            <numerusform>當時有 %n 個未關閉的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The past: %1. Of days before %2 only half-hour sums are kept: the figures of the half hours that were over, and not who did what.</source>
        <translation>過去的時刻：%1。%2 之前的日子只保留半小時合計：顯示此前已結束的各半小時的指標，當時誰在做什麼已不可知。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PersonEdit</name>
    <message>
        <source>Name or number of the agent</source>
        <translation>座席姓名或員工編號</translation>
    </message>
    <message>
        <source>Several agents are called so. Type more, or the number.</source>
        <translation>有多名座席符合，請多輸入幾個字或輸入員工編號。</translation>
    </message>
    <message>
        <source>“%1” is not on the list of agents. Type a part of the name, or the number.</source>
        <translation>座席名單裡沒有「%1」。請輸入姓名的一部分或員工編號。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PieCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 in the legend; the arrow keys go to the others.</source>
        <translation>圖例第 %1 項，共 %2 項；用方向鍵移到其他項。</translation>
    </message>
    <message>
        <source>The table shows only these; Space shows all again.</source>
        <translation>表中只顯示這些人；按空格鍵恢復全部。</translation>
    </message>
    <message>
        <source>Space shows only these in the table.</source>
        <translation>按空格鍵只在表中顯示這些人。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PiePanel</name>
    <message>
        <source>Team</source>
        <translation>全組</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>in the tool tip of a figure: its name, its variant and how it is counted</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>SL</source>
        <extracomment>the service level, as short as it is known by</extracomment>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Queues in sight</source>
        <translation>可見的佇列</translation>
    </message>
    <message>
        <source>Whose pie</source>
        <translation>顯示哪個餅圖</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PlanFacts</name>
    <message>
        <source>Who will be on</source>
        <translation>誰當班</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>您要做的事</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未辦結</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有寫。</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>這一天的情況</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>填寫…</translation>
    </message>
    <message>
        <source>Press C to put an open item into the chosen activity as a step.</source>
        <translation>選中活動後按 C，把未結事項作為一個步驟放進去。</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>您沒有未辦結的事項。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PlanNotice</name>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 was added at %2</source>
        <translation>新增 %2 的%1</translation>
    </message>
    <message>
        <source>%1 at %2 was dropped</source>
        <translation>%2 的%1已取消</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1從 %2 改到 %3</translation>
    </message>
    <message>
        <source>%1 stays where you put it; the template now puts it at %2</source>
        <translation>%1保留您定的時間（模板現為 %2）</translation>
    </message>
    <message>
        <source>%1 at %2 stays as you changed it; the template no longer has it</source>
        <translation>%2 的%1按您的改動保留（模板中已沒有）</translation>
    </message>
    <message>
        <source>%1 %2 overlaps %3 %4</source>
        <translation>%1 %2與 %3 %4時間重疊</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory but skipped</source>
        <translation>%1 %2是必做項，卻被跳過</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory and belongs at %3</source>
        <translation>%1 %2應在 %3 進行（必做）</translation>
    </message>
    <message>
        <source>The roster or the template has changed since you planned this day: %1.</source>
        <extracomment>the notice above a plan: what of it changed since its leader made it</extracomment>
        <translation>安排之後排班或模板有變：%1。</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>請留意：%1。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QaErrorsPart</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個差錯</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 fatal</source>
        <extracomment>a number of errors, and how many of them are fatal</extracomment>
        <translation>%1，致命 %2 個</translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>已建議：%1</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>品質稽核差錯</translation>
    </message>
    <message>
        <source>The most frequent items</source>
        <translation>最常見的差錯項</translation>
    </message>
    <message>
        <source>Whose errors they are</source>
        <translation>差錯屬於誰</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>training asked for</source>
        <translation>已申請培訓</translation>
    </message>
    <message numerus="yes">
        <source>QA errors: %1 of %n person(s). Training is asked for.</source>
        <translation>
            <numerusform>品質稽核差錯 %1 個，涉及 %n 人，申請培訓。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>培訓室</translation>
    </message>
    <message>
        <source>Press Enter on an item to ask the training room for training, on a person to open that agent’s page.</source>
        <translation>在差錯項上按Enter向培訓室申請培訓，在人名上按Enter開啟該座席的頁面。</translation>
    </message>
    <message>
        <source>None on record since %1. To enter one, press Ctrl+T, then =.</source>
        <translation>%1 以來沒有記錄。按 Ctrl+T 再按 = 登記。</translation>
    </message>
    <message>
        <source>None on record. To enter one, press Ctrl+T, then =.</source>
        <translation>沒有記錄。按 Ctrl+T 再按 = 登記。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QueueLogFeed</name>
    <message>
        <source>The queue_log is not followed.</source>
        <translation>未跟蹤 queue_log。</translation>
    </message>
    <message>
        <source>Reading what stands in %1.</source>
        <translation>正在讀取 %1 中已有的內容。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>無法讀取檔案「%1」：%2</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>正在跟蹤 %1。</translation>
    </message>
    <message>
        <source>It names phones where people log in: set log_membername_as_agent = yes in Asterisk’s queues.conf, so that people’s coming and going can be told.</source>
        <translation>其中籤入登出記錄的是話機而不是人：請在 Asterisk 的 queues.conf 中設定 log_membername_as_agent = yes，才能判斷人員的登入登出。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>%n 行無法讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的時間不可能成立。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a page in the rail: its name and its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RatingSwitch</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReachForm</name>
    <message>
        <source>At a new</source>
        <translation>出現新的</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Window to the front</source>
        <translation>視窗置前</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a way an alert comes, and at which level: &quot;Sound, alarm&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>試一試：%1</translation>
    </message>
    <message>
        <source>In three seconds this window comes to the front: go to another.</source>
        <translation>三秒後本視窗會來到最前：請先切換到其他視窗。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在試……</translation>
    </message>
    <message>
        <source>The sound was played. If you did not hear it, look at the volume.</source>
        <translation>聲音已播放。若沒有聽到，請檢查音量。</translation>
    </message>
    <message>
        <source>The desktop took the notification.</source>
        <translation>桌面已接收通知。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReasonsPart</name>
    <message>
        <source>Why people called</source>
        <translation>來電原因</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>接聽 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what callers asked about, and how often</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>問得最多：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No calls are on record of this period.</source>
        <translation>這段時間沒有來電記錄。</translation>
    </message>
    <message>
        <source>↑ %1 more</source>
        <extracomment>more or fewer calls of a reason than in the period before</extracomment>
        <translation>↑ 多 %1</translation>
    </message>
    <message>
        <source>↓ %1 fewer</source>
        <translation>↓ 少 %1</translation>
    </message>
    <message>
        <source>= as before</source>
        <translation>= 持平</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have a reason on record.</source>
        <extracomment>for how many calls somebody noted what they were about</extracomment>
        <translation>
            <numerusform>%n 通電話記有原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1 to %2.</source>
        <translation>與 %1 至 %2 相比。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RecordingsPart</name>
    <message>
        <source>Share with %1</source>
        <translation>分享給%1</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>%1已收聽</translation>
    </message>
    <message>
        <source>commended by a customer</source>
        <translation>客戶表揚</translation>
    </message>
    <message>
        <source>praised in a note</source>
        <translation>輔導記錄表揚</translation>
    </message>
    <message>
        <source>heard in a listen-in</source>
        <translation>旁聽過</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>待分享的錄音</translation>
    </message>
    <message>
        <source>Calls that may be worth sharing</source>
        <translation>可能值得分享的通話</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>No recording is prepared. Pick a call below, or write down where a good one is.</source>
        <translation>還沒有備好的錄音。在下方選一通，或寫下好錄音在哪裡。</translation>
    </message>
    <message>
        <source>Recordings to talk about</source>
        <translation>可講的錄音</translation>
    </message>
    <message>
        <source>Recordings and the agents’ answers</source>
        <translation>錄音與座席意見</translation>
    </message>
    <message>
        <source>Share a recording only if the agent agrees. Press Enter to open the chosen one.</source>
        <translation>座席同意才能分享。選中後按Enter開啟錄音。</translation>
    </message>
    <message>
        <source>Press Enter to add the chosen call to the recordings above.</source>
        <translation>選中值得分享的通話，按Enter加入上面的錄音。</translation>
    </message>
    <message>
        <source>No recording may be shared yet. Choose one under “Recording sharing” and ask the agent.</source>
        <translation>還沒有可分享的錄音：請在「錄音分享」中選一通，並徵求座席意見。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RegisterPage</name>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>當日</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>登記列表</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What is open: O</source>
        <translation>未結事項：O</translation>
    </message>
    <message>
        <source>All that was taken up on a day: G</source>
        <translation>某天的全部登記：G</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>搜尋全部登記</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜尋：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新登記</translation>
    </message>
    <message>
        <source>All kinds: the same digit again</source>
        <translation>全部類別：再按一次同一數字</translation>
    </message>
    <message>
        <source>Only this kind: %1</source>
        <translation>只看這一類：%1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Ctrl+T takes something up, on whatever page you are.</source>
        <translation>在任何頁面按 Ctrl+T 都可以登記。</translation>
    </message>
    <message>
        <source>No entry holds “%1”</source>
        <translation>沒有登記含有「%1」</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for what is open.</source>
        <translation>請換個更短的詞，或按 Esc 返回未結事項。</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有未結事項</translation>
    </message>
    <message>
        <source>Nothing was taken up on this day</source>
        <translation>當天沒有登記</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1：%2</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>all of a day</source>
        <translation>某天的全部登記</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>search all entries</source>
        <translation>搜尋全部登記</translation>
    </message>
    <message>
        <source>#%1, %2: %3</source>
        <translation>#%1，%2：%3</translation>
    </message>
    <message>
        <source>only this kind: 1 to 9, 0, - and =; again: all</source>
        <translation>只看此類：1 到 9、0、- 和 =；再按一次：全部</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReplayFeed</name>
    <message>
        <source>Replaying a recording.</source>
        <translation>正在回放錄製檔案。</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <translation>回放已停止。</translation>
    </message>
    <message>
        <source>The recording has been told to its end.</source>
        <translation>錄製檔案已放完。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing was submitted</source>
        <translation>沒有已提交的報表</translation>
    </message>
    <message>
        <source>Reports of this month stand here once they are submitted: Ctrl+Enter in a report.</source>
        <translation>本月提交的報表顯示在這裡：在報表中按 Ctrl+Enter 提交。</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>已超過保留期限，內容已清除。</translation>
    </message>
    <message>
        <source>%1 submitted it %2, version %3</source>
        <translation>%1 於 %2 提交，第 %3 版</translation>
    </message>
    <message numerus="yes">
        <source>%1 – read it first: %n open thing(s)</source>
        <translation>
            <numerusform>%1——請先閱讀：未結 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for the next day</source>
        <translation>
            <numerusform>已生成次日任務 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted, version %1</source>
        <translation>已提交，第 %1 版</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已儲存到 %1</translation>
    </message>
    <message>
        <source>Marked as received</source>
        <translation>已標記簽收</translation>
    </message>
    <message>
        <source>Mark received</source>
        <translation>標記簽收</translation>
    </message>
    <message>
        <source>the next leader</source>
        <translation>下一位班組長</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>已交班給 %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏做</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 項活動</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1: key %2</source>
        <translation>%1：按鍵 %2</translation>
    </message>
    <message>
        <source>Earlier: [</source>
        <translation>往前：[</translation>
    </message>
    <message>
        <source>Later: ]</source>
        <translation>往後：]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>數字背後</translation>
    </message>
    <message>
        <source>The activities behind the figure</source>
        <translation>數字背後的活動</translation>
    </message>
    <message>
        <source>Submitted this month</source>
        <translation>本月已提交</translation>
    </message>
    <message>
        <source>Submitted reports</source>
        <translation>已提交的報表</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Refused; it stays where it was</source>
        <translation>已退回，仍由原負責人處理</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>提交報表</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>列印報表</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Taken back; it waits for nobody any more</source>
        <translation>已收回，不再等人接班</translation>
    </message>
    <message>
        <source>accept, refuse, take over the rest of a hand-over</source>
        <translation>接受、拒絕、全部接下交班事項</translation>
    </message>
    <message>
        <source>day, hand-over, week, month, submitted</source>
        <translation>日報、交班、週報、月報、已提交</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>往前、往後</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>make tasks of the plan’s lines</source>
        <translation>把計畫各行轉為任務</translation>
    </message>
    <message>
        <source>tomorrow’s activities: move, skip, add</source>
        <translation>明日活動：移動、跳過、插入</translation>
    </message>
    <message>
        <source>save the report as PDF</source>
        <translation>把報告存為 PDF</translation>
    </message>
    <message>
        <source>hand an open thing over, or keep it</source>
        <translation>移交未結事項，或留下</translation>
    </message>
    <message>
        <source>hand the shift over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>take a hand-over back</source>
        <translation>撤回交班</translation>
    </message>
    <message>
        <source>operations manager: mark a submitted report as received</source>
        <translation>營運經理：標記已收到提交的報告</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReviewPart</name>
    <message>
        <source>The day in numbers</source>
        <translation>今日數字</translation>
    </message>
    <message>
        <source>What was won today, what was lost, and why</source>
        <translation>今天得了什麼、失了什麼、為什麼</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>完成的活動</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>現場時間</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>handled by somebody</source>
        <translation>有人處理</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>反應時間</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Mandatory and missed: %1</source>
        <translation>必做未做：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Plan tomorrow…</source>
        <translation>計畫明天…</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>明日時間軸…</translation>
    </message>
    <message numerus="yes">
        <source>%n more handed over</source>
        <translation>
            <numerusform>另有 %n 項已移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory and begun too late: %1</source>
        <translation>必做而開始過晚：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollDelegate</name>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollModel</name>
    <message>
        <source>No.</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>報備</translation>
    </message>
    <message>
        <source>Came · evidence</source>
        <translation>到班 · 證據</translation>
    </message>
    <message>
        <source>Left · evidence</source>
        <translation>離班 · 證據</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollPart</name>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>去點名</translation>
    </message>
    <message>
        <source>Nobody is rostered today.</source>
        <translation>今天沒有排班。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in: %1</source>
        <translation>未到：%1</translation>
    </message>
    <message>
        <source>%1 due, %2 present, %3 on leave</source>
        <translation>應到 %1，到班 %2，請假 %3</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RosterPart</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>a shift, how many are on it, and who</extracomment>
        <translation>%1 · %2 人：%3</translation>
    </message>
    <message>
        <source>Leave · %1: %2</source>
        <translation>請假 · %1 人：%2</translation>
    </message>
    <message>
        <source>Rest · %1: %2</source>
        <translation>休息 · %1 人：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n 人在崗</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>上班人員</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day. Import a roster on the Attendance page.</source>
        <translation>這天沒有排班。請在出勤頁匯入排班。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Runtime</name>
    <message>
        <source>The records are being opened. After an update of the program they are copied and brought up to date first, which takes some minutes where they hold years.</source>
        <translation>正在開啟記錄。程式更新後會先備份並升級記錄，保存了多年資料時需要幾分鐘。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatGridModel</name>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Seat %1: %2</source>
        <extracomment>a seat, who sits there, and what they do</extracomment>
        <translation>座位 %1：%2</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>a seat: an alert is open about who sits there, or the call is long</extracomment>
        <translation>需要您</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatModel</name>
    <message>
        <source>A seat needs a name.</source>
        <translation>座位需要名稱。</translation>
    </message>
    <message>
        <source>There is a seat %1 already.</source>
        <translation>已有座位 %1。</translation>
    </message>
    <message>
        <source>A seat needs the interface of its phone, such as PJSIP/1007.</source>
        <translation>座位需要話機介面，例如 PJSIP/1007。</translation>
    </message>
    <message>
        <source>%1 stands on seat %2, too.</source>
        <translation>%1 也在座位 %2 上。</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>名冊中沒有「%1」，或有多人同名；請填寫員工編號。</translation>
    </message>
    <message>
        <source>%1 is planned on seat %2 at the same time.</source>
        <translation>%1 同一時間已安排在座位 %2。</translation>
    </message>
    <message>
        <source>%1 is planned on this seat at the same time.</source>
        <translation>同一時間此座位已安排 %1。</translation>
    </message>
    <message>
        <source>%1 is not rostered in this shift.</source>
        <translation>%1 未排此班別。</translation>
    </message>
    <message>
        <source>Goes with the next save; who was to sit here has no seat then.</source>
        <translation>儲存後停用；原定坐此席的人將沒有座位。</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Interface of the phone</source>
        <translation>話機介面</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Seat %1 stands there, too.</source>
        <translation>座位 %1 也在該位置。</translation>
    </message>
    <message>
        <source>Row-place</source>
        <extracomment>where a seat stands on the floor, typed as 2-5</extracomment>
        <translation>排-列</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatsPage</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄更改</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seats, and who sits there in each shift</source>
        <translation>座位，以及各班別由誰就座</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>座位安排</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>新增座位</translation>
    </message>
    <message>
        <source>Retire the seat</source>
        <translation>停用座位</translation>
    </message>
    <message>
        <source>Read seats from CSV…</source>
        <translation>從 CSV 讀入座位…</translation>
    </message>
    <message>
        <source>Read a plan from CSV…</source>
        <translation>從 CSV 讀入安排…</translation>
    </message>
    <message>
        <source>Who sits where from CSV: employee_no, date, seat, start, end</source>
        <translation>從 CSV 讀入座位安排：employee_no, date, seat, start, end</translation>
    </message>
    <message>
        <source>No seat is on record</source>
        <translation>還沒有座位</translation>
    </message>
    <message>
        <source>Keep the seat</source>
        <translation>保留座位</translation>
    </message>
    <message>
        <source>Put the marked cells right, then save.</source>
        <translation>請先改正標出的儲存格，再儲存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>No shift is rostered on this day: import the roster, or a plan with start and end.</source>
        <translation>當天沒有排班：請匯入排班，或讀入帶 start 與 end 的座位安排。</translation>
    </message>
    <message>
        <source>The seat plan is on record.</source>
        <translation>座位安排已儲存。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>什麼都沒有匯入。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as before.</source>
        <translation>已讀入：新增 %1，更改 %2，未變 %3。</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>請先儲存或放棄已填寫的內容。</translation>
    </message>
    <message>
        <source>Save or discard what is typed to see it.</source>
        <translation>儲存或放棄已填寫的內容後即可看到。</translation>
    </message>
    <message>
        <source>The floor: seats by row and place</source>
        <translation>座位圖：按排和列</translation>
    </message>
    <message>
        <source>Enter: to the seat in the table</source>
        <translation>Enter：到表中的座位</translation>
    </message>
    <message>
        <source>seat the people of the shift apart</source>
        <translation>把本班的人隔開就座</translation>
    </message>
    <message>
        <source>Seat apart</source>
        <translation>隔開就座</translation>
    </message>
    <message>
        <source>Seats from CSV: seat, interface, row, column</source>
        <translation>從 CSV 讀取座位：座位、介面、排、列</translation>
    </message>
    <message>
        <source>Press Ins for the first one, or read a CSV file with the columns seat and interface, and row and column where they stand.</source>
        <translation>按 Ins 新增第一個，或讀取含座位、介面兩列（以及所在的排、列）的 CSV 檔案。</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>座位圖</translation>
    </message>
    <message>
        <source>Nobody can be seated apart: it takes people of this shift and free seats with a place.</source>
        <translation>無法隔開就座：需要本班人員和有位置的空座位。</translation>
    </message>
    <message>
        <source>%1 people sit as far apart as is found on %2 seats: the closest two %3 seats.</source>
        <translation>%1 人在 %2 個座位上已隔到能找到的最遠：最近的兩人相距 %3 個座位。</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n of them get another seat.</source>
        <translation>
            <numerusform>建議：%n 人換座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart instead of %2.</source>
        <translation>最近的兩人相距 %1 個座位，原來 %2 個。</translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart.</source>
        <translation>最近的兩人相距 %1 個座位。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them find no free seat with a place.</source>
        <translation>
            <numerusform>%n 人找不到有位置的空座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>回到表格</translation>
    </message>
    <message>
        <source>Discarded: the seats are as they are on record.</source>
        <translation>已放棄更改，座位恢復為上次儲存的安排。</translation>
    </message>
    <message>
        <source>F2 or letters write, Del takes out, Ctrl+Z takes back; what is past stays as it was</source>
        <translation>F2 或直接輸入即可填寫，Del 清除，Ctrl+Z 撤銷；已過去的保持原樣</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>撤銷上一步更改</translation>
    </message>
    <message>
        <source>Save keeps it, Ctrl+Z takes it back.</source>
        <translation>儲存即生效，Ctrl+Z 撤銷。</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>沒有可撤銷的更改了。</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>已撤銷上一步更改。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsPage</name>
    <message>
        <source>Long call, warning</source>
        <translation>長通話，注意</translation>
    </message>
    <message>
        <source>Long call, alarm</source>
        <translation>長通話，緊急</translation>
    </message>
    <message>
        <source>Long busy, warning</source>
        <translation>長忙碌，注意</translation>
    </message>
    <message>
        <source>Long busy, alarm</source>
        <translation>長忙碌，緊急</translation>
    </message>
    <message>
        <source>Caller waits, warning</source>
        <translation>來電等候，注意</translation>
    </message>
    <message>
        <source>Caller waits, alarm</source>
        <translation>來電等候，緊急</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Live history</source>
        <translation>即時歷史</translation>
    </message>
    <message>
        <source>Texts of the audit trail</source>
        <translation>審計內容</translation>
    </message>
    <message>
        <source>Break places</source>
        <translation>小休名額</translation>
    </message>
    <message>
        <source>Callers per place fewer</source>
        <translation>減一名額的排隊人數</translation>
    </message>
    <message>
        <source>Places at least</source>
        <translation>名額下限</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>每次延長</translation>
    </message>
    <message>
        <source>Not gone yet after</source>
        <translation>未離席提示</translation>
    </message>
    <message>
        <source>Overdue, alarm</source>
        <translation>超時緊急</translation>
    </message>
    <message>
        <source>Meal batches</source>
        <translation>用餐批數</translation>
    </message>
    <message>
        <source>Cover per queue</source>
        <translation>每佇列掩護人數</translation>
    </message>
    <message>
        <source>Grace for lateness</source>
        <translation>遲到寬限</translation>
    </message>
    <message>
        <source>Papers due within</source>
        <translation>材料期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄更改</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>訊號</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的話機</translation>
    </message>
    <message>
        <source>rings when you listen in</source>
        <translation>旁聽時振鈴</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>rules every shift day and import</source>
        <translation>決定所有班別日期和匯入</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Break desk</source>
        <translation>小休台</translation>
    </message>
    <message>
        <source>Money effects</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>administrator only</source>
        <translation>僅管理員</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>儲存期限</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只讀</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>中心設定載入失敗：%1</translation>
    </message>
    <message>
        <source>On: an administrator switched money on for this centre and named the local rule. Each decision shows what is applied.</source>
        <translation>已啟用：管理員已為本中心啟用金額並寫明當地依據。每個決定都顯示適用的金額。</translation>
    </message>
    <message>
        <source>Off, as shipped: money columns stay empty and explanations say what a pack names but does not apply. An employer has no general right to fine; only an administrator may switch money on, naming the local rule (floorwalk settings set money_effects on --reason …).</source>
        <translation>出廠為關閉：金額列為空，說明中寫出規則包的金額但不適用。用人單位並無一般性的罰款權；只有管理員可以啟用，並須寫明當地依據（floorwalk settings set money_effects on --reason …）。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>應在 %1 到 %2 之間。</translation>
    </message>
    <message>
        <source>The warning must come before the alarm.</source>
        <translation>「注意」必須早於「緊急」。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>請改正標出的各項，再儲存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已儲存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>How alerts reach you</source>
        <translation>提醒方式</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>The leader’s day</source>
        <translation>組長的一天</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>組長熱線</translation>
    </message>
    <message>
        <source>queue or extension</source>
        <translation>佇列或分機</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>已批准忙碌</translation>
    </message>
    <message>
        <source>Leader’s own phone</source>
        <translation>組長自己的話機</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>已放棄更改，恢復為上次儲存的內容。</translation>
    </message>
    <message>
        <source>back to the parts of the settings</source>
        <translation>回到設定分頁</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>電視看板</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>底部通知</translation>
    </message>
    <message>
        <source>for everybody to read</source>
        <translation>全員可見，如通知、表揚</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsTabs</name>
    <message>
        <source>Parts of the settings</source>
        <translation>設定的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常規</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>提醒規則</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標口徑</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>日程範本</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SheetView</name>
    <message>
        <source>The report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在讀取…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ShiftBoard</name>
    <message>
        <source>No roster for today</source>
        <translation>今天沒有排班</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SimFeed</name>
    <message>
        <source>Preparing the demo floor.</source>
        <translation>正在準備示範現場。</translation>
    </message>
    <message>
        <source>The demo floor was left.</source>
        <translation>已離開示範現場。</translation>
    </message>
    <message>
        <source>This is a demo: an invented floor with invented people.</source>
        <translation>這是示範：現場與人員均為虛構。</translation>
    </message>
    <message>
        <source>The demo floor says nothing more, as its address asks.</source>
        <translation>示範現場已按其地址的要求停止傳送。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StepsForm</name>
    <message>
        <source>Checklist of the activity</source>
        <translation>活動檢查清單</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Answered ok, not ok or not applicable</source>
        <translation>按「合格 / 不合格 / 不適用」作答</translation>
    </message>
    <message>
        <source>Step, Chinese</source>
        <translation>步驟（中文）</translation>
    </message>
    <message>
        <source>Step, English</source>
        <translation>步驟（英文）</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Monday to Friday, such as 15 12 9 6 3; for %1 in the words</source>
        <translation>週一至週五，如 15 12 9 6 3；代入文字中的 %1</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚無文字）</translation>
    </message>
    <message>
        <source>such as 15 12 9 6 3</source>
        <translation>如 15 12 9 6 3</translation>
    </message>
    <message>
        <source>“%1” is no percentage: write numbers from 0 to 100.</source>
        <translation>「%1」不是百分數：請寫 0 到 100 的數字。</translation>
    </message>
    <message>
        <source>A week has seven days: write at most as many numbers.</source>
        <translation>一週只有七天：最多寫七個數字。</translation>
    </message>
    <message>
        <source>The program’s own words</source>
        <extracomment>in a field for Chinese words while the program speaks English: left empty, what the program says stands</extracomment>
        <translation>用程式自帶的文字</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreOutbox</name>
    <message>
        <source>The store does not keep up.</source>
        <translation>資料庫來不及寫入。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor wait to be written. %1</source>
        <translation>
            <numerusform>有 %n 條現場記錄等待寫入。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor could not be kept. %1</source>
        <translation>
            <numerusform>有 %n 條現場記錄未能儲存。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreWorker</name>
    <message>
        <source>The store is written again; nothing was lost.</source>
        <translation>記錄庫又可以寫入，沒有丟失任何內容。</translation>
    </message>
    <message>
        <source>The store cannot be written just now: %1 It is tried again.</source>
        <translation>記錄庫暫時無法寫入：%1 程式會繼續重試。</translation>
    </message>
    <message>
        <source>The other program is gone: this one writes the store from now on.</source>
        <translation>另一程式已退出：現由本程式寫入記錄庫。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoryPart</name>
    <message>
        <source>Today’s story</source>
        <translation>今日故事</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已講</translation>
    </message>
    <message>
        <source>Passes today</source>
        <translation>今天跳過</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>接著：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 told it today.</source>
        <translation>今天由 %1 講過。</translation>
    </message>
    <message>
        <source>Nobody is there to tell one.</source>
        <translation>沒有人在場可講。</translation>
    </message>
    <message>
        <source>Everybody passed; it would be %1’s turn.</source>
        <translation>大家都跳過了；本應輪到 %1。</translation>
    </message>
    <message>
        <source>%1’s turn; the last one was on %2</source>
        <translation>輪到 %1；上次是 %2</translation>
    </message>
    <message>
        <source>%1’s turn; the first one</source>
        <translation>輪到 %1；第一次講</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TargetsPart</name>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>最長忙碌</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>centre: %1</source>
        <extracomment>the centre&apos;s standing target, beside the one that is set for today</extracomment>
        <translation>中心 %1</translation>
    </message>
    <message>
        <source>%1: %2 was not kept, for the target was taken back elsewhere meanwhile. Type it again if it is right.</source>
        <translation>%1：%2 未儲存，別處已撤回該目標。如確需設定，請再輸入一次。</translation>
    </message>
    <message>
        <source>%1: %2 was not kept, for it was set to %3 elsewhere meanwhile. Type it again if it is right.</source>
        <translation>%1：%2 未儲存，別處已改為 %3。如您的數值正確，請再輸入一次。</translation>
    </message>
    <message>
        <source>Targets of the day</source>
        <translation>當日目標</translation>
    </message>
    <message>
        <source>What you will tell the team about the targets</source>
        <translation>關於目標，要對班組說的話</translation>
    </message>
    <message>
        <source>left empty: the centre’s target</source>
        <translation>留空即用中心目標</translation>
    </message>
    <message>
        <source>Service level: %1 % answered within %2 s (the centre’s target).</source>
        <translation>服務水準：%2 秒內接聽 %1%（中心目標）。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TasksPart</name>
    <message>
        <source>Due today and overdue</source>
        <translation>今天到期與逾期</translation>
    </message>
    <message>
        <source>Entries of the register that are due</source>
        <translation>到期的事項</translation>
    </message>
    <message>
        <source>What was agreed and is due</source>
        <translation>到期的約定</translation>
    </message>
    <message>
        <source>Agreed with the team</source>
        <translation>與組員的約定</translation>
    </message>
    <message>
        <source>Nothing is due today, and nothing is overdue.</source>
        <translation>今天沒有到期的事，也沒有逾期。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to open the chosen one, then mark it done or move it.</source>
        <translation>選中後按Enter開啟，辦結或改期。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TextPart</name>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>要講的內容</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TimelineDelegate</name>
    <message>
        <source>since %1 · now %2</source>
        <translation>%1 起 · 現在 %2</translation>
    </message>
    <message>
        <source>since %1 · %2</source>
        <translation>%1 起 · %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TimesForm</name>
    <message>
        <source>Times of the activity</source>
        <translation>活動時間</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Mandatory: shown as missed when it is left out</source>
        <translation>必做：未做時顯示為「已錯過」</translation>
    </message>
    <message>
        <source>For each shift the team works that day</source>
        <translation>當天班組的每個班別各一次</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算點</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>推後</translation>
    </message>
    <message>
        <source>below 0: earlier</source>
        <translation>小於 0 為提前</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>歷時</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TodayPage</name>
    <message>
        <source>Postpone</source>
        <translation>推遲</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Why it has to wait</source>
        <translation>為什麼推遲</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>跳過 %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>為什麼跳過</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未能儲存：%1</translation>
    </message>
    <message>
        <source>This activity is not stored yet; press F5.</source>
        <translation>這項活動尚未儲存，請按 F5。</translation>
    </message>
    <message>
        <source>The tick was not saved: %1</source>
        <translation>勾選未能儲存：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Plan of the day</source>
        <translation>今日安排</translation>
    </message>
    <message>
        <source>plan · real</source>
        <translation>計畫 · 實際</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>插入活動…</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>班別開始</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>班別結束</translation>
    </message>
    <message>
        <source>Plan this shift</source>
        <translation>按此班別安排</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>這一天載入失敗：%1 按 F5 重試。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>No shift is rostered today</source>
        <translation>今天沒有排班</translation>
    </message>
    <message>
        <source>Drag an activity, or press Alt+Up and Alt+Down, to move it by five minutes</source>
        <translation>拖動活動，或按 Alt+↑ / Alt+↓，每次移動五分鐘</translation>
    </message>
    <message>
        <source>start or finish the activity</source>
        <translation>開始或完成該活動</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>順延</translation>
    </message>
    <message>
        <source>skip with a reason</source>
        <translation>跳過並說明原因</translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>plan it earlier</source>
        <translation>計劃提前</translation>
    </message>
    <message>
        <source>plan it later</source>
        <translation>計劃延後</translation>
    </message>
    <message>
        <source>to the activity’s form</source>
        <translation>轉到活動表單</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed the shift over at %2: %n open thing(s).</source>
        <translation>
            <numerusform>%1 於 %2 交班：未結 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>plan tomorrow</source>
        <translation>計畫明天</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>回日報</translation>
    </message>
    <message>
        <source>tomorrow’s activities</source>
        <translation>明日活動</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日計畫</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>回日報</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>%1 的計畫</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <extracomment>a step of an activity that is an open entry of the register: its number and its words</extracomment>
        <translation>#%1：%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>No shift is rostered for that day</source>
        <translation>那天沒有排班</translation>
    </message>
    <message>
        <source>put an open item into the activity</source>
        <translation>把未辦結事項放進活動</translation>
    </message>
    <message>
        <source>note the changes of the plan</source>
        <translation>計畫變動已知曉</translation>
    </message>
    <message>
        <source>pause the activity, or go on with it</source>
        <translation>暫停活動，再繼續</translation>
    </message>
    <message>
        <source>No leader is on duty</source>
        <translation>沒有值班的班組長</translation>
    </message>
    <message>
        <source>Choose the duty leader at the top right: every plan belongs to a leader.</source>
        <translation>請在右上角選擇值班長：每份計畫都屬於一位班組長。</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, or plan the day by its hours.</source>
        <translation>安排隨班別而定。請在出勤頁匯入排班，或按下面的時間安排這一天。</translation>
    </message>
    <message>
        <source>Nothing is left of today’s plan</source>
        <translation>今天的計畫沒有剩下的了</translation>
    </message>
    <message>
        <source>%1 has led the day so far. Accept the hand-over to get what is open, or plan the hours you work.</source>
        <translation>今天到現在由%1帶班。接收交班即可得到未結事項；也可以按您上班的時間排計畫。</translation>
    </message>
    <message>
        <source>Changes are kept at once. The Today page shows this plan on %1.</source>
        <extracomment>a plan&apos;s date, such as 11-28</extracomment>
        <translation>改動即時儲存，到 %1 當天「今日」頁顯示這份計畫。</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>您沒有未辦結的事項。</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, then plan the day here.</source>
        <translation>計畫以班別為準。請在出勤頁匯入排班表，之後即可在此安排。</translation>
    </message>
    <message>
        <source>correct the activity’s real times</source>
        <translation>更正活動的實際時間</translation>
    </message>
    <message>
        <source>When %1 really was</source>
        <translation>%1 的實際時間</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Why the times differ</source>
        <translation>為什麼和記錄的時間不同</translation>
    </message>
    <message>
        <source>09:40-09:55; 09:40- while it goes on</source>
        <translation>09:40-09:55；仍在進行寫 09:40-</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:40-09:55, or as 09:40- while it goes on.</source>
        <translation>「%1」不是時間段。請寫成 09:40-09:55；仍在進行寫成 09:40-。</translation>
    </message>
    <message>
        <source>take back: not begun, or planned again</source>
        <translation>撤銷：未開始，或重新計畫</translation>
    </message>
    <message>
        <source>show the alert or the entry that it came of</source>
        <translation>檢視引出它的提醒或事項</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <extracomment>keys that plan an activity earlier or later</extracomment>
        <translation>Alt ↑ ↓ 移動</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TopBar</name>
    <message>
        <source>Leave the demo</source>
        <translation>離開示範</translation>
    </message>
    <message>
        <source>Closes the demo floor; nothing of it is kept with your own records.</source>
        <translation>關閉示範現場；其資料不會留在您的記錄裡。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>No roster for today</source>
        <translation>今天沒有排班</translation>
    </message>
    <message>
        <source>%1 present</source>
        <extracomment>after the number of people present: how many are rostered</extracomment>
        <translation>%1 到班</translation>
    </message>
    <message>
        <source>%1 present of %2 rostered; %3 late, %4 on leave, %5 not seen</source>
        <translation>應到 %2，到班 %1；遲到 %3，請假 %4，未見 %5</translation>
    </message>
    <message>
        <source>not real data</source>
        <translation>非真實資料</translation>
    </message>
    <message>
        <source>The leader is on a floor walk. Press it, or F9, to be back at the desk.</source>
        <translation>組長正在巡場。點選此處或按 F9 表示已回到座位。</translation>
    </message>
    <message>
        <source>Walking since %1</source>
        <extracomment>in the bar above every page: the leader is away from the desk since that time; then who is deputy</extracomment>
        <translation>巡場中 %1 起</translation>
    </message>
    <message>
        <source>Walking since %1 · %2</source>
        <translation>巡場中 %1 起 · 代班 %2</translation>
    </message>
    <message>
        <source>On a floor walk since %1; back at the desk</source>
        <translation>%1 起巡場；回到座位</translation>
    </message>
    <message>
        <source>On a floor walk since %1, deputy %2; back at the desk</source>
        <translation>%1 起巡場，代班 %2；回到座位</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkModel</name>
    <message>
        <source>still open</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>With</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>響應</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPage</name>
    <message>
        <source>Walk</source>
        <translation>巡場</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>現場巡視</translation>
    </message>
    <message>
        <source>stay in the inbox</source>
        <translation>留在待辦</translation>
    </message>
    <message>
        <source>stand on the wallboard, too</source>
        <translation>同時顯示在電視看板</translation>
    </message>
    <message>
        <source>go to the deputy</source>
        <translation>轉給代班</translation>
    </message>
    <message>
        <source>New alerts meanwhile</source>
        <translation>巡場期間新提醒</translation>
    </message>
    <message>
        <source>Deputy today</source>
        <translation>今日代班</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>巡場期間發生了什麼</translation>
    </message>
    <message>
        <source>Alerts that were raised on the walk</source>
        <translation>巡場期間發出的提醒</translation>
    </message>
    <message>
        <source>%1 is on the floor since %2.</source>
        <translation>%1 自 %2 起在巡場。</translation>
    </message>
    <message>
        <source>The leader is at the desk.</source>
        <translation>組長在座位上。</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>已回座位</translation>
    </message>
    <message>
        <source>Go for a walk</source>
        <translation>開始巡場</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 條提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>平安無事</translation>
    </message>
    <message>
        <source>No alert was raised while the leader walked.</source>
        <translation>巡場期間沒有新提醒。</translation>
    </message>
    <message>
        <source>No walk yet</source>
        <translation>還沒有巡場</translation>
    </message>
    <message>
        <source>F9 tells that you leave the desk, and again that you are back; a floor walk on Today tells it, too.</source>
        <translation>離開座位按 F9，回來再按一次；「今日」裡開始現場巡視也算。</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>是外部人員</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>換個姓名</translation>
    </message>
    <message>
        <source>somebody of the store, then Enter; holds for this date</source>
        <translation>名冊中的人，按 Enter 確認；當天有效</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”. Is that somebody from outside?</source>
        <translation>名冊中沒有「%1」。是外部人員嗎？</translation>
    </message>
    <message>
        <source>On the floor since %1</source>
        <translation>%1 起在現場</translation>
    </message>
    <message>
        <source>What was raised meanwhile stands here once you are back at the desk (F9).</source>
        <translation>期間發出的提醒，回到座位（F9）後列在這裡。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPart</name>
    <message>
        <source>Along the seats</source>
        <translation>沿座位巡視</translation>
    </message>
    <message>
        <source>Seats in walking order</source>
        <translation>按巡視順序的座位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to pass on</source>
        <translation>
            <numerusform>%n 個知識點待傳達</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>已看 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody is rostered today, and no seats are on record.</source>
        <translation>今天沒有排班，也沒有座位記錄。</translation>
    </message>
    <message>
        <source>Seats on the floor; arrow keys go from seat to seat</source>
        <translation>座位圖；方向鍵在座位間移動</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>a seat of a floor walk: when it was seen</extracomment>
        <translation>%1 已看</translation>
    </message>
    <message>
        <source>Remark on this seat</source>
        <translation>座位備註</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1 的座位備註</translation>
    </message>
    <message>
        <source>Enter: seen · J: to the next who needs you · K: knowledge passed on · W: remark · N: coaching note</source>
        <translation>Enter：已看 · J：下一個需要您的人 · K：新知識已傳達 · W：備註 · N：輔導記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free while people sit side by side.</source>
        <translation>
            <numerusform>有 %n 個空位，仍有人相鄰而坐。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallWindow</name>
    <message>
        <source>Floorwalk – wallboard</source>
        <translation>巡場 – 電視看板</translation>
    </message>
    <message>
        <source>Esc closes the wallboard, ← and → turn its pages.</source>
        <translation>按 Esc 關閉電視看板，← → 翻頁。</translation>
    </message>
    <message>
        <source>Ctrl+Q ends the wallboard, ← and → turn its pages.</source>
        <translation>按 Ctrl+Q 退出電視看板，← → 翻頁。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>電視看板</translation>
    </message>
</context>
<context>
    <name>Floorwalk::YesterdayPart</name>
    <message>
        <source>✓ met</source>
        <translation>✓ 達標</translation>
    </message>
    <message>
        <source>↓ under</source>
        <translation>↓ 未達</translation>
    </message>
    <message>
        <source>↑ over</source>
        <translation>↑ 超出</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Nothing is on record of that day’s calls.</source>
        <translation>當天沒有來電記錄。</translation>
    </message>
    <message>
        <source>The last workday’s figures</source>
        <translation>上一工作日指標</translation>
    </message>
    <message>
        <source>Nobody was rostered in the last weeks, so there is no day to look back on.</source>
        <translation>最近幾周沒有排班：沒有可回看的日子。</translation>
    </message>
    <message>
        <source>%1 to %2. Calls: the queues that your team answers. Attendance and working time: your team.</source>
        <translation>%1 至 %2。來電：您的班組接聽的佇列。出勤與工時：您的班組。</translation>
    </message>
</context>
<context>
    <name>HandoverCards</name>
    <message>
        <source>open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>accepted by %1, %2</source>
        <translation>%1 已接收，%2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>自留</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the next leader</source>
        <translation>下一位班組長</translation>
    </message>
    <message>
        <source>taken over at %1: %2 accepted, %3 refused</source>
        <translation>%1 接班：接收 %2 項，退回 %3 項</translation>
    </message>
    <message numerus="yes">
        <source>not taken over yet, %n open thing(s)</source>
        <translation>
            <numerusform>尚未接班，未結 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over the shift of %2 at %3</source>
        <translation>%1 於 %3 交出 %2 的班</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>taken back at %1</source>
        <translation>%1 收回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>The hand-over holds no such thing any more.</source>
        <translation>該交接中已沒有這一項。</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>已交接給 %1</translation>
    </message>
    <message>
        <source>Only a shift that has begun can be handed over.</source>
        <translation>只能交出已經開始的班。</translation>
    </message>
    <message>
        <source>A shift is handed over to somebody else. Name the next leader.</source>
        <translation>班要交給別人。請填寫下一位班組長。</translation>
    </message>
    <message>
        <source>There is nothing to hand over: write a word, or offer what is open.</source>
        <translation>沒有可交接的內容：請寫幾句話，或選擇未結事項。</translation>
    </message>
    <message>
        <source>The words hold %1 characters at most. Make them shorter.</source>
        <translation>說明最多 %1 個字。請縮短。</translation>
    </message>
    <message>
        <source>You wrote this hand-over. The next leader answers it: change who is on duty.</source>
        <translation>這是您寫的交接，應由下一位班組長處理：請先更換當班人。</translation>
    </message>
    <message>
        <source>This hand-over is for %1, who answers it.</source>
        <translation>這份交接是給 %1 的，由其處理。</translation>
    </message>
    <message>
        <source>Say why it is not taken over: it stays with who gave it.</source>
        <translation>請說明不接收的原因：該事項仍由交出的人負責。</translation>
    </message>
    <message>
        <source>This hand-over waits already. Change it to hand over anew.</source>
        <translation>這份交接已在等待接收。修改後可重新交接。</translation>
    </message>
    <message>
        <source>not handed over any more</source>
        <translation>不再交接</translation>
    </message>
    <message>
        <source>This is the hand-over of another team. Its next leader answers it.</source>
        <translation>這是其他班組的交接，由該班組的下一位組長答覆。</translation>
    </message>
    <message>
        <source>%1 wrote this hand-over and alone can take it back.</source>
        <translation>這份交班是 %1 寫的，只有本人能收回。</translation>
    </message>
    <message>
        <source>A shift is handed over before it is put on record, not after.</source>
        <translation>交班時間不能晚於登記時間。</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Of days before %1 only half-hour sums are kept, which the floor page shows; name a later day.</source>
        <translation>%1 之前的日子只保留半小時彙總，請在現場頁檢視；或指定更晚的一天。</translation>
    </message>
</context>
<context>
    <name>HrExport</name>
    <message>
        <source>notice %1 (%2) %3</source>
        <translation>報備 %1（%2）%3</translation>
    </message>
    <message>
        <source>%1 not counted</source>
        <translation>不計 %1</translation>
    </message>
    <message>
        <source>That agent is not on record. Look the number up.</source>
        <translation>沒有這名座席的記錄，請核對員工編號。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>nobody has the employee number %1; import the agents first</source>
        <translation>沒有員工編號為 %1 的人員；請先匯入座席</translation>
    </message>
    <message>
        <source>“%1” belongs to employee %2 already</source>
        <translation>「%1」已屬於員工 %2</translation>
    </message>
    <message>
        <source>%1 is closed for “%2”; reopen the day to change its roster</source>
        <translation>「%2」的 %1 已日結；要改排班請先重開這一天</translation>
    </message>
    <message>
        <source>the column “%1” is not known and was left out</source>
        <translation>列「%1」不認識，未採用</translation>
    </message>
    <message>
        <source>there is no seat “%1”; import the seats first</source>
        <translation>沒有座位「%1」；請先匯入座位</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>「%1」不是日期；應如 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>「%1」不是時間；應如 08:30</translation>
    </message>
    <message>
        <source>no shift is rostered on this day; write start and end</source>
        <translation>當天沒有排班；請填寫 start 和 end</translation>
    </message>
    <message>
        <source>a seat has a name of at most %1 characters and an interface</source>
        <translation>座位需有不超過 %1 個字元的名稱和一個介面</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>「%1」已在第 %2 行出現</translation>
    </message>
    <message>
        <source>seat “%1” stands there already</source>
        <translation>座位「%1」已在該位置</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Say why: the correction is read later.</source>
        <translation>請說明理由：更正日後會有人檢視。</translation>
    </message>
    <message>
        <source>The incident must end after it begins.</source>
        <translation>結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <source>The incident cannot end in the future.</source>
        <translation>結束時間不能在將來。</translation>
    </message>
    <message>
        <source>An incident lasts a day at most. Check the two moments.</source>
        <translation>突發事件最長一天。請檢查起止時間。</translation>
    </message>
    <message>
        <source>Say to whom it was reported, or leave the time away.</source>
        <translation>請填寫上報給誰，或不填時間。</translation>
    </message>
    <message>
        <source>It cannot be reported in the future. Check the time.</source>
        <translation>上報時間不能在將來。請檢查時間。</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 剛剛改過突發事件 #%2 的記錄。請先檢視，再重新填寫。</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1–%2</source>
        <extracomment>from, to: 09:12:05 to 09:31:00</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持續中</translation>
    </message>
    <message>
        <source>wording for all</source>
        <translation>統一口徑</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>上報 %1</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <extracomment>%1 of %2 people</extracomment>
        <translation>%2 人中 %1 人掉線</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Attention, everybody: since %1 %2 of %3 colleagues have been off line because of a fault. It is reported and being worked on. Stay at your seat, do not log in again and again, tell callers who get through that we call them back. Time lost to the incident is held against nobody.</source>
        <translation>各位同事請注意：自 %1 起因故障 %3 人中有 %2 人掉線，已上報並正在處理。請留在座位，不要反覆登入；接通的客戶請告知稍後回電。此間耽誤的時間不追究任何人。</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤銷：%1</translation>
    </message>
    <message>
        <source>span %1: %2</source>
        <translation>起止 %1：%2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>%1 still gone</source>
        <translation>仍有 %1 人未恢復</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>系統發現</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>a line of an incident&apos;s history: time, who said it, and what</extracomment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>somebody (name erased)</source>
        <translation>某人（姓名已刪除）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>steady</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Nobody is rostered to be here yet.</source>
        <translation>目前沒有應到的人。</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Talk time ÷ logged-in time of all agents; gaps are left out.</source>
        <translation>全體座席通話時長 ÷ 登入時長；訊號中斷時段不計入。</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>目標 ≤ %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1 段</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均處理時長</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled, both booked when wrap-up ends; ringing, queueing and other calls are left out.</source>
        <translation>佇列來電的（通話 + 保持 + 話後處理）÷ 處理通數，均在話後處理結束時計入；振鈴、排隊及其他通話不計。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Busy now, longest</source>
        <translation>此刻忙碌 · 最長</translation>
    </message>
    <message>
        <source>The longest busy now, of %1 busy; breaks, meals, training and meetings are not busy. Press for all busy times of today.</source>
        <translation>此刻忙碌的 %1 人中最長的一個；小休、用餐、培訓、會議不算忙碌。按下可看今天的全部忙碌。</translation>
    </message>
    <message>
        <source>Variant “by hours”: %1 present of %2 rostered up to now, without leave granted before the start. Press for everybody.</source>
        <translation>口徑「按工時」：到目前為止排班 %2，在崗 %1；開班前批准的請假不計。點開看每個人。</translation>
    </message>
    <message>
        <source>Variant “raw”: %1 present of %2 rostered whose shift has begun, leave (%3) among them; late people are present. Press for everybody.</source>
        <translation>口徑「原始」：已開班的排班 %2 人，到班 %1 人，其中請假 %3 人也計入；遲到的算到班。點開看每個人。</translation>
    </message>
    <message>
        <source>Variant “planned”: %1 present of %2 rostered whose shift has begun; leave granted before the start (%3) is left out, late people are present. Press for everybody.</source>
        <translation>口徑「計畫」：已開班應到 %2 人，到班 %1 人；開班前批准的請假（%3 人）不計，遲到的算到班。點開看每個人。</translation>
    </message>
    <message>
        <source>without breaks</source>
        <extracomment>the variant of busy time: breaks, meals, training and meetings are no part of it</extracomment>
        <translation>不含小休</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>應為%1，實為%2。</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>這裡缺少「%1」。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>「%1」不能為空。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected one of: %2.</source>
        <translation>不認識「%1」。應為以下之一：%2。</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>應為 %1 到 %2 之間的整數，實為%3。</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2, found %3.</source>
        <translation>應為 %1 到 %2 之間的數字，實為%3。</translation>
    </message>
    <message>
        <source>Expected an amount such as 20 or 20.50, found %1.</source>
        <translation>應為金額，如 20 或 20.50，實為%1。</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>日期，如 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-23.</source>
        <translation>「%1」不是日期。請寫成 2026-11-23 的樣子。</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-23T08:31:05+08:00</source>
        <translation>時刻，如 2026-11-23T08:31:05+08:00</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>不認識「%1」。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not known here and was passed over.</source>
        <translation>不認識「%1」，已略過。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>There is something after the end of the JSON value; a file holds one value.</source>
        <translation>JSON 值之後還有內容；一個檔案只放一個值。</translation>
    </message>
    <message>
        <source>The file ends where a value was expected.</source>
        <translation>檔案在應有值的地方結束了。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>巢狀過深。</translation>
    </message>
    <message>
        <source>A key in double quotes was expected.</source>
        <translation>這裡應為雙引號括起的鍵。</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; write it once.</source>
        <translation>鍵「%1」出現了兩次；請只寫一次。</translation>
    </message>
    <message>
        <source>A colon was expected after the key “%1”.</source>
        <translation>鍵「%1」之後應為冒號。</translation>
    </message>
    <message>
        <source>A comma or “}” was expected.</source>
        <translation>這裡應為逗號或「}」。</translation>
    </message>
    <message>
        <source>A comma or “]” was expected.</source>
        <translation>這裡應為逗號或「]」。</translation>
    </message>
    <message>
        <source>A text must not hold a line break or control character; write it as \n or \u00XX.</source>
        <translation>文字中不能有換行或控制字元；請寫成 \n 或 \u00XX。</translation>
    </message>
    <message>
        <source>The file ends inside a text; a closing quote is missing.</source>
        <translation>檔案在文字中間結束；缺少結尾引號。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>\u 之後應為四位十六進位制數。</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t u was expected.</source>
        <translation>反斜槓之後應為 &quot; \ / b f n r t u 之一。</translation>
    </message>
    <message>
        <source>Half of a character stands alone (an unpaired surrogate).</source>
        <translation>半個字元單獨出現（不成對的代理項）。</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>這不是 JSON 寫法的數字。</translation>
    </message>
    <message>
        <source>A value was expected: a text in double quotes, a number, true, false, null, “{” or “[”.</source>
        <translation>這裡應為一個值：雙引號文字、數字、true、false、null、「{」或「[」。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>檔案超過 %1 位元組。</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not UTF-8 here; save the file as UTF-8.</source>
        <translation>位元組 0x%1 不是 UTF-8；請將檔案存為 UTF-8。</translation>
    </message>
</context>
<context>
    <name>JsonlTeller</name>
    <message>
        <source>It speaks version %1 of the protocol, this program version %2: what is new in it is not understood.</source>
        <translation>它使用協議第 %1 版，本程式為第 %2 版：其中的新內容無法識別。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used; the log says why.</source>
        <translation>
            <numerusform>%n 行無法使用；原因見日誌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的時間不可能成立。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>No password is kept for “%1”, or the system’s keychain is locked or missing.</source>
        <translation>沒有儲存「%1」的密碼，或系統鑰匙串已鎖定或不存在。</translation>
    </message>
</context>
<context>
    <name>KeychainHead</name>
    <message>
        <source>the keychain</source>
        <translation>鑰匙串</translation>
    </message>
    <message>
        <source>The keychain holds no audit head of this store.</source>
        <translation>鑰匙串中沒有本記錄庫的審計鏈頭。</translation>
    </message>
    <message>
        <source>The keychain did not keep the audit head.</source>
        <translation>鑰匙串沒有儲存審計鏈頭。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>validity of a knowledge point: first and last day</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>必讀</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>There is nobody it is for.</source>
        <translation>沒有面向的人員。</translation>
    </message>
    <message numerus="yes">
        <source>All %n have confirmed.</source>
        <translation>
            <numerusform>%n 人全部已確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have not confirmed.</source>
        <translation>%2 人中 %1 人未確認。</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>記錄人 %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>validity of a knowledge point: its only day</extracomment>
        <translation>僅 %1</translation>
    </message>
</context>
<context>
    <name>KnowledgeDesk</name>
    <message>
        <source>Give the point a title: it is what people ask for it by.</source>
        <translation>請給知識點起個標題：大家會用它來問。</translation>
    </message>
    <message>
        <source>A title holds %1 characters at most. The rest goes into the text.</source>
        <translation>標題最多 %1 個字，其餘請寫進正文。</translation>
    </message>
    <message>
        <source>A point holds %1 characters at most. Make two of it.</source>
        <translation>一個知識點最多 %1 個字，請拆成兩個。</translation>
    </message>
    <message>
        <source>Say from which day on it is valid.</source>
        <translation>請填寫從哪天起有效。</translation>
    </message>
    <message>
        <source>Its last day lies before its first. Check the two dates.</source>
        <translation>末日早於首日，請檢查兩個日期。</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 剛改過知識點 #%2，請看過後再提交。</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>知識點 #%1</translation>
    </message>
    <message>
        <source>A point for every team is the operations manager’s. Choose your own team.</source>
        <translation>面向全部班組的知識點由營運經理發布，請選擇本班組。</translation>
    </message>
    <message>
        <source>Knowledge point #%1 does not stand any more. Write another one.</source>
        <translation>知識點 #%1 已撤回，請另寫一個。</translation>
    </message>
    <message>
        <source>Say why the point is withdrawn: the reason is read later.</source>
        <translation>請說明撤回原因，日後會有人檢視。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>該座席</translation>
    </message>
    <message>
        <source>“%1” is not for %2’s team.</source>
        <translation>「%1」不面向 %2 所在的班組。</translation>
    </message>
    <message>
        <source>Say who knows the point.</source>
        <translation>請指明誰已掌握這個知識點。</translation>
    </message>
</context>
<context>
    <name>KnownLeaders</name>
    <message>
        <source>Nobody here is called “%1”. Choose a leader of the store; a new one is entered in the setting leads.%1 with the teams that are theirs.</source>
        <translation>這裡沒有叫「%1」的人。請從本庫的組長中選擇；新組長請在設定 leads.%1 中填寫其所帶班組。</translation>
    </message>
</context>
<context>
    <name>ListeningDesk</name>
    <message>
        <source>The agent</source>
        <translation>該座席</translation>
    </message>
    <message>
        <source>Nobody is heard in the future. Check date and time.</source>
        <translation>不能登記將來的旁聽，請檢查日期和時間。</translation>
    </message>
    <message>
        <source>A listen-in lasts four hours at most. Check how long it was.</source>
        <translation>一次旁聽最長四小時，請檢查時長。</translation>
    </message>
    <message>
        <source>Say why the entry is withdrawn: the reason is read later.</source>
        <translation>請寫明撤回登記的原因：以後有人會看。</translation>
    </message>
</context>
<context>
    <name>LiveFloor</name>
    <message>
        <source>the telephone system’s clock was set back by %1 s</source>
        <translation>話務系統的時鐘被回撥了 %1 秒</translation>
    </message>
    <message>
        <source>the telephone system’s clock was set forward by %1 s</source>
        <translation>話務系統的時鐘被撥快了 %1 秒</translation>
    </message>
</context>
<context>
    <name>MachineSettings</name>
    <message>
        <source>Where the floor comes from: ami://user@host:5038, queuelog:PATH, exec:PROGRAM, sim: …</source>
        <translation>現場資料的來源：ami://user@host:5038、queuelog:PATH、exec:PROGRAM、sim: …</translation>
    </message>
    <message>
        <source>Language of the console.</source>
        <translation>控制檯的語言。</translation>
    </message>
    <message>
        <source>Colours of the console.</source>
        <translation>控制檯的配色。</translation>
    </message>
    <message>
        <source>Size of texts and controls, in percent.</source>
        <translation>文字與控制元件的大小，百分比。</translation>
    </message>
    <message>
        <source>The leader&apos;s own phone, which rings to listen in: PJSIP/8001. Empty: no listening.</source>
        <translation>組長自己的話機，旁聽時振鈴，如 PJSIP/8001。留空則不能旁聽。</translation>
    </message>
    <message>
        <source>The page that was open last.</source>
        <translation>上次開啟的頁面。</translation>
    </message>
    <message>
        <source>Whether the inbox is folded to a badge.</source>
        <translation>待辦是否收起。</translation>
    </message>
    <message>
        <source>Whether the first steps were taken.</source>
        <translation>首次使用的步驟是否已完成。</translation>
    </message>
    <message>
        <source>Where the window stood last.</source>
        <translation>視窗上次的位置。</translation>
    </message>
    <message>
        <source>Width of the agent panel in pixels; 0 is the default.</source>
        <translation>座席面板寬度（畫素）；0 為預設。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that was confirmed for a server.</source>
        <translation>已為某伺服器確認的證書的 SHA-256。</translation>
    </message>
    <message>
        <source>The value of “%1” was not taken: %2</source>
        <translation>「%1」的值未被採用：%2</translation>
    </message>
    <message>
        <source>expected an address such as ami://user@host:5038 or sim:.</source>
        <translation>應為地址，如 ami://user@host:5038 或 sim:。</translation>
    </message>
    <message>
        <source>an address must not hold a password; leave it out and enter it when asked.</source>
        <translation>地址中不能含密碼；請去掉，詢問時再輸入。</translation>
    </message>
    <message>
        <source>expected on or off.</source>
        <translation>應為 on 或 off。</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>應為 %1 到 %2 之間的整數。</translation>
    </message>
    <message>
        <source>expected one of %1.</source>
        <translation>應為 %1 之一。</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits.</source>
        <translation>應為 64 位十六進位制數。</translation>
    </message>
    <message>
        <source>There is no setting “%1” on this machine.</source>
        <translation>本機沒有設定項「%1」。</translation>
    </message>
    <message>
        <source>The settings of this machine in “%1” could not be read, so the defaults are in use. Correct the file or remove it.</source>
        <translation>本機設定檔案「%1」無法讀取，已用預設值。請改正或刪除該檔案。</translation>
    </message>
    <message>
        <source>The settings of this machine could not be saved in “%1”. Check the disk and the folder&apos;s rights.</source>
        <translation>本機設定無法儲存到「%1」。請檢查磁碟和資料夾權限。</translation>
    </message>
    <message>
        <source>Further telephone systems of the same floor: feed.2, feed.3 … each an address as feed has.</source>
        <translation>同一現場的其他電話系統：feed.2、feed.3……，地址寫法與 feed 相同。</translation>
    </message>
    <message>
        <source>How the Floor page shows the agents.</source>
        <translation>現場頁如何顯示座席。</translation>
    </message>
    <message>
        <source>Whether a new warning is heard.</source>
        <translation>新的「注意」提醒是否發出聲音。</translation>
    </message>
    <message>
        <source>Whether a new warning is told by a desktop notification.</source>
        <translation>新的「注意」提醒是否以桌面通知告知。</translation>
    </message>
    <message>
        <source>Whether a new warning brings the window to the front.</source>
        <translation>新的「注意」提醒是否將視窗置前。</translation>
    </message>
    <message>
        <source>Whether a new alarm is heard.</source>
        <translation>新的「緊急」提醒是否發出聲音。</translation>
    </message>
    <message>
        <source>Whether a new alarm is told by a desktop notification.</source>
        <translation>新的「緊急」提醒是否以桌面通知告知。</translation>
    </message>
    <message>
        <source>Whether a new alarm brings the window to the front.</source>
        <translation>新的「緊急」提醒是否將視窗置前。</translation>
    </message>
    <message>
        <source>Whether the whole floor is shown, with the alerts of all, and not only the teams of whoever is on duty.</source>
        <translation>是否顯示全場及所有提醒，而不只是當班組長的班組。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>電視看板</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡場</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>nothing was listened to</source>
        <translation>當時沒有監聽</translation>
    </message>
    <message>
        <source>not on record yet: not written so far, or the feed is lost</source>
        <translation>尚未寫入記錄：還沒有寫入，或者與電話系統的連線已斷</translation>
    </message>
</context>
<context>
    <name>PenaltyDesk</name>
    <message>
        <source>The person of this penalty is not on record any more.</source>
        <translation>這條處罰對應的人員已不在檔。</translation>
    </message>
    <message>
        <source>%1 cannot decide on themselves. Ask another leader.</source>
        <translation>%1 不能決定自己的事。請另一位組長來決定。</translation>
    </message>
    <message>
        <source>The day %1 of “%2” is not closed yet. Close it first; only then is a finding more than provisional.</source>
        <translation>「%2」的 %1 尚未日結。請先日結；此前結果只是暫定。</translation>
    </message>
    <message>
        <source>There is no penalty %1.</source>
        <translation>沒有處罰 %1。</translation>
    </message>
    <message>
        <source>The evidence on record no longer shows it.</source>
        <translation>現有證據已不再支援它。</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>有多人叫「%1」。請給出員工編號。</translation>
    </message>
    <message>
        <source>Nobody on record is “%1”.</source>
        <translation>記錄中沒有「%1」。</translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed.</source>
        <translation>無法啟動程式「%1」；請檢查它是否存在且可執行。</translation>
    </message>
    <message>
        <source>The program “%1” ended with the failure code %2; what it told is not whole.</source>
        <translation>程式「%1」以失敗程式碼 %2 結束；其報告的內容不完整。</translation>
    </message>
    <message>
        <source>The program “%1” told no whole line for %2 seconds and was ended. It has to say something every 10 seconds, if only “hello”, and to exit when all is told.</source>
        <translation>程式「%1」已有 %2 秒沒有輸出完整的一行，已被終止。它至少每 10 秒要輸出一行（即使只是「hello」），全部報告完後應自行退出。</translation>
    </message>
</context>
<context>
    <name>QaErrors</name>
    <message>
        <source>%1 is still to come; a call that was made is expected</source>
        <translation>%1 還沒到；應為已發生的通話</translation>
    </message>
</context>
<context>
    <name>QueueLogFiles</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>無法開啟檔案「%1」；請檢查它是否為可讀檔案。</translation>
    </message>
    <message>
        <source>“%1” does not exist; name Asterisk’s queue_log or the folder it lies in.</source>
        <translation>「%1」不存在；請指明 Asterisk 的 queue_log 或其所在資料夾。</translation>
    </message>
    <message>
        <source>There is no queue_log in the folder “%1”.</source>
        <translation>資料夾「%1」中沒有 queue_log。</translation>
    </message>
    <message>
        <source>“%1” holds no line of a queue_log (epoch|call|queue|member|EVENT).</source>
        <translation>「%1」中沒有任何 queue_log 行（epoch|call|queue|member|EVENT）。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>“%1” told no JSON line with “t” and “type”; floorwalk(1) says how they look.</source>
        <translation>「%1」沒有報出任何帶「t」和「type」的 JSON 行；格式見 floorwalk(1)。</translation>
    </message>
    <message>
        <source>“%1” has no end to be read to; name a recording: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM.</source>
        <translation>「%1」沒有可讀到的末尾；請指明一個錄製：ami-file:PATH、queuelog:PATH、jsonl-file:PATH 或 exec:PROGRAM。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Hotline</source>
        <translation>熱線</translation>
    </message>
    <message>
        <source>Business question</source>
        <translation>業務疑問</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>改進建議</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升級投訴</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Seat fault</source>
        <translation>座位故障</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Upsetting call</source>
        <translation>委屈來電</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>另約時間</translation>
    </message>
    <message>
        <source>hand-over offered</source>
        <translation>提出移交</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>hand-over declined</source>
        <translation>謝絕移交</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>已回饋</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重開</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>稍後提醒</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>另約時間</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>謝絕</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已回饋</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>待 %1 接手</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>已交 %1</translation>
    </message>
    <message>
        <source>Name the agent it is about.</source>
        <translation>請寫明涉及的座席。</translation>
    </message>
    <message>
        <source>Say who called: a name, a number or an account.</source>
        <translation>請寫明來電人：姓名、號碼或帳號。</translation>
    </message>
    <message>
        <source>Name the seat.</source>
        <translation>請寫明座位號。</translation>
    </message>
    <message>
        <source>Say what it is about in a few words.</source>
        <translation>請用幾個字寫明主題。</translation>
    </message>
    <message>
        <source>Say to whom it goes.</source>
        <translation>請寫明交給誰。</translation>
    </message>
    <message>
        <source>Say what it is: without words nobody can act on it.</source>
        <translation>請寫明內容：沒有內容，誰也無從處理。</translation>
    </message>
    <message>
        <source>“%1…” is too long: %2 characters at most. Make it shorter.</source>
        <translation>「%1…」太長，最多 %2 個字，請精簡。</translation>
    </message>
    <message>
        <source>Entry #%1 is not offered to %2. Load the page again.</source>
        <translation>登記第 %1 條沒有移交給 %2，請重新整理頁面。</translation>
    </message>
    <message>
        <source>%1 answers for entry #%2 and alone can hand it over.</source>
        <translation>登記第 %2 條由 %1 負責，只有本人可以移交。</translation>
    </message>
    <message>
        <source>“%1” cannot be done about entry #%2 (%3) as it stands.</source>
        <translation>登記第 %2 條（%3）目前不能「%1」。</translation>
    </message>
    <message>
        <source>The promised time is gone by. Choose one that is still to come.</source>
        <translation>約定的時間已過，請選擇之後的時間。</translation>
    </message>
    <message>
        <source>“%1” needs a few words: they are read later.</source>
        <translation>「%1」需要寫幾個字，日後要看。</translation>
    </message>
    <message>
        <source>Hand it over to another leader: %1 has it already.</source>
        <translation>請移交給其他組長：現在就由 %1 負責。</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>請寫明時間。</translation>
    </message>
    <message>
        <source>What is corrected is no step of entry #%1.</source>
        <translation>所更正的不是登記第 %1 條的步驟。</translation>
    </message>
    <message>
        <source>Entry #%1 of the register is not for %2 to read.</source>
        <translation>登記第 %1 條不在 %2 的檢視範圍內。</translation>
    </message>
    <message>
        <source>An entry cannot have come up in the future. Check date and time.</source>
        <translation>登記時間不能晚於現在，請檢查日期和時間。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>該座席</translation>
    </message>
    <message>
        <source>Say why it is corrected: the reason is read later.</source>
        <translation>請寫明更正原因，日後要看。</translation>
    </message>
    <message>
        <source>Entry #%1 has outlived its time. Write another one.</source>
        <translation>登記第 %1 條已過保留期，請另立一條。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>QA error</source>
        <translation>品質稽核差錯</translation>
    </message>
    <message>
        <source>agent asked</source>
        <translation>已徵求座席意見</translation>
    </message>
    <message>
        <source>agent said yes</source>
        <translation>座席同意</translation>
    </message>
    <message>
        <source>agent said no</source>
        <translation>座席不同意</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>同意已撤回</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>已收聽</translation>
    </message>
    <message>
        <source>Agent asked</source>
        <translation>已徵求意見</translation>
    </message>
    <message>
        <source>Agent says yes</source>
        <translation>座席同意</translation>
    </message>
    <message>
        <source>Agent says no</source>
        <translation>座席不同意</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>已收聽</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>本班組</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>agent not asked yet</source>
        <translation>尚未徵求座席意見</translation>
    </message>
    <message>
        <source>agent asked, no answer yet</source>
        <translation>已徵求座席意見，待答覆</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>已分享給%1</translation>
    </message>
    <message>
        <source>shared with %1, heard by %2</source>
        <extracomment>a recording: whom it is shared with, and who listened to it</extracomment>
        <translation>已分享給%1，%2已收聽</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>給出建議</translation>
    </message>
    <message>
        <source>It was none</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>已建議</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Say where the recording is: a path, an address or the telephone system’s id. The recording itself stays where it is.</source>
        <translation>請寫明錄音在哪裡：路徑、網址或話務系統編號。錄音本身留在原處。</translation>
    </message>
    <message>
        <source>Recording #%1 is not shared: %2. It needs the agent’s yes first.</source>
        <translation>錄音 #%1 未分享：%2。須先得到座席同意。</translation>
    </message>
    <message>
        <source>The agent said yes to this very recording. Withdraw that yes first (“%1”), then correct agent, link or call and ask again.</source>
        <translation>座席同意的正是這一條錄音。請先撤回該同意（「%1」），再更正座席、連結或通話，並重新徵求同意。</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>知識點 #%1</translation>
    </message>
    <message>
        <source>Make it a knowledge point</source>
        <translation>轉為知識點</translation>
    </message>
    <message>
        <source>made a knowledge point</source>
        <translation>已轉為知識點</translation>
    </message>
    <message>
        <source>A question is shared as a knowledge point, once it is on record.</source>
        <translation>問題先登記在案，再作為知識點分享。</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>已記錄</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Fixed by</source>
        <translation>由誰整改</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>約定回電</translation>
    </message>
    <message>
        <source>Fix by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>改進建議</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>培訓室</translation>
    </message>
    <message>
        <source>Area manager</source>
        <translation>區域經理</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部門</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>部門或姓名</translation>
    </message>
    <message>
        <source>Its texts have outlived their time.</source>
        <translation>內容已過保留期。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Name, number or account</source>
        <translation>姓名、號碼或帳號</translation>
    </message>
    <message>
        <source>The business in a few words</source>
        <translation>幾個字寫明業務</translation>
    </message>
    <message>
        <source>What happened; it stays with the leaders</source>
        <translation>發生了什麼；僅組長可見</translation>
    </message>
    <message>
        <source>What was answered, if it was</source>
        <translation>若已答覆，寫明答覆</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1，已逾期 %2</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>好在哪裡</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>差錯項</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Agent’s consent</source>
        <translation>座席意見</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>通話日期</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現人</translation>
    </message>
    <message>
        <source>Path, address or id; not copied</source>
        <translation>路徑、網址或話務系統編號；不復制錄音</translation>
    </message>
    <message>
        <source>When, or the call’s id</source>
        <translation>時間或通話編號</translation>
    </message>
    <message>
        <source>Kept as 138****1234</source>
        <translation>號碼只保留掩碼：138****1234</translation>
    </message>
    <message>
        <source>Those in use are offered</source>
        <translation>哪一項；可從在用專案中選</translation>
    </message>
    <message>
        <source>Yourself, if nothing stands here</source>
        <translation>留空即為本人</translation>
    </message>
    <message>
        <source>What the agent was told, if it was</source>
        <translation>已給座席的建議，如有</translation>
    </message>
    <message>
        <source>⚠ The link holds what looks like a telephone number: whoever hears the recording can read it. Give the telephone system’s id instead, if it has one.</source>
        <translation>⚠ 連結裡像是有電話號碼：聽錄音的人都能看到。如有話務系統編號，請改用編號。</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
</context>
<context>
    <name>ReportAccess</name>
    <message>
        <source>This is the day of another team. Ask its leader for the report, or the operations manager.</source>
        <translation>這是其他班組的日子。請向其班組長或營運經理索取日報。</translation>
    </message>
    <message>
        <source>No leader is called “%1”. Check the name: it is written as on the list of people.</source>
        <translation>沒有名為「%1」的組長。請核對姓名：應與人員名單中的寫法一致。</translation>
    </message>
    <message>
        <source>These are people of another team. Ask its leader for their figures, or the operations manager.</source>
        <translation>這是其他班組的人員。請向其班組長或營運經理索取他們的指標。</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>A report needs the days that it is about.</source>
        <translation>報表須註明所屬日期。</translation>
    </message>
    <message>
        <source>Days to come cannot be reported on. Choose a day that has begun.</source>
        <translation>未來的日期不能上報。請選擇已開始的日期。</translation>
    </message>
    <message>
        <source>The report is empty. Wait until it is written, then submit it.</source>
        <translation>報表是空的。請等生成後再提交。</translation>
    </message>
    <message>
        <source>This is the report of another team. Its leader and the operations manager read it.</source>
        <translation>這是其他班組的報表，只有其班組長和營運經理可看。</translation>
    </message>
    <message>
        <source>Nobody receives the own report. Another operations manager does.</source>
        <translation>不能接收自己的報告，請由另一位營運經理接收。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>This is no report that this version can read. Open it with the version that wrote it.</source>
        <translation>此版本無法讀取該報表。請用寫出它的版本開啟。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>約定事項</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事項</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>from the roll</source>
        <translation>來自出勤</translation>
    </message>
    <message>
        <source>from the telephone system, %1</source>
        <translation>來自話務系統，%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who works a shift: the shift and how many, then their names</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>variant “planned”: %1 present of %2, leave left out</source>
        <translation>口徑「計畫」：應到 %2 人，實到 %1 人，不含請假</translation>
    </message>
    <message>
        <source>not kept of days so long ago</source>
        <translation>時間過久，未保留</translation>
    </message>
    <message>
        <source>without %1 that incidents took</source>
        <translation>已扣除突發事件佔用的 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Nobody was rostered.</source>
        <translation>當日無人排班。</translation>
    </message>
    <message>
        <source>%1 due, %2 present, %3 late, %4 on leave, %5 absent</source>
        <translation>應到 %1，實到 %2，遲到 %3，請假 %4，缺勤 %5</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>已日結。</translation>
    </message>
    <message numerus="yes">
        <source>The day is not closed: %n thing(s) stand in the way.</source>
        <translation>
            <numerusform>尚未日結：還有 %n 項待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not closed yet: all of this is provisional.</source>
        <translation>尚未日結：以上均為暫定。</translation>
    </message>
    <message>
        <source>missed (mandatory)</source>
        <translation>漏做（必做）</translation>
    </message>
    <message>
        <source>, %1 of %2 steps</source>
        <translation>，步驟 %1/%2</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>from the plan of the day</source>
        <translation>來自當日計畫</translation>
    </message>
    <message>
        <source>No activity was planned or done.</source>
        <translation>當日沒有計畫或完成的活動。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>came up</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Calls by queue</source>
        <translation>各佇列來電</translation>
    </message>
    <message>
        <source>No calls came in.</source>
        <translation>沒有來電。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口徑</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>半小時來電</translation>
    </message>
    <message>
        <source>From</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>自行消失</translation>
    </message>
    <message>
        <source>became an incident</source>
        <translation>轉為突發事件</translation>
    </message>
    <message>
        <source>settled at the seat</source>
        <translation>到座位處理</translation>
    </message>
    <message>
        <source>needed its time</source>
        <translation>通話需要時間</translation>
    </message>
    <message>
        <source>known and agreed</source>
        <translation>已知並同意</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>dismissed with a reason</source>
        <translation>說明原因後關閉</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>from the inbox</source>
        <translation>來自待辦</translation>
    </message>
    <message>
        <source>No alert came up.</source>
        <translation>沒有提醒。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>其中緊急</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>已響應</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>響應中位</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>未結 %1</translation>
    </message>
    <message>
        <source>Floor walks</source>
        <translation>現場巡視</translation>
    </message>
    <message>
        <source>from the walks’ checklists</source>
        <translation>來自巡視檢查表</translation>
    </message>
    <message>
        <source>No walk was made.</source>
        <translation>沒有巡視。</translation>
    </message>
    <message>
        <source>%1, %2, mandatory</source>
        <translation>%1，%2，必做</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not in order: %1</source>
        <translation>不合格：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>all %n rated point(s) in order</source>
        <translation>
            <numerusform>已評 %n 項全部合格</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was rated</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>from the incidents’ records</source>
        <translation>來自突發事件記錄</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>沒有突發事件。</translation>
    </message>
    <message>
        <source>#%1, %2: %3 of %4 off line</source>
        <translation>#%1，%2：%4 人中 %3 人離線</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>reported to nobody</source>
        <translation>未上報</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>已上報 %1</translation>
    </message>
    <message>
        <source>Who stood in for whom</source>
        <translation>替崗</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>%1 took over from %2 at %3</source>
        <translation>%3 %1 接替 %2</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Listening and coaching</source>
        <translation>旁聽與輔導</translation>
    </message>
    <message>
        <source>from the register; counts only</source>
        <translation>來自登記，僅計數</translation>
    </message>
    <message>
        <source>Nobody was listened to, and no note was written.</source>
        <translation>沒有旁聽，也沒有輔導記錄。</translation>
    </message>
    <message>
        <source>%1 listen-ins and %2 call-backs of %3 people, by: %4</source>
        <translation>旁聽 %1 次，回訪 %2 次，涉及 %3 人；執行：%4</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>記錄：%1</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>登記事項</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>來自登記簿</translation>
    </message>
    <message>
        <source>Nothing was taken up.</source>
        <translation>沒有登記。</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>問得最多：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Agent, seat</source>
        <translation>座席、座位</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>None was put on record.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>%1 (task, due %2)</source>
        <translation>%1（任務，%2 到期）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>at the end of the report</source>
        <translation>截至報表時刻</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed action(s) with agents are due.</source>
        <translation>
            <numerusform>與座席約定的事項到期 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>by the leader</source>
        <translation>班組長填寫</translation>
    </message>
    <message>
        <source>The shift goes on: this is how it stood at %1.</source>
        <translation>班別仍在進行：以下為 %1 的情況。</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2); its log told what went on.</source>
        <translation>%1 未收到話務系統資料（%2），已由其日誌補齊。</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2): no figure counts this time.</source>
        <translation>%1 未收到話務系統資料（%2）：各項指標不計這段時間。</translation>
    </message>
    <message>
        <source>Calls and states of this day are kept as half-hour sums only.</source>
        <translation>該日的通話與狀態只保留半小時彙總。</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>個人反省</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未填寫。</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日計畫</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>生成於 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>彙總</translation>
    </message>
    <message numerus="yes">
        <source>from the plans of %n day(s)</source>
        <translation>
            <numerusform>來自 %n 天的計畫</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time was planned.</source>
        <translation>這段時間沒有計畫。</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>完成活動</translation>
    </message>
    <message>
        <source>%1 planned, %2 came up on the floor</source>
        <translation>計畫 %1 項，現場臨時 %2 項</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>each with its reason</source>
        <translation>每項均有原因</translation>
    </message>
    <message>
        <source>Mandatory missed</source>
        <translation>必做漏做</translation>
    </message>
    <message>
        <source>their time went by and nobody began them</source>
        <translation>時間已過而無人開始</translation>
    </message>
    <message>
        <source>Mandatory walks kept</source>
        <translation>必做巡視完成</translation>
    </message>
    <message>
        <source>of those whose time has come</source>
        <translation>以已到時間者計</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>現場時間</translation>
    </message>
    <message>
        <source>hours and minutes of floor walks, without pauses</source>
        <translation>巡視的小時與分鐘，不含暫停</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>hours and minutes; planned were %1</source>
        <translation>小時與分鐘；計畫為 %1</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>計畫與完成</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>按活動</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>計畫用時</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>實際用時</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>沒有可統計的內容。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>各日</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Walks kept</source>
        <translation>巡視完成</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>口徑與來源</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班組</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推遲</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>an open activity: its name, when it was planned, whose it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, planned %2, of %3</source>
        <translation>%1，計畫 %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1：%2，%3 起</translation>
    </message>
    <message>
        <source>Incident of %1 since %2</source>
        <translation>%1 突發事件，%2 起</translation>
    </message>
    <message>
        <source>Incident of %1 since %2: %3</source>
        <translation>%1 突發事件，%2 起：%3</translation>
    </message>
    <message>
        <source>Agreed with %1, due %2: %3</source>
        <translation>與 %1 約定，%2 到期：%3</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <extracomment>an open entry of the register: its kind, its number, what it says</extracomment>
        <translation>%1 #%2：%3</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1（%2 到期）</translation>
    </message>
    <message>
        <source> (due %1)</source>
        <translation>（%1 到期）</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>計畫 %1</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>實際 %1</translation>
    </message>
    <message>
        <source>submitted, not received yet</source>
        <translation>已提交，未簽收</translation>
    </message>
    <message>
        <source>received by %1, %2</source>
        <translation>%1 已簽收，%2</translation>
    </message>
    <message>
        <source>received by %1, %2 (%3)</source>
        <translation>%1 已簽收，%2（%3）</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>無法寫入「%1」。請檢查資料夾是否存在、您是否有寫入權限。</translation>
    </message>
    <message>
        <source>“%1” does not print. Check that it is switched on and reachable, or save the report as PDF.</source>
        <translation>「%1」無法列印。請檢查印表機是否開機、可連線，或把報表存為 PDF。</translation>
    </message>
    <message>
        <source>Came, deemed absent in part by the rules</source>
        <extracomment>Who came so late, or left so early, that the rules count a share of the day as absence</extracomment>
        <translation>已到班，按規則部分視同曠職</translation>
    </message>
    <message>
        <source>Excused on the roll</source>
        <translation>出勤免責</translation>
    </message>
    <message>
        <source>Nobody was excused.</source>
        <translation>無人免責。</translation>
    </message>
    <message>
        <source>%1 for %2, shifts exchanged</source>
        <extracomment>two agents exchanged their shifts: who came, whose shift it was</extracomment>
        <translation>%1 替 %2（調班）</translation>
    </message>
    <message>
        <source>%1 for %2, as a substitute</source>
        <extracomment>a substitute for the whole shift: who came, whose shift it was</extracomment>
        <translation>%1 替 %2（頂班）</translation>
    </message>
    <message>
        <source>%1 for %2 from %3 to %4, as a substitute</source>
        <translation>%1 在 %3–%4 替 %2（頂班）</translation>
    </message>
    <message>
        <source>from hand-overs, walks, swaps and substitutes</source>
        <translation>來自交接、巡場、調班和頂班</translation>
    </message>
    <message>
        <source>target set for the day by %1</source>
        <translation>當日目標由 %1 設定</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>as the leaders put them down</source>
        <translation>由班組長所記</translation>
    </message>
    <message>
        <source>Nothing was put down of a meeting.</source>
        <translation>沒有會議記錄。</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>a meeting of the day: when it began, its name, who held it</extracomment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>of a meeting: which, &quot;Agenda&quot; or &quot;Minutes&quot;, what was written</extracomment>
        <translation>%1 — %2：%3</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>variant “raw”: %1 present of %2, leave among them</source>
        <translation>口徑「原始」：%2 人中到班 %1 人，請假也計入</translation>
    </message>
    <message>
        <source>variant “by hours”: %1 present of %2, leave left out</source>
        <translation>口徑「按工時」：%2 中在崗 %1，請假不計</translation>
    </message>
    <message numerus="yes">
        <source>What %n call(s) were about: %1</source>
        <extracomment>for how many calls it was noted what they were about, and what</extracomment>
        <translation>
            <numerusform>%n 通電話的來電原因：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>QA errors: %1, fatal %2 (%3)</source>
        <extracomment>how many errors quality assurance found, how many of them are fatal, and of which items</extracomment>
        <translation>品質稽核差錯 %1 個，其中致命 %2 個（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 %3: %n on</source>
        <translation>
            <numerusform>%1，%2 %3：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is rostered yet</source>
        <translation>%1：還沒有排班</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>請假：%1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>首日上班：%1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) had not begun.</source>
        <translation>
            <numerusform>尚有 %n 個班別未開始。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, begun too late</source>
        <extracomment>an activity that may not be left out: done, begun too late</extracomment>
        <translation>%1，開始過晚</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk since %3</source>
        <extracomment>the walk goes on: the deputy, the leader, since when</extracomment>
        <translation>%2 巡場期間由 %1 代接，自 %3 起</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk, %3–%4</source>
        <extracomment>the deputy, the leader, from, to</extracomment>
        <translation>%2 巡場期間由 %1 代接，%3–%4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <extracomment>walks kept of those due, and how many more were begun too late</extracomment>
        <translation>
            <numerusform>%1，過晚 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each with its reason; %n more handed over</source>
        <translation>
            <numerusform>每項都有原因；另有 %n 項已移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of those whose time has come; %n more begun too late</source>
        <translation>
            <numerusform>佔已到時間的；另有 %n 次開始過晚</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not every day is closed: this is provisional.</source>
        <translation>不是每天都已日結：以上為暫計。</translation>
    </message>
    <message numerus="yes">
        <source>from the telephone system, over the shifts of %n day(s)</source>
        <translation>
            <numerusform>來自電話系統，%n 天的班別</numerusform>
        </translation>
    </message>
    <message>
        <source>What the days say of the floor is being read …</source>
        <translation>正在讀取各天的現場資料……</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the telephone system was not heard, %1 in all: no figure counts this time.</source>
        <translation>
            <numerusform>電話系統有 %n 次失去訊號，共 %1：這段時間不計入任何指標。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls and states of some of these days are kept as half-hour sums only.</source>
        <translation>其中有些天的通話和狀態只保留了半小時合計。</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>%1; taken up %2</source>
        <extracomment>of an entry of a day before that was ended on the report&apos;s: how it stands, the day it was taken up</extracomment>
        <translation>%1；%2 登記</translation>
    </message>
    <message>
        <source>What the leader adds</source>
        <translation>班組長小結</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>%1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>%1 尚未寫入記錄：跟蹤電話系統的程式還沒有寫入，或者沒有收到電話系統的訊息。任何指標都不計這段時間。</translation>
    </message>
    <message>
        <source>What came after %1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>%1 之後的情況尚未寫入記錄：跟蹤電話系統的程式還沒有寫入，或者沒有收到電話系統的訊息。任何指標都不計這段時間。</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>This person is not on record any more.</source>
        <translation>此人已不在檔。</translation>
    </message>
    <message>
        <source>A correction needs a note: who vouches for it.</source>
        <translation>更正須寫備註：由誰證明。</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Correct its times.</source>
        <translation>請假的結束早於開始。請改正時間。</translation>
    </message>
    <message>
        <source>No papers of %1 are waited for on this day.</source>
        <translation>這一天沒有在等 %1 的材料。</translation>
    </message>
</context>
<context>
    <name>RulePackReader</name>
    <message>
        <source>A money effect needs “amount”.</source>
        <translation>金額後果缺少「amount」。</translation>
    </message>
    <message>
        <source>An absence effect needs “days”.</source>
        <translation>曠職後果缺少「days」。</translation>
    </message>
    <message>
        <source>A rule’s id is made of a-z, 0-9 and _, a letter first.</source>
        <translation>規則 id 由 a-z、0-9 和 _ 組成，以字母開頭。</translation>
    </message>
    <message>
        <source>The rule id “%1” is used twice.</source>
        <translation>規則 id「%1」重複。</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>應為以下之一：%1。</translation>
    </message>
    <message>
        <source>The bands must follow each other without gap or overlap; “%1” does not.</source>
        <translation>各檔必須首尾相接，不留空不重疊；「%1」不符。</translation>
    </message>
    <message>
        <source>The last band must have no “upto_s”.</source>
        <translation>最後一檔不能有「upto_s」。</translation>
    </message>
    <message>
        <source>A target before the start needs a rule “target”.</source>
        <translation>開班前的目標需要規則「target」。</translation>
    </message>
    <message>
        <source>There are two rules for the leave “%1”.</source>
        <translation>請假「%1」有兩條規則。</translation>
    </message>
    <message>
        <source>The pack ends before it begins.</source>
        <translation>規則包的結束早於開始。</translation>
    </message>
    <message>
        <source>Expected a currency of three capital letters, such as CNY.</source>
        <translation>應為三個大寫字母的幣種，如 CNY。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>檔案無法讀取：%1</translation>
    </message>
    <message>
        <source>There is no rule pack and no file called “%1”. Shipped packs: %2.</source>
        <translation>沒有名為「%1」的規則包或檔案。出廠的規則包：%2。</translation>
    </message>
</context>
<context>
    <name>RulePacks</name>
    <message>
        <source>The rule pack “%1”, version %2, in the store cannot be read any more. Adopt it again from its file.</source>
        <translation>記錄庫中的規則包「%1」第 %2 版已無法讀取。請從其檔案重新採用。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged; make room or choose another place.</source>
        <translation>「%1」無法寫入：%2。原有內容未變；請騰出空間或另選位置。</translation>
    </message>
</context>
<context>
    <name>SeatDesk</name>
    <message>
        <source>A seat has a name and an interface; write both.</source>
        <translation>座位要有名稱和話機介面；請都填寫。</translation>
    </message>
    <message>
        <source>“%1” stands on seat %2 already; take it off there first.</source>
        <translation>「%1」已在座位 %2 上；請先從那裡取下。</translation>
    </message>
    <message>
        <source>Somebody is put on the seats %1 and %2 at the same time; choose one.</source>
        <translation>同一人同一時間被安排在座位 %1 和 %2；請選其一。</translation>
    </message>
    <message>
        <source>Two people are put on seat %1 at the same time; choose one.</source>
        <translation>座位 %1 同一時間安排了兩個人；請選其一。</translation>
    </message>
    <message>
        <source>Seat %1 stands at %2 already; give one of them another place.</source>
        <translation>座位 %1 已在 %2；請給其中一個換位置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SeatPlace</name>
    <message>
        <source>“%1” is no place on the floor; write row and place, such as 2-5, each from 1 to %2.</source>
        <translation>「%1」不是座位位置；請寫排和列，例如 2-5，均為 1 到 %2。</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seat %1, unassigned</source>
        <extracomment>instead of a name: the plan says of no one that they sit there</extracomment>
        <translation>座席 %1，未分配</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>座位 %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <extracomment>where no seat is known: the extension of a telephone</extracomment>
        <translation>分機 %1</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret file “%1” does not exist.</source>
        <translation>密碼檔案「%1」不存在。</translation>
    </message>
    <message>
        <source>The secret file “%1” cannot be read.</source>
        <translation>密碼檔案「%1」無法讀取。</translation>
    </message>
    <message>
        <source>The secret file “%1” is open to other users; run “chmod 600” on it first.</source>
        <translation>密碼檔案「%1」對其他使用者開放；請先執行「chmod 600」。</translation>
    </message>
    <message>
        <source>Line %1 of the secret file “%2” must be “ami:USER@HOST:PORT SECRET”.</source>
        <translation>密碼檔案「%2」第 %1 行應為「ami:USER@HOST:PORT SECRET」。</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret.</source>
        <translation>密碼檔案「%1」中沒有密碼。</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret for “%2”.</source>
        <translation>密碼檔案「%1」中沒有「%2」的密碼。</translation>
    </message>
</context>
<context>
    <name>SettingUnits</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>days, behind a number</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, behind a number</extracomment>
        <translation> 分鐘</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The centre&apos;s time zone; it rules every shift day and every import.</source>
        <translation>中心的時區；決定所有班別日期和匯入。</translation>
    </message>
    <message>
        <source>The region whose labour rules apply, for example CN-GD; some forbid money effects.</source>
        <translation>適用勞動規定的地區，如 CN-GD；有的地區禁止金額。</translation>
    </message>
    <message>
        <source>Whether penalties carry money. Off as shipped; an administrator names the local rule.</source>
        <translation>處罰是否帶金額。出廠為關閉；由管理員寫明當地依據。</translation>
    </message>
    <message>
        <source>The attendance rule pack of the centre.</source>
        <translation>中心的出勤規則包。</translation>
    </message>
    <message>
        <source>Who is on duty now, by name.</source>
        <translation>當前值班者的姓名。</translation>
    </message>
    <message>
        <source>Whether this store belongs to the demo floor.</source>
        <translation>此記錄庫是否屬於示範現場。</translation>
    </message>
    <message>
        <source>Lateness up to this length has no effect; beyond it the whole counts.</source>
        <translation>不超過此時長的遲到不計；超過則全部計入。</translation>
    </message>
    <message>
        <source>Working days until papers left open at the day close are due.</source>
        <translation>日結時未交的材料在幾個工作日內到期。</translation>
    </message>
    <message>
        <source>A call this long is a warning.</source>
        <translation>通話達到此時長為注意。</translation>
    </message>
    <message>
        <source>A call this long is an alarm.</source>
        <translation>通話達到此時長為緊急。</translation>
    </message>
    <message>
        <source>Being busy this long without a break is a warning.</source>
        <translation>連續忙碌達到此時長為注意。</translation>
    </message>
    <message>
        <source>Being busy this long without a break is an alarm.</source>
        <translation>連續忙碌達到此時長為緊急。</translation>
    </message>
    <message>
        <source>A caller waiting this long is a warning.</source>
        <translation>來電等候達到此時長為注意。</translation>
    </message>
    <message>
        <source>A caller waiting this long is an alarm.</source>
        <translation>來電等候達到此時長為緊急。</translation>
    </message>
    <message>
        <source>Off line without an allowed reason for longer than this is abnormal.</source>
        <translation>無允許原因離線超過此時長為異常。</translation>
    </message>
    <message>
        <source>How long a snoozed alert stays silent.</source>
        <translation>提醒靜音後多久不再出現。</translation>
    </message>
    <message>
        <source>Answered within this time counts for the service level.</source>
        <translation>此時間內接聽計入服務水準。</translation>
    </message>
    <message>
        <source>The service level&apos;s time limit for one queue.</source>
        <translation>某一佇列的服務水準時限。</translation>
    </message>
    <message>
        <source>The service level that is aimed at.</source>
        <translation>服務水準目標。</translation>
    </message>
    <message>
        <source>How the service level treats callers who gave up.</source>
        <translation>服務水準如何對待放棄的來電。</translation>
    </message>
    <message>
        <source>How one queue&apos;s service level treats callers who gave up.</source>
        <translation>某一佇列的服務水準如何對待放棄的來電。</translation>
    </message>
    <message>
        <source>Callers who give up sooner than this are counted apart.</source>
        <translation>早於此時間放棄的來電單獨計數。</translation>
    </message>
    <message>
        <source>The limit of short abandons for one queue.</source>
        <translation>某一佇列的短放棄時限。</translation>
    </message>
    <message>
        <source>Whether the abandon rate leaves short abandons out.</source>
        <translation>放棄率是否不計短放棄。</translation>
    </message>
    <message>
        <source>Whether one queue&apos;s abandon rate leaves short abandons out.</source>
        <translation>某一佇列的放棄率是否不計短放棄。</translation>
    </message>
    <message>
        <source>The wrap-up time configured for one queue.</source>
        <translation>某一佇列配置的話後時長。</translation>
    </message>
    <message>
        <source>Which variant of occupancy is shown.</source>
        <translation>顯示哪一種佔用率口徑。</translation>
    </message>
    <message>
        <source>The attendance rate that is aimed at.</source>
        <translation>出勤率目標。</translation>
    </message>
    <message>
        <source>The talk utilisation that is aimed at.</source>
        <translation>通話利用率目標。</translation>
    </message>
    <message>
        <source>The average handling time that is aimed at.</source>
        <translation>平均處理時長目標。</translation>
    </message>
    <message>
        <source>How many agents may be on a short break at once.</source>
        <translation>同時可小休的人數。</translation>
    </message>
    <message>
        <source>Each so many waiting callers take one break place away; 0 = they never do.</source>
        <translation>每有這麼多排隊來電就減一個小休名額；0 = 不減。</translation>
    </message>
    <message>
        <source>Break places that waiting callers never take away.</source>
        <translation>無論排隊多少都保留的小休名額。</translation>
    </message>
    <message>
        <source>How long a short break may last.</source>
        <translation>一次小休的時長上限。</translation>
    </message>
    <message>
        <source>How long a meal may last.</source>
        <translation>一次用餐的時長上限。</translation>
    </message>
    <message>
        <source>How much time one extension adds to a break.</source>
        <translation>每次延長增加的時間。</translation>
    </message>
    <message>
        <source>Sent on a break and not paused for this long is shown as not gone yet.</source>
        <translation>放行後這麼久仍未忙碌，顯示為還沒離席。</translation>
    </message>
    <message>
        <source>A break overdue for this long is an alarm.</source>
        <translation>小休超時這麼久即為緊急。</translation>
    </message>
    <message>
        <source>In how many batches the team eats, if its queues allow it.</source>
        <translation>佇列允許時全組分幾批用餐。</translation>
    </message>
    <message>
        <source>How many agents of each queue must stay on line while others eat.</source>
        <translation>其他人用餐時每個佇列須留線上的座席數。</translation>
    </message>
    <message>
        <source>How many agents of one queue must stay on line while others eat.</source>
        <translation>其他人用餐時該佇列須留線上的座席數。</translation>
    </message>
    <message>
        <source>How long the audit trail keeps what was changed; then only who, when and its hash stay.</source>
        <translation>審計鏈保留更改內容的時長；此後只留下何人、何時及其雜湊值。</translation>
    </message>
    <message>
        <source>The line at the foot of the wallboard, for everybody to read.</source>
        <translation>電視看板底部的一行通知，人人可見。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3 is expected.</source>
        <translation>「%1」不能作為 %2 的值：應為%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之間的整數</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>%1 到 %2 個字元的文字</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>“%1” is not a setting. “settings list” shows all of them.</source>
        <translation>沒有設定項「%1」。「settings list」列出全部。</translation>
    </message>
    <message>
        <source>The wrap-up time of one member, by name or interface, in every queue; it goes before the queue&apos;s. What the telephone system tells goes before both.</source>
        <translation>某位座席（按姓名或分機介面）在所有佇列中的話後處理時長，優先於佇列的設定；電話系統給出的時長優先於兩者。</translation>
    </message>
    <message>
        <source>The alert rules: “floor” as shipped, the path of a file, or the rules themselves (see the manual).</source>
        <translation>提醒規則：「floor」為出廠規則，也可以是檔案路徑或規則本身（見手冊）。</translation>
    </message>
    <message>
        <source>The service level that is aimed at in one queue.</source>
        <translation>某一佇列的服務水準目標。</translation>
    </message>
    <message>
        <source>When this share of a team at work goes off line at once, it is one incident.</source>
        <translation>在崗班組有這個比例的人同時掉線，算一起突發事件。</translation>
    </message>
    <message>
        <source>Going within this time is going at once.</source>
        <translation>在這段時間內先後掉線算同時。</translation>
    </message>
    <message>
        <source>Fewer people than this are never an incident.</source>
        <translation>少於這個人數不算突發事件。</translation>
    </message>
    <message>
        <source>Where new alerts go while the leader walks the floor.</source>
        <translation>組長巡場期間新提醒去哪裡。</translation>
    </message>
    <message>
        <source>Who takes new alerts while the leader walks the floor.</source>
        <translation>組長巡場期間由誰接手新提醒。</translation>
    </message>
    <message>
        <source>The date on which the deputy was chosen; on others there is none.</source>
        <translation>指定代班的日期；其他日期沒有代班。</translation>
    </message>
    <message>
        <source>Since when the leader walks the floor; empty at the desk.</source>
        <translation>組長從何時開始巡場；在座位時為空。</translation>
    </message>
    <message>
        <source>Who walks the floor now.</source>
        <translation>現在誰在巡場。</translation>
    </message>
    <message>
        <source>How long state spans and calls are kept; then their half-hour sums, as long as the audit trail.</source>
        <translation>狀態時段和通話保留多久；之後改為保留其半小時合計，期限與審計記錄相同。</translation>
    </message>
    <message>
        <source>The day template of teams that have none of their own: service-team, sales-team or phone-service-week.</source>
        <translation>沒有自己範本的班組所用的日程範本：service-team、sales-team 或 phone-service-week。</translation>
    </message>
    <message>
        <source>The teams that one leader leads, by name, “;” between them; unset: the leader’s own team, or all.</source>
        <translation>某位組長所帶的班組，按名稱，用「;」分隔；未設定時為其所在班組或全部班組。</translation>
    </message>
    <message>
        <source>Public holidays, such as 2026-10-01, blanks between them.</source>
        <translation>國定假日，如 2026-10-01，用空格分隔。</translation>
    </message>
    <message>
        <source>How long before an activity of the day its reminder comes; 0 = there is none.</source>
        <translation>活動開始前多久提醒；0 表示不提醒。</translation>
    </message>
    <message>
        <source>The queue or the extension of the leader hotline; empty: there is none.</source>
        <translation>組長熱線的佇列或分機；留空表示沒有。</translation>
    </message>
    <message>
        <source>a date such as 2026-10-01</source>
        <translation>形如 2026-10-01 的日期</translation>
    </message>
    <message>
        <source>How long before a promised call-back or another due time of the register its row comes into the inbox.</source>
        <translation>事項登記中的約定回電或其他到期時間，提前多久進入待辦。</translation>
    </message>
    <message>
        <source>How long busy may last once a leader has approved it.</source>
        <translation>班組長批准後，忙碌還可持續多久。</translation>
    </message>
    <message>
        <source>How the attendance rate treats leave that was approved before the start, and whether it counts people or hours.</source>
        <translation>出勤率怎樣對待開班前批准的請假，按人還是按工時計。</translation>
    </message>
    <message>
        <source>What can be found wrong with a call, as quality assurance names it, with “;” between: offered where an error is entered.</source>
        <translation>品質稽核對通話差錯的專案名稱，用「;」分隔：登記差錯時供選擇。</translation>
    </message>
    <message>
        <source>Away from work for at most this long is no exception in adherence.</source>
        <translation>離班不超過這個時長，遵時率不算偏離。</translation>
    </message>
    <message>
        <source>Activities that adherence and conformance leave out on both sides: any of break, meal, training, meeting, busy and unreachable, blanks between them.</source>
        <translation>遵時率和工時符合率兩邊都不計的活動：break、meal、training、meeting、busy、unreachable 中的若干項，用空格分開。</translation>
    </message>
    <message>
        <source>Activities that are no paid time, as utilisation and shrinkage count it; named as in adherence_neutral.</source>
        <translation>工時利用率和縮減率不算帶薪工時的活動，寫法同 adherence_neutral。</translation>
    </message>
    <message>
        <source>An occupancy above this for long shows a hint at the agent.</source>
        <translation>佔用率長時間高於這個值時，在座席旁給出提示。</translation>
    </message>
    <message>
        <source>How long an occupancy is to be above it for the hint.</source>
        <translation>佔用率持續高於該值多久才給出提示。</translation>
    </message>
    <message>
        <source>any of break, meal, training, meeting, busy, unreachable</source>
        <translation>break、meal、training、meeting、busy、unreachable 中的若干項</translation>
    </message>
    <message>
        <source>The operations manager who sits at the console in the leader&apos;s place, by name; empty: nobody does.</source>
        <translation>代替班組長坐在控制檯前的營運經理，寫姓名；空：沒有。</translation>
    </message>
    <message>
        <source>Who may act as operations manager, by name, “;” between them; empty: whoever says so.</source>
        <translation>誰可以作為營運經理操作，寫姓名，用 「;」 隔開；空：不限定。</translation>
    </message>
    <message>
        <source>Whether a leader who also takes calls counts in the figures of the team: roll, reports, listening, care and stories.</source>
        <translation>兼接電話的組長是否計入班組指標：點名、報告、旁聽、關懷和故事輪值。</translation>
    </message>
    <message>
        <source>The leader’s own phone, such as PJSIP/8001 or 8001: a call that comes in on it proposes a hotline entry. Several with blanks between them.</source>
        <translation>組長自己的話機，例如 PJSIP/8001 或 8001：打進來的電話會提議記一條熱線。多部之間用空格隔開。</translation>
    </message>
    <message>
        <source>Hours in which people work who are on no roster, such as 08:30-17:30, several with blanks between: who goes at their end has gone home, which is no incident.</source>
        <translation>未排班人員的工作時段，例如 08:30-17:30，多段以空格分隔：在時段結束時離線視為下班，不算突發事件。</translation>
    </message>
    <message>
        <source>hours such as 08:30-17:30</source>
        <translation>時段，例如 08:30-17:30</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1，第 %2 版：%3</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>有效期 %1 至 %2。</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>自 %1 起有效。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>This machine’s settings can only be changed in the console.</source>
        <translation>本機設定只能在控制檯中更改。</translation>
    </message>
    <message>
        <source>The password is asked for when the console listens to the new feed.</source>
        <translation>控制檯連線新訊號源時會詢問密碼。</translation>
    </message>
    <message>
        <source>The password is kept in the system’s keychain; without one, in memory until the program ends.</source>
        <translation>密碼存於系統鑰匙串；沒有鑰匙串時儲存在記憶體中，程式結束即失。</translation>
    </message>
    <message>
        <source>Alerts come only where the console runs.</source>
        <translation>只有在控制檯執行時才有提醒。</translation>
    </message>
</context>
<context>
    <name>SimFloor</name>
    <message>
        <source>Nobody on the demo floor has the phone %1.</source>
        <translation>示範現場沒有人使用話機 %1。</translation>
    </message>
    <message>
        <source>%1 is in no queue.</source>
        <translation>%1不在任何佇列中。</translation>
    </message>
    <message>
        <source>The demo floor has no queue “%1”.</source>
        <translation>示範現場沒有佇列「%1」。</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1已在佇列%2中。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1不在佇列%2中。</translation>
    </message>
    <message>
        <source>%1 is in no call now.</source>
        <translation>%1現在沒有通話。</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Talking</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振鈴</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>話後</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>失聯</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The notice</source>
        <translation>報備</translation>
    </message>
    <message>
        <source>The leave ends before it starts. Correct its times.</source>
        <translation>請假的結束早於開始。請改正時間。</translation>
    </message>
    <message>
        <source>No audit head is kept in %1.</source>
        <translation>%1 中沒有審計鏈頭。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 無法讀取：%2。</translation>
    </message>
    <message>
        <source>%1 does not hold an audit head.</source>
        <translation>%1 不含審計鏈頭。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 無法寫入：%2。</translation>
    </message>
    <message>
        <source>%1 remembers another audit trail than the store %2 holds: it was cut off or rewritten. Check it with floorwalk verify.</source>
        <translation>%1 記住的審計鏈與記錄庫 %2 中的不同：它被截斷或改寫。請用 floorwalk verify 檢查。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Check the disk&apos;s free space and the folder&apos;s rights; nothing was changed.</source>
        <translation>%1 無法複製到 %2：%3。請檢查磁碟剩餘空間和資料夾權限；沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The store %1 holds records. A backup is restored into an empty store only: name another with --store.</source>
        <translation>記錄庫 %1 已有記錄。備份只能恢復到空的記錄庫：請用 --store 另指一個。</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check the folder&apos;s rights.</source>
        <translation>%1 無法刪除。請檢查資料夾權限。</translation>
    </message>
    <message>
        <source>There is no backup at %1. Name the file of a backup.</source>
        <translation>%1 處沒有備份。請指定備份檔案。</translation>
    </message>
    <message>
        <source>%1 is a store in use, not a backup. Make a backup of it with floorwalk backup, and restore that.</source>
        <translation>%1 是正在使用的記錄庫，不是備份。請先用 floorwalk backup 為它做備份，再恢復該備份。</translation>
    </message>
    <message>
        <source>It holds no records. Name another backup.</source>
        <translation>其中沒有記錄。請另指一個備份。</translation>
    </message>
    <message>
        <source>The backup %1 was not restored, and nothing was changed: %2</source>
        <translation>備份 %1 沒有恢復，也沒有改動任何內容：%2</translation>
    </message>
    <message>
        <source>%1 is the store itself. Name another file for the backup.</source>
        <translation>%1 就是記錄庫本身。請為備份另起檔名。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the backup.</source>
        <translation>%1 是資料夾。請為備份指定檔名。</translation>
    </message>
    <message>
        <source>%1 is a store in use. Name another file for the backup.</source>
        <translation>%1 是正在使用的記錄庫。請為備份另起檔名。</translation>
    </message>
    <message>
        <source>The store %1 cannot be kept safely on this disk. Choose a folder on this computer&apos;s own disk.</source>
        <translation>記錄庫 %1 放在這個磁碟上不安全。請選擇本機磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>缺少 Qt 的 SQLite 驅動。請安裝（Debian：libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The store %1 is empty: it could not be finished when it was made. Make room on the disk, then start the console.</source>
        <translation>記錄庫 %1 是空的：建立時未能完成。請騰出磁碟空間，再啟動控制檯。</translation>
    </message>
    <message>
        <source>%1 is not a store of Floorwalk. Choose another file, or move this one away.</source>
        <translation>%1 不是巡場的記錄庫。請另選檔案，或移走它。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer Floorwalk (version %2, this program knows %3). Update the program.</source>
        <translation>記錄庫 %1 由更新版本的巡場寫成（版本 %2，本程式只認到 %3）。請升級程式。</translation>
    </message>
    <message>
        <source>The store %1 is of an older Floorwalk. Start the console once to bring it up to date.</source>
        <translation>記錄庫 %1 屬於舊版巡場。請啟動一次控制檯來升級它。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2; what was there before is unchanged. Check the folder&apos;s rights and the disk&apos;s free space. (%3)</source>
        <translation>%1 無法複製到 %2；原有內容沒有改動。請檢查資料夾權限和磁碟剩餘空間。（%3）</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>%1 was not given the right to make this change. Nothing was saved.</source>
        <translation>%1 沒有做此更改的權限。什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>%1 is closed for team %2. Reopen the day first.</source>
        <translation>班組 %2 的 %1 已日結。請先重開這一天。</translation>
    </message>
    <message>
        <source>%1 is not in the store any more. Load the page again.</source>
        <translation>%1 已不在記錄庫中。請重新載入頁面。</translation>
    </message>
    <message>
        <source>The store %1 is being written by %2 on %3 (process %4). Close that program first, or work read-only.</source>
        <translation>記錄庫 %1 正由 %3 上的 %2 寫入（程序 %4）。請先關閉那個程式，或以只讀方式工作。</translation>
    </message>
    <message>
        <source>The right to write the store %1 was lost. Start the program again.</source>
        <translation>已失去寫記錄庫 %1 的權利。請重新啟動程式。</translation>
    </message>
    <message>
        <source>The store %1 could not be written for %2 seconds, so another program may write it now. Check the disk, then start the program again. (%3)</source>
        <translation>記錄庫 %1 已有 %2 秒無法寫入，現在可能由另一個程式寫入。請檢查磁碟，然後重新啟動程式。（%3）</translation>
    </message>
    <message>
        <source>Penalty %1</source>
        <translation>處罰 %1</translation>
    </message>
    <message>
        <source>Nobody decides on themselves. Ask another leader.</source>
        <translation>任何人不能決定自己的事。請另一位組長來決定。</translation>
    </message>
    <message>
        <source>What is decided is 0 or more: days of absence, points and money. Correct the figures.</source>
        <translation>決定的曠職天數、扣分和金額都不能小於 0，請更正。</translation>
    </message>
    <message>
        <source>A leader may lower what the rules propose, never raise it.</source>
        <translation>組長可以減輕規則的提議，不能加重。</translation>
    </message>
    <message>
        <source>Say why: a change or a voided penalty needs a reason.</source>
        <translation>請寫明原因：更改或作廢處罰須有原因。</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, decided by %3. Look at it again.</source>
        <translation>%1 現已「%2」，由 %3 決定。請再看一遍。</translation>
    </message>
    <message>
        <source>A proposal is confirmed or voided, nothing else.</source>
        <translation>對提議只能確認或作廢。</translation>
    </message>
    <message>
        <source>Say why: a correction needs a reason.</source>
        <translation>請寫明原因：更正須有原因。</translation>
    </message>
    <message>
        <source>Penalty %1 was changed by somebody else meanwhile. Look at it again before you decide.</source>
        <translation>處罰 %1 同時被他人更改。請再看一遍後決定。</translation>
    </message>
    <message>
        <source>A person&apos;s number is damaged.</source>
        <translation>人員編號已損壞。</translation>
    </message>
    <message>
        <source>The feed&apos;s name “%1” already belongs to %2. One of the two must give it up.</source>
        <translation>訊號中的名稱「%1」已屬於 %2。兩者之一須讓出。</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班組 %1</translation>
    </message>
    <message>
        <source>%1 was closed already, by %2.</source>
        <translation>%1 已由 %2 日結。</translation>
    </message>
    <message>
        <source>Say why %1 is reopened.</source>
        <translation>請寫明為什麼重開 %1。</translation>
    </message>
    <message>
        <source>%1 is not closed for team %2.</source>
        <translation>班組 %2 的 %1 尚未日結。</translation>
    </message>
    <message>
        <source>The segments of %1 overlap or end before they start.</source>
        <translation>%1 的各段班別重疊，或結束早於開始。</translation>
    </message>
    <message>
        <source>The roster day</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1 is on record with another text. Give the changed pack a new version.</source>
        <translation>規則包 %1 第 %2 版已以不同內容在檔。請給改動的規則包一個新版本號。</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1</source>
        <translation>規則包 %1 第 %2 版</translation>
    </message>
    <message>
        <source>Only an administrator may let penalties carry money.</source>
        <translation>只有管理員可以讓處罰帶金額。</translation>
    </message>
    <message>
        <source>Name the local rule that allows penalties to carry money: it is the reason on record.</source>
        <translation>請寫明允許處罰帶金額的當地依據：它將作為原因存檔。</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money.</source>
        <translation>地區 %1 不允許處罰帶金額。</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money. Switch money_effects off first.</source>
        <translation>地區 %1 不允許處罰帶金額。請先關閉 money_effects。</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1. Nothing was saved; try again in a moment.</source>
        <translation>另一個程式正在寫記錄庫 %1。什麼都沒有儲存；請稍後重試。</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the rights of the file and of its folder.</source>
        <translation>記錄庫 %1 不可寫。請檢查檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>There is no room left for the store %1. Nothing was saved; make room on the disk and try again.</source>
        <translation>記錄庫 %1 所在磁碟已滿。什麼都沒有儲存；請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The disk refused to read or write the store %1. Nothing was saved; check the disk and its free space.</source>
        <translation>磁碟拒絕讀寫記錄庫 %1。什麼都沒有儲存；請檢查磁碟及剩餘空間。</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Stop working with it and restore the latest backup.</source>
        <translation>記錄庫 %1 已損壞。請停止使用並恢復最近的備份。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check the path and the rights of its folder.</source>
        <translation>記錄庫 %1 無法開啟。請檢查路徑和資料夾權限。</translation>
    </message>
    <message>
        <source>The store %1 refused a change that does not fit what it holds. Nothing was saved.</source>
        <translation>記錄庫 %1 拒絕了與已有內容不符的更改。什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>The store %1 reported an error. Nothing was saved.</source>
        <translation>記錄庫 %1 報告錯誤。什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the file&apos;s rights.</source>
        <translation>記錄庫 %1 不可寫。請檢查檔案權限。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the store.</source>
        <translation>%1 是資料夾。請為記錄庫指定檔名。</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where records can be lost. Choose a folder on this computer&apos;s own disk.</source>
        <translation>%1 位於網路共享（%2）上，記錄可能丟失。請選擇本機磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>There is no store at %1. Name another with --store, or start the console once.</source>
        <translation>%1 處沒有記錄庫。請用 --store 另指，或啟動一次控制檯。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the rights.</source>
        <translation>資料夾 %1 無法建立。請檢查權限。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written, so the store in it cannot be kept. Check the folder&apos;s rights or choose another.</source>
        <translation>資料夾 %1 不可寫，無法在其中儲存記錄庫。請檢查權限或另選資料夾。</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder&apos;s rights and the disk&apos;s free space.</source>
        <translation>%1 無法建立。請檢查資料夾權限和磁碟剩餘空間。</translation>
    </message>
    <message>
        <source>%1 could not be flushed to the disk. Check the disk and its free space.</source>
        <translation>%1 無法寫入磁碟。請檢查磁碟及剩餘空間。</translation>
    </message>
    <message>
        <source>%1 could not be put in place. Check the folder&apos;s rights.</source>
        <translation>%1 無法就位。請檢查資料夾權限。</translation>
    </message>
    <message>
        <source>The team still has %1 people. Move them to another team before it is retired.</source>
        <translation>該班組還有 %1 人。請先把他們移到別的班組。</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>%1 on %2 writes to the store %3 now. Nothing was saved here; close one of the two programs.</source>
        <translation>%2 上的 %1 正在寫記錄庫 %3。這裡什麼都沒有儲存；請關閉其中一個程式。</translation>
    </message>
    <message>
        <source>A change was refused. Nothing was saved.</source>
        <translation>更改被拒絕。什麼都沒有儲存。</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to a row of %3 that is not there.</source>
        <translation>%1 的第 %2 行指向 %3 中不存在的行。</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: entry %2 follows entry %3.</source>
        <translation>缺少審計記錄 %1：%2 緊跟在 %3 之後。</translation>
    </message>
    <message>
        <source>Audit entry %1 (%2, %3) was changed: its hash does not fit.</source>
        <translation>審計記錄 %1（%2，%3）被改動：雜湊不符。</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was erased without a record of erasing it.</source>
        <translation>審計記錄 %1（%2，%3）的內容被抹去，卻沒有抹去的記錄。</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was changed afterwards.</source>
        <translation>審計記錄 %1（%2，%3）的內容事後被改動。</translation>
    </message>
    <message>
        <source>%1 was entered past the audit trail: no entry speaks of it.</source>
        <translation>%1 繞過審計寫入：沒有任何審計記錄提到它。</translation>
    </message>
    <message>
        <source>%1 was changed past the audit trail: it is not what its last entry says.</source>
        <translation>%1 繞過審計被改動：與最後一條審計記錄不符。</translation>
    </message>
    <message>
        <source>%1 is missing: the audit trail says that it is there.</source>
        <translation>缺少 %1：審計記錄說它應當存在。</translation>
    </message>
    <message>
        <source>The audit trail was cut off: it ends at entry %1, but %2 remembers entry %3.</source>
        <translation>審計鏈被截斷：止於記錄 %1，而 %2 記得記錄 %3。</translation>
    </message>
    <message>
        <source>The audit trail was rewritten: entry %1 is not the one that %2 remembers.</source>
        <translation>審計鏈被改寫：記錄 %1 不是 %2 記得的那條。</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 剛剛改過突發事件 #%2 的記錄。請先檢視，再重新填寫。</translation>
    </message>
    <message>
        <source>incident #%1</source>
        <translation>突發事件 #%1</translation>
    </message>
    <message>
        <source>the turn at the seat</source>
        <translation>該座位的安排</translation>
    </message>
    <message>
        <source>seat “%1”</source>
        <translation>座位「%1」</translation>
    </message>
    <message>
        <source>%1 corrected note #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 在此期間更正了記錄 #%2，請看過再改。</translation>
    </message>
    <message>
        <source>Note #%1</source>
        <translation>記錄 #%1</translation>
    </message>
    <message>
        <source>The agreed action</source>
        <translation>該約定</translation>
    </message>
    <message>
        <source>The agreed action is not in the store any more. Load the page again.</source>
        <translation>該約定已不在庫中，請重新載入頁面。</translation>
    </message>
    <message>
        <source>%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.</source>
        <translation>%1 在此期間改了登記 #%2，請看過再改。</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>知識點 #%1</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 剛改過知識點 #%2，請看過後再提交。</translation>
    </message>
    <message>
        <source>The hand-over</source>
        <translation>交接</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of this hand-over have no answer yet.</source>
        <translation>
            <numerusform>這份交接還有 %n 項未答覆。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took this hand-over already.</source>
        <translation>%1 已接班。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Report #%1 is not what was submitted: the store was changed by another program. Run “floorwalk verify”.</source>
        <translation>報表 #%1 與提交時不符：資料被其他程式改動。請執行「floorwalk verify」。</translation>
    </message>
    <message>
        <source>This report is marked as received already, or a later version has followed it. Look at the list again.</source>
        <translation>該報表已簽收，或已有更新的版本。請重新檢視列表。</translation>
    </message>
    <message>
        <source>These words were changed elsewhere meanwhile. Copy yours, then choose the activity anew to see what stands there now.</source>
        <translation>這段文字已在別處被修改。請先複製您的內容，再重新選擇該活動檢視現有內容。</translation>
    </message>
    <message>
        <source>Entry #%1 of the register</source>
        <translation>事項 #%1</translation>
    </message>
    <message>
        <source>The store %1 cannot be read. Check the file&apos;s rights.</source>
        <translation>記錄庫 %1 無法讀取，請檢查該檔案的權限。</translation>
    </message>
    <message>
        <source>A turn at seat %1 of more than two days is none: plan it by shifts.</source>
        <translation>座位 %1 的一次就座不能超過兩天，請按班別安排。</translation>
    </message>
    <message>
        <source>Somebody answered this meanwhile, or the hand-over was written anew or taken back. Look at it again.</source>
        <translation>這期間有人答覆了，或交班已重寫或已收回。請重新檢視。</translation>
    </message>
    <message>
        <source>This hand-over is answered already, or was written anew or taken back. What is still open can be handed over anew.</source>
        <translation>這份交班已有人答覆，或已重寫、已收回。仍未了的事項可以重新交班。</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The attendance rules “%1” are not valid on %2. Choose a rule pack that is, with floorwalk settings set attendance_pack.</source>
        <translation>出勤規則「%1」在 %2 無效。請用 floorwalk settings set attendance_pack 選擇有效的規則包。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>沒有班組「%1」。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>有多人叫「%1」。請給出員工編號。</translation>
    </message>
    <message>
        <source>%1 is no operations manager of this centre. The setting operations_managers names who they are.</source>
        <translation>%1 不是本中心的營運經理。設定項 operations_managers 寫明是誰。</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>%1 % of the shift</source>
        <translation>班別的 %1%</translation>
    </message>
    <message>
        <source>trough from %1 to %2 % of the shift</source>
        <translation>班別 %1%–%2% 之間的來電低谷</translation>
    </message>
    <message>
        <source>begin of “%1”</source>
        <translation>「%1」開始</translation>
    </message>
    <message>
        <source>end of “%1”</source>
        <translation>「%1」結束</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>the times of an activity, before and after; each is a list</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>start of the shift</source>
        <translation>班別開始</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>班別結束</translation>
    </message>
    <message>
        <source>pre-shift meeting</source>
        <translation>班前會</translation>
    </message>
    <message>
        <source>share of the shift</source>
        <translation>班別的某一比例處</translation>
    </message>
    <message>
        <source>begin of another activity</source>
        <translation>另一活動開始</translation>
    </message>
    <message>
        <source>end of another activity</source>
        <translation>另一活動結束</translation>
    </message>
    <message>
        <source>trough of the calls</source>
        <translation>來電低谷</translation>
    </message>
    <message>
        <source>shift change</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>make-up rest</source>
        <translation>補休</translation>
    </message>
    <message>
        <source>the leader starts it</source>
        <translation>組長主動</translation>
    </message>
    <message>
        <source>the floor gives cause for it</source>
        <translation>現場觸發</translation>
    </message>
    <message>
        <source>either starts it</source>
        <translation>主動或現場觸發</translation>
    </message>
    <message>
        <source>on holidays too</source>
        <translation>國定假日照常</translation>
    </message>
    <message>
        <source>never on holidays</source>
        <translation>國定假日不做</translation>
    </message>
    <message>
        <source>only on holidays</source>
        <translation>僅國定假日</translation>
    </message>
    <message>
        <source>%1 min before %2</source>
        <translation>%2前 %1 分鐘</translation>
    </message>
    <message>
        <source>%1 min after %2</source>
        <translation>%2後 %1 分鐘</translation>
    </message>
    <message>
        <source>%1 min long</source>
        <translation>歷時 %1 分鐘</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>for each shift</source>
        <translation>每個班別一次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>a day of the month</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>The meeting is %1 → %2 min before the shift</source>
        <translation>班前會提前 %1 → %2 分鐘</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>＋ %1</translation>
    </message>
    <message>
        <source>− %1 (retired)</source>
        <translation>－ %1（停用）</translation>
    </message>
    <message>
        <source>+ %1 (brought back)</source>
        <translation>＋ %1（恢復）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>－ %1</translation>
    </message>
    <message>
        <source>The order is another</source>
        <translation>順序不同</translation>
    </message>
    <message>
        <source>All words may stand in reports</source>
        <translation>文字均可進入報告</translation>
    </message>
    <message>
        <source>The note stays private</source>
        <translation>備註不外傳</translation>
    </message>
    <message>
        <source>Notes at steps stay private, too</source>
        <translation>備註與各步驟的文字不外傳</translation>
    </message>
    <message>
        <source>No word leaves the leader’s day</source>
        <translation>任何文字都不離開班組長本人</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>the figures of the last day worked, beside their targets</source>
        <translation>上一工作日的指標與目標</translation>
    </message>
    <message>
        <source>Errors and advice</source>
        <translation>差錯與建議</translation>
    </message>
    <message>
        <source>what listening and notes brought up lately</source>
        <translation>近期旁聽和輔導記錄中的問題</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>新業務知識</translation>
    </message>
    <message>
        <source>valid points, and who knows them; noted by one key</source>
        <translation>有效的知識點與掌握人員，一鍵確認</translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>當班人員</translation>
    </message>
    <message>
        <source>the shifts and who works them, who is on leave</source>
        <translation>班別與人員、請假人員</translation>
    </message>
    <message>
        <source>Birthdays and first days</source>
        <translation>生日與首日</translation>
    </message>
    <message>
        <source>whom to congratulate or welcome</source>
        <translation>該祝賀或歡迎的人</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>who is there, and the way to the roll</source>
        <translation>到班情況，可直達點名表</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>the day’s targets, set in place of the centre’s</source>
        <translation>當日目標，代替中心的目標</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>講故事的人</translation>
    </message>
    <message>
        <source>whose turn it is to tell the cheerful story</source>
        <translation>輪到誰講小故事</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>what is to be said, in the leader’s own words</source>
        <translation>要講的內容，班長自己寫</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>紀要</translation>
    </message>
    <message>
        <source>what was said and agreed, below what the last meeting agreed</source>
        <translation>會上所說與所定，上方是上次所定</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡視</translation>
    </message>
    <message>
        <source>the seats to stop at, with why; each is ticked off</source>
        <translation>該停留的座位與緣由，逐一勾選</translation>
    </message>
    <message>
        <source>Reasons for calls</source>
        <translation>來電原因</translation>
    </message>
    <message>
        <source>what customers asked about most in the last hours</source>
        <translation>近幾小時客戶問得最多的業務</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>what is taken up in the activity: questions, faults, praise …</source>
        <translation>隨活動記下的事：疑問、故障、表揚等</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>旁聽</translation>
    </message>
    <message>
        <source>whom to hear this week, in order of need</source>
        <translation>本週該旁聽誰，按需要排序</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>待分享的錄音</translation>
    </message>
    <message>
        <source>good calls, linked; shared with the agent’s yes only</source>
        <translation>好的通話，只連結不復制；座席同意後才分享</translation>
    </message>
    <message>
        <source>Recordings to tell of</source>
        <translation>可講的錄音</translation>
    </message>
    <message>
        <source>those that may be shared, and what is good about them</source>
        <translation>可以分享的錄音，以及好在哪裡</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>品質稽核差錯</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>關懷</translation>
    </message>
    <message>
        <source>who needs a talk, and why</source>
        <translation>誰需要談心，為什麼</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>the day in numbers, and the reflection on it</source>
        <translation>一天的數字與反思</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>form: %1 → %2</source>
        <extracomment>the parts of an activity&apos;s form, before and after; each is a list</extracomment>
        <translation>表單：%1 → %2</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>補休</translation>
    </message>
    <message>
        <source>the last workday’s, by person and by item; one key asks for training</source>
        <translation>上一工作日的品質稽核差錯，按人和專案；一鍵申請培訓</translation>
    </message>
    <message>
        <source>what is overdue and due on the day</source>
        <translation>逾期的與當天到期的</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>words of a template, before and after</extracomment>
        <translation>「%1」 → 「%2」</translation>
    </message>
    <message>
        <source>words in another language</source>
        <translation>另一種語言的文字</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ok / not ok / n/a</source>
        <extracomment>how a step of a checklist is answered</extracomment>
        <translation>正常 / 不正常 / 不適用</translation>
    </message>
    <message>
        <source>a tick</source>
        <translation>打勾</translation>
    </message>
    <message>
        <source>checklist + %1</source>
        <extracomment>a step that came into a checklist</extracomment>
        <translation>清單 + %1</translation>
    </message>
    <message>
        <source>checklist: %1</source>
        <translation>清單：%1</translation>
    </message>
    <message>
        <source>checklist: “%1”: %2 → %3</source>
        <extracomment>a step of a checklist, how it was answered, how it is now</extracomment>
        <translation>清單：「%1」：%2 → %3</translation>
    </message>
    <message>
        <source>checklist − %1</source>
        <extracomment>a step that went out of a checklist</extracomment>
        <translation>清單 − %1</translation>
    </message>
    <message>
        <source>the checklist’s order is another</source>
        <translation>清單的順序變了</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <extracomment>what an activity is for, before and after</extracomment>
        <translation>目的：%1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The theme file cannot be used: %1. Reinstall Floorwalk.</source>
        <translation>主題檔案不可用：%1。請重新安裝巡場。</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>「%1」缺失或有誤</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>「%1」無法開啟</translation>
    </message>
</context>
<context>
    <name>WalkDesk</name>
    <message>
        <source>Nobody of this store is called “%1”. Choose a person of the store, or confirm that it is somebody from outside.</source>
        <translation>名冊中沒有「%1」。請選名冊中的人，或確認是外部人員。</translation>
    </message>
</context>
<context>
    <name>WallLayoutReader</name>
    <message>
        <source>More is better here, so “alarm” must be at most “warn” (%1).</source>
        <translation>此項越高越好，「alarm」不得大於「warn」（%1）。</translation>
    </message>
    <message>
        <source>Less is better here, so “alarm” must be at least “warn” (%1).</source>
        <translation>此項越低越好，「alarm」不得小於「warn」（%1）。</translation>
    </message>
    <message>
        <source>A page of a group needs “title” and “queues”, “seats” or both.</source>
        <translation>班組頁面需要「title」，以及「queues」或「seats」（或兩者）。</translation>
    </message>
    <message>
        <source>“title”, “queues” and “seats” belong to a page whose scope is “group”.</source>
        <translation>「title」、「queues」和「seats」只用於 scope 為「group」的頁面。</translation>
    </message>
    <message>
        <source>A page has 1 to %1 figures, here are %2.</source>
        <translation>每頁有 1 到 %1 個指標，這裡有 %2 個。</translation>
    </message>
    <message>
        <source>A wallboard has at least one page.</source>
        <translation>電視看板至少要有一頁。</translation>
    </message>
    <message>
        <source>There is no wallboard layout and no readable file called “%1”. Shipped: %2.</source>
        <translation>沒有名為「%1」的電視看板版式，也沒有可讀的同名檔案。出廠版式：%2。</translation>
    </message>
    <message>
        <source>“%1” is only known for the whole floor and for teams: put it on a page whose scope is “all” or “each_team”.</source>
        <translation>「%1」只有全場和各班組才有：請放到範圍為 「all」 或 「each_team」 的頁面。</translation>
    </message>
    <message>
        <source>“%1” is of people, who serve several queues: put it on a page whose scope is “all”, “each_team” or “group”.</source>
        <translation>「%1」是按人統計的，而人會服務多個佇列：請放到範圍為 「all」、「each_team」 或 「group」 的頁面。</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>There is no screen %1. Screens here: %2.</source>
        <translation>沒有螢幕 %1。現有螢幕：%2。</translation>
    </message>
    <message>
        <source>The feed has said nothing yet</source>
        <translation>尚未收到訊號</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>全場</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>示範現場</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a call is longer than a limit</extracomment>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>%1 of %2 queues: the longest waits</source>
        <translation>%2 個佇列中等候最久的 %1 個</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在崗</translation>
    </message>
    <message>
        <source>Longest calls</source>
        <translation>最長通話</translation>
    </message>
    <message>
        <source>Nobody is on a call</source>
        <translation>暫無通話</translation>
    </message>
    <message>
        <source>%1 · each queue’s limit</source>
        <translation>%1 · 按各佇列時限</translation>
    </message>
    <message>
        <source>%1 · ≤ %2 s</source>
        <extracomment>small print under the service level: the variant, and the time limit in seconds</extracomment>
        <translation>%1 · ≤ %2 秒</translation>
    </message>
    <message>
        <source>all who gave up</source>
        <translation>計全部放棄</translation>
    </message>
    <message>
        <source>without short ones, ≤ %1 s</source>
        <translation>不計 %1 秒內放棄</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等候</translation>
    </message>
    <message>
        <source>Speed of answer</source>
        <translation>平均應答速度</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>平均通話時長</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>忙碌與小休</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通話利用率</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>平均處理時長</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>忙碌 最長</translation>
    </message>
    <message>
        <source>callers in the queue now</source>
        <translation>此刻等候的來電</translation>
    </message>
    <message>
        <source>of those who wait now</source>
        <translation>此刻等候者中</translation>
    </message>
    <message>
        <source>ASA: mean, answered calls</source>
        <translation>ASA：已接來電平均</translation>
    </message>
    <message>
        <source>mean of queue calls</source>
        <translation>佇列來電平均</translation>
    </message>
    <message>
        <source>free for a call now</source>
        <translation>此刻可接來電</translation>
    </message>
    <message>
        <source>now, with those on hold</source>
        <translation>此刻，含保持</translation>
    </message>
    <message>
        <source>now, for whatever reason</source>
        <translation>此刻，不分原因</translation>
    </message>
    <message>
        <source>now, or unreachable</source>
        <translation>此刻，含失聯</translation>
    </message>
    <message>
        <source>planned: present ÷ due</source>
        <translation>按計畫：到班 ÷ 應到</translation>
    </message>
    <message>
        <source>talk ÷ logged-in time</source>
        <translation>通話 ÷ 登入時長</translation>
    </message>
    <message>
        <source>AHT: talk + hold + wrap-up</source>
        <translation>AHT：通話+保持+話後</translation>
    </message>
    <message>
        <source>now; breaks are not busy</source>
        <translation>此刻；小休用餐不計</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>hours, small, after the digits: &quot;1.2 h&quot;</extracomment>
        <translation>小時</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>高 %1 秒</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>尚無來電</translation>
    </message>
    <message>
        <source>The feed tells of no such queue</source>
        <translation>訊號中沒有這個佇列</translation>
    </message>
    <message>
        <source>Nobody is on the floor</source>
        <translation>現場無人登入</translation>
    </message>
    <message>
        <source>No roster can be read for now</source>
        <translation>此刻無排班可讀</translation>
    </message>
    <message>
        <source>The feed’s account may not hear calls</source>
        <translation>訊號賬號無權獲知通話</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>a seat by its number</extracomment>
        <translation>%1 席</translation>
    </message>
    <message>
        <source>Incident · %1 of %2 off line</source>
        <extracomment>on the wallboard: an incident, and how many of how many are off line</extracomment>
        <translation>突發事件 · %2 人中 %1 人掉線</translation>
    </message>
    <message>
        <source>Leader on the floor</source>
        <translation>組長巡場中</translation>
    </message>
    <message>
        <source>New alerts: deputy</source>
        <translation>新提醒：代班處理</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>暫無新提醒</translation>
    </message>
    <message>
        <source>raw: present ÷ rostered</source>
        <translation>原始：到班 ÷ 排班</translation>
    </message>
    <message>
        <source>by hours: present ÷ due</source>
        <translation>按工時：在崗 ÷ 應在崗</translation>
    </message>
    <message>
        <source>Too few people: it would be one person’s</source>
        <translation>人數太少：等於某一個人的資料</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <extracomment>where no seat is known: the extension of a telephone</extracomment>
        <translation>分機 %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is not a known time zone. Use a name such as Asia/Shanghai.</source>
        <translation>「%1」不是已知時區。請用 Asia/Shanghai 這樣的名稱。</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.</source>
        <translation>「%1」不是時刻。請寫成 2026-11-23T08:31:05+08:00 的樣子。</translation>
    </message>
</context>
</TS>

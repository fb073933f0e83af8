<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>Nobody is on duty. Choose the duty leader first: every decision has an author.</source>
        <translation>还没有人值班。请先选择值班长：每个决定都要有责任人。</translation>
    </message>
    <message>
        <source>%1 may not do this. Ask somebody who has the right.</source>
        <translation>%1 无权执行此操作。请找有权限的人处理。</translation>
    </message>
    <message>
        <source>%1 leads %2, not %3. Ask its leader, or enter who leads it in the setting leads.%1.</source>
        <translation>%1 带的是 %2，不是 %3。请找该组的组长，或在设置 leads.%1 中登记其所带班组。</translation>
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
        <translation>通话达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when a caller is on hold for %1.</source>
        <translation>客户被保持达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when after-call work lasts %1.</source>
        <translation>话后处理达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when an agent is busy for %1 without an approved break.</source>
        <translation>坐席示忙达到 %1 且没有获准小休时提醒。</translation>
    </message>
    <message>
        <source>Fires when a phone rings for %1 unanswered.</source>
        <translation>话机振铃 %1 仍未接听时提醒。</translation>
    </message>
    <message>
        <source>Fires when an agent is off line inside the shift for %1; of the pauses only those whose reason is named here count.</source>
        <translation>坐席在班次内离线达到 %1 时提醒；示忙中只计此处列出原因的。</translation>
    </message>
    <message>
        <source>Fires when an agent is not logged in %1 before the shift.</source>
        <translation>距班次开始 %1 坐席仍未登录时提醒。</translation>
    </message>
    <message>
        <source>Fires when a caller waits for %1.</source>
        <translation>来电等待达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when the callers who wait are %1 or more.</source>
        <translation>排队来电达到 %1 或更多时提醒。</translation>
    </message>
    <message>
        <source>Fires when the day’s service level is below %1.</source>
        <translation>当日服务水平低于 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when the agents who are ready are fewer than %1.</source>
        <translation>空闲坐席少于 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when of those logged in so many are ready: %1.</source>
        <translation>已登录坐席中空闲比例达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>Fires when the telephone system is not heard for %1.</source>
        <translation>话务系统信号中断达到 %1 时提醒。</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <extracomment>a threshold and its level: &quot;8:00 (warning)&quot;</extracomment>
        <translation>%1（注意）</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1（紧急）</translation>
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
        <translation>%1在 %2 至 %3 之间</translation>
    </message>
    <message>
        <source>teams %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>queues %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>agents %1</source>
        <translation>坐席 %1</translation>
    </message>
    <message numerus="yes">
        <source>hired less than %n day(s) ago</source>
        <translation>
            <numerusform>入职不足 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>pause reasons %1</source>
        <translation>示忙原因 %1</translation>
    </message>
    <message>
        <source>callers waiting</source>
        <translation>排队来电</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>空闲坐席</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>已登录坐席</translation>
    </message>
    <message>
        <source>calls of the day</source>
        <translation>当日来电</translation>
    </message>
    <message>
        <source>service level in %</source>
        <translation>服务水平（%）</translation>
    </message>
    <message>
        <source>Switched off: it never fires.</source>
        <translation>已停用：不会提醒。</translation>
    </message>
    <message>
        <source>It must last %1.</source>
        <translation>须持续 %1。</translation>
    </message>
    <message>
        <source>Only while: %1.</source>
        <extracomment>further conditions of a rule, all of which must hold</extracomment>
        <translation>仅当：%1。</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <extracomment>whom a rule is about</extracomment>
        <translation>仅针对：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>到 %1 时解除。</translation>
    </message>
    <message>
        <source>Not again about the same within %1.</source>
        <translation>同一对象在 %1 内不再提醒。</translation>
    </message>
    <message>
        <source>Silent %1.</source>
        <translation>静默时段 %1。</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>a rule that is switched off, in a list</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>stands for a pause without a reason, in a list of reasons</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Interruptions of up to %1 do not count.</source>
        <translation>不超过 %1 的中断不计。</translation>
    </message>
</context>
<context>
    <name>AlertRulesReader</name>
    <message>
        <source>A condition needs “least”, “most” or both.</source>
        <translation>条件需要写明“least”、“most”或两者。</translation>
    </message>
    <message>
        <source>“least” must be at most “most” (%1).</source>
        <translation>“least”不得大于“most”（%1）。</translation>
    </message>
    <message>
        <source>“%1” is no time of day; 22:00 is one.</source>
        <translation>“%1”不是时刻；正确写法如 22:00。</translation>
    </message>
    <message>
        <source>“%1” has no meaning for “%2”.</source>
        <translation>“%1”对“%2”无意义。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>编号“%1”重复。</translation>
    </message>
    <message>
        <source>The centre has no setting for “%1”.</source>
        <translation>本中心没有与“%1”对应的设置。</translation>
    </message>
    <message>
        <source>There is at least one rule.</source>
        <translation>至少要有一条规则。</translation>
    </message>
    <message>
        <source>There are no alert rules and no readable file called “%1”. Shipped: %2.</source>
        <translation>没有名为“%1”的提醒规则，也没有可读取的同名文件。出厂规则：%2。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>the centre’s alert rules</source>
        <translation>本中心的提醒规则</translation>
    </message>
    <message>
        <source>The alert rules could not be written to “%1”: %2. Choose another place.</source>
        <translation>提醒规则无法写入“%1”：%2。请另选位置。</translation>
    </message>
    <message>
        <source>A rule needs a threshold for the warning, for the alarm, or both.</source>
        <translation>“注意”与“紧急”至少要填一项，也可两项都填。</translation>
    </message>
    <message>
        <source>Less is worse here, so the alarm must come at the warning’s %1 or below.</source>
        <translation>此项数值越低越差，“紧急”不得大于“注意”（%1）。</translation>
    </message>
    <message>
        <source>More is worse here, so the alarm must come at the warning’s %1 or above.</source>
        <translation>此项数值越高越差，“紧急”不得小于“注意”（%1）。</translation>
    </message>
    <message>
        <source>An end of its own has no meaning here: the alert ends when the state does.</source>
        <translation>此处填写“解除”没有意义：状态结束，提醒即结束。</translation>
    </message>
    <message>
        <source>Less is worse here, so it must end at %1 or above.</source>
        <translation>此项数值越低越差，“解除”不得小于 %1。</translation>
    </message>
    <message>
        <source>More is worse here, so it must end at %1 or below.</source>
        <translation>此项数值越高越差，“解除”不得大于 %1。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>This alert is over already; nothing is left to do.</source>
        <translation>这条提醒已经结束，无需再处理。</translation>
    </message>
    <message>
        <source>An alert can only be snoozed until a later moment.</source>
        <translation>提醒只能静音到以后的某个时刻。</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>通话过长</translation>
    </message>
    <message>
        <source>Busy too long</source>
        <translation>示忙超时</translation>
    </message>
    <message>
        <source>Caller waits too long</source>
        <translation>客户等候过久</translation>
    </message>
    <message>
        <source>Off line without a reason</source>
        <translation>无故离线</translation>
    </message>
    <message>
        <source>Break overdue</source>
        <translation>小休超时</translation>
    </message>
    <message>
        <source>due back %1</source>
        <translation>应 %1 回</translation>
    </message>
    <message>
        <source>Meal overdue</source>
        <translation>用餐超时</translation>
    </message>
    <message>
        <source>The alert rules as shipped are in force. %1</source>
        <translation>当前使用出厂的提醒规则。%1</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>保持过久</translation>
    </message>
    <message>
        <source>Long after-call work</source>
        <translation>话后处理过久</translation>
    </message>
    <message>
        <source>Rings and is not answered</source>
        <translation>振铃未接</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Too many callers wait</source>
        <translation>排队人数过多</translation>
    </message>
    <message>
        <source>Service level under target</source>
        <translation>服务水平未达标</translation>
    </message>
    <message>
        <source>Too few ready</source>
        <translation>空闲坐席不足</translation>
    </message>
    <message>
        <source>More ready than needed</source>
        <translation>空闲坐席富余</translation>
    </message>
    <message>
        <source>Telephone system not heard</source>
        <translation>话务信号中断</translation>
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
            <numerusform>%1 等，另有 %n 个</numerusform>
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
        <source>%1: %2</source>
        <extracomment>a line of a desktop notification: who or what, then what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>紧急 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>注意 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <translation>%2 人中 %1 人掉线</translation>
    </message>
    <message numerus="yes">
        <source>%n still gone</source>
        <translation>
            <numerusform>仍有 %n 人未恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident · %1</source>
        <extracomment>a row of the inbox: a whole team is hit</extracomment>
        <translation>突发事件 · %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <extracomment>a row of the inbox: the telephone line on which agents reach their leader rings</extracomment>
        <translation>组长热线</translation>
    </message>
    <message>
        <source>Mandatory at %1 and not begun: missed</source>
        <translation>必做项，计划 %1，未开始：已错过</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Call on %1 · start its entry?</source>
        <translation>%1 有来电 · 是否开始记录？</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>跟进到期</translation>
    </message>
    <message>
        <source>Activity due</source>
        <translation>活动到时</translation>
    </message>
    <message>
        <source>Promised time due</source>
        <translation>约定将到</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>移交待接手</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>约定 %1</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <extracomment>a promised time that another leader answers for</extracomment>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>%1 hands it over</source>
        <translation>%1 移交</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>约定 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级投诉</translation>
    </message>
    <message>
        <source>Escalation #%1 · %2</source>
        <extracomment>a row of the inbox: the number of the entry in the register, and whom it is about</extracomment>
        <translation>升级投诉 #%1 · %2</translation>
    </message>
    <message>
        <source>%1 · start urgent business?</source>
        <translation>%1 · 开始紧急业务？</translation>
    </message>
    <message>
        <source>Approved busy overdue</source>
        <translation>批准的示忙超时</translation>
    </message>
    <message>
        <source>This alert is not known any more.</source>
        <translation>已找不到此提醒。</translation>
    </message>
    <message>
        <source>What was done about this alert is on record already; it stays.</source>
        <translation>此提醒的处理情况已有记录，不再更改。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请说明做了什么。</translation>
    </message>
    <message>
        <source>There is no alert number %1.</source>
        <translation>没有编号为 %1 的提醒。</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>已提交的报告</translation>
    </message>
    <message>
        <source>Over: what was done?</source>
        <translation>已恢复：做了什么？</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <extracomment>in a row of the inbox: from which length or value on it is an alarm, or a warning</extracomment>
        <translation>紧急线 %1</translation>
    </message>
    <message>
        <source>warning at %1</source>
        <translation>注意线 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) rang in vain</source>
        <translation>
            <numerusform>%n 次振铃未接</numerusform>
        </translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>of a report that was submitted again</extracomment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>“%1” is still under way</source>
        <extracomment>behind the reminder of an activity: another one is under way past its end, and so runs into it</extracomment>
        <translation>“%1”还在进行</translation>
    </message>
</context>
<context>
    <name>AmiOrders</name>
    <message>
        <source>“%1” is no phone that can be listened to or called; it would have to be like PJSIP/8001.</source>
        <translation>“%1”不是可以监听或呼叫的话机，应形如 PJSIP/8001。</translation>
    </message>
    <message>
        <source>Asterisk refuses this for %1: “%2”.</source>
        <translation>Asterisk 拒绝对 %1 的这项操作：“%2”。</translation>
    </message>
    <message>
        <source>Your phone %1 was not answered, or cannot be reached.</source>
        <translation>您的话机 %1 没有接听，或无法接通。</translation>
    </message>
    <message>
        <source>Asterisk did not answer; look whether it happened.</source>
        <translation>Asterisk 没有回应，请查看操作是否已生效。</translation>
    </message>
    <message>
        <source>The connection was lost before Asterisk answered; look whether it happened.</source>
        <translation>Asterisk 回应前连接已中断，请查看操作是否已生效。</translation>
    </message>
    <message>
        <source>The call of %1 was over before you could hear it.</source>
        <translation>%1 的通话在您接听前已结束。</translation>
    </message>
    <message>
        <source>Your phone %1 is busy, or refused the call.</source>
        <translation>您的话机 %1 正忙，或拒接了来电。</translation>
    </message>
</context>
<context>
    <name>AmiRecording</name>
    <message>
        <source>The recording “%1” does not exist; check the path.</source>
        <translation>录制文件“%1”不存在，请检查路径。</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be opened; check that it is a readable file.</source>
        <translation>录制文件“%1”打不开，请检查是否可读。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened; check that it is readable.</source>
        <translation>文件“%1”打不开，请检查是否可读。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” must be “OFFSET EPOCH_MS” with offsets that never fall; repair or remove the file.</source>
        <translation>“%2”第 %1 行应为“OFFSET EPOCH_MS”，且偏移不得变小；请修复或删除该文件。</translation>
    </message>
    <message>
        <source>The recording “%1” is empty.</source>
        <translation>录制文件“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” is not a recording of Asterisk’s manager interface (AMI): no message was found in it.</source>
        <translation>“%1”不是 Asterisk 管理接口（AMI）的录制文件：其中没有任何消息。</translation>
    </message>
    <message>
        <source>The recording “%1” could not be read to its end; check the disk.</source>
        <translation>录制文件“%1”未能读到结尾，请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Nothing shows when this person came.</source>
        <translation>没有证据表明此人何时到岗。</translation>
    </message>
    <message>
        <source>Nothing shows when this person left.</source>
        <translation>没有证据表明此人何时离岗。</translation>
    </message>
    <message>
        <source>A punch is missing.</source>
        <translation>缺卡。</translation>
    </message>
    <message>
        <source>Phoned, but neither came nor has leave on record.</source>
        <translation>已电话报备，但既未到岗，也没有请假记录。</translation>
    </message>
    <message>
        <source>Papers are due: %1.</source>
        <translation>待交材料：%1。</translation>
    </message>
    <message>
        <source>Leads the team that day and is in none of its figures.</source>
        <translation>当天带这个班组，不计入班组的任何指标。</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Leave “%1” from %2 to %3 excuses.</source>
        <translation>请假“%1”（%2 至 %3）予以免责。</translation>
    </message>
    <message>
        <source>Leave “%1” from %2 to %3 is not approved and excuses nothing.</source>
        <translation>请假“%1”（%2 至 %3）未获批准，不免责。</translation>
    </message>
    <message>
        <source>This hangs on the clock’s offset: as the clock wrote it, the result is another.</source>
        <translation>此结果取决于时钟偏差：若按时钟原样记录，结果不同。</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: the day is a whole day’s absence already.</source>
        <translation>规则包：%1，此处不适用：当天已按旷工一天计。</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: %2.</source>
        <translation>规则包：%1，此处不适用：%2。</translation>
    </message>
    <message>
        <source>Pack: %1, applied.</source>
        <translation>规则包：%1，已适用。</translation>
    </message>
    <message>
        <source>%1 has not acknowledged these rules.</source>
        <translation>%1 尚未知悉这些规则。</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3).</source>
        <translation>规则 %1（%2 第 %3 版）。</translation>
    </message>
    <message>
        <source>Leave “%1” was asked for on %2.</source>
        <translation>请假“%1”于 %2 提出。</translation>
    </message>
    <message>
        <source>That is %1 day(s) ahead of %2; %3 needed.</source>
        <translation>比 %2 提前 %1 天；需提前 %3 天。</translation>
    </message>
    <message>
        <source>The call came at %1, %2 before the shift; %3 needed.</source>
        <translation>%1 来电，距开班 %2；需提前 %3。</translation>
    </message>
    <message>
        <source>The day waits for the papers.</source>
        <translation>当天结果等材料齐后再定。</translation>
    </message>
    <message>
        <source>The swap was asked for at %1; %2 day(s) ahead needed.</source>
        <translation>调班于 %1 提出；需提前 %2 天。</translation>
    </message>
    <message>
        <source>This is swap number %1 in %2; %3 a month are free.</source>
        <translation>这是 %2 的第 %1 次调班；每月可调 %3 次。</translation>
    </message>
    <message>
        <source>From the next one on a written request is needed; there is none.</source>
        <translation>下一次起需书面申请；目前没有书面申请。</translation>
    </message>
    <message>
        <source>Not ready from %1 to %2, of which %3 is not approved and not rostered.</source>
        <translation>%1 至 %2 未就绪，其中 %3 未经批准也不在排班内。</translation>
    </message>
    <message>
        <source>Up to %1 is the agent’s own.</source>
        <translation>%1 以内由坐席自行安排。</translation>
    </message>
    <message>
        <source>Interns and minors work no overtime.</source>
        <translation>实习生和未成年人不得加班。</translation>
    </message>
    <message>
        <source>It is over %1, which HR approves.</source>
        <translation>超过 %1，须由 HR 批准。</translation>
    </message>
    <message>
        <source>It is not approved.</source>
        <translation>未获批准。</translation>
    </message>
    <message>
        <source>Overtime from %1 to %2, %3.</source>
        <translation>加班 %1 至 %2，共 %3。</translation>
    </message>
    <message>
        <source>Confirmed absences since %1: %2.</source>
        <translation>%1 以来已确认的旷工：%2 次。</translation>
    </message>
    <message>
        <source>%1 of them in a row; rest days and leave are skipped.</source>
        <translation>其中连续 %1 次；休息日和请假跳过不计。</translation>
    </message>
    <message>
        <source>%1 in total.</source>
        <translation>累计 %1 次。</translation>
    </message>
    <message>
        <source>A case is raised to the manager; a person decides.</source>
        <translation>提请运营经理处理，由人决定。</translation>
    </message>
    <message>
        <source>log-in</source>
        <translation>登录</translation>
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
        <translation>点名到岗</translation>
    </message>
    <message>
        <source>seen present by</source>
        <translation>已见在岗</translation>
    </message>
    <message>
        <source>end of the last call</source>
        <translation>末通电话结束</translation>
    </message>
    <message>
        <source>fault or incident</source>
        <translation>故障或突发事件</translation>
    </message>
    <message>
        <source>Evidence: %1 %2 (source: %3).</source>
        <translation>证据：%1 %2（来源：%3）。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>It lasted until %1.</source>
        <translation>持续到 %1。</translation>
    </message>
    <message>
        <source>It has no seconds and is read in the person’s favour: %1.</source>
        <translation>没有秒数，按有利于本人的读法计为：%1。</translation>
    </message>
    <message>
        <source>That clock is off by %1 s; taken out it reads %2.</source>
        <translation>该时钟偏差 %1 秒；扣除后为 %2。</translation>
    </message>
    <message>
        <source>Shift day %1, segment %2: rostered %3 to %4 (%5).</source>
        <translation>班次日 %1，时段 %2：排班 %3 至 %4（%5）。</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>不作处理</translation>
    </message>
    <message>
        <source>counts as %1 day(s) of absence</source>
        <translation>按旷工 %1 天计</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>over %1, up to and including %2</source>
        <translation>超过 %1，至 %2（含）</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): %4: %5.</source>
        <translation>规则 %1（%2 第 %3 版）：%4：%5。</translation>
    </message>
    <message>
        <source>money effects are off</source>
        <translation>金额未启用</translation>
    </message>
    <message>
        <source>the region “%1” forbids money effects</source>
        <translation>地区“%1”禁止计金额</translation>
    </message>
    <message>
        <source>interns carry no money</source>
        <translation>实习生不计金额</translation>
    </message>
    <message>
        <source>minors carry no money</source>
        <translation>未成年人不计金额</translation>
    </message>
    <message>
        <source>Arrival: %1, the earliest of the evidence (%2).</source>
        <translation>到岗：%1，取证据中最早的一项（%2）。</translation>
    </message>
    <message>
        <source>Excused by leave or a fault: %1.</source>
        <translation>因请假或故障免责：%1。</translation>
    </message>
    <message>
        <source>Late: %1 after %2, not excused: %3 (%4 s).</source>
        <translation>迟到：%1 到岗，晚于 %2，未免责 %3（%4 秒）。</translation>
    </message>
    <message>
        <source>Departure: %1, the latest of the evidence (%2).</source>
        <translation>离岗：%1，取证据中最晚的一项（%2）。</translation>
    </message>
    <message>
        <source>Early: %1 before %2, not excused: %3 (%4 s).</source>
        <translation>早退：%1 离岗，早于 %2，未免责 %3（%4 秒）。</translation>
    </message>
    <message>
        <source>Capped at what is left of this segment’s share of the day: %1.</source>
        <translation>以本时段当天剩余份额为上限：%1。</translation>
    </message>
    <message>
        <source>The absence is deemed: it stands beside the hours worked, and no money is computed from it.</source>
        <translation>此旷工为视同旷工：与实际出勤工时并列，不据此计算金额。</translation>
    </message>
    <message>
        <source>Arrival %1 is after the target %2; it has no effect.</source>
        <translation>到岗 %1 晚于目标 %2；不作处理。</translation>
    </message>
    <message>
        <source>Nothing tells when the person came.</source>
        <translation>没有证据表明此人何时到岗。</translation>
    </message>
    <message>
        <source>Seen at %1, before the first arrival on record: not late.</source>
        <translation>%1 已见在岗，早于首条到岗记录：不算迟到。</translation>
    </message>
    <message>
        <source>Nothing tells when the person left.</source>
        <translation>没有证据表明此人何时离岗。</translation>
    </message>
    <message>
        <source>A missing punch is never an absence; the person may ask for a correction.</source>
        <translation>缺卡绝不等于旷工；本人可以申请更正。</translation>
    </message>
    <message>
        <source>Nothing speaks for the person having been there.</source>
        <translation>没有证据表明此人到过岗。</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): absent for this segment’s share of the day: %4.</source>
        <translation>规则 %1（%2 第 %3 版）：按本时段当天份额计旷工：%4。</translation>
    </message>
    <message>
        <source>The person had called; the day waits for the papers.</source>
        <translation>本人已来电；当天结果等材料齐后再定。</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>没有证据。</translation>
    </message>
    <message>
        <source>Leave or a fault excuses the whole segment.</source>
        <translation>整个时段因请假或故障免责。</translation>
    </message>
    <message>
        <source>A fault or incident excuses what it caused.</source>
        <translation>故障或突发事件造成的部分予以免责。</translation>
    </message>
    <message>
        <source>An approved swap gave this shift to somebody else.</source>
        <translation>经批准的调班已将此班次交给他人。</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>无异常。</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>by DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
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
        <translation>紧急事假</translation>
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
        <translation>丧假</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>调休</translation>
    </message>
    <message>
        <source>On business</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录</translation>
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
        <translation>点名</translation>
    </message>
    <message>
        <source>Seen present</source>
        <translation>已见在岗</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>末通来电</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>in a snapshot of the feed</source>
        <translation>信号快照所见</translation>
    </message>
    <message>
        <source>seen live on the feed</source>
        <translation>信号实时所见</translation>
    </message>
    <message>
        <source>from the queue log</source>
        <translation>来自队列日志</translation>
    </message>
    <message>
        <source>attendance clock</source>
        <translation>考勤机</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>clock off by %1 s</source>
        <translation>时钟偏差 %1 秒</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>旷工</translation>
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
        <translation>免责</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>尚未到岗</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>延时</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>迟到 %1</translation>
    </message>
    <message>
        <source>Left early %1</source>
        <translation>早退 %1</translation>
    </message>
    <message>
        <source>No punch out</source>
        <translation>缺离岗卡</translation>
    </message>
    <message>
        <source>No punch in</source>
        <translation>缺到岗卡</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到岗</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
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
        <translation>待决定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Absence %1 d</source>
        <translation>旷工 %1 天</translation>
    </message>
    <message>
        <source>Late once</source>
        <translation>迟到 1 次</translation>
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
        <translation>由人决定</translation>
    </message>
    <message>
        <source>Case for the manager</source>
        <translation>提请运营经理处理</translation>
    </message>
    <message>
        <source>Leave asked too late</source>
        <translation>请假申请过晚</translation>
    </message>
    <message>
        <source>worked %1 h</source>
        <translation>实勤 %1 时</translation>
    </message>
    <message>
        <source>clock doubtful</source>
        <translation>时钟存疑</translation>
    </message>
    <message>
        <source>Overtime %1 min</source>
        <translation>加班 %1 分</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>Wait for papers</source>
        <translation>等材料</translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n proposal(s) to decide.</source>
        <translation>
            <numerusform>当天已日结：%n 条提议待决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are left waiting.</source>
        <translation>
            <numerusform>%n 项留待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster is in: %1 days new, %2 changed, %3 as before.</source>
        <translation>排班表已导入：新增 %1 天，更改 %2 天，未变 %3 天。</translation>
    </message>
    <message>
        <source>The last call ended at %1; a quiet time after it is no early leave.</source>
        <translation>最后一通电话结束于 %1；此后没有来电不算早退。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to nobody yet.</source>
        <translation>免责：突发事件 #%1，%2–%3，尚未上报。</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to %4.</source>
        <translation>免责：突发事件 #%1，%2–%3，已上报 %4。</translation>
    </message>
    <message>
        <source>Not counted because of it: %1.</source>
        <translation>因此不计：%1。</translation>
    </message>
    <message>
        <source>That excuses the whole segment.</source>
        <translation>整个时段因此免责。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>替 %1</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <translation>由 %1 顶</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3, %2 that of %4 in return.</source>
        <translation>%1 上 %2 在 %3 的班，%2 上 %4 的班作为交换。</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3.</source>
        <translation>%1 上 %2 在 %3 的班。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4.</source>
        <translation>%1 在 %3 到 %4 替 %2 顶班。</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 替 %2 顶班。</translation>
    </message>
    <message>
        <source>%1 (entered by %2)</source>
        <extracomment>what was arranged, then who entered it</extracomment>
        <translation>%1（登记人 %2）</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>the result of a day whose shift another works</extracomment>
        <translation>已由他人顶班</translation>
    </message>
</context>
<context>
    <name>Backfill</name>
    <message>
        <source>Nobody on record goes by these names; their coming and going is nobody’s: %1.</source>
        <translation>档案中没有人用这些名字，他们的到离岗不记在任何人名下：%1。</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept, which a queue_log cannot fill any more.</source>
        <translation>%1 之前只保留半小时汇总，queue_log 无法再补。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” knows none of the %n call(s) that were heard from %2 to %3: it is the queue_log of another telephone system. Name the one of this feed.</source>
        <translation>
            <numerusform>从 %2 到 %3 收到的 %n 通电话，“%1”里一通也没有：这是另一套电话系统的 queue_log。请指定本数据源的 queue_log。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is both in the queue_log and in the history, so its clock could not be compared and was taken to be right.</source>
        <translation>queue_log 与历史记录中没有相同的电话，无法比对时钟，按时钟准确处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the queue_log are damaged or bear times that cannot be, and were left out.</source>
        <translation>
            <numerusform>queue_log 中有 %n 行损坏或时间不可能，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log begins only then. What was rotated away is read when it lies in the same folder.</source>
        <translation>%1 至 %2：queue_log 从这时才开始。轮转走的旧文件放回同一文件夹即可读取。</translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log ends there so far.</source>
        <translation>%1 至 %2：queue_log 目前只写到这里。</translation>
    </message>
    <message>
        <source>No call of these queues had been heard before; theirs were taken, too: %1.</source>
        <translation>此前没有收到过这些队列的电话，它们的电话也已补入：%1。</translation>
    </message>
    <message>
        <source>The states of these were left out, for nobody can say who they are: %1. Set log_membername_as_agent = yes in Asterisk’s queues.conf, so that its queue_log names people.</source>
        <translation>以下名称无法确定是谁，其状态未补入：%1。请在 Asterisk 的 queues.conf 中设置 log_membername_as_agent = yes，使 queue_log 记录人名。</translation>
    </message>
    <message>
        <source>all of it: the queue_log speaks of %1 to %2. Name the file or folder of that time.</source>
        <translation>全部：queue_log 只涵盖 %1 至 %2。请指定该时段的文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>back %1</source>
        <extracomment>due back at that time</extracomment>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>This meal batch is not planned any more. Plan the meals first.</source>
        <translation>这一用餐批次已不在计划中。请先排用餐批次。</translation>
    </message>
    <message>
        <source>%1 is not on a break; nothing is left to do.</source>
        <translation>%1 没有在休息，无需处理。</translation>
    </message>
    <message>
        <source>%1 is not logged in, so there is no break to give.</source>
        <translation>%1 没有签入，无法放行。</translation>
    </message>
    <message>
        <source>%1 is on the waiting list already.</source>
        <translation>%1 已在等候名单上。</translation>
    </message>
    <message>
        <source>%1 is not on the waiting list any more.</source>
        <translation>%1 已不在等候名单上。</translation>
    </message>
    <message>
        <source>No place is free: %1 places, %2 out, %3 callers waiting.</source>
        <translation>没有空位：名额 %1，外出 %2 人，排队 %3 人。</translation>
    </message>
    <message>
        <source>%1 was sent already, by %2.</source>
        <translation>%1 已由 %2 放行。</translation>
    </message>
    <message>
        <source>There is nobody left to eat today: all who are logged in have had their meal.</source>
        <translation>今天没有人要用餐了：签入的坐席都已用过餐。</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is not back yet: %n still out.</source>
        <translation>
            <numerusform>第 %1 批还没有回来：还有 %n 人在外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have too few on line: %n missing.</source>
        <translation>
            <numerusform>%1 在线人数会不足：缺 %n 人。</numerusform>
        </translation>
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
        <translation>%1 现在没有示忙，无需批准。</translation>
    </message>
    <message>
        <source>%1’s busy is approved already, by %2. E gives more time.</source>
        <translation>%1 的示忙已由 %2 批准。按 E 延长。</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>已批准示忙</translation>
    </message>
    <message>
        <source>Batch %1 has gone already.</source>
        <translation>第 %1 批已经去过了。</translation>
    </message>
</context>
<context>
    <name>CallReasons</name>
    <message>
        <source>the moment is still to come; a call that was made is expected</source>
        <translation>时间还没到；应为已发生的通话</translation>
    </message>
</context>
<context>
    <name>CanberraSound</name>
    <message>
        <source>No sound could be played: this machine has no sound device, or the sound server or the package sound-theme-freedesktop is missing.</source>
        <translation>无法播放声音：本机没有声音设备，或缺少声音服务或软件包 sound-theme-freedesktop。</translation>
    </message>
    <message>
        <source>Alarm on the floor</source>
        <translation>现场紧急提醒</translation>
    </message>
    <message>
        <source>Warning on the floor</source>
        <translation>现场注意提醒</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>“%1” must be later than “%2”.</source>
        <translation>“%1”必须晚于“%2”。</translation>
    </message>
    <message>
        <source>The segments must be in order and must not overlap.</source>
        <translation>各时段必须按先后排列且不得重叠。</translation>
    </message>
    <message>
        <source>A shift needs a date or a segment.</source>
        <translation>班次需要日期或时段。</translation>
    </message>
    <message>
        <source>The shift day %1 is there twice.</source>
        <translation>班次日 %1 重复出现。</translation>
    </message>
    <message>
        <source>The shift of %1 overlaps another one.</source>
        <translation>%1 的班次与另一班次重叠。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The store&apos;s records file.</source>
        <translation>记录库的路径。</translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation>输出供程序读取的 JSON。</translation>
    </message>
    <message>
        <source>Work as if it were this moment (ISO 8601).</source>
        <translation>按指定时刻运行（ISO 8601）。</translation>
    </message>
    <message>
        <source>Read passwords from this file (mode 0600) instead of the keychain.</source>
        <translation>从此文件（权限 0600）而不是钥匙串读取密码。</translation>
    </message>
    <message>
        <source>Floorwalk: a console for call-centre team leaders.</source>
        <translation>Floorwalk（巡场）：呼叫中心班组长控制台。</translation>
    </message>
    <message>
        <source>Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.</source>
        <translation>用法：floorwalk [COMMAND] [OPTIONS]。不带命令则打开控制台。</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>每个命令用 --help 查看说明。</translation>
    </message>
    <message>
        <source>See floorwalk --help.</source>
        <translation>参见 floorwalk --help。</translation>
    </message>
    <message>
        <source>“%1” is not a command of floorwalk.</source>
        <translation>“%1”不是 floorwalk 的命令。</translation>
    </message>
    <message>
        <source>Who does this, by name; every change has an author.</source>
        <translation>由谁操作（姓名）；每项更改都要有责任人。</translation>
    </message>
    <message>
        <source>In which role: leader, manager, hr, quality or administrator.</source>
        <translation>以何角色：leader、manager、hr、quality 或 administrator。</translation>
    </message>
    <message>
        <source>“%1” is not a role: leader, manager, hr, quality or administrator is expected.</source>
        <translation>“%1”不是角色：应为 leader、manager、hr、quality 或 administrator。</translation>
    </message>
    <message>
        <source>Name one file for the backup.</source>
        <translation>请指定一个备份文件。</translation>
    </message>
    <message>
        <source>The store was backed up to %1.</source>
        <translation>记录库已备份到 %1。</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>请指定要恢复的备份。</translation>
    </message>
    <message>
        <source>%1 was verified and restored to %2.</source>
        <translation>%1 已校验并恢复到 %2。</translation>
    </message>
    <message>
        <source>The store %1 is clean: %2 audit entries, %3 decisions, head %4 %5, compared with %6 copies outside the store.</source>
        <translation>记录库 %1 完好：审计条目 %2 条，决定 %3 条，链头 %4 %5，已与库外 %6 份副本比对。</translation>
    </message>
    <message>
        <source>Copy the store while it is in use.</source>
        <translation>在使用中复制记录库。</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place of an empty store.</source>
        <translation>校验备份，并替换空的记录库。</translation>
    </message>
    <message>
        <source>There is no display to open the console on. Start it in a desktop session, or see floorwalk --help for what works without one.</source>
        <translation>没有可以打开控制台的显示器。请在桌面会话中启动，或用 floorwalk --help 查看无需显示器的功能。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Service level (%)</source>
        <translation>服务水平 (%)</translation>
    </message>
    <message>
        <source>ASA (s)</source>
        <translation>平均应答 (秒)</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>最长等候 (秒)</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>通话 (秒)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Paused (s)</source>
        <translation>示忙 (秒)</translation>
    </message>
    <message>
        <source>The floor from %1 to %2</source>
        <translation>%1 至 %2 的现场</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; left out of every figure.</source>
        <translation>%1 至 %2 无信号：%3；不计入任何数字。</translation>
    </message>
    <message>
        <source>No live event was heard; only the present state is known, no counts.</source>
        <translation>没有收到实时事件；只知道当前状态，没有计数。</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed.</source>
        <translation>读到信号的这一时刻为止。</translation>
    </message>
    <message>
        <source>Answered within this many seconds is in time.</source>
        <translation>在这么多秒内接听算及时。</translation>
    </message>
    <message>
        <source>Callers who gave up within this many seconds are counted apart.</source>
        <translation>在这么多秒内放弃的客户单独计数。</translation>
    </message>
    <message>
        <source>--service-level and --short-abandon want whole seconds from 0 to 86400.</source>
        <translation>--service-level 和 --short-abandon 须为 0 到 86400 的整秒数。</translation>
    </message>
    <message>
        <source>The month, for example 2026-11.</source>
        <translation>月份，例如 2026-11。</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>仅此班组。</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>要写入的 CSV 文件。</translation>
    </message>
    <message>
        <source>Language of the titles: en (default) or zh.</source>
        <translation>表头语言：en（默认）或 zh。</translation>
    </message>
    <message>
        <source>excel (default) opens right in spreadsheets, plain is for machines.</source>
        <translation>excel（默认）可直接用电子表格打开，plain 供程序读取。</translation>
    </message>
    <message>
        <source>Name the month with --month 2026-11.</source>
        <translation>请用 --month 2026-11 指定月份。</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.csv.</source>
        <translation>请用 --out FILE.csv 指定要写入的文件。</translation>
    </message>
    <message>
        <source>This version writes CSV, which Excel opens. Name a file that ends in .csv.</source>
        <translation>此版本输出 CSV，可用 Excel 打开。请指定以 .csv 结尾的文件。</translation>
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
        <translation>已写入 %1 行到 %2。</translation>
    </message>
    <message>
        <source>Write a month&apos;s attendance for HR: a row per person and shift segment.</source>
        <translation>为 HR 导出一个月的考勤：每人每班次时段一行。</translation>
    </message>
    <message>
        <source>Write a month&apos;s penalties for HR: a row per decision, with its evidence.</source>
        <translation>为 HR 导出一个月的处罚：每个决定一行，附证据。</translation>
    </message>
    <message>
        <source>Name the recording with --feed ami-file:PATH.</source>
        <translation>请用 --feed ami-file:PATH 指定录制文件。</translation>
    </message>
    <message>
        <source>Nobody on record goes by these names; they stay unassigned: %1.</source>
        <translation>记录中没有叫这些名字的人，暂不分配：%1。</translation>
    </message>
    <message>
        <source>%1 signs of presence recorded from %2 events.</source>
        <translation>从 %2 个事件中记录了 %1 条在岗证据。</translation>
    </message>
    <message>
        <source>Tell a recording to the store: presence as evidence, states and calls as history.</source>
        <translation>将录制文件写入记录库：在岗作证据，状态和通话作历史。</translation>
    </message>
    <message>
        <source>The recording, for example ami-file:floor.ami.</source>
        <translation>录制文件，例如 ami-file:floor.ami。</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>只说明会发生什么，不写入任何内容。</translation>
    </message>
    <message>
        <source>Take the good rows and leave the bad ones out.</source>
        <translation>导入正确的行，跳过有误的行。</translation>
    </message>
    <message>
        <source>Refuse columns that are not known instead of keeping them as remarks.</source>
        <translation>遇到未知的列即拒绝，而不是作为备注保留。</translation>
    </message>
    <message>
        <source>Also read this column; only id_no is known.</source>
        <translation>另外读取此列；只支持 id_no。</translation>
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
        <translation>新增 %1，更改 %2，未变 %3，有误 %4。</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the rows above, or take only the good ones with --skip-bad.</source>
        <translation>没有导入任何内容。请更正以上各行，或用 --skip-bad 只导入正确的行。</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>没有写入任何内容（--dry-run）。</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>请指定一个要导入的文件。</translation>
    </message>
    <message>
        <source>--with knows id_no only.</source>
        <translation>--with 只支持 id_no。</translation>
    </message>
    <message>
        <source>Bring the roster in from CSV: employee_no, date, start, end, shift, kind.</source>
        <translation>从 CSV 导入排班：employee_no, date, start, end, shift, kind。</translation>
    </message>
    <message>
        <source>Bring punches in from CSV: employee_no, moment, direction (in or out).</source>
        <translation>从 CSV 导入打卡：employee_no, moment, direction（in 或 out）。</translation>
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
        <source>“%1” is not a status of a penalty.</source>
        <translation>“%1”不是处罚的状态。</translation>
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
        <translation>规则</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Name the penalties by their numbers; figures are numbers.</source>
        <translation>请用编号指定处罚；编号是数字。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a penalty.</source>
        <translation>“%1”不是处罚的编号。</translation>
    </message>
    <message>
        <source>Penalty %1: %2 by %3.</source>
        <translation>处罚 %1：%2，经办人 %3。</translation>
    </message>
    <message>
        <source>Why; required to void, and wherever a figure is lowered.</source>
        <translation>理由；作废和减轻时必填。</translation>
    </message>
    <message>
        <source>List a month&apos;s proposed and decided penalties.</source>
        <translation>列出一个月中提议的和已决定的处罚。</translation>
    </message>
    <message>
        <source>Only this status: proposed, confirmed, voided …</source>
        <translation>仅此状态：proposed、confirmed、voided……</translation>
    </message>
    <message>
        <source>Confirm proposals of a closed day, as they are or lowered with a reason.</source>
        <translation>确认已日结当天的提议：照原样，或附理由减轻。</translation>
    </message>
    <message>
        <source>Confirm with fewer days of absence.</source>
        <translation>按较少的旷工天数确认。</translation>
    </message>
    <message>
        <source>Confirm with fewer points.</source>
        <translation>按较少的分数确认。</translation>
    </message>
    <message>
        <source>Void proposals, with a reason; nothing is deleted.</source>
        <translation>附理由作废提议；任何内容都不会删除。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made. Choose another place with --store.</source>
        <translation>“%1”所在的文件夹无法创建。请用 --store 另选位置。</translation>
    </message>
    <message>
        <source>Who does this: a name or an employee number. It stands in the records.</source>
        <translation>由谁操作：姓名或工号。会写入记录。</translation>
    </message>
    <message>
        <source>Say who does this with --as NAME: every decision has an author.</source>
        <translation>请用 --as NAME 说明由谁操作：每个决定都要有责任人。</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected.</source>
        <translation>“%1”不是日期；应为 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>Name the day with --%1 2026-11-23.</source>
        <translation>请用 --%1 2026-11-23 指定日期。</translation>
    </message>
    <message>
        <source>Name the person with --agent, by employee number or name.</source>
        <translation>请用 --agent 指定人员，工号或姓名。</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23.</source>
        <translation>班次日，例如 2026-11-23。</translation>
    </message>
    <message>
        <source>The person: an employee number, or a name only one has.</source>
        <translation>人员：工号，或没有重名的姓名。</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>leave (%1)</source>
        <translation>请假（%1）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Findings (provisional)</source>
        <translation>结果（暂定）</translation>
    </message>
    <message>
        <source>--kind knows present, missing, excused and correction.</source>
        <translation>--kind 只能是 present、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>%1: %2 at %3, entered by %4.</source>
        <translation>%1：%2，%3，%4 录入。</translation>
    </message>
    <message>
        <source>%1: notice of %2 by %3, taken by %4.</source>
        <translation>%1：%2 由 %3 报备，%4 记。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>%1 到期。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>Name the team with --team.</source>
        <translation>请用 --team 指定班组。</translation>
    </message>
    <message>
        <source>%1 is closed for %2 by %3; %4 proposals.</source>
        <translation>%2 的 %1 已由 %3 日结；%4 条提议。</translation>
    </message>
    <message>
        <source>%1 is not on the roster of %2.</source>
        <translation>%1 不在 %2 的排班表上。</translation>
    </message>
    <message>
        <source>%1 (%2), %3, planned %4</source>
        <translation>%1（%2），%3，计划 %4</translation>
    </message>
    <message>
        <source>Rules: %1, version %2</source>
        <translation>规则：%1，第 %2 版</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>无异常。</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>当天已日结。</translation>
    </message>
    <message>
        <source>Provisional until the day is closed.</source>
        <translation>日结前为暂定。</translation>
    </message>
    <message>
        <source>Show a day&apos;s roll: planned, came, left, findings as they stand.</source>
        <translation>显示一天的考勤：计划、到岗、离岗和目前的结果。</translation>
    </message>
    <message>
        <source>Enter a mark on the roll: present, missing, excused or correction.</source>
        <translation>登记考勤：present、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>present (default), missing, excused or correction.</source>
        <translation>present（默认）、missing、excused 或 correction。</translation>
    </message>
    <message>
        <source>The moment it speaks of, 08:31:05 or ISO 8601; now when absent.</source>
        <translation>所指的时刻，08:31:05 或 ISO 8601；不填则为现在。</translation>
    </message>
    <message>
        <source>Why, or who vouches for it.</source>
        <translation>理由，或由谁作证。</translation>
    </message>
    <message>
        <source>Record that somebody gave notice of coming late or not at all.</source>
        <translation>登记某人报备迟到或不能到岗。</translation>
    </message>
    <message>
        <source>When the notice came, 07:50 or ISO 8601; now when absent.</source>
        <translation>报备的时刻，07:50 或 ISO 8601；不填则为现在。</translation>
    </message>
    <message>
        <source>phone (default), wecom, dingtalk …</source>
        <translation>phone（默认）、wecom、dingtalk……</translation>
    </message>
    <message>
        <source>When the person expects to arrive.</source>
        <translation>本人预计何时到岗。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>说了什么。</translation>
    </message>
    <message>
        <source>List what stands in the way of closing a day.</source>
        <translation>列出妨碍日结的事项。</translation>
    </message>
    <message>
        <source>Close a team&apos;s day and propose its penalties.</source>
        <translation>为班组日结并提出处罚提议。</translation>
    </message>
    <message>
        <source>Close although items are open; they wait until they are due.</source>
        <translation>有未结事项也日结；它们留待到期。</translation>
    </message>
    <message>
        <source>Explain a person&apos;s day line by line: evidence, rule, arithmetic.</source>
        <translation>逐行说明某人的一天：证据、规则、计算。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>Name one rule pack file to check.</source>
        <translation>请指定一个要检查的规则包文件。</translation>
    </message>
    <message>
        <source>%1: the rule pack %2, version %3, is valid (%4 rules).</source>
        <translation>%1：规则包 %2 第 %3 版有效（%4 条规则）。</translation>
    </message>
    <message>
        <source>The rule pack: the id of a shipped one (%1) or a file.</source>
        <translation>规则包：出厂规则包的编号（%1）或文件。</translation>
    </message>
    <message>
        <source>The case as a JSON file; - reads standard input.</source>
        <translation>案例的 JSON 文件；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Give --pack ID|FILE and --input FILE.</source>
        <translation>请给出 --pack ID|FILE 和 --input FILE。</translation>
    </message>
    <message>
        <source>Check a rule pack; every problem is named with its place.</source>
        <translation>检查规则包；指出每个问题及其位置。</translation>
    </message>
    <message>
        <source>Run a rule pack on a case from a file; no store needed.</source>
        <translation>用规则包计算文件中的案例；不需要记录库。</translation>
    </message>
    <message>
        <source>Why; for money_effects the local rule that allows it.</source>
        <translation>理由；对 money_effects 则为允许它的当地规定。</translation>
    </message>
    <message>
        <source>Name one setting.</source>
        <translation>请指定一个设置。</translation>
    </message>
    <message>
        <source>%1 Only an administrator may let penalties carry money, naming the local rule: --as NAME --role administrator --reason RULE.</source>
        <translation>%1 只有管理员可以让处罚带金额，并须注明当地规定：--as NAME --role administrator --reason RULE。</translation>
    </message>
    <message>
        <source>Name one setting and its value.</source>
        <translation>请指定一个设置及其值。</translation>
    </message>
    <message>
        <source>Show every setting and its value.</source>
        <translation>显示所有设置及其值。</translation>
    </message>
    <message>
        <source>Print one setting&apos;s value.</source>
        <translation>输出一个设置的值。</translation>
    </message>
    <message>
        <source>Change one setting; it is audited.</source>
        <translation>更改一个设置；更改会进入审计。</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>页面：%1。</translation>
    </message>
    <message>
        <source>Size in pixels; 1366x768 unless told.</source>
        <translation>尺寸（像素）；默认 1366x768。</translation>
    </message>
    <message>
        <source>Theme: light, dark or highContrast.</source>
        <translation>主题：light、dark 或 highContrast。</translation>
    </message>
    <message>
        <source>Size of texts and parts in percent, 100 to 200.</source>
        <translation>文字和部件的大小，百分比，100 到 200。</translation>
    </message>
    <message>
        <source>Show the demo floor.</source>
        <translation>显示示范现场。</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>要写入的 PNG 文件。</translation>
    </message>
    <message>
        <source>There is no page “%1”. These exist: %2.</source>
        <translation>没有页面“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1366x768, at most %2 a side.</source>
        <translation>“%1”不是尺寸。请写成 1366x768 的形式，每边最多 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Use light, dark or highContrast.</source>
        <translation>“%1”不是主题。请用 light、dark 或 highContrast。</translation>
    </message>
    <message>
        <source>The scale must be a number from 100 to 200.</source>
        <translation>缩放须为 100 到 200 的数。</translation>
    </message>
    <message>
        <source>Say with --out where to write the picture.</source>
        <translation>请用 --out 指定图片写到哪里。</translation>
    </message>
    <message>
        <source>The page “%1” did not finish loading within %2 seconds.</source>
        <translation>页面“%1”未能在 %2 秒内载入完。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>“%1”无法写入。请检查文件夹是否存在、是否有写入权限。</translation>
    </message>
    <message>
        <source>Write a picture of a page.</source>
        <translation>将页面存为图片。</translation>
    </message>
    <message>
        <source>Open the demo floor, with its own store.</source>
        <translation>打开示范现场，使用它自己的记录库。</translation>
    </message>
    <message>
        <source>%1 holds no audit head of this store. Name an export, a backup or a -head file that was made from it.</source>
        <translation>%1 中没有本记录库的审计链头。请指定由它导出的文件、它的备份或 -head 文件。</translation>
    </message>
    <message>
        <source>Check the store&apos;s integrity and its audit trail, also against the copies of its head beside exports and backups; name what does not fit.</source>
        <translation>检查记录库的完整性及审计链，并与导出文件和备份旁的链头副本比对，指出不符之处。</translation>
    </message>
    <message>
        <source>How many agents the demo floor has; 20 unless told.</source>
        <translation>示范现场有多少坐席；不指定为 20。</translation>
    </message>
    <message>
        <source>Open what the page shows of this one, such as an agent’s name.</source>
        <translation>打开页面上关于这一对象的内容，例如坐席姓名。</translation>
    </message>
    <message>
        <source>Fold the inbox.</source>
        <translation>收起待办栏。</translation>
    </message>
    <message>
        <source>There is no display to show this on. Start it in a desktop session; floorwalk snapshot writes a picture without one.</source>
        <translation>没有可用的显示器。请在桌面会话中启动；不需要显示器时可用 floorwalk snapshot 生成图片。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a screen. Screens here: %2.</source>
        <translation>“%1”不是屏幕编号。现有屏幕：%2。</translation>
    </message>
    <message>
        <source>The wallboard takes only options.</source>
        <translation>大屏命令只接受选项。</translation>
    </message>
    <message>
        <source>The screen to fill, by its number; the first unless told.</source>
        <translation>要占满的屏幕编号；不指定则为第一块。</translation>
    </message>
    <message>
        <source>The layout: the id of a shipped one (%1) or a file.</source>
        <translation>版式：出厂版式的编号（%1）或文件。</translation>
    </message>
    <message>
        <source>Fill a screen with the wallboard, for weeks, with nobody signed in.</source>
        <translation>整屏显示大屏，可连续运行数周，无需登录。</translation>
    </message>
    <message>
        <source>“%1” is half a command; say one of: %2.</source>
        <translation>“%1”不是完整的命令，请写出其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is more than “%2” takes.</source>
        <translation>“%1”多余：“%2”不需要它。</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>(pack: %1 %2, not applied here)</source>
        <translation>（制度：%1 %2，本中心不执行）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The clock stands at %1, before the last entry of the audit trail (%2). What is written now bears that time; check the clock.</source>
        <translation>当前时钟为 %1，早于审计记录的最后一条（%2）。现在写入的内容会带上这个时间，请检查时钟。</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>工号</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) an entry was made before the one that it follows: the clock was set back.</source>
        <translation>
            <numerusform>有 %n 条记录的时间早于其前一条：时钟曾被调回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提醒时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>响应时长</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock.</source>
        <translation>日期，按本中心时区。</translation>
    </message>
    <message>
        <source>The alerts of a day, with reaction times and how they ended.</source>
        <translation>某日的提醒，含响应时长与处理结果。</translation>
    </message>
    <message>
        <source>Language: zh_CN, zh_TW or en.</source>
        <translation>语言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Floorwalk does not speak “%1”. Say zh_CN, zh_TW or en.</source>
        <translation>巡场不支持语言“%1”，请用 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Where the floor comes from; given several times, from several telephone systems.</source>
        <translation>现场数据的来源；可给出多次，合并多套电话系统。</translation>
    </message>
    <message>
        <source>Show the agents of the Floor page as cards.</source>
        <translation>以卡片显示现场页的坐席。</translation>
    </message>
    <message>
        <source>Bring seats in from CSV: seat, interface (several with ; between).</source>
        <translation>从 CSV 导入座位：seat、interface（多个用 ; 分隔）。</translation>
    </message>
    <message>
        <source>Bring in who sits where, from CSV: employee_no, date, seat, start, end.</source>
        <translation>从 CSV 导入座位安排：employee_no、date、seat、start、end。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>掉线</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上报给</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>免责</translation>
    </message>
    <message>
        <source>no, withdrawn: %1</source>
        <translation>否，已撤销：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>The seats with their interfaces, and who sits there on a day.</source>
        <translation>座位及其接口，以及当天谁坐在哪里。</translation>
    </message>
    <message>
        <source>Name with --feed whose gaps are to be filled: one of %1.</source>
        <translation>请用 --feed 指定要补哪个数据源的缺口：%1 之一。</translation>
    </message>
    <message>
        <source>“%1” is not the feed of this computer; leave --feed out where there is one.</source>
        <translation>“%1”不是本机的数据源；只有一个数据源时不必写 --feed。</translation>
    </message>
    <message>
        <source>Name Asterisk’s queue_log, or the folder it lies in, with --queue-log PATH.</source>
        <translation>请用 --queue-log PATH 指定 Asterisk 的 queue_log 或其所在文件夹。</translation>
    </message>
    <message>
        <source>--from must be earlier than --to.</source>
        <translation>--from 必须早于 --to。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3): </source>
        <extracomment>a gap: from, to, why</extracomment>
        <translation>%1 至 %2（%3）：</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 段状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming(s) and going(s)</source>
        <translation>
            <numerusform>%n 条到离岗依据</numerusform>
        </translation>
    </message>
    <message>
        <source>filled; there was nothing to add.</source>
        <translation>已补过，没有可再补的。</translation>
    </message>
    <message>
        <source>not filled.</source>
        <translation>未补。</translation>
    </message>
    <message>
        <source>Not filled: %1</source>
        <translation>未补：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) had not ended by the log’s last line; run it again later.</source>
        <translation>
            <numerusform>日志最后一行时还有 %n 通电话未结束；请稍后再运行一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gap in the history of that time.</source>
        <translation>该时段的历史没有缺口。</translation>
    </message>
    <message>
        <source>Whose gaps, where there are several: its host, address or number.</source>
        <translation>有多个数据源时，补哪一个：主机名、地址或序号。</translation>
    </message>
    <message>
        <source>Asterisk’s queue_log, or its folder; else the one beside the feed’s address.</source>
        <translation>Asterisk 的 queue_log 或其文件夹；不写则用数据源地址中的那一个。</translation>
    </message>
    <message>
        <source>Only gaps that end after this moment; else those of 31 days.</source>
        <translation>只补在此时刻之后结束的缺口；不写则为 31 天内。</translation>
    </message>
    <message>
        <source>Only gaps that begin before this moment.</source>
        <translation>只补在此时刻之前开始的缺口。</translation>
    </message>
    <message>
        <source>Fill gaps of the history from Asterisk’s queue_log; say gap by gap what came of it.</source>
        <translation>用 Asterisk 的 queue_log 补历史缺口，并逐个说明结果。</translation>
    </message>
    <message>
        <source>The clocks of the queue_log and of the feed’s history differ by %1 s; the log’s times were moved by that.</source>
        <translation>queue_log 与数据源历史的时钟相差 %1 秒；日志时间已按此调整。</translation>
    </message>
    <message>
        <source>The team; without it, all that have none of their own.</source>
        <translation>班组；不写则为所有没有自己模板的班组。</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23; today unless told.</source>
        <translation>班次日，例如 2026-11-23；不写则为今天。</translation>
    </message>
    <message>
        <source>The first day it rules; today unless told.</source>
        <translation>开始生效的日期；不写则为今天。</translation>
    </message>
    <message>
        <source>What was changed and why.</source>
        <translation>改了什么、为什么改。</translation>
    </message>
    <message>
        <source>Name one day template file to check.</source>
        <translation>请指定一个要检查的日程模板文件。</translation>
    </message>
    <message>
        <source>%1: the day template %2 is valid (%3 activities).</source>
        <translation>%1：日程模板 %2 有效（%3 项活动）。</translation>
    </message>
    <message>
        <source>Name the day template&apos;s file, or the id of a shipped one.</source>
        <translation>请指定日程模板文件，或出厂模板的编号。</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>第 %1 版自 %2 起生效。</translation>
    </message>
    <message>
        <source>Check a day template; every problem is named with its place.</source>
        <translation>检查日程模板；每个问题都指出位置。</translation>
    </message>
    <message>
        <source>Print the day template that rules a team&apos;s day, to be edited.</source>
        <translation>输出班组当天生效的日程模板，便于修改。</translation>
    </message>
    <message>
        <source>Give a team a day template of its own, from a day on.</source>
        <translation>为班组设定自己的日程模板，自某日起生效。</translation>
    </message>
    <message>
        <source>Write a month&apos;s coaching notes for HR: only those that HR may see.</source>
        <translation>为人事写出一个月的辅导记录：只含人事可见的。</translation>
    </message>
    <message>
        <source>Turn the Floor page back to this time of the demo’s day.</source>
        <translation>把现场页回看到示范当天的这个时刻。</translation>
    </message>
    <message>
        <source>Have the demo’s feed fall silent first.</source>
        <translation>先让示范信号中断。</translation>
    </message>
    <message>
        <source>--%1 is for the demo floor; say --demo as well.</source>
        <translation>--%1 用于示范现场；请同时使用 --demo。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 13:40.</source>
        <translation>“%1”不是时刻。请写成 13:40 的形式。</translation>
    </message>
    <message>
        <source>filled with %1, %2, %3 and %4.</source>
        <extracomment>&quot;3 calls&quot;, &quot;12 states&quot;, &quot;2 comings and goings&quot;, &quot;1 ring that nobody answered&quot;</extracomment>
        <translation>已补入 %1、%2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s) that nobody answered</source>
        <translation>
            <numerusform>%n 次振铃未接</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in part; there was nothing to add.</source>
        <translation>已补一部分，没有可再补的。</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; filled from queue_log and counted.</source>
        <translation>%1 至 %2 无信号：%3；已由 queue_log 补入并计入。</translation>
    </message>
    <message>
        <source>Where the events come from: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM; given several times, a floor is printed for each. Without it --store is needed, and the day is read from its history.</source>
        <translation>事件来源：ami-file:PATH、queuelog:PATH、jsonl-file:PATH 或 exec:PROGRAM；给出多次时，逐一输出各系统的现场。不给时须用 --store，当天从其历史读取。</translation>
    </message>
    <message>
        <source>Name the feed with --feed ADDRESS, for example ami-file:floor.ami, or with --store FILE the store whose history is to be read.</source>
        <translation>请用 --feed ADDRESS 指定信号，例如 ami-file:floor.ami；或用 --store FILE 指定要读取其历史的数据文件。</translation>
    </message>
    <message>
        <source>Read a feed to its end, or a day of the history, and print the floor: queues, agents, gaps.</source>
        <translation>将信号读到结尾，或读取历史中的一天，并输出现场：队列、坐席、缺口。</translation>
    </message>
    <message>
        <source>--kind knows %1, not “%2”.</source>
        <translation>--kind 可用 %1，没有“%2”。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Say what it is with --kind.</source>
        <translation>请用 --kind 写明类别。</translation>
    </message>
    <message>
        <source>--urgency knows normal, urgent and atOnce.</source>
        <translation>--urgency 可用 normal、urgent 和 atOnce。</translation>
    </message>
    <message>
        <source>#%1 %2: %3, with %4.</source>
        <translation>#%1 %2：%3，由 %4 负责。</translation>
    </message>
    <message>
        <source>Name the entry by its number.</source>
        <translation>请写明登记号。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>内容。</translation>
    </message>
    <message>
        <source>The promised time: 15:30 of today, or ISO 8601.</source>
        <translation>约定时间：当天的 15:30，或 ISO 8601。</translation>
    </message>
    <message>
        <source>List what leaders took up: the open ones, or a day&apos;s.</source>
        <translation>列出组长登记的事项：未结的，或某一天的。</translation>
    </message>
    <message>
        <source>Only open ones; so it is without --date.</source>
        <translation>只列未结的；不写 --date 时即如此。</translation>
    </message>
    <message>
        <source>Those of the shifts of this day.</source>
        <translation>当天班次的事项。</translation>
    </message>
    <message>
        <source>Only this kind: hotline, escalation, task …</source>
        <translation>只列这一类：hotline、escalation、task……</translation>
    </message>
    <message>
        <source>Take something up: a hotline question, an escalation, a task …</source>
        <translation>登记一件事：热线问题、升级投诉、任务……</translation>
    </message>
    <message>
        <source>What it is: hotline, escalation, task …</source>
        <translation>类别：hotline、escalation、task……</translation>
    </message>
    <message>
        <source>The agent: an employee number, or a name only one has.</source>
        <translation>坐席：工号，或不重名的姓名。</translation>
    </message>
    <message>
        <source>The business it is about.</source>
        <translation>涉及的业务。</translation>
    </message>
    <message>
        <source>The caller or customer.</source>
        <translation>来电人或客户。</translation>
    </message>
    <message>
        <source>The seat.</source>
        <translation>座位号。</translation>
    </message>
    <message>
        <source>normal, urgent or atOnce.</source>
        <translation>normal、urgent 或 atOnce。</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>答复内容。</translation>
    </message>
    <message>
        <source>That solved it.</source>
        <translation>已就此解决。</translation>
    </message>
    <message>
        <source>The shift day it belongs to; else the one that runs.</source>
        <translation>所属班次日；不写则为当前班次。</translation>
    </message>
    <message>
        <source>Say what became of an entry of the register; nothing is deleted.</source>
        <translation>写明某条登记的进展；不删除任何内容。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>必读</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>知识点 #%1 已记录。</translation>
    </message>
    <message>
        <source>Name the point by its number: floorwalk knowledge confirm 3 --agent 00123.</source>
        <translation>请用编号指明知识点，例如：floorwalk knowledge confirm 3 --agent 00123。</translation>
    </message>
    <message>
        <source>It is noted that %1 knows point #%2.</source>
        <translation>已记录：%1 已掌握知识点 #%2。</translation>
    </message>
    <message>
        <source>It is noted that %1 does not know point #%2 yet.</source>
        <translation>已记录：%1 尚未掌握知识点 #%2。</translation>
    </message>
    <message>
        <source>Valid on this day; today unless told.</source>
        <translation>在这一天有效的；未指定则为今天。</translation>
    </message>
    <message>
        <source>Also what is over, comes later or was withdrawn.</source>
        <translation>包括已过期、尚未生效和已撤回的。</translation>
    </message>
    <message>
        <source>What the point is asked for by.</source>
        <translation>大家用什么名称来问这个知识点。</translation>
    </message>
    <message>
        <source>What is new.</source>
        <translation>新的内容。</translation>
    </message>
    <message>
        <source>The first day it is valid; today unless told.</source>
        <translation>生效首日；未指定则为今天。</translation>
    </message>
    <message>
        <source>The last day; without it, until further notice.</source>
        <translation>有效末日；不填则长期有效。</translation>
    </message>
    <message>
        <source>Only for this team.</source>
        <translation>只面向这个班组。</translation>
    </message>
    <message>
        <source>Everybody must read it.</source>
        <translation>人人必读。</translation>
    </message>
    <message>
        <source>Who knows it, by employee number or name.</source>
        <translation>谁已掌握，工号或姓名。</translation>
    </message>
    <message>
        <source>It was noted by mistake.</source>
        <translation>此前记错了。</translation>
    </message>
    <message>
        <source>Print the knowledge points of a day and how many have confirmed them.</source>
        <translation>列出某天有效的知识点和已确认人数。</translation>
    </message>
    <message>
        <source>Put a new knowledge point on record.</source>
        <translation>记录一个新的知识点。</translation>
    </message>
    <message>
        <source>Note that somebody knows a knowledge point.</source>
        <translation>记录某人已掌握某个知识点。</translation>
    </message>
    <message>
        <source>Bring people in from CSV: employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday.</source>
        <translation>从 CSV 导入人员：employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source> (target %1)</source>
        <translation>（目标 %1）</translation>
    </message>
    <message>
        <source>Choose one of --pdf and --json.</source>
        <translation>--pdf 与 --json 只能选一个。</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock, or any day of the week or month.</source>
        <translation>日期（按中心时区），或该周、该月内的任意一天。</translation>
    </message>
    <message>
        <source>Whose day it is, by name; who asks, unless told.</source>
        <translation>哪位班组长的日子（姓名）；不写则为本人。</translation>
    </message>
    <message>
        <source>Write it as PDF, A4, to this file.</source>
        <translation>以 A4 PDF 写入该文件。</translation>
    </message>
    <message>
        <source>A leader&apos;s day as it was done and seen.</source>
        <translation>班组长一天的实况日报。</translation>
    </message>
    <message>
        <source>How a leader&apos;s week was spent.</source>
        <translation>班组长一周的用时。</translation>
    </message>
    <message>
        <source>How a leader&apos;s month was spent.</source>
        <translation>班组长一月的用时。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>all of the shift</source>
        <translation>整个班次</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>调班</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>顶班</translation>
    </message>
    <message>
        <source>The last day lies before the first. Exchange --from and --to.</source>
        <translation>最后一天早于第一天。请对调 --from 与 --to。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>原班人员</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>替班人员</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>换回日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock.</source>
        <translation>第一天，按中心时间。</translation>
    </message>
    <message>
        <source>The last day; without it the first alone.</source>
        <translation>最后一天；不写则只有第一天。</translation>
    </message>
    <message>
        <source>Swaps and substitutes: who comes in place of whom.</source>
        <translation>调班与顶班：谁替谁上班。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the feed could not be used.</source>
        <translation>
            <numerusform>信号中有 %n 条消息无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的时间不可能成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the call</source>
        <translation>来电原因</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Bring QA errors in from CSV: employee_no, date, call, item, text, fatal, advice, found_by.</source>
        <translation>从 CSV 导入质检差错：employee_no、date、call、item、text、fatal、advice、found_by。</translation>
    </message>
    <message>
        <source>Bring in what calls were about, from CSV: time, employee_no or call, queue, reason.</source>
        <translation>从 CSV 导入来电原因：time、employee_no 或 call、queue、reason。</translation>
    </message>
    <message>
        <source>The link holds what looks like a telephone number: whoever hears the recording can read it.</source>
        <translation>链接里像是有电话号码：听录音的人都能看到。</translation>
    </message>
    <message>
        <source>To whom it goes, or which leader takes it over; a recording to team, all or names.</source>
        <translation>交给谁，或由哪位班组长接手；录音可给 team、all 或具体姓名。</translation>
    </message>
    <message>
        <source>All that is about this agent: an employee number, or a name only one has.</source>
        <translation>与该坐席有关的全部条目：工号，或不重名的姓名。</translation>
    </message>
    <message>
        <source>Where a recording is: a path, an address or the system’s id.</source>
        <translation>录音在哪里：路径、网址或系统编号。</translation>
    </message>
    <message>
        <source>Who found a QA error; else who writes it down.</source>
        <translation>质检差错由谁发现；不写则为登记人。</translation>
    </message>
    <message>
        <source>A QA error that fails the call by itself.</source>
        <translation>致命差错：单此一项即判不合格。</translation>
    </message>
    <message>
        <source>Which call: when it was, or its id.</source>
        <translation>哪通电话：时间或编号。</translation>
    </message>
    <message>
        <source>What was done: answered, sent, promised, offered, accepted, closed … or, of a recording, asked, agreed, refused, withdrawn, shared, heard</source>
        <translation>做了什么：answered、sent、promised、offered、accepted、closed……录音另有 asked、agreed、refused、withdrawn、shared、heard</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Adherence, raw (%)</source>
        <translation>遵时率，原始 (%)</translation>
    </message>
    <message>
        <source>adjusted (%)</source>
        <translation>调整后 (%)</translation>
    </message>
    <message>
        <source>Conformance (%)</source>
        <translation>工时符合率 (%)</translation>
    </message>
    <message>
        <source>Utilisation (%)</source>
        <translation>工时利用率 (%)</translation>
    </message>
    <message>
        <source>Shrinkage (%)</source>
        <translation>缩减率 (%)</translation>
    </message>
    <message>
        <source>planned (%)</source>
        <translation>计划内 (%)</translation>
    </message>
    <message>
        <source>unplanned (%)</source>
        <translation>计划外 (%)</translation>
    </message>
    <message>
        <source>%1 was there, and no phone of theirs was heard: left out.</source>
        <translation>%1 在岗，但没有收到其话机的信号：不计。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: left out of every figure.</source>
        <translation>%1 至 %2 没有收到信号：所有指标都不计。</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept: left out.</source>
        <translation>%1 之前只留有半小时汇总：不计。</translation>
    </message>
    <message>
        <source>To have %1 there, roster %2: need ÷ (1 − shrinkage).</source>
        <translation>要有 %1 人在岗，需排 %2 人：需求 ÷（1 − 缩减率）。</translation>
    </message>
    <message>
        <source>How many to roster for %1 cannot be said from this day.</source>
        <translation>从这一天得不出 %1 人在岗需排多少人。</translation>
    </message>
    <message>
        <source>--need wants a whole number from 0 to 100000.</source>
        <translation>--need 需要 0 到 100000 的整数。</translation>
    </message>
    <message>
        <source>The shift day, by the centre&apos;s clock.</source>
        <translation>班次日，按中心的时钟。</translation>
    </message>
    <message>
        <source>Only this person: an employee number, or a name that only one has.</source>
        <translation>只看这个人：工号，或没有重名的姓名。</translation>
    </message>
    <message>
        <source>Also say how many to roster so that this many are there.</source>
        <translation>同时说明要有这么多人在岗需排多少人。</translation>
    </message>
    <message>
        <source>Write a row a person to this file instead.</source>
        <translation>改为每人一行写入这个文件。</translation>
    </message>
    <message>
        <source>A day&apos;s adherence, conformance, utilisation and shrinkage: what people did against the roster.</source>
        <translation>一天的遵时率、工时符合率、工时利用率和缩减率：人员实际与排班的对照。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of the service level: the variant&apos;s name, and how it is counted</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>服务水平，%1</translation>
    </message>
    <message>
        <source>Service level of %1, %2</source>
        <translation>%1 的服务水平，%2</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Name the alert by its number, which “report alerts” tells.</source>
        <translation>请给出提醒编号，可由 “report alerts” 查到。</translation>
    </message>
    <message>
        <source>--outcome knows %1.</source>
        <translation>--outcome 可用：%1。</translation>
    </message>
    <message>
        <source>How it ended: settled, needsTime, agreed, falseAlarm or other.</source>
        <translation>处理结果：settled、needsTime、agreed、falseAlarm 或 other。</translation>
    </message>
    <message>
        <source>The outcome in words.</source>
        <translation>处理结果的说明。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>做了什么。</translation>
    </message>
    <message>
        <source>Say once what was done about an alert that was over by itself; nothing is overwritten.</source>
        <translation>对自行恢复的提醒补记一次处理情况；已有记录不会被覆盖。</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed, of a queue_log also after its last line; of a store, the day up to this moment.</source>
        <translation>读到话务源的这一时刻为止，queue_log 也可晚于其最后一行；对数据文件则为当天截至这一时刻。</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>已超过保留期限，内容已清除。</translation>
    </message>
    <message>
        <source>Name one report by its number, as “report submitted” lists it.</source>
        <translation>请用编号指明一份报告，编号见 “report submitted” 的列表。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
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
        <translation>请写明报告编号和由谁接收：floorwalk report receive 3 --by 赵经理。</translation>
    </message>
    <message>
        <source>Report #%1 is received by %2.</source>
        <translation>报告 #%1 已由 %2 接收。</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock; two months ago unless told.</source>
        <translation>第一天，按中心的时区；不写则为两个月前。</translation>
    </message>
    <message>
        <source>The last day; today unless told.</source>
        <translation>最后一天；不写则为今天。</translation>
    </message>
    <message>
        <source>Only what nobody has received yet.</source>
        <translation>只列还没有人接收的。</translation>
    </message>
    <message>
        <source>The operations manager who has it in hand, by name.</source>
        <translation>接收报告的运营经理，写姓名。</translation>
    </message>
    <message>
        <source>Reports that leaders submitted to the operations manager, or one of them.</source>
        <translation>班组长提交给运营经理的报告，或其中一份。</translation>
    </message>
    <message>
        <source>The operations manager has a submitted report in hand.</source>
        <translation>运营经理接收一份已提交的报告。</translation>
    </message>
    <message>
        <source>“%1” is no key. Write keys like “Ctrl+T Return F”.</source>
        <translation>“%1”不是按键。请写成“Ctrl+T Return F”这样。</translation>
    </message>
    <message>
        <source>The JSON file to write.</source>
        <translation>要写入的 JSON 文件。</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.json.</source>
        <translation>请用 --out 文件.json 指定要写入的文件。</translation>
    </message>
    <message>
        <source>What is held about %1 is written to %2.</source>
        <translation>关于 %1 的留存内容已写入 %2。</translation>
    </message>
    <message>
        <source>Write what is held about one agent, to be handed to that agent.</source>
        <translation>写出关于一名坐席的全部留存内容，可交给本人。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is no plan.</source>
        <translation>那天没有排班，因此没有计划。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>Plan for %1, %2</source>
        <extracomment>the head of a plan: the day, and whose plan it is</extracomment>
        <translation>%1 的计划，%2</translation>
    </message>
    <message>
        <source>What the leader wants to do</source>
        <translation>组长要做的事</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock; else the next one that the team works.</source>
        <translation>日期，按中心时间；不写则为班组的下一个工作日。</translation>
    </message>
    <message>
        <source>Whose plan: the leader’s name; else whoever is on duty.</source>
        <translation>谁的计划：组长姓名；不写则为当班组长。</translation>
    </message>
    <message>
        <source>The leader’s plan for tomorrow: who works, the activities, what is open.</source>
        <translation>组长的明日计划：谁上班、有哪些活动、还有什么未结。</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>--do knows answered, sent, promised, offered, accepted, declined, fedBack, solved, closed, reopened, noted and snoozed; of an answered question shared, which makes it a knowledge point; of a recording asked, agreed, refused, withdrawn, shared and heard.</source>
        <translation>--do 认识 answered、sent、promised、offered、accepted、declined、fedBack、solved、closed、reopened、noted 和 snoozed；已答复的问题还有 shared（转为知识点）；录音还有 asked、agreed、refused、withdrawn、shared 和 heard。</translation>
    </message>
    <message>
        <source>The demo floor with all its options, such as sim:?agents=200&amp;profile=storm.</source>
        <translation>示范现场及其全部选项，例如 sim:?agents=200&amp;profile=storm。</translation>
    </message>
    <message>
        <source>Then press these keys, one after the other, such as “Ctrl+T F”.</source>
        <translation>然后依次按下这些键，如“Ctrl+T F”。</translation>
    </message>
    <message>
        <source>How long the page may take to load; by the floor’s size unless told.</source>
        <translation>页面载入最多等多久（秒）；不指定时按现场规模。</translation>
    </message>
    <message>
        <source>--feed of a picture is the address of a demo floor, such as sim:?agents=200; it goes without --agents.</source>
        <translation>图片的 --feed 是示范现场的地址，例如 sim:?agents=200，不能与 --agents 同用。</translation>
    </message>
    <message>
        <source>The patience must be a number of seconds from 1 to %1.</source>
        <translation>等待时间必须是 1 到 %1 秒之间的数字。</translation>
    </message>
    <message>
        <source>The page “%1” did not turn back to %2 within %3 seconds.</source>
        <translation>页面“%1”未能在 %3 秒内回看到 %2。</translation>
    </message>
    <message>
        <source>Not on record yet from %1 to %2: the program that follows the floor has not written it, or its feed is lost; left out of every figure.</source>
        <translation>从 %1 到 %2 尚未写入记录：跟踪现场的程序还没有写入，或者与电话系统的连接已断；不计入任何指标。</translation>
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
            <numerusform>%n 条待补全</numerusform>
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
        <translation>HR 可见</translation>
    </message>
    <message>
        <source>leaders only</source>
        <translation>仅组长可见</translation>
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
        <translation>文字已超过保存期限，已清除。</translation>
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
        <translation>请求</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>原话</translation>
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
        <translation>待补全：回车，写下建议</translation>
    </message>
    <message>
        <source>To be completed once the call is over</source>
        <translation>通话结束后补全</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who listened</extracomment>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Listened %1/%2 · called back %3/%4</source>
        <extracomment>this week&apos;s calls listened to and sampled call-backs, each against the number aimed at</extracomment>
        <translation>旁听 %1/%2 · 回访 %3/%4</translation>
    </message>
    <message>
        <source>never listened to, as far as is on record</source>
        <translation>记录中从未旁听过</translation>
    </message>
    <message>
        <source>not listened to this week</source>
        <translation>本周还没有旁听或回访</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to listen to this week</source>
        <translation>
            <numerusform>本周还差 %n 次旁听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) to sample this week</source>
        <translation>
            <numerusform>本周还差 %n 次抽样回访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long call(s) this week</source>
        <translation>
            <numerusform>本周 %n 通长通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) this week</source>
        <translation>
            <numerusform>本周 %n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>handling time %1 % over the target</source>
        <translation>平均处理时长超目标 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last time</source>
        <translation>
            <numerusform>距上次 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” tells no time. Say when it was and how often.</source>
        <translation>“%1”没有说时间。请写什么时候、几次。</translation>
    </message>
    <message>
        <source>“%1” judges. Say what was seen or heard.</source>
        <translation>“%1”是评判。请写看到或听到了什么。</translation>
    </message>
    <message>
        <source>“%1” compares with others. Say what is asked of this one.</source>
        <translation>“%1”是和别人比较。请写希望本人做什么。</translation>
    </message>
    <message>
        <source>“%1” passes it on. Say what you yourself need.</source>
        <translation>“%1”像是推卸。请写您自己需要什么。</translation>
    </message>
    <message>
        <source>“%1” forces. Ask for it, and agree on a date.</source>
        <translation>“%1”是强迫。请改为请求，并约定日期。</translation>
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
            <numerusform>%n 通委屈来电还没谈过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) agreed in a talk due</source>
        <translation>
            <numerusform>谈话约定的 %n 件事到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long call(s) today</source>
        <translation>
            <numerusform>今天 %n 通超长通话</numerusform>
        </translation>
    </message>
    <message>
        <source>no talk on record</source>
        <translation>还没有谈话记录</translation>
    </message>
    <message>
        <source>talked to within a day</source>
        <translation>一天内谈过</translation>
    </message>
    <message numerus="yes">
        <source>last talk %n day(s) ago</source>
        <translation>
            <numerusform>上次谈话在 %n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QA error(s) in two weeks</source>
        <translation>
            <numerusform>两周内 %n 个质检差错</numerusform>
        </translation>
    </message>
    <message>
        <source>unstable or upset lately</source>
        <translation>近期情绪不稳或受过委屈</translation>
    </message>
    <message>
        <source>on leave today</source>
        <translation>今天请假</translation>
    </message>
    <message>
        <source>not on shift today</source>
        <translation>今天不在班</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>the weight of all reasons to listen to somebody: a score, no minutes</extracomment>
        <translation>优先度 %1</translation>
    </message>
</context>
<context>
    <name>CoachingDesk</name>
    <message>
        <source>Say first what was seen: the fact is what the rest stands on.</source>
        <translation>请先写事实：其余几步都以它为据。</translation>
    </message>
    <message>
        <source>A step holds %1 characters at most. Make it shorter.</source>
        <translation>每一步最多 %1 个字符，请写短一些。</translation>
    </message>
    <message>
        <source>A note of care stays with the leaders. Take away “HR may see it”.</source>
        <translation>关怀记录只留在组长处，请去掉“HR 可见”。</translation>
    </message>
    <message>
        <source>Agree on %1 things at most in one note.</source>
        <translation>一条记录最多约定 %1 件事。</translation>
    </message>
    <message>
        <source>Say what was agreed, or leave it away.</source>
        <translation>请写明约定了什么，或者去掉这一行。</translation>
    </message>
    <message>
        <source>“%1” needs a date that is not gone by.</source>
        <translation>“%1”需要一个还没过去的日期。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>该坐席</translation>
    </message>
    <message>
        <source>A note cannot speak of the future. Check date and time.</source>
        <translation>记录不能写将来的事，请检查日期和时间。</translation>
    </message>
    <message>
        <source>Note #%1 does not stand any more. Write another one.</source>
        <translation>记录 #%1 已不再有效，请另写一条。</translation>
    </message>
    <message>
        <source>Say why the note is withdrawn: the reason is read later.</source>
        <translation>请写明撤回原因：以后有人会看。</translation>
    </message>
    <message>
        <source>%1 ended “%2” already.</source>
        <translation>%1 已经完成了“%2”。</translation>
    </message>
    <message>
        <source>Choose a date that is not gone by.</source>
        <translation>请选一个还没过去的日期。</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>Counted since %1.</source>
        <translation>自 %1 起统计。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) were filled from queue_log.</source>
        <translation>
            <numerusform>%n 处缺口已由 queue_log 补入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard and filled from queue_log: %1.</source>
        <extracomment>times of day, as &quot;10:02–10:14, 11:30–11:31&quot;</extracomment>
        <translation>无信号、已由 queue_log 补入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of it nobody listened.</source>
        <translation>
            <numerusform>其中有 %n 段时间没有监听。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened, and nothing counts: %1.</source>
        <extracomment>times of day, as &quot;09:00–12:00&quot;</extracomment>
        <translation>%1 没有监听，不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) left out</source>
        <translation>
            <numerusform>%n 起突发事件不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 left out</source>
        <extracomment>times of day, as &quot;10:05–10:20&quot;; of the people whom an incident took off line that time counts in no figure</extracomment>
        <translation>突发事件 %1 不计入</translation>
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
        <translation>该人员</translation>
    </message>
    <message>
        <source>%1 works another shift at that time. Choose somebody else, or other times.</source>
        <translation>%1 在那段时间有别的班。请另选一人，或改时间。</translation>
    </message>
    <message>
        <source>%1 is on leave then. Choose somebody else.</source>
        <translation>%1 那时在休假。请另选一人。</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves. Choose somebody else.</source>
        <translation>不能自己替自己。请另选一人。</translation>
    </message>
    <message>
        <source>Say who approved it and why: it is read later.</source>
        <translation>请写明由谁批准、为什么：以后会有人查看。</translation>
    </message>
    <message>
        <source>%1 has no shift on %2: there is nothing to come for.</source>
        <translation>%1 在 %2 没有班次，无班可替。</translation>
    </message>
    <message>
        <source>The times lie outside the shift. Write them as 09:00-12:00, or none for all of it.</source>
        <translation>时间不在班次之内。请写成 09:00-12:00；整班则留空。</translation>
    </message>
    <message>
        <source>%1 has no shift on %2 that could be taken in return.</source>
        <translation>%1 在 %2 没有班次可以换回。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a remark on a swap is about, and what the rules say</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say why it does not hold: it is read later.</source>
        <translation>请写明为什么不成立：以后会有人查看。</translation>
    </message>
    <message>
        <source>What was to be taken back</source>
        <translation>要撤回的调班或顶班</translation>
    </message>
    <message>
        <source>It cannot have been asked for on %1: by this computer’s clock today is %2. Correct the day, or the clock if that is wrong.</source>
        <translation>不可能在 %1 提出：按本机时钟今天是 %2。请更正日期；若时钟不准，请校准时钟。</translation>
    </message>
    <message>
        <source>%1 works %2 by now and would have %3 back at the same time. Take the other one back first, or change the roster.</source>
        <translation>%1 现已排在 %2 上班，收回的 %3 与之重叠。请先撤回另一项，或更改排班。</translation>
    </message>
    <message>
        <source>%1 comes for some of it by now (%2). Take that back first.</source>
        <translation>其中 %2 现由 %1 来顶班。请先撤回该项。</translation>
    </message>
</context>
<context>
    <name>CoverQuestions</name>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>没有叫“%1”的人，或者不止一个；请写工号。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-28 or 11-28.</source>
        <translation>“%1”不是日期。请写成 2026-11-28 或 11-28。</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:00-12:00, or nothing for the whole shift.</source>
        <translation>“%1”不是时间段。请写成 09:00-12:00；整班则留空。</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>替 %1 上班</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁来顶班</translation>
    </message>
    <message>
        <source>For a part: 09:00-12:00</source>
        <translation>只替一段：09:00-12:00</translation>
    </message>
    <message>
        <source>Approved by whom, why; rest owed</source>
        <translation>谁批准、原因；欠休</translation>
    </message>
    <message>
        <source>%1 exchanges the shift</source>
        <translation>%1 调班</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>与谁换班</translation>
    </message>
    <message>
        <source>For their shift of (date)</source>
        <translation>换对方哪天的班（日期）</translation>
    </message>
    <message>
        <source>Asked for on (date); none: the leader’s</source>
        <translation>申请日期；留空为班长安排</translation>
    </message>
    <message>
        <source>Written request, if there is one</source>
        <translation>书面申请（如有）</translation>
    </message>
    <message>
        <source>Approved by whom, why</source>
        <translation>谁批准、原因</translation>
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
        <translation>为什么不成立</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>“%1”，第 %2 行，第 %3 列：%4。</translation>
    </message>
    <message>
        <source>the column “%1” is unknown (--strict)</source>
        <translation>未知的列“%1”（--strict）</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列“%1”重复出现</translation>
    </message>
    <message>
        <source>“%1”, line %2: the column “%3” is missing. The header says: %4.</source>
        <translation>“%1”，第 %2 行：缺少列“%3”。表头为：%4。</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>“%1”超出了表头的最后一列</translation>
    </message>
</context>
<context>
    <name>CsvImports</name>
    <message>
        <source>Columns kept as remarks: %1.</source>
        <translation>作为备注保留的列：%1。</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>the name is longer than 64 characters</source>
        <translation>姓名超过 64 个字符</translation>
    </message>
    <message>
        <source>the team is missing</source>
        <translation>缺少班组</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>“%1”不是日期；应为 2026-11-23 的形式</translation>
    </message>
    <message>
        <source>“%1” is not staff, intern, minor or agency</source>
        <translation>“%1”不是 staff、intern、minor 或 agency</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>“%1”已在第 %2 行出现</translation>
    </message>
    <message>
        <source>“%1” belongs to the person on line %2 already</source>
        <translation>“%1”已属于第 %2 行的人</translation>
    </message>
    <message>
        <source>“%1” is not a moment; 2026-11-23 08:31:05 is expected</source>
        <translation>“%1”不是时刻；应为 2026-11-23 08:31:05 的形式</translation>
    </message>
    <message>
        <source>“%1” is neither in nor out</source>
        <translation>“%1”既不是 in 也不是 out</translation>
    </message>
    <message>
        <source>ID numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>此版本不保存身份证号：还没有加密存放的地方。</translation>
    </message>
    <message>
        <source>ID numbers are in the file and were not read.</source>
        <translation>文件中有身份证号，未读取。</translation>
    </message>
    <message>
        <source>Phone numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>此版本不保存电话号码：还没有加密存放的地方。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of day; work, rest or a kind of leave is expected</source>
        <translation>“%1”不是日期类型；应为 work、rest 或一种请假</translation>
    </message>
    <message>
        <source>the time is missing; a working day has a start and an end</source>
        <translation>缺少时间；工作日须有开始和结束</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>“%1”不是时间；应为 08:30 的形式</translation>
    </message>
    <message>
        <source>line %1 gives this person another kind of day on this date</source>
        <translation>第 %1 行给此人当天另一种日期类型</translation>
    </message>
    <message>
        <source>this person&apos;s day stands on line %1 already</source>
        <translation>此人当天已在第 %1 行出现</translation>
    </message>
    <message>
        <source>line %1 gives this person another shift on this date</source>
        <translation>第 %1 行给此人当天另一个班次</translation>
    </message>
    <message>
        <source>the times overlap those on line %1</source>
        <translation>时间与第 %1 行重叠</translation>
    </message>
    <message>
        <source>the shift begins before the one on line %1 ends</source>
        <translation>此班次在第 %1 行的班次结束前开始</translation>
    </message>
    <message>
        <source>the team is longer than %1 characters</source>
        <translation>班组名超过 %1 个字符</translation>
    </message>
    <message>
        <source>a feed member is longer than %1 characters</source>
        <translation>话务成员名超过 %1 个字符</translation>
    </message>
    <message>
        <source>Columns that are not known were left out: %1.</source>
        <translation>未识别的列没有读入：%1。</translation>
    </message>
    <message>
        <source>the name of the shift is longer than 64 characters</source>
        <translation>班次名超过 64 个字符</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; 03-21 or a whole date is expected</source>
        <translation>“%1”不是一年中的某一天；应为 03-21 或完整日期</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>the item is missing</source>
        <translation>缺少差错项</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>缺少来电原因</translation>
    </message>
    <message>
        <source>neither an agent nor a call is named; one of them is needed</source>
        <translation>既没有坐席也没有通话，至少要有一个</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>“%1” is an Excel workbook (XLSX). Save it as “CSV UTF-8” in Excel and import that file.</source>
        <translation>“%1”是 Excel 工作簿（XLSX）。请在 Excel 中另存为“CSV UTF-8”再导入。</translation>
    </message>
    <message>
        <source>“%1” is cut off or is not Unicode text. Save it again.</source>
        <translation>“%1”不完整或不是 Unicode 文本。请重新保存。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. A CSV file is expected.</source>
        <translation>“%1”不是文本文件。应为 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1”, line %2: the text is neither UTF-8 nor GB18030. Save the file as “CSV UTF-8”.</source>
        <translation>“%1”，第 %2 行：文字既不是 UTF-8 也不是 GB18030。请将文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>the file has more than %1 rows; split it</source>
        <translation>文件超过 %1 行；请拆分</translation>
    </message>
    <message>
        <source>“%1” is empty: a header line is expected.</source>
        <translation>“%1”是空的：应有表头行。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>“%1”，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>“%1”，第 %2 行，第 %3 列：%4。</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超过 %1 列</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters</source>
        <translation>单元格超过 %1 个字符</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one; write it twice and put the whole cell in quotes</source>
        <translation>单元格不以引号开头，中间却有引号；请写成两个引号并将整个单元格放入引号</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>此处开始的引号没有结束</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>结束引号后还有文字</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1”无法读取：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Split it.</source>
        <translation>“%1”超过 %2 MB。请拆分。</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Nobody of “%1” is on the roster of %2: there is nothing to close.</source>
        <translation>“%1”在 %2 无人排班：没有可日结的内容。</translation>
    </message>
    <message>
        <source>The last shift of %1 runs until %2. Close the day after it.</source>
        <translation>%1 的最后一个班次到 %2 才结束。请在之后日结。</translation>
    </message>
    <message>
        <source>Reopening a day needs a reason.</source>
        <translation>重开某天需要理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still open: %1. Settle them, or leave them waiting.</source>
        <extracomment>%1 = names</extracomment>
        <translation>
            <numerusform>还有 %n 项未结：%1。请先处理，或留待以后。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMaker</name>
    <message>
        <source>This alert has its activity in the day already.</source>
        <translation>这条提醒在当天日程里已有对应活动。</translation>
    </message>
    <message>
        <source>The day has no such activity any more.</source>
        <translation>当天日程里已没有这项活动。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is nothing to plan on. Import a roster on the Attendance page.</source>
        <translation>那天没有排班，无从安排。请在考勤页导入排班表。</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Say why the activity is skipped.</source>
        <translation>请说明为何跳过此活动。</translation>
    </message>
</context>
<context>
    <name>DayPlanner</name>
    <message>
        <source>The day template has no activity “%1”. Add it in the settings, under day templates.</source>
        <translation>日程模板里没有活动“%1”。请在设置的“日程模板”中添加。</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>A text holds %1 characters at most. Make it shorter.</source>
        <translation>一段文字最多 %1 个字，请缩短。</translation>
    </message>
    <message>
        <source>This activity is of %1’s day. Choose that leader at the top right to work on it.</source>
        <translation>这项活动属于%1的一天。请在右上角选择该组长后再处理。</translation>
    </message>
    <message>
        <source>Team “%1” has another leader now. Press F5 to see your own day.</source>
        <translation>班组“%1”现在由另一位组长带领。按 F5 查看自己的一天。</translation>
    </message>
</context>
<context>
    <name>DayStanding</name>
    <message numerus="yes">
        <source>the quietest half hour of the last %n week(s)</source>
        <translation>
            <numerusform>近 %n 周来电最少的半小时</numerusform>
        </translation>
    </message>
    <message>
        <source>the middle of its window: calls of %1 weeks are known, %2 are needed</source>
        <translation>取时段中点：仅知 %1 周来电，需要 %2 周</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>at once with %1</source>
        <translation>与%1重叠</translation>
    </message>
    <message>
        <source>postponed: %1</source>
        <translation>已推迟：%1</translation>
    </message>
    <message>
        <source>Planned %1–%2</source>
        <translation>计划 %1–%2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>moves with %1</source>
        <translation>随%1移动</translation>
    </message>
    <message>
        <source>from an alert about %1</source>
        <translation>来自关于 %1 的提醒</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from entry #%1 about %2</source>
        <translation>来自登记 #%1：%2</translation>
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
        <translation>未开始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>The activity is %1 already; reload the day and try again.</source>
        <translation>此活动已是“%1”；请重新载入后再试。</translation>
    </message>
    <message>
        <source>Say why; a short reason is enough.</source>
        <translation>请说明理由，简短即可。</translation>
    </message>
    <message>
        <source>An activity can only be postponed to a later time.</source>
        <translation>活动只能推迟到更晚的时间。</translation>
    </message>
    <message>
        <source>The checklist has no step “%1”.</source>
        <translation>清单中没有步骤“%1”。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>This activity has no time that could be moved.</source>
        <translation>这项活动没有可移动的时间。</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>That time is still to come: say when it really was.</source>
        <translation>这个时间还没有到：请填写实际的时间。</translation>
    </message>
    <message>
        <source>The activity has to end after it began.</source>
        <translation>活动的结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>times corrected: %1</source>
        <translation>补正时间：%1</translation>
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
        <translation>“%1”不能作为当日目标。请填 %2 到 %3 之间的整数；留空则用中心的目标。</translation>
    </message>
</context>
<context>
    <name>DayTemplateReader</name>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>键“%1”重复使用。</translation>
    </message>
    <message>
        <source>There is no day template and no readable file called “%1”. Shipped: %2.</source>
        <translation>没有名为“%1”的日程模板或可读文件。出厂模板：%2。</translation>
    </message>
    <message>
        <source>The template has no activity “%1”. Name one of its keys in “activity”.</source>
        <translation>模板里没有活动“%1”。请在“activity”中填写模板里的某个 key。</translation>
    </message>
    <message>
        <source>“%1” and “%2” wait for each other. Hang one of them on the shift.</source>
        <translation>“%1”与“%2”互相等待。请把其中一个挂到班次上。</translation>
    </message>
    <message>
        <source>“activity” is for the anchors beforeActivity and afterActivity. Take it out, or change the anchor.</source>
        <translation>“activity”只用于 beforeActivity 和 afterActivity。请删除它，或更换 anchor。</translation>
    </message>
    <message>
        <source>The window of the trough is empty: “share_to” must be greater than “share”.</source>
        <translation>低谷时段为空：“share_to”必须大于“share”。</translation>
    </message>
    <message>
        <source>The template names no meals. Add “meals” to it.</source>
        <translation>模板没有写用餐时间。请添加“meals”。</translation>
    </message>
    <message>
        <source>The template names no make-up rests. Add “make_up_rests” to it.</source>
        <translation>模板没有写补休时间。请添加“make_up_rests”。</translation>
    </message>
    <message>
        <source>Meals and rests hang on shiftStart, shiftEnd, preShiftMeeting or shiftShare.</source>
        <translation>用餐和补休只能挂在 shiftStart、shiftEnd、preShiftMeeting 或 shiftShare 上。</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>应为 %1 到 %2 的整数，实际为 %3。</translation>
    </message>
    <message>
        <source>Expected a weekday, each once: %1. Found “%2”.</source>
        <translation>应为星期，每个只写一次：%1。实际为“%2”。</translation>
    </message>
    <message>
        <source>A week has seven days; give at most seven percentages.</source>
        <translation>一周七天，最多写七个百分比。</translation>
    </message>
    <message>
        <source>Expected a part of a form, each once: %1. Found “%2”.</source>
        <translation>应为表单部件，且各出现一次：%1。实际为“%2”。</translation>
    </message>
    <message>
        <source>What is said in “%1” is about how people feel and stays private: write “private”: “all”, or leave it out.</source>
        <translation>“%1”里说的是人的感受，必须保密：请写 “private”: “all”，或不写。</translation>
    </message>
</context>
<context>
    <name>DayTemplates</name>
    <message>
        <source>Version %2 of the day template of “%1” cannot be read. Save another version in the settings.</source>
        <translation>“%1”的日程模板第 %2 版无法读取。请在设置中另存一版。</translation>
    </message>
    <message>
        <source>A day template begins today or later: days gone by stay as they were planned.</source>
        <translation>日程模板只能从今天或以后生效：过去的日子保持原计划。</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Review and preparation</source>
        <translation>班前准备</translation>
    </message>
    <message>
        <source>Pre-shift meeting</source>
        <translation>班前会</translation>
    </message>
    <message>
        <source>Sort the day’s work</source>
        <translation>工作分类</translation>
    </message>
    <message>
        <source>Plan your own work</source>
        <translation>安排好自己的工作</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>现场巡视</translation>
    </message>
    <message>
        <source>Find problems early and feel the mood</source>
        <translation>早发现问题，感知情绪</translation>
    </message>
    <message>
        <source>Urgent business</source>
        <translation>紧急业务</translation>
    </message>
    <message>
        <source>Solve the customer’s problem</source>
        <translation>解决客户的问题</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Lift the mood</source>
        <translation>调节气氛</translation>
    </message>
    <message>
        <source>Mid-shift meeting</source>
        <translation>班中会</translation>
    </message>
    <message>
        <source>Encourage, and answer questions about new business</source>
        <translation>鼓励团队，解答新业务疑问</translation>
    </message>
    <message>
        <source>Listen-in</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Hear the agents who need it and advise at once</source>
        <translation>旁听需要帮助的坐席，当场指导</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>组长热线</translation>
    </message>
    <message>
        <source>Solve the agents’ hard questions</source>
        <translation>解决坐席的疑难问题</translation>
    </message>
    <message>
        <source>Business communication</source>
        <translation>业务沟通</translation>
    </message>
    <message>
        <source>Resolve what is unclear</source>
        <translation>弄清不明白的业务</translation>
    </message>
    <message>
        <source>Member care</source>
        <translation>关怀谈话</translation>
    </message>
    <message>
        <source>Know how each person is doing</source>
        <translation>了解每个人的状态</translation>
    </message>
    <message>
        <source>Recording sharing</source>
        <translation>录音分享</translation>
    </message>
    <message>
        <source>Learn from the best calls</source>
        <translation>学习优秀录音</translation>
    </message>
    <message>
        <source>Hear the team</source>
        <translation>听听心声</translation>
    </message>
    <message>
        <source>Let people unload</source>
        <translation>让大家倾诉</translation>
    </message>
    <message>
        <source>Post-shift meeting</source>
        <translation>班后会</translation>
    </message>
    <message>
        <source>Sum up, thank the team and prepare tomorrow</source>
        <translation>总结、感谢，准备明天</translation>
    </message>
    <message>
        <source>Personal review</source>
        <translation>个人反省</translation>
    </message>
    <message>
        <source>Arrive on the floor</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>Read new business knowledge and pick out the key points</source>
        <translation>阅读新业务知识，提炼要点</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>开会</translation>
    </message>
    <message>
        <source>An agent tells a short cheerful story, in turn</source>
        <translation>坐席轮流讲一个轻松小故事</translation>
    </message>
    <message>
        <source>Department tasks overdue?</source>
        <translation>部门任务有无逾期</translation>
    </message>
    <message>
        <source>Handle the routine</source>
        <translation>处理日常事务</translation>
    </message>
    <message>
        <source>Pies: find agents in long calls and bring a solution</source>
        <translation>饼图：找出长通话坐席并给出解决办法</translation>
    </message>
    <message>
        <source>Abnormal off-line</source>
        <translation>异常离线</translation>
    </message>
    <message>
        <source>Mood: take an upset agent off the line and calm them</source>
        <translation>情绪：情绪不佳的坐席先下线安抚</translation>
    </message>
    <message>
        <source>Tidy and orderly floor</source>
        <translation>整洁有序</translation>
    </message>
    <message>
        <source>Bring water</source>
        <translation>送水</translation>
    </message>
    <message>
        <source>Pass new key knowledge to everyone</source>
        <translation>新业务要点传达到每个人</translation>
    </message>
    <message>
        <source>Give the agent the wording</source>
        <translation>给坐席应答口径</translation>
    </message>
    <message>
        <source>Call the customer quickly</source>
        <translation>尽快致电客户</translation>
    </message>
    <message>
        <source>Eat with the team</source>
        <translation>和班组一起用餐</translation>
    </message>
    <message>
        <source>Motivate</source>
        <translation>激励团队</translation>
    </message>
    <message>
        <source>Report the most frequent call types of the last period</source>
        <translation>通报上一时段最多的来电类型</translation>
    </message>
    <message>
        <source>Pass on department news</source>
        <translation>传达部门消息</translation>
    </message>
    <message>
        <source>Choose by long calls, a missing smile in the voice, many errors, unstable or upset lately</source>
        <translation>挑选旁听对象：通话长、声音缺少微笑、差错多、近期不稳定或情绪不佳</translation>
    </message>
    <message>
        <source>Advise right after the call</source>
        <translation>通话后立即指导</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Log which business is weak</source>
        <translation>登记薄弱业务</translation>
    </message>
    <message>
        <source>Improve your own knowledge</source>
        <translation>提升自己的业务知识</translation>
    </message>
    <message>
        <source>Collect hard questions; answer them or ask the training room</source>
        <translation>收集疑难问题，解答或请教培训室</translation>
    </message>
    <message>
        <source>Report process improvements to the area manager</source>
        <translation>向区域经理反映流程改进建议</translation>
    </message>
    <message>
        <source>Talk, soothe, motivate</source>
        <translation>谈心、安抚、激励</translation>
    </message>
    <message>
        <source>Pick good recordings and share them</source>
        <translation>挑选优秀录音并分享</translation>
    </message>
    <message>
        <source>Ask about the upsetting calls of the day</source>
        <translation>问问今天让人不快的来电</translation>
    </message>
    <message>
        <source>Share collected knowledge and lessons from recordings</source>
        <translation>分享收集的知识和录音心得</translation>
    </message>
    <message>
        <source>Thank the team</source>
        <translation>感谢团队</translation>
    </message>
    <message>
        <source>Wish a safe way home</source>
        <translation>叮嘱路上平安</translation>
    </message>
    <message>
        <source>Sum up the day</source>
        <translation>总结一天</translation>
    </message>
    <message>
        <source>Plan tomorrow</source>
        <translation>计划明天</translation>
    </message>
    <message>
        <source>Noise from outside</source>
        <translation>外界噪声</translation>
    </message>
    <message>
        <source>Daylight without glare</source>
        <translation>采光，无眩光</translation>
    </message>
    <message>
        <source>Temperature; windows shut while the air conditioning runs</source>
        <translation>温度；开空调时关窗</translation>
    </message>
    <message>
        <source>Humidity; humidifier filled</source>
        <translation>湿度；加湿器有水</translation>
    </message>
    <message>
        <source>Lighting when daylight is short</source>
        <translation>照明，日照不足时开灯</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>通风</translation>
    </message>
    <message>
        <source>Agents seated apart when seats are free</source>
        <translation>间隔就座（有空位时）</translation>
    </message>
    <message>
        <source>Know what is new and how the last workday went</source>
        <translation>了解新业务和上一工作日的情况</translation>
    </message>
    <message>
        <source>Motivate the team and set the day’s target</source>
        <translation>激励团队，明确当日目标</translation>
    </message>
    <message>
        <source>See what was won and lost in the day</source>
        <translation>看看当天的得与失</translation>
    </message>
    <message>
        <source>Look at the last workday’s figures</source>
        <translation>查看上一工作日的指标</translation>
    </message>
    <message>
        <source>Look at the last workday’s quality errors</source>
        <translation>查看上一工作日的质检差错</translation>
    </message>
    <message>
        <source>See who is on, and on which shift</source>
        <translation>看谁上班、上哪个班次</translation>
    </message>
    <message>
        <source>Set the day’s targets</source>
        <translation>布置当日目标</translation>
    </message>
    <message>
        <source>Department tasks due on the day?</source>
        <translation>部门任务有无当天到期</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>This store holds real people; the demo keeps out of it.</source>
        <translation>此记录库中有真实人员，示范现场不会写入。</translation>
    </message>
    <message>
        <source>“%1” holds data that are not the demo’s, and the demo is never mixed with them. Leave --store out, or name a file that does not exist yet.</source>
        <translation>“%1” 里有不属于演示的数据，演示绝不与其混在一起。请去掉 --store，或写一个还不存在的文件。</translation>
    </message>
</context>
<context>
    <name>EmployeeNo</name>
    <message>
        <source>“%1” is not an employee number: 1 to 32 characters without blanks are expected.</source>
        <translation>“%1”不是工号：应为 1 到 32 个字符，不含空格。</translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>The feed address has an option “%1” that does not exist here; possible: %2.</source>
        <translation>信号地址中没有选项“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>The option “%1” of the feed address must be a number from %2 to %3.</source>
        <translation>信号地址的选项“%1”须为 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>信号地址中含有密码。请去掉（ami://user@host:port）：程序会询问密码并存入系统钥匙串。</translation>
    </message>
    <message>
        <source>The feed address must look like ami://user@host:5038.</source>
        <translation>信号地址应形如 ami://user@host:5038。</translation>
    </message>
    <message>
        <source>The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s manager.conf.</source>
        <translation>信号地址没有 AMI 用户；请写成 ami://user@host:port，用户见 Asterisk 的 manager.conf。</translation>
    </message>
    <message>
        <source>The user name of the feed address holds a control character.</source>
        <translation>信号地址的用户名含有控制字符。</translation>
    </message>
    <message>
        <source>The feed address must end after the port; “%1” is too much.</source>
        <translation>信号地址应在端口后结束；“%1”是多余的。</translation>
    </message>
    <message>
        <source>The port of the feed address must be from 1 to 65535.</source>
        <translation>信号地址的端口须为 1 到 65535。</translation>
    </message>
    <message>
        <source>The option “login” of the feed address is either md5 or plain.</source>
        <translation>信号地址的选项“login”只能是 md5 或 plain。</translation>
    </message>
    <message>
        <source>The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits.</source>
        <translation>信号地址的选项“pin”只用于 amis://，为 64 位十六进制数。</translation>
    </message>
    <message>
        <source>A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>密码不写在信号地址中；程序会询问并存入系统钥匙串。</translation>
    </message>
    <message>
        <source>The feed address names no recording; write ami-file:PATH, several with commas between.</source>
        <translation>信号地址没有写明录制文件；请写 ami-file:PATH，多个以逗号隔开。</translation>
    </message>
    <message>
        <source>The address of the demo floor is sim: and its options, for example sim:?agents=20&amp;seed=1.</source>
        <translation>示范现场的地址是 sim: 加选项，例如 sim:?agents=20&amp;seed=1。</translation>
    </message>
    <message>
        <source>demo floor</source>
        <translation>示范现场</translation>
    </message>
    <message>
        <source>FreeSWITCH (esl:) is not spoken in this version; a small program can translate it to JSON lines and be named as exec:PROGRAM.</source>
        <translation>本版本不支持 FreeSWITCH（esl:）；可用一个小程序将其转换为 JSON 行，并以 exec:PROGRAM 指定。</translation>
    </message>
    <message>
        <source>A feed address begins with ami://, amis://, ami-file:, queuelog:, jsonl://, jsonl-file:, exec: or sim:, for example ami://console@pbx.example:5038.</source>
        <translation>数据源地址以 ami://、amis://、ami-file:、queuelog:、jsonl://、jsonl-file:、exec: 或 sim: 开头，例如 ami://console@pbx.example:5038。</translation>
    </message>
    <message>
        <source>The feed address has an option “%1”; here there are none.</source>
        <translation>数据源地址带有选项“%1”，但这里没有任何选项可用。</translation>
    </message>
    <message>
        <source>The feed address names no queue_log; write queuelog:/var/log/asterisk/queue_log, or its folder.</source>
        <translation>数据源地址未指明 queue_log；请写成 queuelog:/var/log/asterisk/queue_log，或写其所在文件夹。</translation>
    </message>
    <message>
        <source>The feed address names no file; write jsonl-file:PATH.</source>
        <translation>数据源地址未指明文件；请写成 jsonl-file:PATH。</translation>
    </message>
    <message>
        <source>JSON lines know no user and no password; write jsonl://host:port.</source>
        <translation>JSON 行没有用户和密码；请写成 jsonl://host:port。</translation>
    </message>
    <message>
        <source>The feed address must look like jsonl://host:port.</source>
        <translation>数据源地址应形如 jsonl://host:port。</translation>
    </message>
    <message>
        <source>The feed address holds a secret. Leave it out: let the program read it from a file that only you may read.</source>
        <translation>数据源地址中含有密钥。请去掉：让程序从只有您可读的文件中读取。</translation>
    </message>
    <message>
        <source>The feed address names no program; write exec:PROGRAM ARGUMENTS, with double quotes around what has blanks in it.</source>
        <translation>数据源地址未指明程序；请写成 exec:PROGRAM ARGUMENTS，含空格的部分加双引号。</translation>
    </message>
    <message>
        <source>The option “profile” of the demo floor is day, flat, peaks or storm.</source>
        <translation>示范现场的选项“profile”只能是 day、flat、peaks 或 storm。</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Leave the sim: address out, or all the others.</source>
        <translation>演示现场不能与真实电话系统同时显示。请去掉 sim: 地址，或去掉其余所有地址。</translation>
    </message>
    <message>
        <source>The option “queue_log” of the feed address names Asterisk’s queue_log or its folder, as this computer sees it.</source>
        <translation>数据源地址的选项“queue_log”应为本机可读的 Asterisk queue_log 或其文件夹。</translation>
    </message>
</context>
<context>
    <name>FeedLines</name>
    <message>
        <source>%1 of %2 telephone systems</source>
        <extracomment>how many of several telephone systems are heard</extracomment>
        <translation>%2 套电话系统中有 %1 套连接正常</translation>
    </message>
    <message>
        <source>%1 is on no telephone system where this can be done now.</source>
        <translation>%1 当前不在任何可执行此操作的电话系统上。</translation>
    </message>
    <message>
        <source>%1 (silent since %2)</source>
        <extracomment>a telephone system: what goes on there, then a time of day</extracomment>
        <translation>%1（自 %2 起没有消息）</translation>
    </message>
</context>
<context>
    <name>FeedProbe</name>
    <message>
        <source>No password was given.</source>
        <translation>没有给出密码。</translation>
    </message>
    <message>
        <source>“%1” did not tell its state in time. Check address and port, and that the server runs.</source>
        <translation>“%1”没有及时报告状态。请检查地址和端口，并确认服务器在运行。</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>The figure stands on %L1 rows, too many to list; choose a shorter interval and export that.</source>
        <translation>该指标由 %L1 行得出，行数太多，无法全部列出；请选择更短的时段再导出。</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>Nobody on record is in the team “%1”.</source>
        <translation>档案中没有人属于班组“%1”。</translation>
    </message>
    <message>
        <source>Reading the figure was stopped.</source>
        <translation>已停止读取指标。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Busy duration</source>
        <translation>示忙时长</translation>
    </message>
    <message>
        <source>ignore abandons</source>
        <translation>不计放弃</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>放弃计为未达标</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>早放弃计为达标</translation>
    </message>
    <message>
        <source>answered only</source>
        <translation>只计接听</translation>
    </message>
    <message>
        <source>mean of answered calls</source>
        <translation>接听来电的平均</translation>
    </message>
    <message>
        <source>of waits that ended</source>
        <translation>已结束的等待</translation>
    </message>
    <message>
        <source>of who waits now</source>
        <translation>正在等待的</translation>
    </message>
    <message>
        <source>queue calls</source>
        <translation>队列来电</translation>
    </message>
    <message>
        <source>direct calls</source>
        <translation>直拨来电</translation>
    </message>
    <message>
        <source>outbound calls</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>of logged-in time</source>
        <translation>占登录时长</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超时次数</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ (offered − given up within %1 s)</source>
        <translation>%1 秒内接听 ÷（呼入 − %1 秒内放弃）</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ offered</source>
        <translation>%1 秒内接听 ÷ 呼入</translation>
    </message>
    <message>
        <source>(Answered + given up within %1 s) ÷ offered</source>
        <translation>（%1 秒内接听 + %1 秒内放弃）÷ 呼入</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ answered</source>
        <translation>%1 秒内接听 ÷ 接听</translation>
    </message>
    <message>
        <source>Given up after more than %1 s ÷ (offered − given up within %1 s)</source>
        <translation>%1 秒后放弃 ÷（呼入 − %1 秒内放弃）</translation>
    </message>
    <message>
        <source>Given up ÷ offered</source>
        <translation>放弃 ÷ 呼入</translation>
    </message>
    <message>
        <source>Wait of the answered calls ÷ answered, from joining the queue</source>
        <translation>接听来电的等待时长 ÷ 接听数，从进入队列算起</translation>
    </message>
    <message>
        <source>The longest wait that ended in the interval</source>
        <translation>时段内结束的最长等待</translation>
    </message>
    <message>
        <source>The longest wait that goes on at the interval&apos;s end</source>
        <translation>时段末仍在等待的最长一个</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ handled, booked when wrap-up ends</source>
        <translation>（通话 + 保持 + 话后）÷ 处理数，话后结束时计入</translation>
    </message>
    <message>
        <source>(Talk + hold) ÷ calls, booked when the call ends</source>
        <translation>（通话 + 保持）÷ 通话数，通话结束时计入</translation>
    </message>
    <message>
        <source>Talk ÷ logged-in time of all agents</source>
        <translation>通话 ÷ 全体坐席登录时长</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ (the same + ready)</source>
        <translation>（通话 + 保持 + 话后）÷（前者 + 就绪）</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ logged-in time</source>
        <translation>（通话 + 保持 + 话后）÷ 登录时长</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ringing) ÷ (the same + ready)</source>
        <translation>（通话 + 保持 + 话后 + 振铃）÷（前者 + 就绪）</translation>
    </message>
    <message>
        <source>Time busy, without breaks, meals, training and meetings</source>
        <translation>示忙的时间，不含小休、用餐、培训和会议</translation>
    </message>
    <message>
        <source>The longest time busy without interruption</source>
        <translation>不间断的最长示忙</translation>
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
            <numerusform>示忙 %n 次</numerusform>
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
        <translation>%1 秒内接听</translation>
    </message>
    <message>
        <source>Answered after more than %1 s</source>
        <translation>%1 秒后接听</translation>
    </message>
    <message>
        <source>Given up within %1 s: short</source>
        <translation>%1 秒内放弃：短放弃</translation>
    </message>
    <message>
        <source>Given up within %1 s</source>
        <translation>%1 秒内放弃</translation>
    </message>
    <message>
        <source>Given up after more than %1 s</source>
        <translation>%1 秒后放弃</translation>
    </message>
    <message>
        <source>Left the queue otherwise</source>
        <translation>以其他方式离开队列</translation>
    </message>
    <message>
        <source>Waits, %1 s not over</source>
        <translation>等待中，未满 %1 秒</translation>
    </message>
    <message>
        <source>Waits, more than %1 s</source>
        <translation>等待中，已超 %1 秒</translation>
    </message>
    <message>
        <source>End not heard, before %1 s</source>
        <translation>未听到结局，未满 %1 秒</translation>
    </message>
    <message>
        <source>End not heard, after %1 s</source>
        <translation>未听到结局，已超 %1 秒</translation>
    </message>
    <message>
        <source>Ended in a gap</source>
        <translation>在信号中断期间结束</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>此前已计入</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Not over: booked later</source>
        <translation>未结束：以后计入</translation>
    </message>
    <message>
        <source>Not heard as a whole</source>
        <translation>未完整听到</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Over the limit before</source>
        <translation>此前已超时</translation>
    </message>
    <message>
        <source>Gap: nothing was heard</source>
        <translation>信号中断：无记录</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直拨</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Incident: counts against nobody</source>
        <translation>突发事件：不计入任何人</translation>
    </message>
    <message>
        <source>Sum of the half hour</source>
        <translation>半小时合计</translation>
    </message>
    <message>
        <source>how many times is not kept</source>
        <extracomment>of busy time of which only half-hour sums are kept</extracomment>
        <translation>次数未保留</translation>
    </message>
    <message>
        <source>Gap, filled from queue_log</source>
        <translation>缺口，已由 queue_log 补上</translation>
    </message>
    <message>
        <source>without short</source>
        <translation>不计短时放弃</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Calls taken</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>internal calls</source>
        <translation>内部通话</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>按工时</translation>
    </message>
    <message>
        <source>queue calls answered</source>
        <translation>已接听队列来电</translation>
    </message>
    <message>
        <source>How often somebody was busy for longer than the limit without a leader’s approval</source>
        <translation>未经班组长批准、示忙超过时限的次数</translation>
    </message>
    <message>
        <source>Queue calls that were answered in the interval</source>
        <translation>时段内已接听的队列来电</translation>
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
        <translation>迟到，算到岗</translation>
    </message>
    <message>
        <source>There early: the shift has not begun</source>
        <translation>提前到岗：班次还没开始</translation>
    </message>
    <message>
        <source>Not seen: counts as absent</source>
        <translation>没有到岗：算缺勤</translation>
    </message>
    <message>
        <source>Leave approved after the start: counts as absent</source>
        <translation>开班后才批准的请假：算缺勤</translation>
    </message>
    <message>
        <source>The shift has not begun</source>
        <translation>班次还没开始</translation>
    </message>
    <message>
        <source>Leave approved before the start</source>
        <translation>开班前已批准请假</translation>
    </message>
    <message>
        <source>Over the limit, approved</source>
        <translation>超时，已批准</translation>
    </message>
    <message>
        <source>came unseen</source>
        <translation>到岗时刻不明</translation>
    </message>
    <message>
        <source>seen there at %1, came unseen</source>
        <translation>%1 已在岗，到岗时刻不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>since when somebody is there, and what shows it: &quot;08:21:05 · log-in&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>工时利用率</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵时率</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>工时符合率</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>缩减率</translation>
    </message>
    <message>
        <source>of paid time</source>
        <translation>占带薪工时</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>of scheduled time</source>
        <translation>占排班工时</translation>
    </message>
    <message>
        <source>planned and unplanned</source>
        <translation>计划内和计划外</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>Present, also late ÷ (rostered − leave approved before the start)</source>
        <translation>到岗（含迟到）÷（排班 − 开班前批准的请假）</translation>
    </message>
    <message>
        <source>Present, also late ÷ rostered, also on leave</source>
        <translation>到岗（含迟到）÷ 排班（含请假）</translation>
    </message>
    <message>
        <source>Hours present ÷ hours rostered so far, without leave approved before</source>
        <translation>在岗工时 ÷ 到目前为止的排班工时，开班前批准的请假不计</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ready) ÷ paid time: rostered, without unpaid activities</source>
        <translation>（通话 + 保持 + 话后处理 + 就绪）÷ 带薪工时；带薪工时 = 排班 − 不带薪的活动</translation>
    </message>
    <message>
        <source>1 − time away from work ÷ scheduled time, without neutral activities</source>
        <translation>1 − 离岗时间 ÷ 排班时间，中性活动两边都不计</translation>
    </message>
    <message>
        <source>1 − time away that nobody approved ÷ scheduled time, without neutral activities</source>
        <translation>1 − 未批准的离岗时间 ÷ 排班时间，中性活动两边都不计</translation>
    </message>
    <message>
        <source>Time worked, whenever ÷ scheduled time; may be over 100 %</source>
        <translation>工作时间（不论何时）÷ 排班时间；可以超过 100 %</translation>
    </message>
    <message>
        <source>Paid and not available ÷ paid; to have N there, roster N ÷ (1 − shrinkage)</source>
        <translation>带薪而不可用 ÷ 带薪；要有 N 人在岗，需排 N ÷（1 − 缩减率）人</translation>
    </message>
    <message>
        <source>Paid and not available, as planned: leave, breaks, training, meetings ÷ paid</source>
        <translation>计划内的带薪不可用（请假、小休、培训、会议）÷ 带薪</translation>
    </message>
    <message>
        <source>Paid and not available, not planned: absence, busy, off line ÷ paid</source>
        <translation>计划外的带薪不可用（缺勤、示忙、离线）÷ 带薪</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在工作</translation>
    </message>
    <message>
        <source>Neutral: left out</source>
        <translation>中性活动：不计</translation>
    </message>
    <message>
        <source>Away, tolerated</source>
        <translation>离岗，在容许范围内</translation>
    </message>
    <message>
        <source>Away from work: an exception</source>
        <translation>离岗：偏离</translation>
    </message>
    <message>
        <source>Away from work: an approved exception</source>
        <translation>离岗：已批准的偏离</translation>
    </message>
    <message>
        <source>Worked beyond the roster</source>
        <translation>排班以外的工作</translation>
    </message>
    <message>
        <source>Unpaid: left out</source>
        <translation>不带薪：不计</translation>
    </message>
    <message>
        <source>Not available, planned</source>
        <translation>不可用，计划内</translation>
    </message>
    <message>
        <source>Not available, unplanned</source>
        <translation>不可用，计划外</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>excluding ringing (a)</source>
        <translation>不含振铃（a）</translation>
    </message>
    <message>
        <source>of logged-in time (b)</source>
        <translation>占登录时长（b）</translation>
    </message>
    <message>
        <source>including ringing (c)</source>
        <translation>含振铃（c）</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>无法打开文件“%1”；请检查它是否为可读文件。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end; check the disk.</source>
        <translation>文件“%1”未能读到末尾；请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>什么都没有导入。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>信号</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are on record.</source>
        <translation>
            <numerusform>已登记 %n 名坐席。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>%1, pause pending</source>
        <translation>%1，待示忙</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>直接来电</translation>
    </message>
    <message>
        <source>configured</source>
        <extracomment>beside the state wrap-up: its length is a fixed setting</extracomment>
        <translation>按设定</translation>
    </message>
    <message>
        <source>inferred</source>
        <extracomment>beside the state wrap-up: guessed from the end of the call</extracomment>
        <translation>推断</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1, in some queues</source>
        <translation>%1，仅部分队列</translation>
    </message>
    <message>
        <source>paused in some queues</source>
        <translation>在部分队列示忙</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>内部通话</translation>
    </message>
    <message>
        <source>no rest</source>
        <extracomment>at an agent: calls and wrap-up without a rest for long; short</extracomment>
        <translation>无休息</translation>
    </message>
    <message>
        <source>Occupancy %1 % over the last %2, variant a: (talk + hold + wrap-up) ÷ (the same + ready). So much for so long wears people out: think of a break. A hint, no alarm.</source>
        <translation>最近 %2 的占用率为 %1 %（口径 a：（通话 + 保持 + 话后处理）÷（同上 + 就绪））。长时间这么高会让人疲惫，请考虑安排小休。这只是建议，不是紧急提醒。</translation>
    </message>
    <message>
        <source>dialling out</source>
        <extracomment>beside the state ringing: the agent&apos;s own call, which nobody has answered yet</extracomment>
        <translation>外呼拨号中</translation>
    </message>
</context>
<context>
    <name>FloorActionDesk</name>
    <message>
        <source>%1 has not signed the notice about silent listening. Whisper or join the call instead, or import the date (listen_notice_on) once it is signed.</source>
        <translation>%1 尚未签署监听告知书。请改用耳语或三方通话；签署后请导入日期（listen_notice_on）。</translation>
    </message>
    <message>
        <source>It is not known who sits at %1, so nobody there has signed the notice about silent listening. Say who sits there (seat plan), or import the agent; a call that everybody hears you in can be joined.</source>
        <translation>不知道 %1 坐的是谁，也就没有人签过监听告知书。请先排座（座位计划）或导入该坐席；大家都听得到的加入通话仍可使用。</translation>
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
        <translation>约定 %1</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定了什么</translation>
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
        <translation>当天无人上班时，顺延到下一工作日</translation>
    </message>
    <message>
        <source>Name, Chinese</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>名称（英文）</translation>
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
        <translation>触发</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>none marked: every day</source>
        <translation>都不选：每天</translation>
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
        <translation>节假日</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>“%1” is no day of a month: write numbers from 1 to 31.</source>
        <translation>“%1”不是一个月里的日子：请写 1 到 31 的数字。</translation>
    </message>
    <message>
        <source>What is written in the activity and stays with whoever wrote it: it enters no report, hand-over or file</source>
        <translation>活动中写下、只留给本人的内容：不进入报告、交班和文件</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>no time: done when something calls for it</source>
        <translation>没有时间：发生时才做</translation>
    </message>
    <message>
        <source>what the Today page shows with it</source>
        <translation>“今日”页随之显示的内容</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActivityPanel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选中活动</translation>
    </message>
    <message>
        <source>Show its alert</source>
        <translation>查看对应提醒</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>due</source>
        <translation>该做了</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>paused after %1</source>
        <translation>已做 %1，暂停中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation>显示其登记</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>转到表单</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Times…</source>
        <extracomment>when an activity really was</extracomment>
        <translation>时间…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>an activity that was begun by mistake is planned again</extracomment>
        <translation>撤销开始</translation>
    </message>
    <message>
        <source>When it really was, where the keys were pressed late or not at all</source>
        <translation>按键晚了或没有按时，填写实际的时间</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AdvicePart</name>
    <message>
        <source>Advice given after calls</source>
        <translation>通话后的建议</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <extracomment>advice after a call: agent, when, who listened, what was advised</extracomment>
        <translation>%1（%2，%3）：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the listening register</source>
        <translation>
            <numerusform>旁听登记中另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice is in the listening register since the last worked day.</source>
        <translation>上一个工作日以来，旁听登记中没有建议。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentActions</name>
    <message>
        <source>Pause…</source>
        <translation>示忙…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>旁听…</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>队列…</translation>
    </message>
    <message>
        <source>Silently: nobody hears you</source>
        <translation>静听：双方都听不到您</translation>
    </message>
    <message>
        <source>Whisper: the agent hears you</source>
        <translation>耳语：只有坐席听到您</translation>
    </message>
    <message>
        <source>Join: agent and caller hear you</source>
        <translation>三方：坐席和客户都听到您</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>Take out of %1 after the call</source>
        <translation>通话结束后移出 %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 已示闲。</translation>
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
        <translation>正在静听 %1 的通话。</translation>
    </message>
    <message>
        <source>You hear %1’s call; %1 hears you.</source>
        <translation>正在旁听 %1 的通话，%1 能听到您。</translation>
    </message>
    <message>
        <source>You are in %1’s call.</source>
        <translation>您已加入 %1 的通话。</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <extracomment>an agent&apos;s name and what the pause is for: Meal, Break, Busy …</extracomment>
        <translation>%1 已置为%2。</translation>
    </message>
    <message>
        <source>Your phone rings: lift it to hear this call</source>
        <translation>您的话机正在响：摘机即可旁听这个通话</translation>
    </message>
    <message>
        <source>You hear this call</source>
        <translation>您正在旁听这个通话</translation>
    </message>
    <message>
        <source>Somebody’s phone rings to hear this call</source>
        <translation>有人的话机正在响，准备旁听这个通话</translation>
    </message>
    <message>
        <source>Somebody hears this call already</source>
        <translation>已有人在旁听这个通话</translation>
    </message>
    <message>
        <source>%1’s phone rings to hear this call</source>
        <translation>%1 的话机正在响，准备旁听这个通话</translation>
    </message>
    <message>
        <source>%1 hears this call already</source>
        <translation>%1 已在旁听这个通话</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentCards</name>
    <message>
        <source>Agents as cards</source>
        <translation>坐席卡片</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentFigureGrid</name>
    <message>
        <source>Calls today</source>
        <translation>今日通话</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Talk util.</source>
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Busy today</source>
        <translation>今日示忙</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>今日小休</translation>
    </message>
    <message>
        <source>Adj. adherence</source>
        <extracomment>adherence, adjusted for approved exceptions: above its value, as short as it is known by</extracomment>
        <translation>调整后遵时率</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentNotes</name>
    <message>
        <source>Last notes</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>未完成的跟进</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Nobody on the list of people is known by this name or seat.</source>
        <translation>人员名单里没有人对应这个名字或座位。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Reading the notes about this agent leaves an entry in the audit trail.</source>
        <translation>查看该坐席的记录会在审计链中留下记录。</translation>
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
        <translation>此坐席没有未了结的提醒。</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>关闭面板 (Esc)</translation>
    </message>
    <message>
        <source>The day by state</source>
        <translation>当天各状态</translation>
    </message>
    <message>
        <source>Today’s calls</source>
        <translation>今日通话</translation>
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
        <source>Nothing is recorded, so there is no day to show.</source>
        <translation>没有留存记录，因此无法显示这一天。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the feed today</source>
        <translation>
            <numerusform>今日信号有 %n 处缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>No call has ended yet today.</source>
        <translation>今天还没有结束的通话。</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled.</source>
        <translation>队列来电的（通话 + 保持 + 话后处理）÷ 处理通数。</translation>
    </message>
    <message>
        <source>Nothing is known of this agent at this moment.</source>
        <translation>这一时刻没有该坐席的任何记录。</translation>
    </message>
    <message>
        <source>An alert was open for this agent.</source>
        <translation>当时该坐席有未处理的提醒。</translation>
    </message>
    <message>
        <source>Nothing was open for this agent.</source>
        <translation>当时该坐席没有待处理事项。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级投诉</translation>
    </message>
    <message>
        <source>Approve busy</source>
        <translation>批准示忙</translation>
    </message>
    <message>
        <source>nobody by plan</source>
        <translation>排位中无人</translation>
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
        <translation>通话时长 ÷ 登录时长。</translation>
    </message>
    <message>
        <source>Only a call of the present can be listened to, while the floor is heard.</source>
        <translation>只能旁听现在的通话，且现场信号须正常。</translation>
    </message>
    <message>
        <source>Calls cannot be listened to here: your own phone is not set (Settings), or the feed or its account cannot do it.</source>
        <translation>此处无法旁听：本人话机未设置（设置），或信号源及其账号不支持。</translation>
    </message>
    <message>
        <source>It is not known who sits there, so nobody may listen silently.</source>
        <translation>不知道座位上是谁，不能静默旁听。</translation>
    </message>
    <message>
        <source>%1 has not signed the notice about silent listening.</source>
        <translation>%1 尚未签署监听告知书。</translation>
    </message>
    <message>
        <source>You have no right to listen to %1.</source>
        <translation>您无权旁听 %1。</translation>
    </message>
    <message>
        <source>%1 is in no call that can be heard now.</source>
        <translation>%1 现在没有可旁听的通话。</translation>
    </message>
    <message>
        <source>Silently, whispering: only once it is known who sits there</source>
        <translation>静默、耳语：须先确定座位上是谁</translation>
    </message>
    <message>
        <source>Silently: only once %1 has signed the notice</source>
        <translation>静默旁听：须待 %1 签署告知书</translation>
    </message>
    <message>
        <source>← → each stretch · + − closer · drag moves · 0 whole day</source>
        <extracomment>under the day&apos;s strip, in one line: what keys and mouse do there</extracomment>
        <translation>← → 逐段查看 · + − 缩放 · 拖动平移 · 0 看全天</translation>
    </message>
    <message>
        <source>%1: occupancy %2 % over the last %3. Think of a break.</source>
        <translation>%1：最近 %3 占用率 %2 %，请考虑安排小休。</translation>
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
        <translation>正在读取当天记录……</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsProxy</name>
    <message>
        <source>Press for what is behind it.</source>
        <translation>点击查看明细。</translation>
    </message>
    <message>
        <source>Press for what is behind it. %1</source>
        <translation>点击查看明细。%1</translation>
    </message>
    <message>
        <source>“%1” on the telephone system</source>
        <extracomment>the name that the telephone system gives a seat</extracomment>
        <translation>电话系统中为“%1”</translation>
    </message>
    <message>
        <source>The mark stands where it is an alarm.</source>
        <translation>竖线处即为紧急。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsTable</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertConditions</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <translation>删除此条件</translation>
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
        <translation>启用</translation>
    </message>
    <message>
        <source>Follows the centre’s thresholds</source>
        <translation>跟随中心阈值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>those of Settings → General go first where they were set</source>
        <translation>在“设置 → 常规”中设过的阈值优先</translation>
    </message>
    <message>
        <source>Warning from</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>so that it does not flicker at its threshold</source>
        <translation>避免在阈值附近反复</translation>
    </message>
    <message>
        <source>Must last</source>
        <translation>须持续</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>not again about the same so soon</source>
        <translation>同一对象短时间内不再提醒</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>22:00–06:30, 12:00–13:00</source>
        <translation>22:00–06:30、12:00–13:00</translation>
    </message>
    <message>
        <source>Only teams</source>
        <translation>仅班组</translation>
    </message>
    <message>
        <source>names, apart by commas</source>
        <translation>名称，用逗号隔开</translation>
    </message>
    <message>
        <source>Only queues</source>
        <translation>仅队列</translation>
    </message>
    <message>
        <source>Only agents</source>
        <translation>仅坐席</translation>
    </message>
    <message>
        <source>names or phones, apart by commas</source>
        <translation>姓名或话机，用逗号隔开</translation>
    </message>
    <message>
        <source>Pause reasons</source>
        <translation>示忙原因</translation>
    </message>
    <message>
        <source>%1 is a pause without a reason</source>
        <translation>%1表示没有原因的示忙</translation>
    </message>
    <message>
        <source>Only hired within</source>
        <translation>入职不足</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>days, behind a number</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Only while</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Watches: %1</source>
        <extracomment>the kind of an alert rule: &quot;Watches: long call&quot;</extracomment>
        <translation>监看：%1</translation>
    </message>
    <message>
        <source>Write stretches of the day such as 22:00–06:30, apart by commas.</source>
        <translation>请写时段，例如 22:00–06:30，用逗号隔开。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>shorter ones do not begin the time anew</source>
        <translation>更短的中断不重新计时</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertRulesPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the first that fits decides</source>
        <translation>自上而下，先符合者生效</translation>
    </message>
    <message>
        <source>Alert rules, in the order they are asked</source>
        <translation>提醒规则，按判断顺序</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>A rule of the centre’s own (Insert)</source>
        <translation>本中心自己的规则（Insert）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
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
        <translation>恢复出厂</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>全部恢复出厂</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>The alert rules could not be loaded: %1</source>
        <translation>提醒规则无法载入：%1</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>请改正标出的内容后再保存。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>In force: the file %1. Saving keeps the rules with the centre’s settings instead.</source>
        <translation>当前生效的是文件 %1。保存后规则改存于中心设置。</translation>
    </message>
    <message>
        <source>Your role may look at the rules and not change them.</source>
        <translation>您的角色可以查看规则，不能修改。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>✓ Saved; in force at once.</source>
        <translation>✓ 已保存，立即生效。</translation>
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
        <translation>导入提醒规则</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>提醒规则 (*.json)</translation>
    </message>
    <message>
        <source>Export alert rules</source>
        <translation>导出提醒规则</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Changes of yours were not saved before the rules were changed otherwise; they are left out.</source>
        <translation>您有未保存的改动，但规则此后已被改动，这些改动不再恢复。</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: the rules are as they were saved.</source>
        <translation>已放弃更改，规则恢复为上次保存的内容。</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>duplicate the rule</source>
        <translation>复制该规则</translation>
    </message>
    <message>
        <source>to the fields of the rule</source>
        <translation>填写该规则的各项</translation>
    </message>
    <message>
        <source>switch the rule off or on</source>
        <translation>停用或启用该规则</translation>
    </message>
    <message>
        <source>remove a rule of the centre’s own, switch a shipped one off</source>
        <translation>删除自建规则；出厂规则则停用</translation>
    </message>
    <message>
        <source>ask the rule earlier</source>
        <translation>该规则上移，先判断</translation>
    </message>
    <message>
        <source>ask the rule later</source>
        <translation>该规则下移，后判断</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AmiClient</name>
    <message>
        <source>Reading the password of %1.</source>
        <translation>正在读取 %1 的密码。</translation>
    </message>
    <message>
        <source>No password is known for %1; please enter it.</source>
        <translation>没有 %1 的密码，请输入。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
    <message>
        <source>ALARM: the certificate of %1 has changed. Somebody may be listening in, or the server was set up anew. Nothing was sent. Ask whoever runs the server before you confirm the new fingerprint %2 in the feed’s settings.</source>
        <translation>警报：%1 的证书变了。可能有人在窃听，也可能服务器已重装。什么都没有发送。请先问服务器管理员，再在信号设置中确认新指纹 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by nobody known here (%2). Compare its SHA-256 fingerprint with the server’s before you accept it: %3</source>
        <translation>%1 的证书没有已知机构担保（%2）。接受之前请与服务器核对 SHA-256 指纹：%3</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused; there is no connection.</source>
        <translation>%1 的证书被拒绝，没有连接。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2; is Asterisk running and its manager enabled?</source>
        <translation>%1 的端口 %2 拒绝连接；Asterisk 在运行吗？manager 启用了吗？</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>找不到主机“%1”；请检查信号地址。</translation>
    </message>
    <message>
        <source>Asterisk closed the connection.</source>
        <translation>Asterisk 关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the login; is it Asterisk’s manager port?</source>
        <translation>%1 在登录前关闭了连接；这是 Asterisk 的 manager 端口吗？</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2 (%3); use ami:// or the manager’s TLS port.</source>
        <translation>%1 的端口 %2 不支持 TLS（%3）；请用 ami:// 或 manager 的 TLS 端口。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>与 %1 的连接失败：%2</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; connecting again.</source>
        <translation>已有 %2 秒没有收到 %1 的信号；正在重连。</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 没有回应；请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 accepts connections but does not answer; is it Asterisk’s manager port?</source>
        <translation>%1 接受连接但没有回应；这是 Asterisk 的 manager 端口吗？</translation>
    </message>
    <message>
        <source>%1 may not ask for the queues: %2. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 无权查询队列：%2。请在 Asterisk 的 manager.conf 中给该用户 read = agent,call 和 write = agent,call。</translation>
    </message>
    <message>
        <source>Asking %1 for the floor.</source>
        <translation>正在向 %1 询问现场。</translation>
    </message>
    <message>
        <source>%1 answers questions but tells no events: what you see is not followed. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 有问必答但不推送事件：现场不会更新。请在 Asterisk 的 manager.conf 中给该用户 read = agent,call 和 write = agent,call。</translation>
    </message>
    <message>
        <source>%1 may not see calls outside the queues. Give the user the right “call” in Asterisk’s manager.conf.</source>
        <translation>%1 看不到队列以外的通话。请在 Asterisk 的 manager.conf 中给该用户“call”权限。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接 %1。</translation>
    </message>
    <message>
        <source>Asterisk refuses the login of %1; check the user and the password, and that its manager.conf permits this computer.</source>
        <translation>Asterisk 拒绝了 %1 的登录；请检查用户和密码，以及 manager.conf 是否允许本机。</translation>
    </message>
    <message>
        <source>%1 offers no encrypted login (MD5). Use TLS (amis://), or add ?login=plain to the address to send the password readably.</source>
        <translation>%1 不支持加密登录 (MD5)。请用 TLS (amis://)，或在地址后加 ?login=plain 以明文发送密码。</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is not Asterisk’s manager interface; check the port.</source>
        <translation>%2 的端口 %1 上不是 Asterisk 的 manager 接口；请检查端口。</translation>
    </message>
    <message>
        <source>%1 cannot tell its queues yet (“%2”). Asterisk may still be starting and is asked again; if this stays so, check that its queue module app_queue is loaded.</source>
        <translation>%1 暂时还说不出队列情况（“%2”）。Asterisk 可能还在启动，稍后会自动再问；如一直如此，请检查其队列模块 app_queue 是否已加载。</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Share of a day</source>
        <translation>占一天的份额</translation>
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
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the decision.</source>
        <translation>请写明原因：原因随决定一起保存。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AttendancePage</name>
    <message>
        <source>Nobody is on duty: every entry needs an author. Choose the duty leader at the top right.</source>
        <translation>无人值班：每条记录都要有责任人。请在右上角选择值班长。</translation>
    </message>
    <message>
        <source>The day is still open: close it first, then its proposals can be confirmed.</source>
        <translation>这一天尚未日结：请先日结，再确认提议。</translation>
    </message>
    <message>
        <source>%1 was present at</source>
        <translation>%1 到岗时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 gave notice</source>
        <translation>%1 报备</translation>
    </message>
    <message>
        <source>expected at</source>
        <translation>预计到岗</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>原因，几个字即可</translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation>%1 免责</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免责</translation>
    </message>
    <message>
        <source>Seat or equipment fault, incident: what happened</source>
        <translation>座位或设备故障、突发事件：发生了什么</translation>
    </message>
    <message>
        <source>Leave of %1</source>
        <translation>%1 请假</translation>
    </message>
    <message>
        <source>Approved by whom, where, number</source>
        <translation>由谁批准、在哪里、编号</translation>
    </message>
    <message>
        <source>Correct %1:</source>
        <translation>更正 %1：</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>离岗于</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>到岗于</translation>
    </message>
    <message>
        <source>Who vouches for it, what supports it</source>
        <translation>由谁证明、有何佐证</translation>
    </message>
    <message>
        <source>Reduce for %1 to</source>
        <translation>将 %1 减轻为</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>Why it is lowered</source>
        <translation>为什么减轻</translation>
    </message>
    <message>
        <source>Void the proposal for %1?</source>
        <translation>作废 %1 的提议？</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Why it does not stand</source>
        <translation>为什么不成立</translation>
    </message>
    <message>
        <source>%1: nothing was saved. %2</source>
        <translation>%1：什么都没有保存。%2</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Close this day?</source>
        <translation>日结这一天？</translation>
    </message>
    <message numerus="yes">
        <source>Close this day and leave %n item(s) waiting?</source>
        <translation>
            <numerusform>为这一天日结，并留下 %n 项待处理？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Reopen this day?</source>
        <translation>重开这一天？</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>要改正什么</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>HR 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已写入 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入排班</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 文件 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Day roll</source>
        <translation>日考勤</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天 (Alt+Left)</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>后一天 (Alt+Right)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>导出给 HR…</translation>
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
        <translation>导入排班…</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>这一天载入失败：%1 按 F5 重试。</translation>
    </message>
    <message>
        <source>Day close  %1</source>
        <translation>日结  %1</translation>
    </message>
    <message>
        <source>Attendance rate (planned) %1 % · %2 of %3</source>
        <translation>出勤率（按计划）%1 % · %2 / %3</translation>
    </message>
    <message>
        <source>Present of those whose shift has begun, without leave approved before it; late people are present.</source>
        <translation>已开班且开班前未批假的人中的到岗人数；迟到者算到岗。</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>这一天没有人排班</translation>
    </message>
    <message>
        <source>Import a roster (CSV with employee_no, date, start, end, shift), or step to another day with Alt and the arrow keys.</source>
        <translation>导入排班（CSV：employee_no, date, start, end, shift），或用 Alt 加方向键换一天。</translation>
    </message>
    <message>
        <source>There are no records here</source>
        <translation>这里没有记录</translation>
    </message>
    <message>
        <source>This page stands on a store. Start the console, or name one with --store.</source>
        <translation>本页需要记录库。请启动控制台，或用 --store 指定。</translation>
    </message>
    <message>
        <source>The day is closed: reopen it under “Day close” before the roll is changed.</source>
        <translation>这一天已日结：要改考勤，请先在“日结”中重开。</translation>
    </message>
    <message>
        <source>%1 has no mark that could be taken back.</source>
        <translation>%1 没有可撤回的标记。</translation>
    </message>
    <message>
        <source>The proposal for %1 cannot be lowered: confirm or void it.</source>
        <translation>%1 的提议无法减轻：请确认或作废。</translation>
    </message>
    <message>
        <source>%1 has no proposal to decide.</source>
        <translation>%1 没有待决定的提议。</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>the day’s roll</source>
        <translation>当日名册</translation>
    </message>
    <message>
        <source>day close</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Nobody comes in place of %1, nor %1 in anybody’s.</source>
        <translation>没有人替 %1，%1 也没有替别人。</translation>
    </message>
    <message>
        <source>%1 has no shift on this day.</source>
        <translation>%1 这一天没有班次。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BirthdaysPart</name>
    <message>
        <source>Birthdays and first days</source>
        <translation>生日与入职日</translation>
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
        <translation>这天没有。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakDelegate</name>
    <message>
        <source>not gone yet</source>
        <translation>还没离席</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 放行</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超时 %1</translation>
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
        <translation>未出发</translation>
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
        <translation>没有人等候，按 W 加入坐席</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>现在没有人外出。</translation>
    </message>
    <message>
        <source>%1, %2, sent, not gone yet</source>
        <translation>%1，%2，已放行，还没离席</translation>
    </message>
    <message>
        <source>%1, %2, due back %3</source>
        <translation>%1，%2，应 %3 回</translation>
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
        <translation>回来</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Who is out and who waits</source>
        <translation>谁在外、谁在等</translation>
    </message>
    <message>
        <source>Free %1 / %2</source>
        <extracomment>free of all places</extracomment>
        <translation>空位 %1 / %2</translation>
    </message>
    <message>
        <source>%1 places, %2 callers waiting: reduced to %3</source>
        <translation>名额 %1，排队 %2 人，减为 %3</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>名额 %1</translation>
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
            <numerusform>超时 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal batches done</source>
        <translation>
            <numerusform>用餐 %n 批已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1 lacks %2</source>
        <translation>掩护：%1 缺 %2 人</translation>
    </message>
    <message>
        <source>cover holds</source>
        <translation>掩护无缺口</translation>
    </message>
    <message>
        <source>Nobody waits for a break. Choose an agent in the table and press S.</source>
        <translation>没有人等候小休。请在表中选中坐席后按 S。</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>现在没有人外出。</translation>
    </message>
    <message>
        <source>Choose an agent in the table first.</source>
        <translation>请先在表中选中坐席。</translation>
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
        <translation>%1 回来了</translation>
    </message>
    <message>
        <source>Extend for %1</source>
        <translation>给 %1 延长</translation>
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
        <translation>%1 已回来。</translation>
    </message>
    <message>
        <source>%1 has %2 more.</source>
        <translation>已给 %1 延长 %2。</translation>
    </message>
    <message>
        <source>The meal batches are planned.</source>
        <translation>用餐批次已排好。</translation>
    </message>
    <message>
        <source>%1 eats with batch %2.</source>
        <translation>%1 随第 %2 批用餐。</translation>
    </message>
    <message>
        <source>%1 is in no meal batch now.</source>
        <translation>%1 现在不在任何用餐批次。</translation>
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
        <source>No meal batches yet (M plans them)</source>
        <translation>用餐未排批（按 M 排批）</translation>
    </message>
    <message>
        <source>of now, not of then</source>
        <extracomment>beside the break desk&apos;s title while the floor shows an earlier moment</extracomment>
        <translation>现在的，非当时</translation>
    </message>
    <message>
        <source>break desk: send</source>
        <translation>小休台：放行</translation>
    </message>
    <message>
        <source>break desk: is back</source>
        <translation>小休台：已回来</translation>
    </message>
    <message>
        <source>break desk: extend</source>
        <translation>小休台：延长</translation>
    </message>
    <message>
        <source>break desk: put on the waiting list</source>
        <translation>小休台：排队等候</translation>
    </message>
    <message>
        <source>break desk: take off the waiting list</source>
        <translation>小休台：取消排队</translation>
    </message>
    <message>
        <source>break desk: plan the meal batches</source>
        <translation>小休台：安排用餐批次</translation>
    </message>
    <message>
        <source>break desk: approve busy</source>
        <translation>小休台：批准示忙</translation>
    </message>
    <message>
        <source>Approve %1’s busy</source>
        <translation>批准 %1 的示忙</translation>
    </message>
    <message>
        <source>%1’s busy is approved; the desk says when it is over.</source>
        <translation>已批准 %1 的示忙；到时小休台会提醒。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::CarePart</name>
    <message>
        <source>Who needs a talk</source>
        <translation>谁需要关怀</translation>
    </message>
    <message>
        <source>Who needs a talk, and why</source>
        <translation>谁需要关怀，为什么</translation>
    </message>
    <message>
        <source>Nobody of your team is on the list of agents. Import the agents first.</source>
        <translation>坐席名单里没有您班组的人。请先导入坐席。</translation>
    </message>
    <message numerus="yes">
        <source>%n to see first</source>
        <translation>
            <numerusform>%n 人优先</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to write a care note about the chosen agent. Only leaders see it.</source>
        <translation>选中坐席后按回车写关怀记录，仅组长可见。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Checklist</name>
    <message>
        <source>Facts, no judgement; not in reports</source>
        <translation>观察到的事实，不做评价；不进报告</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>已查 %1 / %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不正常</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>→ nobody now</source>
        <extracomment>below a step of a floor walk: nobody is in a long call, or off line</extracomment>
        <translation>→ 目前无人</translation>
    </message>
    <message>
        <source>Who fixes it…</source>
        <translation>交由谁处理…</translation>
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
        <translation>下一个听谁</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People, with this week’s listen-ins</source>
        <translation>人员与本周旁听</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>记录，新的在前</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定了什么</translation>
    </message>
    <message>
        <source>Listening register, the newest first</source>
        <translation>旁听登记，新的在前</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Nobody to coach yet</source>
        <translation>还没有可辅导的人</translation>
    </message>
    <message>
        <source>Import the agents first: in the first steps, or with floorwalk import agents.</source>
        <translation>请先导入坐席：在首次设置里，或用 floorwalk import agents。</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>搜索全部记录</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜索：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Listened in</source>
        <translation>登记旁听</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>人事文件…</translation>
    </message>
    <message>
        <source>Who is listened to next, and why: Q</source>
        <translation>接下来听谁、为什么：Q</translation>
    </message>
    <message>
        <source>D done · P a week later</source>
        <translation>D 完成 · P 推后一周</translation>
    </message>
    <message>
        <source>Listening register</source>
        <translation>旁听登记</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>回车打开</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
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
        <translation>本周的旁听和回访已完成。</translation>
    </message>
    <message>
        <source>Why next: %1</source>
        <translation>为什么排在前面：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No note holds “%1”</source>
        <translation>没有记录包含“%1”</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for the agent’s notes.</source>
        <translation>换个短一些的词，或按 Esc 回到该坐席的记录。</translation>
    </message>
    <message>
        <source>Withdraw this entry of the register?</source>
        <translation>撤回这条登记吗？</translation>
    </message>
    <message>
        <source>Withdraw note #%1?</source>
        <translation>撤回记录 #%1 吗？</translation>
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
        <translation>改为 %1 到期。</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>File for HR: this month’s notes that HR may see</source>
        <translation>人事文件：本月 HR 可见的记录</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to %1.</source>
        <translation>
            <numerusform>%n 条记录已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has listened in or called back. L enters it.</source>
        <translation>还没有旁听或回访。按 L 登记。</translation>
    </message>
    <message>
        <source>search all notes</source>
        <translation>搜索全部记录</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>给该坐席写一条记录</translation>
    </message>
    <message>
        <source>enter that you listened in or called back</source>
        <translation>登记旁听或回访</translation>
    </message>
    <message>
        <source>write the file for HR</source>
        <translation>写人事文件</translation>
    </message>
    <message>
        <source>everybody, or who is listened to next</source>
        <translation>全部人员，或接下来该听谁</translation>
    </message>
    <message>
        <source>what was agreed is done, or open again</source>
        <translation>约定已完成，或重新打开</translation>
    </message>
    <message>
        <source>put off what was agreed by a week</source>
        <translation>约定推迟一周</translation>
    </message>
    <message>
        <source>withdraw the note or the entry, with a reason</source>
        <translation>撤回记录或登记，写明原因</translation>
    </message>
    <message>
        <source>back to the people, without a search</source>
        <translation>清除搜索，回到人员列表</translation>
    </message>
    <message>
        <source>An unfinished entry of the register is open: keep or discard it.</source>
        <translation>有一条未写完的旁听登记：请保存或放弃。</translation>
    </message>
    <message>
        <source>The entry is laid aside. L takes it up again.</source>
        <translation>登记已搁置，按 L 继续。</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记簿记录</translation>
    </message>
    <message>
        <source>What the register holds about the agent</source>
        <translation>登记簿中与该坐席有关的条目</translation>
    </message>
    <message>
        <source>Press N to write the first one: what you saw and what you ask for.</source>
        <translation>按 N 写第一条：看到了什么，请对方做什么。</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Press N to write a note with what is agreed and by when.</source>
        <translation>还没有约定。按 N 写记录，写明约定与期限。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Console</name>
    <message>
        <source>Wallboard on screen %1</source>
        <translation>大屏显示在屏幕 %1</translation>
    </message>
    <message>
        <source>The wallboard is open. Esc closes it.</source>
        <translation>大屏已打开，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>This console plays no sounds.</source>
        <translation>此控制台不播放声音。</translation>
    </message>
    <message>
        <source>This console shows no notifications.</source>
        <translation>此控制台不显示通知。</translation>
    </message>
    <message>
        <source>This is how Floorwalk tells of an alert</source>
        <translation>巡场会这样通知提醒</translation>
    </message>
    <message>
        <source>It was asked for in the settings.</source>
        <translation>这是在设置中发起的试用。</translation>
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
        <translation>免责…</translation>
    </message>
    <message>
        <source>Record leave…</source>
        <translation>登记请假…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>日结…</translation>
    </message>
    <message>
        <source>Reopen the day…</source>
        <translation>重开这一天…</translation>
    </message>
    <message>
        <source>waiting, due %1</source>
        <translation>等候中，%1 到期</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未了结</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>哪些还没了结</translation>
    </message>
    <message>
        <source>Closed by %1 at %2</source>
        <translation>%1 于 %2 日结</translation>
    </message>
    <message>
        <source>Shifts still run: the day can be closed when the last one is over.</source>
        <translation>还有班次未结束：最后一班结束后才能日结。</translation>
    </message>
    <message numerus="yes">
        <source>Closing makes proposals of the findings of %n person(s).</source>
        <translation>
            <numerusform>日结将为 %n 人的结果生成提议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>这一天没有人排班</translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation>没有可日结的内容。</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>这一天已日结</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未了结的事项</translation>
    </message>
    <message>
        <source>Its proposals are decided on the day roll.</source>
        <translation>提议在日考勤页决定。</translation>
    </message>
    <message>
        <source>No punch is missing, no papers are due.</source>
        <translation>没有缺卡，也没有待交材料。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayForm</name>
    <message>
        <source>The form could not be loaded: %1 Press F5 to try again.</source>
        <translation>表单无法载入：%1 按 F5 重试。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayStrip</name>
    <message>
        <source>States of the day</source>
        <translation>当天状态</translation>
    </message>
    <message>
        <source>%1 %2–%3 · %4</source>
        <translation>%1 %2–%3 · %4</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>直拨通话</translation>
    </message>
    <message>
        <source>outbound call</source>
        <translation>外呼通话</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>a call that came through the queue of that name</extracomment>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>told by the telephone system</source>
        <translation>话务系统给出</translation>
    </message>
    <message>
        <source>by the configured wrap-up time</source>
        <translation>按设定的话后处理时长</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>last known; the feed is silent</source>
        <translation>最后已知；信号中断</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>内部通话</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayTemplatesPage</name>
    <message>
        <source>Activities of the day</source>
        <translation>当天活动</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>另存为新版本</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>日程模板</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Begin with a shipped template</source>
        <translation>从出厂模板开始</translation>
    </message>
    <message>
        <source>Begin with a shipped template…</source>
        <translation>从出厂模板开始…</translation>
    </message>
    <message>
        <source>Minutes from the pre-shift meeting to the shift</source>
        <translation>班前会提前的分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Meeting before the shift</source>
        <translation>班前会提前</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The day it makes</source>
        <translation>生成的日程</translation>
    </message>
    <message>
        <source>Day of the preview</source>
        <translation>预览日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>What was changed and why</source>
        <translation>改了什么、为什么改</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚无文字）</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>The day templates could not be loaded: %1</source>
        <translation>日程模板无法载入：%1</translation>
    </message>
    <message>
        <source>All teams without their own</source>
        <translation>没有自己模板的所有班组</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Shipped, not changed.</source>
        <translation>出厂模板，未改动。</translation>
    </message>
    <message>
        <source>Version %1, in force from %2, by %3.
%4</source>
        <translation>第 %1 版，自 %2 起生效，%3 保存。
%4</translation>
    </message>
    <message>
        <source>Whoever is on duty may not change the centre’s settings.</source>
        <translation>当值人员无权更改中心设置。</translation>
    </message>
    <message>
        <source>No shift is rostered on that day.</source>
        <translation>当天没有排班。</translation>
    </message>
    <message>
        <source> · mandatory</source>
        <translation> · 必做</translation>
    </message>
    <message>
        <source>An activity has no name yet. Give it one, or take it out.</source>
        <translation>有活动尚未命名。请命名或删除。</translation>
    </message>
    <message>
        <source>A step of “%1” has no words yet. Give it some, or take it out.</source>
        <translation>“%1”有一步尚无文字。请填写或删除。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>第 %1 版自 %2 起生效。</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>请先保存或放弃改动。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>请先改正标出的各项，再保存。</translation>
    </message>
    <message>
        <source>Meals and rests…</source>
        <translation>用餐与补休…</translation>
    </message>
    <message>
        <source>meals and rests</source>
        <translation>用餐与补休</translation>
    </message>
    <message>
        <source>Meals and rests</source>
        <translation>用餐与补休</translation>
    </message>
    <message>
        <source>When people eat and rest; mandatory walks follow these times</source>
        <translation>何时用餐、补休：必做的巡视以此为准</translation>
    </message>
    <message>
        <source>“%1” is timed by a meal, and there is none. Add a meal, or count it from something else.</source>
        <translation>“%1”以用餐为准，但没有用餐。请添加用餐，或改用别的起算点。</translation>
    </message>
    <message>
        <source>“%1” is timed by a make-up rest, and there is none. Add a rest, or count it from something else.</source>
        <translation>“%1”以补休为准，但没有补休。请添加补休，或改用别的起算点。</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: the template is as it was saved.</source>
        <translation>已放弃更改，模板恢复为上次保存的内容。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>the button of a desktop notification</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>No notification service answered on this desktop: start the desktop’s own, or install one such as dunst, and try again.</source>
        <translation>此桌面没有通知服务响应：请启动桌面自带的通知服务，或安装 dunst 等软件后重试。</translation>
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
        <translation>“%1”不是时间。请输入 %2、+20（几分钟后）或 %3 09:00。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntriesPart</name>
    <message>
        <source>Taken up today</source>
        <translation>今日登记</translation>
    </message>
    <message>
        <source>What was taken up today</source>
        <translation>今天登记的事项</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
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
        <translation>往日未结的事项</translation>
    </message>
    <message>
        <source>Press Enter to open the chosen entry and note its answer, feedback or end.</source>
        <translation>选中后按回车打开，登记答复、反馈或办结。</translation>
    </message>
    <message>
        <source>Open from earlier days: %1</source>
        <translation>往日未结：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryCorner</name>
    <message>
        <source>#%1 is on record.</source>
        <translation>#%1 已登记。</translation>
    </message>
    <message>
        <source>The entry is kept as a draft. Press Ctrl+T to go on with it.</source>
        <translation>登记已留作草稿，按 Ctrl+T 继续。</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>请先在右上角选择当班组长：每条登记都要署名。</translation>
    </message>
    <message>
        <source>An entry begun %1 is not finished. Press Ctrl+T to go on with it.</source>
        <translation>%1 开始的一条登记还没有完成，按 Ctrl+T 继续。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryForm</name>
    <message>
        <source>It is solved</source>
        <translation>已解决</translation>
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
        <translation>保存登记</translation>
    </message>
    <message>
        <source>Unfinished since %1: store it or discard it.</source>
        <translation>%1 起未完成：请保存或放弃。</translation>
    </message>
    <message>
        <source>Say who will deal with it.</source>
        <translation>请写明由谁处理。</translation>
    </message>
    <message>
        <source>Say by when it will be done.</source>
        <translation>请写明何时前处理完。</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>请先在右上角选择当班组长：每条登记都要署名。</translation>
    </message>
    <message>
        <source>Fatal: this alone fails the call</source>
        <translation>致命：单此一项即判不合格</translation>
    </message>
    <message>
        <source>Others read this later</source>
        <translation>日后会有人查看</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What was done, oldest first</source>
        <translation>处理经过，由早到晚</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>taken up by %1, %2</source>
        <extracomment>who took an entry up, and when</extracomment>
        <translation>%1 于 %2 登记</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Which leader</source>
        <translation>哪位组长</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Optional words</source>
        <translation>备注，可不填</translation>
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
        <translation>%2 的%1，%3 开始</translation>
    </message>
    <message>
        <source>%1 of %2, left out: %3</source>
        <extracomment>an activity that an entry proposed and that was left out: its name, whose day it is, the reason</extracomment>
        <translation>%2 的%1，未做：%3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>分享给谁</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>谁听了</translation>
    </message>
    <message>
        <source>Its texts were erased when the time to keep them had passed.</source>
        <translation>保留期已过，内容已清除。</translation>
    </message>
    <message>
        <source>What was done; others read it later</source>
        <translation>处理内容，日后会有人查看</translation>
    </message>
    <message>
        <source>What everybody is to know; empty: question and answer</source>
        <translation>大家要知道的内容；留空则用问题和答复</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntrySheet</name>
    <message>
        <source>New entry</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New entry of the register</source>
        <translation>新的事项登记</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>更正登记</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EventsForm</name>
    <message>
        <source>Meals of the shift</source>
        <translation>班次的用餐</translation>
    </message>
    <message>
        <source>Make-up rests of the shift</source>
        <translation>班次的补休</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>补休</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No activity is timed by them.</source>
        <translation>没有活动以此为准。</translation>
    </message>
    <message>
        <source>Activities timed by them: %1</source>
        <translation>以此为准的活动：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceDelegate</name>
    <message>
        <source>taken</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceModel</name>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>%1 记录</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>%1报备</translation>
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
        <translation>%1 %2 %3，采用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExecFeed</name>
    <message>
        <source>The program “%1” cannot be started: too many files are open.</source>
        <translation>无法启动程序“%1”：打开的文件过多。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed (%2).</source>
        <translation>无法启动程序“%1”；请检查它是否存在且可执行（%2）。</translation>
    </message>
    <message>
        <source>The program “%1” has told all and ended.</source>
        <translation>程序“%1”已报完全部内容并结束。</translation>
    </message>
    <message>
        <source>The program “%1” ended with code %2; it is started again%3.</source>
        <translation>程序“%1”以代码 %2 结束；将重新启动%3。</translation>
    </message>
    <message>
        <source>The program “%1” crashed; it is started again%2.</source>
        <translation>程序“%1”崩溃；将重新启动%2。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExplainPanel</name>
    <message>
        <source>Present</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Phoned…</source>
        <translation>电话报备…</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>免责…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>请假…</translation>
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
        <translation>确认</translation>
    </message>
    <message>
        <source>Reduce…</source>
        <translation>减轻…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选中人员</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence (arrival: the earliest, departure: the latest)</source>
        <translation>证据（到岗取最早，离岗取最晚）</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: nothing to decide by %2.</source>
        <translation>%1：按 %2 无需决定。</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Provisional until the day is closed: then it can be confirmed.</source>
        <translation>日结前为暂定，日结后才能确认。</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <translation>%1 由 %2 于 %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3: %4</source>
        <translation>%1 由 %2 于 %3：%4</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>日结人：%1</translation>
    </message>
    <message>
        <source>Choose a person above: what speaks for the day and what the rules make of it stands here.</source>
        <translation>在上面选一个人：当天的证据和规则结论显示在这里。</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>提议：%1</translation>
    </message>
    <message>
        <source>ⓘ Money is not applied here: money effects are off, only the event is counted.</source>
        <translation>ⓘ 此处不适用金额：本中心未启用金额，只记次数。</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>顶班…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>调班…</translation>
    </message>
    <message>
        <source>No swap after all…</source>
        <extracomment>takes back that somebody comes in another&apos;s place</extracomment>
        <translation>撤回调班…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExportBar</name>
    <message>
        <source>Chinese titles</source>
        <translation>中文表头</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写文件…</translation>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>For Excel, WPS, LibreOffice</source>
        <translation>Excel、WPS、LibreOffice</translation>
    </message>
    <message>
        <source>Plain, for machines</source>
        <translation>机器读取（纯文本）</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>HR 文件</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FactRow</name>
    <message>
        <source>%1: what it was computed from</source>
        <translation>%1：由哪些记录算出</translation>
    </message>
    <message>
        <source>Press for the calls or times behind it.</source>
        <translation>点击查看其背后的通话或时长。</translation>
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
        <translation>到岗含迟到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Today’s targets</source>
        <translation>今日目标</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
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
        <translation>还没有来电：有了第一批来电就有数字。</translation>
    </message>
    <message>
        <source>Nobody is rostered today. A roster is imported on the Attendance page.</source>
        <translation>今天没有排班。请在考勤页导入排班。</translation>
    </message>
    <message>
        <source>The roll is being loaded…</source>
        <translation>正在载入点名…</translation>
    </message>
    <message>
        <source>↓ %1 under</source>
        <translation>↓ 差 %1</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 达标</translation>
    </message>
    <message>
        <source>↑ %1 s over</source>
        <translation>↑ 高 %1 秒</translation>
    </message>
    <message>
        <source>AHT: talk, hold and wrap-up per handled call, in seconds.</source>
        <translation>AHT：每通已处理来电的通话、保持与话后时长，单位秒。</translation>
    </message>
    <message>
        <source>The feed is silent since %1: live figures are of that time.</source>
        <translation>信号自 %1 起中断：现场数字停在那一刻。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接给您</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>事先计划的今日事项</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>最长示忙</translation>
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
        <translation>写于 %1</translation>
    </message>
    <message>
        <source>%1 %2, set by %3</source>
        <extracomment>a target that a leader set for today: which, how much, who</extracomment>
        <translation>%1 %2，由 %3 设定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>此前未结</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the register</source>
        <translation>
            <numerusform>另有 %n 项，见事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level: answered within %1 s; %2.</source>
        <extracomment>%1 = seconds, %2 = the variant&apos;s name: ignore abandons</extracomment>
        <translation>服务水平：%1 秒内接听；%2。</translation>
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
        <translation>%1；目标 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>New knowledge points: %1</source>
        <translation>新知识点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not known to all yet</source>
        <extracomment>of new knowledge points: how many some people have not confirmed yet</extracomment>
        <translation>
            <numerusform>%n 条还没有全员知晓</numerusform>
        </translation>
    </message>
    <message>
        <source>Of your teams and the queues they serve.</source>
        <translation>只含您的班组及其所服务的队列。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Feed</name>
    <message>
        <source>%1 cannot do this, or its account has not the right to.</source>
        <translation>%1 不能执行此操作，或其账号没有相应权限。</translation>
    </message>
    <message>
        <source>%1 is listening to this call already; one at a time.</source>
        <translation>%1 已在监听这通电话，同一通电话一次只能一人监听。</translation>
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
        <translation>信号 正常</translation>
    </message>
    <message>
        <source>Feed stale</source>
        <translation>信号 迟滞</translation>
    </message>
    <message>
        <source>Feed lost</source>
        <translation>信号 中断</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>示范现场</translation>
    </message>
    <message>
        <source>no feed chosen</source>
        <translation>未选择信号源</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>certificate to confirm</source>
        <translation>证书待确认</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>no events: rights are missing</source>
        <translation>收不到事件：权限不足</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>age of the feed&apos;s last word in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>recording ended %1</source>
        <translation>录制止于 %1</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Demo floor (simulated)</source>
        <translation>示范现场（模拟）</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>of manager.conf</source>
        <translation>manager.conf 中的用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>kept in the keychain, never in a file</source>
        <translation>存于系统钥匙串，不写入文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recorded streams (*.ami);;All files (*)</source>
        <translation>录制的数据流 (*.ami);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n 个队列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名坐席</numerusform>
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
        <source>Another source (address)</source>
        <translation>其他来源（地址）</translation>
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
        <source>Its queue_log</source>
        <translation>它的 queue_log</translation>
    </message>
    <message>
        <source>file or folder as this computer sees it; fills gaps of the feed</source>
        <translation>本机可读的文件或文件夹；用来补数据源的缺口</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedList</name>
    <message>
        <source>Remove this one</source>
        <translation>移除此系统</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>电话系统</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>添加电话系统</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Remove one of them.</source>
        <translation>演示现场不能与真实电话系统同时显示。请移除其中之一。</translation>
    </message>
    <message>
        <source>Two of the telephone systems have the same address. Remove one of them.</source>
        <translation>有两套电话系统的地址相同。请移除其中一套。</translation>
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
        <translation>存入钥匙串</translation>
    </message>
    <message>
        <source>Password of the feed</source>
        <translation>信号源密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has confirmed yet. Compare this fingerprint with the one its administrator gives you:</source>
        <translation>%1 出示了尚无人确认的证书。请与管理员给的指纹核对：</translation>
    </message>
    <message>
        <source>%1 There is no keychain, so it is asked for each time and kept in memory only.</source>
        <translation>%1 没有可用的钥匙串，因此每次都要输入，只保存在内存中。</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>一致，信任它</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Feed settings</source>
        <translation>信号设置</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedThread</name>
    <message>
        <source>There is no feed any more, so the alert is gone.</source>
        <translation>信号源已不在，提醒随之取消。</translation>
    </message>
    <message>
        <source>There is no feed, so nobody can be sent. Choose in the settings where the floor comes from.</source>
        <translation>没有信号源，无法放行。请在设置中选择现场的来源。</translation>
    </message>
    <message>
        <source>There is no feed, so nothing can be done on the floor.</source>
        <translation>没有话务信号，无法对现场进行操作。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureBar</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>最近 30 分钟</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>指定时段</translation>
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
        <translation>当日至该时刻</translation>
    </message>
    <message>
        <source>30 minutes up to then</source>
        <translation>该时刻前 30 分钟</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人员范围</translation>
    </message>
    <message>
        <source>The end is not in the interval. It may span days; of days that are kept as sums only the figure is of whole half hours.</source>
        <translation>时段不含终点。时段可跨多天；只保留合计的日期按整半小时计算。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>Of the time of those who serve this queue.</source>
        <translation>服务该队列的人员的时间。</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>我的班组</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>我的各班组</translation>
    </message>
    <message>
        <source>Our queues</source>
        <translation>本组队列</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureForm</name>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>接听时限</translation>
    </message>
    <message>
        <source>Service level, target</source>
        <translation>服务水平目标</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>短放弃</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Attendance rate, target</source>
        <translation>出勤率目标</translation>
    </message>
    <message>
        <source>Talk utilisation, target</source>
        <translation>通话利用率目标</translation>
    </message>
    <message>
        <source>AHT, target</source>
        <translation>AHT 目标</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>as all queues</source>
        <translation>同全部队列</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>未单独设置</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>应为 %1 至 %2。</translation>
    </message>
    <message>
        <source>in every queue; goes before the queue’s. What the telephone system tells goes before both</source>
        <translation>适用于所有队列，优先于队列的设置；话务系统给出的时长最优先</translation>
    </message>
    <message>
        <source>where the telephone system tells none</source>
        <translation>话务系统未给出时使用</translation>
    </message>
    <message>
        <source>%1%2 there</source>
        <translation>全部队列为 %1%2</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Adherence tolerates</source>
        <translation>遵时容许</translation>
    </message>
    <message>
        <source>“No rest” above an occupancy of</source>
        <translation>“无休息”：占用率高于</translation>
    </message>
    <message>
        <source>“No rest” after</source>
        <translation>“无休息”：持续</translation>
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
        <translation>进入队列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Wait ended</source>
        <translation>等待结束</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>接听坐席</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>a row&apos;s part in numerator and denominator</extracomment>
        <translation>计入</translation>
    </message>
    <message>
        <source>%1, from queue_log</source>
        <translation>%1，来自 queue_log</translation>
    </message>
    <message>
        <source>Rostered from</source>
        <translation>排班开始</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Present since</source>
        <translation>到岗时间与依据</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Present for</source>
        <translation>在岗时长</translation>
    </message>
    <message>
        <source>Why it counts or not</source>
        <translation>计入或不计的原因</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigurePanel</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The figure cannot be opened</source>
        <translation>无法打开该指标</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>没有留存</translation>
    </message>
    <message>
        <source>There is no store, hence no list of calls and spans. Start the console with one.</source>
        <translation>没有数据库，因此没有来电和时段明细。请带数据库启动控制台。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 not heard and left out</source>
        <translation>%1 无信号，未计入</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows are listed</source>
        <translation>共 %L2 行，列出 %L1 行</translation>
    </message>
    <message>
        <source>%1: %2, longest %3</source>
        <translation>%1：%2，最长 %3</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>%1的明细</translation>
    </message>
    <message>
        <source>No calls in this interval</source>
        <translation>该时段没有来电</translation>
    </message>
    <message>
        <source>No time in this interval</source>
        <translation>该时段没有记录</translation>
    </message>
    <message>
        <source>Choose a longer interval, or another queue.</source>
        <translation>请选择更长的时段或其他队列。</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>指标明细</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 lost to incidents and left out</source>
        <translation>突发事件占去 %1，未计入</translation>
    </message>
    <message>
        <source>half-hour sums before %1, with the limits that held then</source>
        <translation>%1 之前为半小时合计，按当时的时限计</translation>
    </message>
    <message>
        <source>Not available any more</source>
        <translation>已无法提供</translation>
    </message>
    <message>
        <source>Only half-hour sums are kept of that time, and this figure does not follow from them.</source>
        <translation>该时段只保留半小时合计，无法由此得出这项指标。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading the figure</source>
        <translation>正在读取指标</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Read it again, or choose a shorter interval.</source>
        <translation>请重新读取，或选择更短的时段。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>没有时段</translation>
    </message>
    <message>
        <source>The end must lie after the begin.</source>
        <translation>结束必须晚于开始。</translation>
    </message>
    <message>
        <source>of those who serve %1 now</source>
        <translation>当前服务 %1 的人员</translation>
    </message>
    <message>
        <source>Nobody is rostered then</source>
        <translation>那时没有人排班</translation>
    </message>
    <message>
        <source>A roster is imported on the Attendance page.</source>
        <translation>在考勤页导入排班。</translation>
    </message>
    <message>
        <source>as at %1, of shifts that have begun by then</source>
        <translation>截至 %1，只计那时已开班的班次</translation>
    </message>
    <message numerus="yes">
        <source>%n people there whose phones were not heard, left out</source>
        <translation>
            <numerusform>%n 人在岗但没有收到话机信号，不计</numerusform>
        </translation>
    </message>
    <message>
        <source>left out before %1: only half-hour sums are kept</source>
        <translation>%1 之前只留有半小时汇总，不计</translation>
    </message>
    <message>
        <source>of the calls of %1</source>
        <translation>%1 的来电</translation>
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
        <translation>中心：全部队列</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureSettingsPage</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>The centre, its queues, and members with a wrap-up of their own</source>
        <translation>中心、各队列，以及单独设有话后处理时长的成员</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n 项单独设置</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Member whose wrap-up is set, by name or phone</source>
        <translation>要设置话后处理时长的成员（姓名或话机）</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>中心设置无法载入：%1</translation>
    </message>
    <message>
        <source>Write the member’s name or phone first, as the telephone system calls it.</source>
        <translation>请先填写成员姓名或话机，与话务系统中的称呼一致。</translation>
    </message>
    <message>
        <source>Your role may look at the figures and not change them.</source>
        <translation>您的角色可以查看指标口径，不能修改。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>请改正标出的内容后再保存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>name or phone</source>
        <translation>姓名或话机</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>已放弃更改，恢复为上次保存的内容。</translation>
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
        <translation>应到</translation>
    </message>
    <message>
        <source>Not in</source>
        <extracomment>short, for a row of many words: those who are not in yet</extracomment>
        <translation>尚未到岗</translation>
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
        <translation>采用信号中发现的坐席</translation>
    </message>
    <message>
        <source>Read a CSV file (employee_no, name, team, feed_member)</source>
        <translation>读取 CSV 文件（employee_no, name, team, feed_member）</translation>
    </message>
    <message>
        <source>Later: the floor is shown without names on record</source>
        <translation>以后再说：现场照常显示，暂无人员档案</translation>
    </message>
    <message>
        <source>Team 1</source>
        <translation>客服一组</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>your name: every decision has an author</source>
        <translation>您的姓名：每个决定都有责任人</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV 文件 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n agent(s) found on the feed</source>
        <translation>
            <numerusform>采用信号中发现的 %n 名坐席</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>第 %1 步，共 3 步</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>使用哪种语言？</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>以后可随时在设置中更改。</translation>
    </message>
    <message>
        <source>Where does the floor come from?</source>
        <translation>现场数据从哪里来？</translation>
    </message>
    <message>
        <source>The demo floor is simulated and marked everywhere; its data is never mixed with real data.</source>
        <translation>示范现场是模拟的，处处有标记；其数据不会与真实数据混在一起。</translation>
    </message>
    <message>
        <source>Who is the team?</source>
        <translation>班组有哪些人？</translation>
    </message>
    <message>
        <source>People and rosters can be imported later as well.</source>
        <translation>人员和排班以后也可以导入。</translation>
    </message>
    <message>
        <source>Give your name: every decision is kept with its author.</source>
        <translation>请填写姓名：每个决定都记有责任人。</translation>
    </message>
    <message>
        <source>Choose the file with the agents, or “Later”.</source>
        <translation>请选择坐席文件，或选“以后再说”。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The demo floor brings its own team</source>
        <translation>示范现场自带班组</translation>
    </message>
    <message>
        <source>Take the agents found on the feed (none was heard yet)</source>
        <translation>采用信号中发现的坐席（尚未收到）</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>column title: length of the present call</extracomment>
        <translation>通话</translation>
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
        <translation>分机</translation>
    </message>
    <message>
        <source>Time in state / alarm</source>
        <extracomment>column title: how long in the state, beside when it alarms</extracomment>
        <translation>状态时长 / 紧急线</translation>
    </message>
    <message>
        <source>Occ. of login</source>
        <extracomment>column title: occupancy, variant b, of the logged-in time</extracomment>
        <translation>占用 占登录</translation>
    </message>
    <message>
        <source>Occ. with ring</source>
        <extracomment>column title: occupancy, variant c, ringing counts as handling</extracomment>
        <translation>占用 含振铃</translation>
    </message>
    <message>
        <source>Occ. no ring</source>
        <extracomment>column title: occupancy, variant a, ringing does not count</extracomment>
        <translation>占用 不含振铃</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorOrders</name>
    <message>
        <source>the program ended before the call</source>
        <translation>通话结束前程序已退出</translation>
    </message>
    <message>
        <source>the agent left the floor before the call ended</source>
        <translation>通话结束前坐席已离开现场</translation>
    </message>
    <message>
        <source>the feed was lost before the call ended</source>
        <translation>通话结束前信号已中断</translation>
    </message>
    <message>
        <source>This cannot be done for %1 now: the floor has changed meanwhile, or the feed cannot do it.</source>
        <translation>现在不能对 %1 执行：现场状态已变化，或信号源不支持。</translation>
    </message>
    <message>
        <source>Nothing is done on the floor without a store: every action is kept in the audit trail.</source>
        <translation>没有数据文件时不能操作现场：每项操作都要留在审计记录中。</translation>
    </message>
    <message>
        <source>Not done for %1: %2.</source>
        <translation>未对 %1 执行：%2。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorPage</name>
    <message>
        <source>Filtered; show all</source>
        <translation>已筛选，显示全部</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Name or seat</source>
        <translation>姓名或座位</translation>
    </message>
    <message>
        <source>Search agents by name or seat</source>
        <translation>按姓名或座位查找坐席</translation>
    </message>
    <message>
        <source>Order of the agents</source>
        <translation>坐席排序</translation>
    </message>
    <message>
        <source>Needs me first</source>
        <translation>需要我的在前</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By time in state</source>
        <translation>按状态时长</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>No agent fits</source>
        <translation>没有符合的坐席</translation>
    </message>
    <message>
        <source>Change the search, or press “Filtered; show all”.</source>
        <translation>请更改查找条件，或点“已筛选，显示全部”。</translation>
    </message>
    <message>
        <source>The floor is not heard yet</source>
        <translation>还没有收到现场信号</translation>
    </message>
    <message>
        <source>Choose in the settings where the floor comes from.</source>
        <translation>请在设置中选择现场数据的来源。</translation>
    </message>
    <message>
        <source>No agents in any queue</source>
        <translation>各队列都没有坐席</translation>
    </message>
    <message>
        <source>The telephone system is heard, but no queue has members. Add agents to a queue there; they appear here at once.</source>
        <translation>已收到电话系统的信号，但队列里没有成员。在那边把坐席加入队列，这里会立即显示。</translation>
    </message>
    <message>
        <source>There is no store, hence no roll.</source>
        <translation>没有记录库，因此没有点名。</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜索：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>Order: O</source>
        <translation>排序：O</translation>
    </message>
    <message>
        <source>Show all: Esc</source>
        <translation>显示全部：Esc</translation>
    </message>
    <message>
        <source>Nothing is kept of this moment</source>
        <translation>这一时刻没有记录</translation>
    </message>
    <message>
        <source>The floor was not listened to. Choose another moment, or press Esc for the present.</source>
        <translation>当时没有监听现场。请另选时刻，或按 Esc 回到实时。</translation>
    </message>
    <message>
        <source>Change the search, or press Esc for all agents.</source>
        <translation>请更改查找条件，或按 Esc 显示全部坐席。</translation>
    </message>
    <message>
        <source>Your phone %1 rings; lift it to hear the call.</source>
        <translation>您的话机 %1 正在振铃，接起即可听到通话。</translation>
    </message>
    <message>
        <source>%1 is taken out of %2 when the call is over.</source>
        <translation>通话结束后将把 %1 移出 %2。</translation>
    </message>
    <message>
        <source>Your phone would ring now and you would hear %1’s call; in the demo nothing is heard.</source>
        <translation>现在您的话机会响铃，接起即可听到%1的通话；示范中听不到任何声音。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
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
        <translation>回看：到当天的时间轴</translation>
    </message>
    <message>
        <source>search by name or seat</source>
        <translation>按姓名或座位搜索</translation>
    </message>
    <message>
        <source>choose the order of the agents</source>
        <translation>选择坐席的排序</translation>
    </message>
    <message>
        <source>agents as cards or as a table</source>
        <translation>坐席显示为卡片或表格</translation>
    </message>
    <message>
        <source>to the pies: a slice narrows the agents</source>
        <translation>到饼图：选一块即只看这些坐席</translation>
    </message>
    <message>
        <source>go to the seat of the agent who is open</source>
        <translation>到所打开坐席的座位</translation>
    </message>
    <message>
        <source>take back: figure, past, panel, filter, search</source>
        <translation>逐级返回：明细、回看、面板、筛选、搜索</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>给该坐席写一条记录</translation>
    </message>
    <message>
        <source>the agent’s call escalates: its entry</source>
        <translation>该坐席的通话升级：登记</translation>
    </message>
    <message>
        <source>open the agent’s coaching</source>
        <translation>打开该坐席的辅导记录</translation>
    </message>
    <message>
        <source>open the service level, or the indicator with the focus</source>
        <translation>打开服务水平，或光标所在的指标</translation>
    </message>
    <message>
        <source>open the agent’s figures</source>
        <translation>打开坐席的指标明细</translation>
    </message>
    <message>
        <source>Press for the rate of that moment, person by person.</source>
        <translation>点开看当时的出勤率，逐人列出。</translation>
    </message>
    <message>
        <source>listen silently to the agent’s call</source>
        <translation>静默旁听该坐席的通话</translation>
    </message>
    <message>
        <source>Nobody was rostered to be here then.</source>
        <translation>当时没有人排班在岗。</translation>
    </message>
    <message>
        <source>Listening is over: your phone hears no call any more.</source>
        <translation>旁听已结束：您的话机不再听到任何通话。</translation>
    </message>
    <message>
        <source>The feed is lost: whether your phone still hears a call is not known.</source>
        <translation>数据源已中断：您的话机是否仍在旁听，无从得知。</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>Everybody on the floor, with the alerts of all; not pressed: your teams and the queues they serve: A</source>
        <translation>显示全场人员及所有提醒；不按下时只显示您的班组及其所服务的队列：A</translation>
    </message>
    <message>
        <source>the own teams alone, or the whole floor</source>
        <translation>只看本人班组，或看全场</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>全组</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FoldedInbox</name>
    <message>
        <source>Inbox: %1 urgent, %2 to watch; unfold</source>
        <translation>待办：紧急 %1，注意 %2；展开</translation>
    </message>
    <message>
        <source>Inbox of now: %1 urgent, %2 to watch; unfold</source>
        <translation>现在的待办：紧急 %1，注意 %2；展开</translation>
    </message>
</context>
<context>
    <name>Floorwalk::GalleryPage</name>
    <message>
        <source>Gallery of parts</source>
        <translation>组件图览</translation>
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
        <translation>已由 queue_log 补入的缺口</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HandoverPane</name>
    <message>
        <source>Handed over to you</source>
        <translation>交接给您</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待接的班</translation>
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
        <translation>其余全部接收</translation>
    </message>
    <message>
        <source>Hand over your shift</source>
        <translation>交出您的班</translation>
    </message>
    <message>
        <source>The next leader</source>
        <translation>下一位班组长</translation>
    </message>
    <message>
        <source>To: the next leader’s name; empty: whoever is next</source>
        <translation>交给：下一位班组长姓名；留空表示下一位当班的人</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>下一位班组长必须知道的事。</translation>
    </message>
    <message>
        <source>Space: hand over or keep</source>
        <translation>空格键：交接或自留</translation>
    </message>
    <message>
        <source>What is open and may be handed over</source>
        <translation>可交接的未结事项</translation>
    </message>
    <message>
        <source>Hand-overs of the day</source>
        <translation>当日交接记录</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>其后还有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reason; it stays with %1</source>
        <translation>原因；仍由 %1 负责</translation>
    </message>
    <message>
        <source>When the leader before you hands over the shift, it appears here.</source>
        <translation>上一位班组长交班后，内容显示在这里。</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The hand-over of the day that is chosen; while nobody has answered it.</source>
        <translation>收回当天选中的这份交班，前提是还没有人答复。</translation>
    </message>
    <message>
        <source>Why do you refuse it?</source>
        <translation>为何不接收？</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HeadWatch</name>
    <message>
        <source>The keychain remembers another audit trail than the store holds: it was cut off or rewritten, or an old copy was put in its place. Check it with floorwalk verify.</source>
        <translation>钥匙串记住的审计链与记录库中的不同：它被截断或改写，或者被换成了旧副本。请用 floorwalk verify 检查。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxModel</name>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxPane</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>现在没有要您处理的事</translation>
    </message>
    <message>
        <source>Long calls, long pauses and long waits appear here, worst first.</source>
        <translation>过长的通话、示忙和排队会出现在这里，最急的在前。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Fold the inbox</source>
        <translation>收起待办</translation>
    </message>
    <message>
        <source>move</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>go</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Inbox, worst first</source>
        <translation>待办，最急的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未了结</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · 由%2处理</translation>
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
        <source>Snooze</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>转派给</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>忽略的原因</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name, then Enter</source>
        <translation>填其他姓名，按回车</translation>
    </message>
    <message>
        <source>Settled at the seat</source>
        <translation>已到席处理</translation>
    </message>
    <message>
        <source>The call needs its time</source>
        <translation>这通电话需要时间</translation>
    </message>
    <message>
        <source>Known and agreed</source>
        <translation>已知晓并同意</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>填其他原因，按回车</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>a row of the inbox while the feed is silent: what is wrong, and the clock time of the last event</extracomment>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>More for all of them: assign (A), note (N), dismiss (D)</source>
        <translation>对全部：转派 (A)、备注 (N)、忽略 (D)</translation>
    </message>
    <message>
        <source>More: assign (A), note (N), dismiss (D)</source>
        <translation>更多：转派 (A)、备注 (N)、忽略 (D)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>写备注，按回车</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>More: leave it out (D)</source>
        <translation>更多：不做了 (D)</translation>
    </message>
    <message>
        <source>Start: %1 (W)</source>
        <translation>开始：%1 (W)</translation>
    </message>
    <message>
        <source>Left out: no time</source>
        <translation>不做：没有时间</translation>
    </message>
    <message>
        <source>Left out: not needed today</source>
        <translation>不做：今天不需要</translation>
    </message>
    <message>
        <source>Left out: done otherwise</source>
        <translation>不做：已用别的方式完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 小时</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>到明天(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;week</source>
        <translation>一周(&amp;W)</translation>
    </message>
    <message>
        <source>All of them are done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Of now, not of the moment that is looked back at.</source>
        <translation>这里是现在的待办，不是所回看时刻的。</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>take it, and go to the seat</source>
        <translation>接手并到席</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>转派</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>忽略并说明原因</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>回到页面</translation>
    </message>
    <message>
        <source>More for all of them: leave them out (D)</source>
        <translation>对全部：不做了 (D)</translation>
    </message>
    <message>
        <source>More for all of them: done (D)</source>
        <translation>对全部：已完成 (D)</translation>
    </message>
    <message>
        <source>Done as promised</source>
        <translation>已按约定完成</translation>
    </message>
    <message>
        <source>Declined: no time in this shift</source>
        <translation>谢绝：本班次没有时间</translation>
    </message>
    <message>
        <source>Declined: not of my team</source>
        <translation>谢绝：不属于我的班组</translation>
    </message>
    <message>
        <source>More: it is done (D)</source>
        <translation>更多：已完成 (D)</translation>
    </message>
    <message>
        <source>More for all of them: they are done (D)</source>
        <translation>对全部：已完成 (D)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>More: decline it (D)</source>
        <translation>更多：谢绝 (D)</translation>
    </message>
    <message>
        <source>More for all of them: decline them (D)</source>
        <translation>对全部：谢绝 (D)</translation>
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
        <translation>对全部：已接收（D）</translation>
    </message>
    <message>
        <source>More: note (N), how it ended (D)</source>
        <translation>更多：备注（N）、处理结果（D）</translation>
    </message>
    <message>
        <source>More for all of them: note (N), how they ended (D)</source>
        <translation>对全部：备注（N）、处理结果（D）</translation>
    </message>
    <message>
        <source>W starts “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that starts the activity which it gives cause for</extracomment>
        <translation>按 W 开始“%1”</translation>
    </message>
    <message>
        <source>begin the activity that it proposes, or show it</source>
        <translation>开始它建议的活动，或查看该活动</translation>
    </message>
    <message>
        <source>Show: %1 (W)</source>
        <translation>查看：%1（W）</translation>
    </message>
    <message>
        <source>W shows “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that shows the activity which came of it, such as “Floor walk 14:02”</extracomment>
        <translation>按 W 查看“%1”</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentForm</name>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>It was none…</source>
        <translation>不是事件…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>记录经过</translation>
    </message>
    <message>
        <source>Wording for all</source>
        <translation>统一口径</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The wording is copied.</source>
        <translation>口径已复制。</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上报给</translation>
    </message>
    <message>
        <source>Who has been told: name or place</source>
        <translation>已告知谁：姓名或部门</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Power, network, telephone system …</source>
        <translation>停电、网络、话务系统……</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>what falls into it is held against nobody on the team</source>
        <translation>此间发生的不追究班组任何人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Incident #%1</source>
        <translation>突发事件 #%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1. It excuses nothing.</source>
        <translation>已撤销：%1。不再免责。</translation>
    </message>
    <message>
        <source>%1, %2 still gone. It lasts.</source>
        <translation>%1，仍有 %2 人未恢复，尚未结束。</translation>
    </message>
    <message>
        <source>Withdraw incident #%1? Then it excuses nothing.</source>
        <translation>撤销突发事件 #%1？撤销后不再免责。</translation>
    </message>
    <message>
        <source>Another span for incident #%1?</source>
        <translation>更正突发事件 #%1 的起止时间？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why: it is read later</source>
        <translation>理由：日后会有人查看</translation>
    </message>
    <message>
        <source>What was said of this incident</source>
        <translation>此事件的记录过程</translation>
    </message>
    <message>
        <source>withdrawn: it excuses nothing</source>
        <translation>已撤销：不免责</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Incidents, the newest first</source>
        <translation>突发事件，新的在前</translation>
    </message>
    <message>
        <source>No incident in the last weeks</source>
        <translation>近几周没有突发事件</translation>
    </message>
    <message>
        <source>When many of a team go off line at once inside their shift, it appears here and in the inbox.</source>
        <translation>班次内班组多人同时掉线时，会出现在这里和待办中。</translation>
    </message>
    <message>
        <source>Incident #%1 is on record.</source>
        <translation>突发事件 #%1 已记录。</translation>
    </message>
    <message>
        <source>The span is corrected.</source>
        <translation>起止时间已更正。</translation>
    </message>
    <message>
        <source>The incident is withdrawn.</source>
        <translation>突发事件已撤销。</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>人工结束</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>突发事件已结束。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlClient</name>
    <message>
        <source>%1 refuses connections on port %2; does the adapter run?</source>
        <translation>%1 拒绝端口 %2 上的连接；适配程序是否在运行？</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>未知主机“%1”；请检查数据源地址。</translation>
    </message>
    <message>
        <source>The adapter at %1 closed the connection.</source>
        <translation>%1 的适配程序关闭了连接。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>与 %1 的连接失败：%2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlFeed</name>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
    <message>
        <source>%1 is there and has told nothing yet.</source>
        <translation>%1 已连上，但尚未报告任何内容。</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 没有应答；请检查地址和网络。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; it is started again. It should say something every 10 seconds, if only “hello”.</source>
        <translation>已有 %2 秒未收到 %1 的任何内容；将重新启动。它应每 10 秒至少报一行，哪怕只是“hello”。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接 %1。</translation>
    </message>
    <message>
        <source>It floods: about %1 lines a second, read as fast as this computer can.</source>
        <translation>数据过量：每秒约 %1 行，本机正以最快速度读取。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgeForm</name>
    <message>
        <source>Everybody must read it</source>
        <translation>人人必读</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What is new, in words an agent can say to a customer</source>
        <translation>新内容，用坐席能直接对客户说的话写</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>全部班组</translation>
    </message>
    <message>
        <source>New knowledge point</source>
        <translation>新知识点</translation>
    </message>
    <message>
        <source>Correct point #%1</source>
        <translation>更正知识点 #%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>有截止日</translation>
    </message>
    <message>
        <source>The content changed: everybody must confirm again</source>
        <translation>内容有实质变化：全员重新确认</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePage</name>
    <message>
        <source>Valid now</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Knowledge points</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>知识点</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>掌握情况</translation>
    </message>
    <message>
        <source>Who has confirmed, and who has not</source>
        <translation>谁已确认、谁未确认</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>新知识点</translation>
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
        <translation>包括已过期、未生效和已撤回的：A</translation>
    </message>
    <message>
        <source>Text of the knowledge point</source>
        <translation>知识点正文</translation>
    </message>
    <message>
        <source>No knowledge point yet</source>
        <translation>还没有知识点</translation>
    </message>
    <message>
        <source>No point is valid now</source>
        <translation>当前没有有效的知识点</translation>
    </message>
    <message>
        <source>N writes one: what is new in the business, for whom and until when.</source>
        <translation>按 N 写一个：业务有什么新变化、面向谁、到什么时候。</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2: %3</source>
        <translation>%1 由 %2 撤回：%3</translation>
    </message>
    <message>
        <source>By %1, corrected %2 by %3</source>
        <translation>%1 撰写，%2 由 %3 更正</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>An unfinished knowledge point is open: keep or discard it.</source>
        <translation>有一个未写完的知识点：请保存或放弃。</translation>
    </message>
    <message>
        <source>What is typed is not kept yet: %1</source>
        <translation>输入的内容尚未保存：%1</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>知识点 #%1 已记录。</translation>
    </message>
    <message>
        <source>Withdraw point #%1?</source>
        <translation>撤回知识点 #%1？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why it holds no more</source>
        <translation>为何不再适用</translation>
    </message>
    <message>
        <source>It is withdrawn; the record of it stays.</source>
        <translation>已撤回；记录仍保留。</translation>
    </message>
    <message>
        <source>The point is laid aside. N takes it up again.</source>
        <translation>知识点已搁置。按 N 继续写。</translation>
    </message>
    <message>
        <source>write a point</source>
        <translation>写一条知识点</translation>
    </message>
    <message>
        <source>correct the point</source>
        <translation>更正知识点</translation>
    </message>
    <message>
        <source>withdraw the point</source>
        <translation>撤回知识点</translation>
    </message>
    <message>
        <source>to who knows it; there: note it, or take it back</source>
        <translation>转到已知会名单；在名单中：记为已知会，或取消</translation>
    </message>
    <message>
        <source>also what is over, comes later or was withdrawn</source>
        <translation>也显示已过期、尚未生效或已撤回的</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>知识点 #%1</translation>
    </message>
    <message>
        <source>Press Enter to note that the chosen agent knows it, or to take that back.</source>
        <translation>选中坐席后按回车记录已掌握，再按一次撤销。</translation>
    </message>
    <message>
        <source>%1 · the answer to entry #%2 of the register</source>
        <translation>%1 · 来自登记 #%2 的答复</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePart</name>
    <message>
        <source>New business knowledge</source>
        <translation>新业务知识</translation>
    </message>
    <message>
        <source>Who has not confirmed</source>
        <translation>谁未确认</translation>
    </message>
    <message>
        <source>All knowledge points</source>
        <translation>全部知识点</translation>
    </message>
    <message>
        <source>%1 (must read, %2 confirmed)</source>
        <extracomment>a knowledge point that must be read: its title, and how many of how many know it</extracomment>
        <translation>%1（必读，%2 已确认）</translation>
    </message>
    <message>
        <source>%1 (%2 confirmed)</source>
        <translation>%1（%2 已确认）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>everybody has confirmed</source>
        <translation>全员已确认</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n 人未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet. Press Enter once the chosen agent knows the points beside the name.</source>
        <translation>以下人员未确认。坐席已掌握姓名旁的知识点时，选中后按回车确认。</translation>
    </message>
    <message>
        <source>No knowledge point is in force.</source>
        <translation>当前没有生效的知识点。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderChip</name>
    <message>
        <source>Who is on duty</source>
        <translation>谁在值班</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>谁在值班？</translation>
    </message>
    <message>
        <source>Nobody is on duty; choose the duty leader</source>
        <translation>无人值班；请选择值班长</translation>
    </message>
    <message>
        <source>On duty: %1; choose the duty leader</source>
        <translation>值班：%1；点此更换值班长</translation>
    </message>
    <message>
        <source>%1 · operations manager</source>
        <extracomment>who sits at the console: a name, and that this one is the operations manager</extracomment>
        <translation>%1 · 运营经理</translation>
    </message>
    <message>
        <source>Operations manager: name, then Enter</source>
        <translation>运营经理：输入姓名后回车</translation>
    </message>
    <message>
        <source>Another leader: name, then Enter</source>
        <translation>其他班组长：输入姓名后回车</translation>
    </message>
    <message>
        <source>Every decision made here bears this name. Ctrl+L changes it.</source>
        <translation>在此做出的每个决定都署此名。按 Ctrl+L 更换。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderWordsPanel</name>
    <message>
        <source>By the leader</source>
        <translation>班组长填写</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>个人反省</translation>
    </message>
    <message>
        <source>What was won and lost today?</source>
        <translation>今天得与失各是什么？</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日计划</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>下一位班组长必须知道的事。</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>明日时间轴…</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are planned</source>
        <translation>
            <numerusform>已排 %n 项活动</numerusform>
        </translation>
    </message>
    <message>
        <source>One item a line; the next day’s preparation shows them.</source>
        <translation>一行一件；下一工作日的班前准备会显示。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>What went well, what did not, and what comes next; it goes to the operations manager.</source>
        <translation>哪些做得好，哪些不足，下一步做什么；随报告交给运营经理。</translation>
    </message>
    <message>
        <source>Turn the lines into tasks</source>
        <translation>逐行生成任务</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of the register go along:</source>
        <translation>
            <numerusform>%n 件登记簿未了事项带到次日：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open thing(s) stay with today: end them, or hand them over.</source>
        <translation>
            <numerusform>另有 %n 件未了事项留在今天：请办结，或交班。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <translation>登记</translation>
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
        <translation>编号、来电号码或录音</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
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
        <translation>通话</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Listened to or called back</source>
        <translation>旁听或回访</translation>
    </message>
    <message>
        <source>Complete what you heard</source>
        <translation>补全旁听登记</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>store the entry</source>
        <translation>保存登记</translation>
    </message>
    <message>
        <source>What you tell the agent</source>
        <translation>对坐席说了或要说的话</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListeningPart</name>
    <message numerus="yes">
        <source>%n still to hear this week</source>
        <translation>
            <numerusform>本周还有 %n 人待听</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s listen-ins and call-backs are done.</source>
        <translation>本周的旁听和回访已完成。</translation>
    </message>
    <message>
        <source>Whom to hear next</source>
        <translation>接下来旁听谁</translation>
    </message>
    <message>
        <source>Whom to hear next, and why</source>
        <translation>接下来旁听谁、为什么</translation>
    </message>
    <message>
        <source>L puts on record how and how long the chosen one was heard, and what was advised: that counts for the week. Enter writes a note.</source>
        <translation>L 登记怎样听的、听了多久、给了什么建议：计入本周的旁听与回访。回车写辅导记录。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MainWindow</name>
    <message>
        <source>Floorwalk – demo floor</source>
        <translation>巡场 – 示范现场</translation>
    </message>
    <message>
        <source>Floorwalk</source>
        <translation>巡场</translation>
    </message>
    <message>
        <source>Say first who is on duty, at the upper right: every decision bears a name.</source>
        <translation>请先在右上角选择谁在值班：每个决定都要署名。</translation>
    </message>
    <message>
        <source>On a floor walk. F9 when you are back.</source>
        <translation>正在巡场。回到座位请按 F9。</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts go to %1. F9 when you are back.</source>
        <translation>正在巡场：新提醒转给 %1。回到座位请按 F9。</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts stand on the wallboard. F9 when you are back.</source>
        <translation>正在巡场：新提醒显示在大屏上。回到座位请按 F9。</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>%1 begun. It stands in the day.</source>
        <translation>%1已开始，已记入当天日程。</translation>
    </message>
    <message>
        <source>That alert is over.</source>
        <translation>那条提醒已经结束。</translation>
    </message>
    <message>
        <source>go for a floor walk, and back</source>
        <translation>开始巡场，或回到座位</translation>
    </message>
    <message>
        <source>to the inbox</source>
        <translation>到待办</translation>
    </message>
    <message>
        <source>this list of keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>write a coaching note</source>
        <translation>写辅导记录</translation>
    </message>
    <message>
        <source>take something up: its entry in the register</source>
        <translation>登记一件事</translation>
    </message>
    <message numerus="yes">
        <source>The floor walk is over. %n new alert(s) came meanwhile: see Walk.</source>
        <translation>
            <numerusform>现场巡视已结束，期间有 %n 条新提醒：见“巡场”。</numerusform>
        </translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>谁在值班</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>讲了什么、约定了什么</translation>
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
        <translation>回到实时</translation>
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
        <translation>拖到过去的时刻；或按 T，用方向键（一分钟）、Page Up 和 Page Down（一刻钟）、Home 和 End 移动。</translation>
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
        <translation>实时 %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MomentSlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>当天的时刻</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 · nothing is known from %2 to %3: %4</source>
        <translation>%1 · %2 至 %3 情况不明：%4</translation>
    </message>
    <message>
        <source>the feed was silent</source>
        <translation>信号中断</translation>
    </message>
    <message>
        <source>%1 · not heard from %2 to %3 and filled from queue_log: %4</source>
        <translation>%1 · %2 至 %3 无信号，已由 queue_log 补入：%4</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteCorner</name>
    <message>
        <source>%1 is not on the list of agents. Import the agents first.</source>
        <translation>%1 不在坐席名单里，请先导入坐席。</translation>
    </message>
    <message>
        <source>unfinished since %1: store or discard it</source>
        <translation>%1 起未完成：请保存或丢弃</translation>
    </message>
    <message>
        <source>Note #%1 is on record.</source>
        <translation>记录 #%1 已保存。</translation>
    </message>
    <message>
        <source>Note #%1 is not among the agent’s notes any more.</source>
        <translation>记录 #%1 已不在该坐席的记录里。</translation>
    </message>
    <message>
        <source>note #%1, which it corrects, is gone: store it as a new one, or discard it</source>
        <translation>它更正的记录 #%1 已不在：存为新记录，或放弃</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every note needs an author.</source>
        <translation>请先在右上角选定值班组长：每条记录都要有署名。</translation>
    </message>
    <message>
        <source>A note begun %1 is not finished. Press Ctrl+N to go on with it.</source>
        <translation>%1 开始写的一条记录还没写完，按 Ctrl+N 接着写。</translation>
    </message>
    <message>
        <source>The note is kept as a draft. Press Ctrl+N to go on with it.</source>
        <translation>记录已留作草稿，按 Ctrl+N 接着写。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteSheet</name>
    <message>
        <source>Coaching note</source>
        <translation>辅导记录</translation>
    </message>
    <message>
        <source>Correct note #%1</source>
        <translation>更正记录 #%1</translation>
    </message>
    <message>
        <source>Agreed already: %1</source>
        <translation>已约定：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>HR may see it</source>
        <translation>HR 可见</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>What you saw or heard, when, how often</source>
        <translation>看到或听到了什么，何时，几次</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>给您带来什么感受</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>What is needed, and what for</source>
        <translation>需要什么，为了什么</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>请对方做一件具体的事</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>What the agent says, as it was said</source>
        <translation>坐席自己的话，照原话写</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>store the note</source>
        <translation>存下记录</translation>
    </message>
    <message>
        <source>Name the agent the note is about.</source>
        <translation>请写明记录所涉及的坐席。</translation>
    </message>
    <message>
        <source>Only leaders see a care note.</source>
        <translation>关怀记录仅组长可见。</translation>
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
        <translation>报备</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>Floorwalk::OptionalNumber</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PageDraft</name>
    <message>
        <source>Changes that were not saved last time stand here again.</source>
        <translation>上次没有保存的改动已恢复在这里。</translation>
    </message>
    <message>
        <source>Nobody is on duty: what is typed here is kept as soon as somebody is.</source>
        <translation>当前无人值班：选定值班班长后，这里所写的内容即会保存。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PartsForm</name>
    <message>
        <source>Parts of the activity’s form</source>
        <translation>表单的组成部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Without parts the form is the checklist and the note.</source>
        <translation>没有组成部分时，表单只有清单和备注。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a part of a form, and what it shows</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All parts are in it.</source>
        <translation>全部都已选入。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PastBanner</name>
    <message>
        <source>Past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <comment>the day looked back at</comment>
        <translation>yyyy-MM-dd ddd</translation>
    </message>
    <message>
        <source>The past: %1, %2 ago</source>
        <translation>过去的时刻：%1，%2前</translation>
    </message>
    <message>
        <source>The past: %1. Nothing was heard from %2 to %3, so nothing is known.</source>
        <translation>过去的时刻：%1。%2 至 %3 信号中断，情况不明。</translation>
    </message>
    <message>
        <source>No alert was open</source>
        <translation>当时没有提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) open then</source>
        <translation>
            <numerusform>当时有 %n 个未关闭的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>The past: %1. Of days before %2 only half-hour sums are kept: the figures of the half hours that were over, and not who did what.</source>
        <translation>过去的时刻：%1。%2 之前的日子只保留半小时合计：显示此前已结束的各半小时的指标，当时谁在做什么已不可知。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PersonEdit</name>
    <message>
        <source>Name or number of the agent</source>
        <translation>坐席姓名或工号</translation>
    </message>
    <message>
        <source>Several agents are called so. Type more, or the number.</source>
        <translation>有多名坐席符合，请多输入几个字或输入工号。</translation>
    </message>
    <message>
        <source>“%1” is not on the list of agents. Type a part of the name, or the number.</source>
        <translation>坐席名单里没有“%1”。请输入姓名的一部分或工号。</translation>
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
        <translation>图例第 %1 项，共 %2 项；用方向键移到其他项。</translation>
    </message>
    <message>
        <source>The table shows only these; Space shows all again.</source>
        <translation>表中只显示这些人；按空格键恢复全部。</translation>
    </message>
    <message>
        <source>Space shows only these in the table.</source>
        <translation>按空格键只在表中显示这些人。</translation>
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
        <translation>全组</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>in the tool tip of a figure: its name, its variant and how it is counted</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>SL</source>
        <extracomment>the service level, as short as it is known by</extracomment>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Queues in sight</source>
        <translation>可见的队列</translation>
    </message>
    <message>
        <source>Whose pie</source>
        <translation>显示哪个饼图</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PlanFacts</name>
    <message>
        <source>Who will be on</source>
        <translation>谁当班</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>您要做的事</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写。</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>这一天的情况</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Press C to put an open item into the chosen activity as a step.</source>
        <translation>选中活动后按 C，把未结事项作为一个步骤放进去。</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>您没有未办结的事项。</translation>
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
            <numerusform>另有 %n 个</numerusform>
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
        <translation>%1从 %2 改到 %3</translation>
    </message>
    <message>
        <source>%1 stays where you put it; the template now puts it at %2</source>
        <translation>%1保留您定的时间（模板现为 %2）</translation>
    </message>
    <message>
        <source>%1 at %2 stays as you changed it; the template no longer has it</source>
        <translation>%2 的%1按您的改动保留（模板中已没有）</translation>
    </message>
    <message>
        <source>%1 %2 overlaps %3 %4</source>
        <translation>%1 %2与 %3 %4时间重叠</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory but skipped</source>
        <translation>%1 %2是必做项，却被跳过</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory and belongs at %3</source>
        <translation>%1 %2应在 %3 进行（必做）</translation>
    </message>
    <message>
        <source>The roster or the template has changed since you planned this day: %1.</source>
        <extracomment>the notice above a plan: what of it changed since its leader made it</extracomment>
        <translation>安排之后排班或模板有变：%1。</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>请留意：%1。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QaErrorsPart</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个差错</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 fatal</source>
        <extracomment>a number of errors, and how many of them are fatal</extracomment>
        <translation>%1，致命 %2 个</translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>已建议：%1</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>质检差错</translation>
    </message>
    <message>
        <source>The most frequent items</source>
        <translation>最常见的差错项</translation>
    </message>
    <message>
        <source>Whose errors they are</source>
        <translation>差错属于谁</translation>
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
        <translation>已申请培训</translation>
    </message>
    <message numerus="yes">
        <source>QA errors: %1 of %n person(s). Training is asked for.</source>
        <translation>
            <numerusform>质检差错 %1 个，涉及 %n 人，申请培训。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>培训室</translation>
    </message>
    <message>
        <source>Press Enter on an item to ask the training room for training, on a person to open that agent’s page.</source>
        <translation>在差错项上按回车向培训室申请培训，在人名上按回车打开该坐席的页面。</translation>
    </message>
    <message>
        <source>None on record since %1. To enter one, press Ctrl+T, then =.</source>
        <translation>%1 以来没有记录。按 Ctrl+T 再按 = 登记。</translation>
    </message>
    <message>
        <source>None on record. To enter one, press Ctrl+T, then =.</source>
        <translation>没有记录。按 Ctrl+T 再按 = 登记。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QueueLogFeed</name>
    <message>
        <source>The queue_log is not followed.</source>
        <translation>未跟踪 queue_log。</translation>
    </message>
    <message>
        <source>Reading what stands in %1.</source>
        <translation>正在读取 %1 中已有的内容。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>无法读取文件“%1”：%2</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>正在跟踪 %1。</translation>
    </message>
    <message>
        <source>It names phones where people log in: set log_membername_as_agent = yes in Asterisk’s queues.conf, so that people’s coming and going can be told.</source>
        <translation>其中签入签出记录的是话机而不是人：请在 Asterisk 的 queues.conf 中设置 log_membername_as_agent = yes，才能判断人员的签入签出。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>%n 行无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的时间不可能成立。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <translation>异常</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReachForm</name>
    <message>
        <source>At a new</source>
        <translation>出现新的</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Window to the front</source>
        <translation>窗口置前</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>紧急</translation>
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
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>In three seconds this window comes to the front: go to another.</source>
        <translation>三秒后本窗口会来到最前：请先切换到其他窗口。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试……</translation>
    </message>
    <message>
        <source>The sound was played. If you did not hear it, look at the volume.</source>
        <translation>声音已播放。若没有听到，请检查音量。</translation>
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
        <translation>来电原因</translation>
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
        <translation>接听 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what callers asked about, and how often</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>问得最多：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No calls are on record of this period.</source>
        <translation>这段时间没有来电记录。</translation>
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
            <numerusform>%n 通电话记有原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1 to %2.</source>
        <translation>与 %1 至 %2 相比。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RecordingsPart</name>
    <message>
        <source>Share with %1</source>
        <translation>分享给%1</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>%1已收听</translation>
    </message>
    <message>
        <source>commended by a customer</source>
        <translation>客户表扬</translation>
    </message>
    <message>
        <source>praised in a note</source>
        <translation>辅导记录表扬</translation>
    </message>
    <message>
        <source>heard in a listen-in</source>
        <translation>旁听过</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>待分享的录音</translation>
    </message>
    <message>
        <source>Calls that may be worth sharing</source>
        <translation>可能值得分享的通话</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>No recording is prepared. Pick a call below, or write down where a good one is.</source>
        <translation>还没有备好的录音。在下方选一通，或写下好录音在哪里。</translation>
    </message>
    <message>
        <source>Recordings to talk about</source>
        <translation>可讲的录音</translation>
    </message>
    <message>
        <source>Recordings and the agents’ answers</source>
        <translation>录音与坐席意见</translation>
    </message>
    <message>
        <source>Share a recording only if the agent agrees. Press Enter to open the chosen one.</source>
        <translation>坐席同意才能分享。选中后按回车打开录音。</translation>
    </message>
    <message>
        <source>Press Enter to add the chosen call to the recordings above.</source>
        <translation>选中值得分享的通话，按回车加入上面的录音。</translation>
    </message>
    <message>
        <source>No recording may be shared yet. Choose one under “Recording sharing” and ask the agent.</source>
        <translation>还没有可分享的录音：请在“录音分享”中选一通，并征求坐席意见。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RegisterPage</name>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>登记列表</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is open: O</source>
        <translation>未结事项：O</translation>
    </message>
    <message>
        <source>All that was taken up on a day: G</source>
        <translation>某天的全部登记：G</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>搜索全部登记</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>搜索：/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>All kinds: the same digit again</source>
        <translation>全部类别：再按一次同一数字</translation>
    </message>
    <message>
        <source>Only this kind: %1</source>
        <translation>只看这一类：%1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Ctrl+T takes something up, on whatever page you are.</source>
        <translation>在任何页面按 Ctrl+T 都可以登记。</translation>
    </message>
    <message>
        <source>No entry holds “%1”</source>
        <translation>没有登记含有“%1”</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for what is open.</source>
        <translation>请换个更短的词，或按 Esc 返回未结事项。</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未结事项</translation>
    </message>
    <message>
        <source>Nothing was taken up on this day</source>
        <translation>当天没有登记</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1：%2</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>all of a day</source>
        <translation>某天的全部登记</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>search all entries</source>
        <translation>搜索全部登记</translation>
    </message>
    <message>
        <source>#%1, %2: %3</source>
        <translation>#%1，%2：%3</translation>
    </message>
    <message>
        <source>only this kind: 1 to 9, 0, - and =; again: all</source>
        <translation>只看此类：1 到 9、0、- 和 =；再按一次：全部</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReplayFeed</name>
    <message>
        <source>Replaying a recording.</source>
        <translation>正在回放录制文件。</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <translation>回放已停止。</translation>
    </message>
    <message>
        <source>The recording has been told to its end.</source>
        <translation>录制文件已放完。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing was submitted</source>
        <translation>没有已提交的报表</translation>
    </message>
    <message>
        <source>Reports of this month stand here once they are submitted: Ctrl+Enter in a report.</source>
        <translation>本月提交的报表显示在这里：在报表中按 Ctrl+Enter 提交。</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>已超过保留期限，内容已清除。</translation>
    </message>
    <message>
        <source>%1 submitted it %2, version %3</source>
        <translation>%1 于 %2 提交，第 %3 版</translation>
    </message>
    <message numerus="yes">
        <source>%1 – read it first: %n open thing(s)</source>
        <translation>
            <numerusform>%1——请先阅读：未结 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for the next day</source>
        <translation>
            <numerusform>已生成次日任务 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted, version %1</source>
        <translation>已提交，第 %1 版</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Marked as received</source>
        <translation>已标记签收</translation>
    </message>
    <message>
        <source>Mark received</source>
        <translation>标记签收</translation>
    </message>
    <message>
        <source>the next leader</source>
        <translation>下一位班组长</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>已交班给 %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏做</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 项活动</numerusform>
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
        <translation>%1：按键 %2</translation>
    </message>
    <message>
        <source>Earlier: [</source>
        <translation>往前：[</translation>
    </message>
    <message>
        <source>Later: ]</source>
        <translation>往后：]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
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
        <translation>数字背后</translation>
    </message>
    <message>
        <source>The activities behind the figure</source>
        <translation>数字背后的活动</translation>
    </message>
    <message>
        <source>Submitted this month</source>
        <translation>本月已提交</translation>
    </message>
    <message>
        <source>Submitted reports</source>
        <translation>已提交的报表</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Refused; it stays where it was</source>
        <translation>已退回，仍由原负责人处理</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>提交报表</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Taken back; it waits for nobody any more</source>
        <translation>已收回，不再等人接班</translation>
    </message>
    <message>
        <source>accept, refuse, take over the rest of a hand-over</source>
        <translation>接受、拒绝、全部接下交班事项</translation>
    </message>
    <message>
        <source>day, hand-over, week, month, submitted</source>
        <translation>日报、交班、周报、月报、已提交</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>往前、往后</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>make tasks of the plan’s lines</source>
        <translation>把计划各行转为任务</translation>
    </message>
    <message>
        <source>tomorrow’s activities: move, skip, add</source>
        <translation>明日活动：移动、跳过、插入</translation>
    </message>
    <message>
        <source>save the report as PDF</source>
        <translation>把报告存为 PDF</translation>
    </message>
    <message>
        <source>hand an open thing over, or keep it</source>
        <translation>移交未结事项，或留下</translation>
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
        <translation>运营经理：把提交的报告标为已接收</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReviewPart</name>
    <message>
        <source>The day in numbers</source>
        <translation>今日数字</translation>
    </message>
    <message>
        <source>What was won today, what was lost, and why</source>
        <translation>今天得了什么、失了什么、为什么</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>完成的活动</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>现场时间</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>handled by somebody</source>
        <translation>有人处理</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>反应时间</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
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
        <translation>计划明天…</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>明日时间轴…</translation>
    </message>
    <message numerus="yes">
        <source>%n more handed over</source>
        <translation>
            <numerusform>另有 %n 项已移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory and begun too late: %1</source>
        <translation>必做而开始过晚：%1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollDelegate</name>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollModel</name>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>报备</translation>
    </message>
    <message>
        <source>Came · evidence</source>
        <translation>到岗 · 证据</translation>
    </message>
    <message>
        <source>Left · evidence</source>
        <translation>离岗 · 证据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollPart</name>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>去点名</translation>
    </message>
    <message>
        <source>Nobody is rostered today.</source>
        <translation>今天没有排班。</translation>
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
        <translation>应到 %1，到岗 %2，请假 %3</translation>
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
        <translation>请假 · %1 人：%2</translation>
    </message>
    <message>
        <source>Rest · %1: %2</source>
        <translation>休息 · %1 人：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n 人在岗</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>上班人员</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day. Import a roster on the Attendance page.</source>
        <translation>这天没有排班。请在考勤页导入排班。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Runtime</name>
    <message>
        <source>The records are being opened. After an update of the program they are copied and brought up to date first, which takes some minutes where they hold years.</source>
        <translation>正在打开记录。程序更新后会先备份并升级记录，保存了多年数据时需要几分钟。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatGridModel</name>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
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
        <translation>座位需要名称。</translation>
    </message>
    <message>
        <source>There is a seat %1 already.</source>
        <translation>已有座位 %1。</translation>
    </message>
    <message>
        <source>A seat needs the interface of its phone, such as PJSIP/1007.</source>
        <translation>座位需要话机接口，例如 PJSIP/1007。</translation>
    </message>
    <message>
        <source>%1 stands on seat %2, too.</source>
        <translation>%1 也在座位 %2 上。</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>名册中没有“%1”，或有多人同名；请填写工号。</translation>
    </message>
    <message>
        <source>%1 is planned on seat %2 at the same time.</source>
        <translation>%1 同一时间已安排在座位 %2。</translation>
    </message>
    <message>
        <source>%1 is planned on this seat at the same time.</source>
        <translation>同一时间此座位已安排 %1。</translation>
    </message>
    <message>
        <source>%1 is not rostered in this shift.</source>
        <translation>%1 未排此班次。</translation>
    </message>
    <message>
        <source>Goes with the next save; who was to sit here has no seat then.</source>
        <translation>保存后停用；原定坐此席的人将没有座位。</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Interface of the phone</source>
        <translation>话机接口</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Seat %1 stands there, too.</source>
        <translation>座位 %1 也在该位置。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seats, and who sits there in each shift</source>
        <translation>座位，以及各班次由谁就座</translation>
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
        <translation>从 CSV 读入座位…</translation>
    </message>
    <message>
        <source>Read a plan from CSV…</source>
        <translation>从 CSV 读入安排…</translation>
    </message>
    <message>
        <source>Who sits where from CSV: employee_no, date, seat, start, end</source>
        <translation>从 CSV 读入座位安排：employee_no, date, seat, start, end</translation>
    </message>
    <message>
        <source>No seat is on record</source>
        <translation>还没有座位</translation>
    </message>
    <message>
        <source>Keep the seat</source>
        <translation>保留座位</translation>
    </message>
    <message>
        <source>Put the marked cells right, then save.</source>
        <translation>请先改正标出的单元格，再保存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>No shift is rostered on this day: import the roster, or a plan with start and end.</source>
        <translation>当天没有排班：请导入排班，或读入带 start 与 end 的座位安排。</translation>
    </message>
    <message>
        <source>The seat plan is on record.</source>
        <translation>座位安排已保存。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>什么都没有导入。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as before.</source>
        <translation>已读入：新增 %1，更改 %2，未变 %3。</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>请先保存或放弃已填写的内容。</translation>
    </message>
    <message>
        <source>Save or discard what is typed to see it.</source>
        <translation>保存或放弃已填写的内容后即可看到。</translation>
    </message>
    <message>
        <source>The floor: seats by row and place</source>
        <translation>座位图：按排和列</translation>
    </message>
    <message>
        <source>Enter: to the seat in the table</source>
        <translation>回车：到表中的座位</translation>
    </message>
    <message>
        <source>seat the people of the shift apart</source>
        <translation>把本班的人隔开就座</translation>
    </message>
    <message>
        <source>Seat apart</source>
        <translation>隔开就座</translation>
    </message>
    <message>
        <source>Seats from CSV: seat, interface, row, column</source>
        <translation>从 CSV 读取座位：座位、接口、排、列</translation>
    </message>
    <message>
        <source>Press Ins for the first one, or read a CSV file with the columns seat and interface, and row and column where they stand.</source>
        <translation>按 Ins 添加第一个，或读取含座位、接口两列（以及所在的排、列）的 CSV 文件。</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Nobody can be seated apart: it takes people of this shift and free seats with a place.</source>
        <translation>无法隔开就座：需要本班人员和有位置的空座位。</translation>
    </message>
    <message>
        <source>%1 people sit as far apart as is found on %2 seats: the closest two %3 seats.</source>
        <translation>%1 人在 %2 个座位上已隔到能找到的最远：最近的两人相距 %3 个座位。</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n of them get another seat.</source>
        <translation>
            <numerusform>建议：%n 人换座位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart instead of %2.</source>
        <translation>最近的两人相距 %1 个座位，原来 %2 个。</translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart.</source>
        <translation>最近的两人相距 %1 个座位。</translation>
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
        <translation>已放弃更改，座位恢复为上次保存的安排。</translation>
    </message>
    <message>
        <source>F2 or letters write, Del takes out, Ctrl+Z takes back; what is past stays as it was</source>
        <translation>F2 或直接输入即可填写，Del 清除，Ctrl+Z 撤销；已过去的保持原样</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>撤销上一步更改</translation>
    </message>
    <message>
        <source>Save keeps it, Ctrl+Z takes it back.</source>
        <translation>保存即生效，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>没有可撤销的更改了。</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>已撤销上一步更改。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsPage</name>
    <message>
        <source>Long call, warning</source>
        <translation>长通话，注意</translation>
    </message>
    <message>
        <source>Long call, alarm</source>
        <translation>长通话，紧急</translation>
    </message>
    <message>
        <source>Long busy, warning</source>
        <translation>长示忙，注意</translation>
    </message>
    <message>
        <source>Long busy, alarm</source>
        <translation>长示忙，紧急</translation>
    </message>
    <message>
        <source>Caller waits, warning</source>
        <translation>来电等候，注意</translation>
    </message>
    <message>
        <source>Caller waits, alarm</source>
        <translation>来电等候，紧急</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Break places</source>
        <translation>小休名额</translation>
    </message>
    <message>
        <source>Grace for lateness</source>
        <translation>迟到宽限</translation>
    </message>
    <message>
        <source>Papers due within</source>
        <translation>材料期限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>rules every shift day and import</source>
        <translation>决定所有班次日期和导入</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Money effects</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>administrator only</source>
        <translation>仅管理员</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>中心设置载入失败：%1</translation>
    </message>
    <message>
        <source>On: an administrator switched money on for this centre and named the local rule. Each decision shows what is applied.</source>
        <translation>已启用：管理员已为本中心启用金额并写明当地依据。每个决定都显示适用的金额。</translation>
    </message>
    <message>
        <source>Off, as shipped: money columns stay empty and explanations say what a pack names but does not apply. An employer has no general right to fine; only an administrator may switch money on, naming the local rule (floorwalk settings set money_effects on --reason …).</source>
        <translation>出厂为关闭：金额列为空，说明中写出规则包的金额但不适用。用人单位并无一般性的罚款权；只有管理员可以启用，并须写明当地依据（floorwalk settings set money_effects on --reason …）。</translation>
    </message>
    <message>
        <source>The warning must come before the alarm.</source>
        <translation>“注意”必须早于“紧急”。</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>请改正标出的各项，再保存。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Callers per place fewer</source>
        <translation>减一名额的排队人数</translation>
    </message>
    <message>
        <source>Places at least</source>
        <translation>名额下限</translation>
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
        <translation>每次延长</translation>
    </message>
    <message>
        <source>Not gone yet after</source>
        <translation>未离席提示</translation>
    </message>
    <message>
        <source>Overdue, alarm</source>
        <translation>超时紧急</translation>
    </message>
    <message>
        <source>Meal batches</source>
        <translation>用餐批数</translation>
    </message>
    <message>
        <source>Cover per queue</source>
        <translation>每队列掩护人数</translation>
    </message>
    <message>
        <source>Break desk</source>
        <translation>小休台</translation>
    </message>
    <message>
        <source>Live history</source>
        <translation>实时历史</translation>
    </message>
    <message>
        <source>Texts of the audit trail</source>
        <translation>审计内容</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>应在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的话机</translation>
    </message>
    <message>
        <source>rings when you listen in</source>
        <translation>旁听时振铃</translation>
    </message>
    <message>
        <source>How alerts reach you</source>
        <translation>提醒方式</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The leader’s day</source>
        <translation>组长的一天</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>组长热线</translation>
    </message>
    <message>
        <source>queue or extension</source>
        <translation>队列或分机</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>已批准示忙</translation>
    </message>
    <message>
        <source>Leader’s own phone</source>
        <translation>组长自己的话机</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>已放弃更改，恢复为上次保存的内容。</translation>
    </message>
    <message>
        <source>back to the parts of the settings</source>
        <translation>回到设置分页</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>底部通知</translation>
    </message>
    <message>
        <source>for everybody to read</source>
        <translation>全员可见，如通知、表扬</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsTabs</name>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>日程模板</translation>
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
        <translation>报表</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ShiftBoard</name>
    <message>
        <source>No roster for today</source>
        <translation>今天没有排班</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SimFeed</name>
    <message>
        <source>Preparing the demo floor.</source>
        <translation>正在准备示范现场。</translation>
    </message>
    <message>
        <source>The demo floor was left.</source>
        <translation>已离开示范现场。</translation>
    </message>
    <message>
        <source>This is a demo: an invented floor with invented people.</source>
        <translation>这是示范：现场与人员均为虚构。</translation>
    </message>
    <message>
        <source>The demo floor says nothing more, as its address asks.</source>
        <translation>示范现场已按其地址的要求停止发送。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StepsForm</name>
    <message>
        <source>Checklist of the activity</source>
        <translation>活动检查清单</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Answered ok, not ok or not applicable</source>
        <translation>按“合格 / 不合格 / 不适用”作答</translation>
    </message>
    <message>
        <source>Step, Chinese</source>
        <translation>步骤（中文）</translation>
    </message>
    <message>
        <source>Step, English</source>
        <translation>步骤（英文）</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Monday to Friday, such as 15 12 9 6 3; for %1 in the words</source>
        <translation>周一至周五，如 15 12 9 6 3；代入文字中的 %1</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚无文字）</translation>
    </message>
    <message>
        <source>such as 15 12 9 6 3</source>
        <translation>如 15 12 9 6 3</translation>
    </message>
    <message>
        <source>“%1” is no percentage: write numbers from 0 to 100.</source>
        <translation>“%1”不是百分数：请写 0 到 100 的数字。</translation>
    </message>
    <message>
        <source>A week has seven days: write at most as many numbers.</source>
        <translation>一周只有七天：最多写七个数字。</translation>
    </message>
    <message>
        <source>The program’s own words</source>
        <extracomment>in a field for Chinese words while the program speaks English: left empty, what the program says stands</extracomment>
        <translation>用程序自带的文字</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreOutbox</name>
    <message>
        <source>The store does not keep up.</source>
        <translation>数据库来不及写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor wait to be written. %1</source>
        <translation>
            <numerusform>有 %n 条现场记录等待写入。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor could not be kept. %1</source>
        <translation>
            <numerusform>有 %n 条现场记录未能保存。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreWorker</name>
    <message>
        <source>The store is written again; nothing was lost.</source>
        <translation>记录库又可以写入，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The store cannot be written just now: %1 It is tried again.</source>
        <translation>记录库暂时无法写入：%1 程序会继续重试。</translation>
    </message>
    <message>
        <source>The other program is gone: this one writes the store from now on.</source>
        <translation>另一程序已退出：现由本程序写入记录库。</translation>
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
        <translation>已讲</translation>
    </message>
    <message>
        <source>Passes today</source>
        <translation>今天跳过</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>接着：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 told it today.</source>
        <translation>今天由 %1 讲过。</translation>
    </message>
    <message>
        <source>Nobody is there to tell one.</source>
        <translation>没有人在场可讲。</translation>
    </message>
    <message>
        <source>Everybody passed; it would be %1’s turn.</source>
        <translation>大家都跳过了；本应轮到 %1。</translation>
    </message>
    <message>
        <source>%1’s turn; the last one was on %2</source>
        <translation>轮到 %1；上次是 %2</translation>
    </message>
    <message>
        <source>%1’s turn; the first one</source>
        <translation>轮到 %1；第一次讲</translation>
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
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>最长示忙</translation>
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
        <translation>%1：%2 未保存，别处已撤回该目标。如确需设定，请再输入一次。</translation>
    </message>
    <message>
        <source>%1: %2 was not kept, for it was set to %3 elsewhere meanwhile. Type it again if it is right.</source>
        <translation>%1：%2 未保存，别处已改为 %3。如您的数值正确，请再输入一次。</translation>
    </message>
    <message>
        <source>Targets of the day</source>
        <translation>当日目标</translation>
    </message>
    <message>
        <source>What you will tell the team about the targets</source>
        <translation>关于目标，要对班组说的话</translation>
    </message>
    <message>
        <source>left empty: the centre’s target</source>
        <translation>留空即用中心目标</translation>
    </message>
    <message>
        <source>Service level: %1 % answered within %2 s (the centre’s target).</source>
        <translation>服务水平：%2 秒内接听 %1%（中心目标）。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TasksPart</name>
    <message>
        <source>Due today and overdue</source>
        <translation>今天到期与逾期</translation>
    </message>
    <message>
        <source>Entries of the register that are due</source>
        <translation>到期的事项</translation>
    </message>
    <message>
        <source>What was agreed and is due</source>
        <translation>到期的约定</translation>
    </message>
    <message>
        <source>Agreed with the team</source>
        <translation>与组员的约定</translation>
    </message>
    <message>
        <source>Nothing is due today, and nothing is overdue.</source>
        <translation>今天没有到期的事，也没有逾期。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to open the chosen one, then mark it done or move it.</source>
        <translation>选中后按回车打开，办结或改期。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TextPart</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>要讲的内容</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TimelineDelegate</name>
    <message>
        <source>since %1 · now %2</source>
        <translation>%1 起 · 现在 %2</translation>
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
        <translation>活动时间</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Mandatory: shown as missed when it is left out</source>
        <translation>必做：未做时显示为“已错过”</translation>
    </message>
    <message>
        <source>For each shift the team works that day</source>
        <translation>当天班组的每个班次各一次</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算点</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>below 0: earlier</source>
        <translation>小于 0 为提前</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>历时</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TodayPage</name>
    <message>
        <source>Postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Why it has to wait</source>
        <translation>为什么推迟</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>为什么跳过</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未能保存：%1</translation>
    </message>
    <message>
        <source>This activity is not stored yet; press F5.</source>
        <translation>这项活动尚未保存，请按 F5。</translation>
    </message>
    <message>
        <source>The tick was not saved: %1</source>
        <translation>勾选未能保存：%1</translation>
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
        <translation>计划 · 实际</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>插入活动…</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>这一天载入失败：%1 按 F5 重试。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>No shift is rostered today</source>
        <translation>今天没有排班</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>班次结束</translation>
    </message>
    <message>
        <source>Plan this shift</source>
        <translation>按此班次安排</translation>
    </message>
    <message>
        <source>Drag an activity, or press Alt+Up and Alt+Down, to move it by five minutes</source>
        <translation>拖动活动，或按 Alt+↑ / Alt+↓，每次移动五分钟</translation>
    </message>
    <message>
        <source>start or finish the activity</source>
        <translation>开始或完成该活动</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>skip with a reason</source>
        <translation>跳过并说明原因</translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>plan it earlier</source>
        <translation>计划提前</translation>
    </message>
    <message>
        <source>plan it later</source>
        <translation>计划推后</translation>
    </message>
    <message>
        <source>to the activity’s form</source>
        <translation>转到活动表单</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed the shift over at %2: %n open thing(s).</source>
        <translation>
            <numerusform>%1 于 %2 交班：未结 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>plan tomorrow</source>
        <translation>计划明天</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>回日报</translation>
    </message>
    <message>
        <source>tomorrow’s activities</source>
        <translation>明日活动</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日计划</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>回日报</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>%1 的计划</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <extracomment>a step of an activity that is an open entry of the register: its number and its words</extracomment>
        <translation>#%1：%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No shift is rostered for that day</source>
        <translation>那天没有排班</translation>
    </message>
    <message>
        <source>put an open item into the activity</source>
        <translation>把未办结事项放进活动</translation>
    </message>
    <message>
        <source>note the changes of the plan</source>
        <translation>计划变动已知晓</translation>
    </message>
    <message>
        <source>pause the activity, or go on with it</source>
        <translation>暂停活动，再继续</translation>
    </message>
    <message>
        <source>No leader is on duty</source>
        <translation>没有值班的班组长</translation>
    </message>
    <message>
        <source>Choose the duty leader at the top right: every plan belongs to a leader.</source>
        <translation>请在右上角选择值班长：每份计划都属于一位班组长。</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, or plan the day by its hours.</source>
        <translation>安排随班次而定。请在考勤页导入排班，或按下面的时间安排这一天。</translation>
    </message>
    <message>
        <source>Nothing is left of today’s plan</source>
        <translation>今天的计划没有剩下的了</translation>
    </message>
    <message>
        <source>%1 has led the day so far. Accept the hand-over to get what is open, or plan the hours you work.</source>
        <translation>今天到现在由%1带班。接收交班即可得到未结事项；也可以按您上班的时间排计划。</translation>
    </message>
    <message>
        <source>Changes are kept at once. The Today page shows this plan on %1.</source>
        <extracomment>a plan&apos;s date, such as 11-28</extracomment>
        <translation>改动即时保存，到 %1 当天“今日”页显示这份计划。</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>您没有未办结的事项。</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, then plan the day here.</source>
        <translation>计划以班次为准。请在考勤页导入排班表，之后即可在此安排。</translation>
    </message>
    <message>
        <source>correct the activity’s real times</source>
        <translation>更正活动的实际时间</translation>
    </message>
    <message>
        <source>When %1 really was</source>
        <translation>%1 的实际时间</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Why the times differ</source>
        <translation>为什么和记录的时间不同</translation>
    </message>
    <message>
        <source>09:40-09:55; 09:40- while it goes on</source>
        <translation>09:40-09:55；仍在进行写 09:40-</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:40-09:55, or as 09:40- while it goes on.</source>
        <translation>“%1”不是时间段。请写成 09:40-09:55；仍在进行写成 09:40-。</translation>
    </message>
    <message>
        <source>take back: not begun, or planned again</source>
        <translation>撤销：未开始，或重新计划</translation>
    </message>
    <message>
        <source>show the alert or the entry that it came of</source>
        <translation>查看引出它的提醒或事项</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <extracomment>keys that plan an activity earlier or later</extracomment>
        <translation>Alt ↑ ↓ 移动</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TopBar</name>
    <message>
        <source>Leave the demo</source>
        <translation>离开示范</translation>
    </message>
    <message>
        <source>Closes the demo floor; nothing of it is kept with your own records.</source>
        <translation>关闭示范现场；其数据不会留在您的记录里。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No roster for today</source>
        <translation>今天没有排班</translation>
    </message>
    <message>
        <source>%1 present</source>
        <extracomment>after the number of people present: how many are rostered</extracomment>
        <translation>%1 到岗</translation>
    </message>
    <message>
        <source>%1 present of %2 rostered; %3 late, %4 on leave, %5 not seen</source>
        <translation>应到 %2，到岗 %1；迟到 %3，请假 %4，未见 %5</translation>
    </message>
    <message>
        <source>not real data</source>
        <translation>非真实数据</translation>
    </message>
    <message>
        <source>The leader is on a floor walk. Press it, or F9, to be back at the desk.</source>
        <translation>组长正在巡场。点击此处或按 F9 表示已回到座位。</translation>
    </message>
    <message>
        <source>Walking since %1</source>
        <extracomment>in the bar above every page: the leader is away from the desk since that time; then who is deputy</extracomment>
        <translation>巡场中 %1 起</translation>
    </message>
    <message>
        <source>Walking since %1 · %2</source>
        <translation>巡场中 %1 起 · 代班 %2</translation>
    </message>
    <message>
        <source>On a floor walk since %1; back at the desk</source>
        <translation>%1 起巡场；回到座位</translation>
    </message>
    <message>
        <source>On a floor walk since %1, deputy %2; back at the desk</source>
        <translation>%1 起巡场，代班 %2；回到座位</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkModel</name>
    <message>
        <source>still open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPage</name>
    <message>
        <source>Walk</source>
        <translation>巡场</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>现场巡视</translation>
    </message>
    <message>
        <source>stay in the inbox</source>
        <translation>留在待办</translation>
    </message>
    <message>
        <source>stand on the wallboard, too</source>
        <translation>同时显示在大屏</translation>
    </message>
    <message>
        <source>go to the deputy</source>
        <translation>转给代班</translation>
    </message>
    <message>
        <source>New alerts meanwhile</source>
        <translation>巡场期间新提醒</translation>
    </message>
    <message>
        <source>Deputy today</source>
        <translation>今日代班</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>巡场期间发生了什么</translation>
    </message>
    <message>
        <source>Alerts that were raised on the walk</source>
        <translation>巡场期间发出的提醒</translation>
    </message>
    <message>
        <source>%1 is on the floor since %2.</source>
        <translation>%1 自 %2 起在巡场。</translation>
    </message>
    <message>
        <source>The leader is at the desk.</source>
        <translation>组长在座位上。</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>已回座位</translation>
    </message>
    <message>
        <source>Go for a walk</source>
        <translation>开始巡场</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>平安无事</translation>
    </message>
    <message>
        <source>No alert was raised while the leader walked.</source>
        <translation>巡场期间没有新提醒。</translation>
    </message>
    <message>
        <source>No walk yet</source>
        <translation>还没有巡场</translation>
    </message>
    <message>
        <source>F9 tells that you leave the desk, and again that you are back; a floor walk on Today tells it, too.</source>
        <translation>离开座位按 F9，回来再按一次；“今日”里开始现场巡视也算。</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>是外部人员</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>换个姓名</translation>
    </message>
    <message>
        <source>somebody of the store, then Enter; holds for this date</source>
        <translation>名册中的人，按 Enter 确认；当天有效</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”. Is that somebody from outside?</source>
        <translation>名册中没有“%1”。是外部人员吗？</translation>
    </message>
    <message>
        <source>On the floor since %1</source>
        <translation>%1 起在现场</translation>
    </message>
    <message>
        <source>What was raised meanwhile stands here once you are back at the desk (F9).</source>
        <translation>期间发出的提醒，回到座位（F9）后列在这里。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPart</name>
    <message>
        <source>Along the seats</source>
        <translation>沿座位巡视</translation>
    </message>
    <message>
        <source>Seats in walking order</source>
        <translation>按巡视顺序的座位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to pass on</source>
        <translation>
            <numerusform>%n 个知识点待传达</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>已看 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody is rostered today, and no seats are on record.</source>
        <translation>今天没有排班，也没有座位记录。</translation>
    </message>
    <message>
        <source>Seats on the floor; arrow keys go from seat to seat</source>
        <translation>座位图；方向键在座位间移动</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>a seat of a floor walk: when it was seen</extracomment>
        <translation>%1 已看</translation>
    </message>
    <message>
        <source>Remark on this seat</source>
        <translation>座位备注</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1 的座位备注</translation>
    </message>
    <message>
        <source>Enter: seen · J: to the next who needs you · K: knowledge passed on · W: remark · N: coaching note</source>
        <translation>回车：已看 · J：下一个需要您的人 · K：新知识已传达 · W：备注 · N：辅导记录</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free while people sit side by side.</source>
        <translation>
            <numerusform>有 %n 个空位，仍有人相邻而坐。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallWindow</name>
    <message>
        <source>Floorwalk – wallboard</source>
        <translation>巡场 – 大屏</translation>
    </message>
    <message>
        <source>Esc closes the wallboard, ← and → turn its pages.</source>
        <translation>按 Esc 关闭大屏，← → 翻页。</translation>
    </message>
    <message>
        <source>Ctrl+Q ends the wallboard, ← and → turn its pages.</source>
        <translation>按 Ctrl+Q 退出大屏，← → 翻页。</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>Floorwalk::YesterdayPart</name>
    <message>
        <source>✓ met</source>
        <translation>✓ 达标</translation>
    </message>
    <message>
        <source>↓ under</source>
        <translation>↓ 未达</translation>
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
        <translation>当天没有来电记录。</translation>
    </message>
    <message>
        <source>The last workday’s figures</source>
        <translation>上一工作日指标</translation>
    </message>
    <message>
        <source>Nobody was rostered in the last weeks, so there is no day to look back on.</source>
        <translation>最近几周没有排班：没有可回看的日子。</translation>
    </message>
    <message>
        <source>%1 to %2. Calls: the queues that your team answers. Attendance and working time: your team.</source>
        <translation>%1 至 %2。来电：您的班组接听的队列。出勤与工时：您的班组。</translation>
    </message>
</context>
<context>
    <name>HandoverCards</name>
    <message>
        <source>open</source>
        <translation>未结</translation>
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
        <translation>下一位班组长</translation>
    </message>
    <message>
        <source>taken over at %1: %2 accepted, %3 refused</source>
        <translation>%1 接班：接收 %2 项，退回 %3 项</translation>
    </message>
    <message numerus="yes">
        <source>not taken over yet, %n open thing(s)</source>
        <translation>
            <numerusform>尚未接班，未结 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over the shift of %2 at %3</source>
        <translation>%1 于 %3 交出 %2 的班</translation>
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
        <translation>已接收</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>The hand-over holds no such thing any more.</source>
        <translation>该交接中已没有这一项。</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>已交接给 %1</translation>
    </message>
    <message>
        <source>Only a shift that has begun can be handed over.</source>
        <translation>只能交出已经开始的班。</translation>
    </message>
    <message>
        <source>A shift is handed over to somebody else. Name the next leader.</source>
        <translation>班要交给别人。请填写下一位班组长。</translation>
    </message>
    <message>
        <source>There is nothing to hand over: write a word, or offer what is open.</source>
        <translation>没有可交接的内容：请写几句话，或选择未结事项。</translation>
    </message>
    <message>
        <source>The words hold %1 characters at most. Make them shorter.</source>
        <translation>说明最多 %1 个字。请缩短。</translation>
    </message>
    <message>
        <source>You wrote this hand-over. The next leader answers it: change who is on duty.</source>
        <translation>这是您写的交接，应由下一位班组长处理：请先更换当班人。</translation>
    </message>
    <message>
        <source>This hand-over is for %1, who answers it.</source>
        <translation>这份交接是给 %1 的，由其处理。</translation>
    </message>
    <message>
        <source>Say why it is not taken over: it stays with who gave it.</source>
        <translation>请说明不接收的原因：该事项仍由交出的人负责。</translation>
    </message>
    <message>
        <source>This hand-over waits already. Change it to hand over anew.</source>
        <translation>这份交接已在等待接收。修改后可重新交接。</translation>
    </message>
    <message>
        <source>not handed over any more</source>
        <translation>不再交接</translation>
    </message>
    <message>
        <source>This is the hand-over of another team. Its next leader answers it.</source>
        <translation>这是其他班组的交接，由该班组的下一位组长答复。</translation>
    </message>
    <message>
        <source>%1 wrote this hand-over and alone can take it back.</source>
        <translation>这份交班是 %1 写的，只有本人能收回。</translation>
    </message>
    <message>
        <source>A shift is handed over before it is put on record, not after.</source>
        <translation>交班时间不能晚于登记时间。</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Of days before %1 only half-hour sums are kept, which the floor page shows; name a later day.</source>
        <translation>%1 之前的日子只保留半小时汇总，请在现场页查看；或指定更晚的一天。</translation>
    </message>
</context>
<context>
    <name>HrExport</name>
    <message>
        <source>notice %1 (%2) %3</source>
        <translation>报备 %1（%2）%3</translation>
    </message>
    <message>
        <source>%1 not counted</source>
        <translation>不计 %1</translation>
    </message>
    <message>
        <source>That agent is not on record. Look the number up.</source>
        <translation>没有这名坐席的记录，请核对工号。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” belongs to employee %2 already</source>
        <translation>“%1”已属于员工 %2</translation>
    </message>
    <message>
        <source>nobody has the employee number %1; import the agents first</source>
        <translation>没有工号为 %1 的人员；请先导入坐席</translation>
    </message>
    <message>
        <source>%1 is closed for “%2”; reopen the day to change its roster</source>
        <translation>“%2”的 %1 已日结；要改排班请先重开这一天</translation>
    </message>
    <message>
        <source>the column “%1” is not known and was left out</source>
        <translation>列“%1”不认识，未采用</translation>
    </message>
    <message>
        <source>there is no seat “%1”; import the seats first</source>
        <translation>没有座位“%1”；请先导入座位</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>“%1”不是日期；应如 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>“%1”不是时间；应如 08:30</translation>
    </message>
    <message>
        <source>no shift is rostered on this day; write start and end</source>
        <translation>当天没有排班；请填写 start 和 end</translation>
    </message>
    <message>
        <source>a seat has a name of at most %1 characters and an interface</source>
        <translation>座位需有不超过 %1 个字符的名称和一个接口</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>“%1”已在第 %2 行出现</translation>
    </message>
    <message>
        <source>seat “%1” stands there already</source>
        <translation>座位“%1”已在该位置</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Say why: the correction is read later.</source>
        <translation>请说明理由：更正日后会有人查看。</translation>
    </message>
    <message>
        <source>The incident must end after it begins.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>The incident cannot end in the future.</source>
        <translation>结束时间不能在将来。</translation>
    </message>
    <message>
        <source>An incident lasts a day at most. Check the two moments.</source>
        <translation>突发事件最长一天。请检查起止时间。</translation>
    </message>
    <message>
        <source>Say to whom it was reported, or leave the time away.</source>
        <translation>请填写上报给谁，或不填时间。</translation>
    </message>
    <message>
        <source>It cannot be reported in the future. Check the time.</source>
        <translation>上报时间不能在将来。请检查时间。</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 刚刚改过突发事件 #%2 的记录。请先查看，再重新填写。</translation>
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
        <translation>持续中</translation>
    </message>
    <message>
        <source>wording for all</source>
        <translation>统一口径</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>上报 %1</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <extracomment>%1 of %2 people</extracomment>
        <translation>%2 人中 %1 人掉线</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Attention, everybody: since %1 %2 of %3 colleagues have been off line because of a fault. It is reported and being worked on. Stay at your seat, do not log in again and again, tell callers who get through that we call them back. Time lost to the incident is held against nobody.</source>
        <translation>各位同事请注意：自 %1 起因故障 %3 人中有 %2 人掉线，已上报并正在处理。请留在座位，不要反复登录；接通的客户请告知稍后回电。此间耽误的时间不追究任何人。</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>span %1: %2</source>
        <translation>起止 %1：%2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1 still gone</source>
        <translation>仍有 %1 人未恢复</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>系统发现</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>a line of an incident&apos;s history: time, who said it, and what</extracomment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>somebody (name erased)</source>
        <translation>某人（姓名已删除）</translation>
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
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Nobody is rostered to be here yet.</source>
        <translation>目前没有应到的人。</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>目标 ≤ %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1 段</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Talk time ÷ logged-in time of all agents; gaps are left out.</source>
        <translation>全体坐席通话时长 ÷ 签入时长；信号中断时段不计入。</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled, both booked when wrap-up ends; ringing, queueing and other calls are left out.</source>
        <translation>队列来电的（通话 + 保持 + 话后处理）÷ 处理通数，均在话后处理结束时计入；振铃、排队及其他通话不计。</translation>
    </message>
    <message>
        <source>Busy now, longest</source>
        <translation>此刻示忙 · 最长</translation>
    </message>
    <message>
        <source>The longest busy now, of %1 busy; breaks, meals, training and meetings are not busy. Press for all busy times of today.</source>
        <translation>此刻示忙的 %1 人中最长的一个；小休、用餐、培训、会议不算示忙。按下可看今天的全部示忙。</translation>
    </message>
    <message>
        <source>Variant “by hours”: %1 present of %2 rostered up to now, without leave granted before the start. Press for everybody.</source>
        <translation>口径“按工时”：到目前为止排班 %2，在岗 %1；开班前批准的请假不计。点开看每个人。</translation>
    </message>
    <message>
        <source>Variant “raw”: %1 present of %2 rostered whose shift has begun, leave (%3) among them; late people are present. Press for everybody.</source>
        <translation>口径“原始”：已开班的排班 %2 人，到岗 %1 人，其中请假 %3 人也计入；迟到的算到岗。点开看每个人。</translation>
    </message>
    <message>
        <source>Variant “planned”: %1 present of %2 rostered whose shift has begun; leave granted before the start (%3) is left out, late people are present. Press for everybody.</source>
        <translation>口径“计划”：已开班应到 %2 人，到岗 %1 人；开班前批准的请假（%3 人）不计，迟到的算到岗。点开看每个人。</translation>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为%1，实为%2。</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>这里缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected one of: %2.</source>
        <translation>不认识“%1”。应为以下之一：%2。</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>应为 %1 到 %2 之间的整数，实为%3。</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2, found %3.</source>
        <translation>应为 %1 到 %2 之间的数字，实为%3。</translation>
    </message>
    <message>
        <source>Expected an amount such as 20 or 20.50, found %1.</source>
        <translation>应为金额，如 20 或 20.50，实为%1。</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>日期，如 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期。请写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-23T08:31:05+08:00</source>
        <translation>时刻，如 2026-11-23T08:31:05+08:00</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>不认识“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not known here and was passed over.</source>
        <translation>不认识“%1”，已略过。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>There is something after the end of the JSON value; a file holds one value.</source>
        <translation>JSON 值之后还有内容；一个文件只放一个值。</translation>
    </message>
    <message>
        <source>The file ends where a value was expected.</source>
        <translation>文件在应有值的地方结束了。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>A key in double quotes was expected.</source>
        <translation>这里应为双引号括起的键。</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; write it once.</source>
        <translation>键“%1”出现了两次；请只写一次。</translation>
    </message>
    <message>
        <source>A colon was expected after the key “%1”.</source>
        <translation>键“%1”之后应为冒号。</translation>
    </message>
    <message>
        <source>A comma or “}” was expected.</source>
        <translation>这里应为逗号或“}”。</translation>
    </message>
    <message>
        <source>A comma or “]” was expected.</source>
        <translation>这里应为逗号或“]”。</translation>
    </message>
    <message>
        <source>A text must not hold a line break or control character; write it as \n or \u00XX.</source>
        <translation>文本中不能有换行或控制字符；请写成 \n 或 \u00XX。</translation>
    </message>
    <message>
        <source>The file ends inside a text; a closing quote is missing.</source>
        <translation>文件在文本中间结束；缺少结尾引号。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>\u 之后应为四位十六进制数。</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t u was expected.</source>
        <translation>反斜杠之后应为 &quot; \ / b f n r t u 之一。</translation>
    </message>
    <message>
        <source>Half of a character stands alone (an unpaired surrogate).</source>
        <translation>半个字符单独出现（不成对的代理项）。</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>这不是 JSON 写法的数字。</translation>
    </message>
    <message>
        <source>A value was expected: a text in double quotes, a number, true, false, null, “{” or “[”.</source>
        <translation>这里应为一个值：双引号文本、数字、true、false、null、“{”或“[”。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>文件超过 %1 字节。</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not UTF-8 here; save the file as UTF-8.</source>
        <translation>字节 0x%1 不是 UTF-8；请将文件存为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>JsonlTeller</name>
    <message>
        <source>It speaks version %1 of the protocol, this program version %2: what is new in it is not understood.</source>
        <translation>它使用协议第 %1 版，本程序为第 %2 版：其中的新内容无法识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used; the log says why.</source>
        <translation>
            <numerusform>%n 行无法使用；原因见日志。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n 行的时间不可能成立。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>No password is kept for “%1”, or the system’s keychain is locked or missing.</source>
        <translation>没有保存“%1”的密码，或系统钥匙串已锁定或不存在。</translation>
    </message>
</context>
<context>
    <name>KeychainHead</name>
    <message>
        <source>the keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>The keychain holds no audit head of this store.</source>
        <translation>钥匙串中没有本记录库的审计链头。</translation>
    </message>
    <message>
        <source>The keychain did not keep the audit head.</source>
        <translation>钥匙串没有保存审计链头。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>必读</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>There is nobody it is for.</source>
        <translation>没有面向的人员。</translation>
    </message>
    <message numerus="yes">
        <source>All %n have confirmed.</source>
        <translation>
            <numerusform>%n 人全部已确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have not confirmed.</source>
        <translation>%2 人中 %1 人未确认。</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>记录人 %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>validity of a knowledge point: its only day</extracomment>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>KnowledgeDesk</name>
    <message>
        <source>Give the point a title: it is what people ask for it by.</source>
        <translation>请给知识点起个标题：大家会用它来问。</translation>
    </message>
    <message>
        <source>A title holds %1 characters at most. The rest goes into the text.</source>
        <translation>标题最多 %1 个字，其余请写进正文。</translation>
    </message>
    <message>
        <source>A point holds %1 characters at most. Make two of it.</source>
        <translation>一个知识点最多 %1 个字，请拆成两个。</translation>
    </message>
    <message>
        <source>Say from which day on it is valid.</source>
        <translation>请填写从哪天起有效。</translation>
    </message>
    <message>
        <source>Its last day lies before its first. Check the two dates.</source>
        <translation>末日早于首日，请检查两个日期。</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 刚改过知识点 #%2，请看过后再提交。</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>知识点 #%1</translation>
    </message>
    <message>
        <source>A point for every team is the operations manager’s. Choose your own team.</source>
        <translation>面向全部班组的知识点由运营经理发布，请选择本班组。</translation>
    </message>
    <message>
        <source>Knowledge point #%1 does not stand any more. Write another one.</source>
        <translation>知识点 #%1 已撤回，请另写一个。</translation>
    </message>
    <message>
        <source>Say why the point is withdrawn: the reason is read later.</source>
        <translation>请说明撤回原因，日后会有人查看。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>该坐席</translation>
    </message>
    <message>
        <source>“%1” is not for %2’s team.</source>
        <translation>“%1”不面向 %2 所在的班组。</translation>
    </message>
    <message>
        <source>Say who knows the point.</source>
        <translation>请指明谁已掌握这个知识点。</translation>
    </message>
</context>
<context>
    <name>KnownLeaders</name>
    <message>
        <source>Nobody here is called “%1”. Choose a leader of the store; a new one is entered in the setting leads.%1 with the teams that are theirs.</source>
        <translation>这里没有叫“%1”的人。请从本库的组长中选择；新组长请在设置 leads.%1 中填写其所带班组。</translation>
    </message>
</context>
<context>
    <name>ListeningDesk</name>
    <message>
        <source>The agent</source>
        <translation>该坐席</translation>
    </message>
    <message>
        <source>Nobody is heard in the future. Check date and time.</source>
        <translation>不能登记将来的旁听，请检查日期和时间。</translation>
    </message>
    <message>
        <source>A listen-in lasts four hours at most. Check how long it was.</source>
        <translation>一次旁听最长四小时，请检查时长。</translation>
    </message>
    <message>
        <source>Say why the entry is withdrawn: the reason is read later.</source>
        <translation>请写明撤回登记的原因：以后有人会看。</translation>
    </message>
</context>
<context>
    <name>LiveFloor</name>
    <message>
        <source>the telephone system’s clock was set back by %1 s</source>
        <translation>话务系统的时钟被回拨了 %1 秒</translation>
    </message>
    <message>
        <source>the telephone system’s clock was set forward by %1 s</source>
        <translation>话务系统的时钟被拨快了 %1 秒</translation>
    </message>
</context>
<context>
    <name>MachineSettings</name>
    <message>
        <source>Language of the console.</source>
        <translation>控制台的语言。</translation>
    </message>
    <message>
        <source>Colours of the console.</source>
        <translation>控制台的配色。</translation>
    </message>
    <message>
        <source>Size of texts and controls, in percent.</source>
        <translation>文字与控件的大小，百分比。</translation>
    </message>
    <message>
        <source>The page that was open last.</source>
        <translation>上次打开的页面。</translation>
    </message>
    <message>
        <source>Whether the inbox is folded to a badge.</source>
        <translation>待办是否收起。</translation>
    </message>
    <message>
        <source>Whether the first steps were taken.</source>
        <translation>首次使用的步骤是否已完成。</translation>
    </message>
    <message>
        <source>Where the window stood last.</source>
        <translation>窗口上次的位置。</translation>
    </message>
    <message>
        <source>Width of the agent panel in pixels; 0 is the default.</source>
        <translation>坐席面板宽度（像素）；0 为默认。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that was confirmed for a server.</source>
        <translation>已为某服务器确认的证书的 SHA-256。</translation>
    </message>
    <message>
        <source>The value of “%1” was not taken: %2</source>
        <translation>“%1”的值未被采用：%2</translation>
    </message>
    <message>
        <source>expected an address such as ami://user@host:5038 or sim:.</source>
        <translation>应为地址，如 ami://user@host:5038 或 sim:。</translation>
    </message>
    <message>
        <source>an address must not hold a password; leave it out and enter it when asked.</source>
        <translation>地址中不能含密码；请去掉，询问时再输入。</translation>
    </message>
    <message>
        <source>expected on or off.</source>
        <translation>应为 on 或 off。</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>应为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>expected one of %1.</source>
        <translation>应为 %1 之一。</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits.</source>
        <translation>应为 64 位十六进制数。</translation>
    </message>
    <message>
        <source>There is no setting “%1” on this machine.</source>
        <translation>本机没有设置项“%1”。</translation>
    </message>
    <message>
        <source>The settings of this machine in “%1” could not be read, so the defaults are in use. Correct the file or remove it.</source>
        <translation>本机设置文件“%1”无法读取，已用默认值。请改正或删除该文件。</translation>
    </message>
    <message>
        <source>The settings of this machine could not be saved in “%1”. Check the disk and the folder&apos;s rights.</source>
        <translation>本机设置无法保存到“%1”。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>Where the floor comes from: ami://user@host:5038, queuelog:PATH, exec:PROGRAM, sim: …</source>
        <translation>现场数据的来源：ami://user@host:5038、queuelog:PATH、exec:PROGRAM、sim: …</translation>
    </message>
    <message>
        <source>The leader&apos;s own phone, which rings to listen in: PJSIP/8001. Empty: no listening.</source>
        <translation>组长自己的话机，旁听时振铃，如 PJSIP/8001。留空则不能旁听。</translation>
    </message>
    <message>
        <source>Further telephone systems of the same floor: feed.2, feed.3 … each an address as feed has.</source>
        <translation>同一现场的其他电话系统：feed.2、feed.3……，地址写法与 feed 相同。</translation>
    </message>
    <message>
        <source>How the Floor page shows the agents.</source>
        <translation>现场页如何显示坐席。</translation>
    </message>
    <message>
        <source>Whether a new warning is heard.</source>
        <translation>新的“注意”提醒是否发出声音。</translation>
    </message>
    <message>
        <source>Whether a new warning is told by a desktop notification.</source>
        <translation>新的“注意”提醒是否以桌面通知告知。</translation>
    </message>
    <message>
        <source>Whether a new warning brings the window to the front.</source>
        <translation>新的“注意”提醒是否将窗口置前。</translation>
    </message>
    <message>
        <source>Whether a new alarm is heard.</source>
        <translation>新的“紧急”提醒是否发出声音。</translation>
    </message>
    <message>
        <source>Whether a new alarm is told by a desktop notification.</source>
        <translation>新的“紧急”提醒是否以桌面通知告知。</translation>
    </message>
    <message>
        <source>Whether a new alarm brings the window to the front.</source>
        <translation>新的“紧急”提醒是否将窗口置前。</translation>
    </message>
    <message>
        <source>Whether the whole floor is shown, with the alerts of all, and not only the teams of whoever is on duty.</source>
        <translation>是否显示全场及所有提醒，而不只是当班组长的班组。</translation>
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
        <translation>现场</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡场</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>nothing was listened to</source>
        <translation>当时没有监听</translation>
    </message>
    <message>
        <source>not on record yet: not written so far, or the feed is lost</source>
        <translation>尚未写入记录：还没有写入，或者与电话系统的连接已断</translation>
    </message>
</context>
<context>
    <name>PenaltyDesk</name>
    <message>
        <source>The person of this penalty is not on record any more.</source>
        <translation>这条处罚对应的人员已不在档。</translation>
    </message>
    <message>
        <source>%1 cannot decide on themselves. Ask another leader.</source>
        <translation>%1 不能决定自己的事。请另一位组长来决定。</translation>
    </message>
    <message>
        <source>The day %1 of “%2” is not closed yet. Close it first; only then is a finding more than provisional.</source>
        <translation>“%2”的 %1 尚未日结。请先日结；此前结果只是暂定。</translation>
    </message>
    <message>
        <source>There is no penalty %1.</source>
        <translation>没有处罚 %1。</translation>
    </message>
    <message>
        <source>The evidence on record no longer shows it.</source>
        <translation>现有证据已不再支持它。</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>有多人叫“%1”。请给出工号。</translation>
    </message>
    <message>
        <source>Nobody on record is “%1”.</source>
        <translation>记录中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed.</source>
        <translation>无法启动程序“%1”；请检查它是否存在且可执行。</translation>
    </message>
    <message>
        <source>The program “%1” ended with the failure code %2; what it told is not whole.</source>
        <translation>程序“%1”以失败代码 %2 结束；其报告的内容不完整。</translation>
    </message>
    <message>
        <source>The program “%1” told no whole line for %2 seconds and was ended. It has to say something every 10 seconds, if only “hello”, and to exit when all is told.</source>
        <translation>程序“%1”已有 %2 秒没有输出完整的一行，已被终止。它至少每 10 秒要输出一行（哪怕只是“hello”），全部报告完后应自行退出。</translation>
    </message>
</context>
<context>
    <name>QaErrors</name>
    <message>
        <source>%1 is still to come; a call that was made is expected</source>
        <translation>%1 还没到；应为已发生的通话</translation>
    </message>
</context>
<context>
    <name>QueueLogFiles</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>无法打开文件“%1”；请检查它是否为可读文件。</translation>
    </message>
    <message>
        <source>“%1” does not exist; name Asterisk’s queue_log or the folder it lies in.</source>
        <translation>“%1”不存在；请指明 Asterisk 的 queue_log 或其所在文件夹。</translation>
    </message>
    <message>
        <source>There is no queue_log in the folder “%1”.</source>
        <translation>文件夹“%1”中没有 queue_log。</translation>
    </message>
    <message>
        <source>“%1” holds no line of a queue_log (epoch|call|queue|member|EVENT).</source>
        <translation>“%1”中没有任何 queue_log 行（epoch|call|queue|member|EVENT）。</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>“%1” told no JSON line with “t” and “type”; floorwalk(1) says how they look.</source>
        <translation>“%1”没有报出任何带“t”和“type”的 JSON 行；格式见 floorwalk(1)。</translation>
    </message>
    <message>
        <source>“%1” has no end to be read to; name a recording: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM.</source>
        <translation>“%1”没有可读到的末尾；请指明一个录制：ami-file:PATH、queuelog:PATH、jsonl-file:PATH 或 exec:PROGRAM。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Business question</source>
        <translation>业务疑问</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级投诉</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Seat fault</source>
        <translation>座位故障</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Upsetting call</source>
        <translation>委屈来电</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>另约时间</translation>
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
        <translation>谢绝移交</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重开</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>另约时间</translation>
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
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>待 %1 接手</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>已交 %1</translation>
    </message>
    <message>
        <source>Name the agent it is about.</source>
        <translation>请写明涉及的坐席。</translation>
    </message>
    <message>
        <source>Say who called: a name, a number or an account.</source>
        <translation>请写明来电人：姓名、号码或账号。</translation>
    </message>
    <message>
        <source>Name the seat.</source>
        <translation>请写明座位号。</translation>
    </message>
    <message>
        <source>Say what it is about in a few words.</source>
        <translation>请用几个字写明主题。</translation>
    </message>
    <message>
        <source>Say to whom it goes.</source>
        <translation>请写明交给谁。</translation>
    </message>
    <message>
        <source>Say what it is: without words nobody can act on it.</source>
        <translation>请写明内容：没有内容，谁也无从处理。</translation>
    </message>
    <message>
        <source>“%1…” is too long: %2 characters at most. Make it shorter.</source>
        <translation>“%1…”太长，最多 %2 个字，请精简。</translation>
    </message>
    <message>
        <source>Entry #%1 is not offered to %2. Load the page again.</source>
        <translation>登记第 %1 条没有移交给 %2，请刷新页面。</translation>
    </message>
    <message>
        <source>%1 answers for entry #%2 and alone can hand it over.</source>
        <translation>登记第 %2 条由 %1 负责，只有本人可以移交。</translation>
    </message>
    <message>
        <source>“%1” cannot be done about entry #%2 (%3) as it stands.</source>
        <translation>登记第 %2 条（%3）目前不能“%1”。</translation>
    </message>
    <message>
        <source>The promised time is gone by. Choose one that is still to come.</source>
        <translation>约定的时间已过，请选择之后的时间。</translation>
    </message>
    <message>
        <source>“%1” needs a few words: they are read later.</source>
        <translation>“%1”需要写几个字，日后要看。</translation>
    </message>
    <message>
        <source>Hand it over to another leader: %1 has it already.</source>
        <translation>请移交给其他组长：现在就由 %1 负责。</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>请写明时间。</translation>
    </message>
    <message>
        <source>What is corrected is no step of entry #%1.</source>
        <translation>所更正的不是登记第 %1 条的步骤。</translation>
    </message>
    <message>
        <source>Entry #%1 of the register is not for %2 to read.</source>
        <translation>登记第 %1 条不在 %2 的查看范围内。</translation>
    </message>
    <message>
        <source>An entry cannot have come up in the future. Check date and time.</source>
        <translation>登记时间不能晚于现在，请检查日期和时间。</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>该坐席</translation>
    </message>
    <message>
        <source>Say why it is corrected: the reason is read later.</source>
        <translation>请写明更正原因，日后要看。</translation>
    </message>
    <message>
        <source>Entry #%1 has outlived its time. Write another one.</source>
        <translation>登记第 %1 条已过保留期，请另立一条。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>QA error</source>
        <translation>质检差错</translation>
    </message>
    <message>
        <source>agent asked</source>
        <translation>已征求坐席意见</translation>
    </message>
    <message>
        <source>agent said yes</source>
        <translation>坐席同意</translation>
    </message>
    <message>
        <source>agent said no</source>
        <translation>坐席不同意</translation>
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
        <translation>已收听</translation>
    </message>
    <message>
        <source>Agent asked</source>
        <translation>已征求意见</translation>
    </message>
    <message>
        <source>Agent says yes</source>
        <translation>坐席同意</translation>
    </message>
    <message>
        <source>Agent says no</source>
        <translation>坐席不同意</translation>
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
        <translation>已收听</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>本班组</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>agent not asked yet</source>
        <translation>尚未征求坐席意见</translation>
    </message>
    <message>
        <source>agent asked, no answer yet</source>
        <translation>已征求坐席意见，待答复</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>已分享给%1</translation>
    </message>
    <message>
        <source>shared with %1, heard by %2</source>
        <extracomment>a recording: whom it is shared with, and who listened to it</extracomment>
        <translation>已分享给%1，%2已收听</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>给出建议</translation>
    </message>
    <message>
        <source>It was none</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Say where the recording is: a path, an address or the telephone system’s id. The recording itself stays where it is.</source>
        <translation>请写明录音在哪里：路径、网址或话务系统编号。录音本身留在原处。</translation>
    </message>
    <message>
        <source>Recording #%1 is not shared: %2. It needs the agent’s yes first.</source>
        <translation>录音 #%1 未分享：%2。须先得到坐席同意。</translation>
    </message>
    <message>
        <source>The agent said yes to this very recording. Withdraw that yes first (“%1”), then correct agent, link or call and ask again.</source>
        <translation>坐席同意的正是这一条录音。请先撤回该同意（“%1”），再更正坐席、链接或通话，并重新征求同意。</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>知识点 #%1</translation>
    </message>
    <message>
        <source>Make it a knowledge point</source>
        <translation>转为知识点</translation>
    </message>
    <message>
        <source>made a knowledge point</source>
        <translation>已转为知识点</translation>
    </message>
    <message>
        <source>A question is shared as a knowledge point, once it is on record.</source>
        <translation>问题先登记在案，再作为知识点分享。</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Fixed by</source>
        <translation>由谁整改</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Fix by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>改进建议</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>培训室</translation>
    </message>
    <message>
        <source>Area manager</source>
        <translation>区域经理</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>部门或姓名</translation>
    </message>
    <message>
        <source>Its texts have outlived their time.</source>
        <translation>内容已过保留期。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Name, number or account</source>
        <translation>姓名、号码或账号</translation>
    </message>
    <message>
        <source>The business in a few words</source>
        <translation>几个字写明业务</translation>
    </message>
    <message>
        <source>What happened; it stays with the leaders</source>
        <translation>发生了什么；仅组长可见</translation>
    </message>
    <message>
        <source>What was answered, if it was</source>
        <translation>若已答复，写明答复</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1，已逾期 %2</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>好在哪里</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>差错项</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agent’s consent</source>
        <translation>坐席意见</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>通话日期</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Path, address or id; not copied</source>
        <translation>路径、网址或话务系统编号；不复制录音</translation>
    </message>
    <message>
        <source>When, or the call’s id</source>
        <translation>时间或通话编号</translation>
    </message>
    <message>
        <source>Kept as 138****1234</source>
        <translation>号码只保留掩码：138****1234</translation>
    </message>
    <message>
        <source>Those in use are offered</source>
        <translation>哪一项；可从在用项目中选</translation>
    </message>
    <message>
        <source>Yourself, if nothing stands here</source>
        <translation>留空即为本人</translation>
    </message>
    <message>
        <source>What the agent was told, if it was</source>
        <translation>已给坐席的建议，如有</translation>
    </message>
    <message>
        <source>⚠ The link holds what looks like a telephone number: whoever hears the recording can read it. Give the telephone system’s id instead, if it has one.</source>
        <translation>⚠ 链接里像是有电话号码：听录音的人都能看到。如有话务系统编号，请改用编号。</translation>
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
        <translation>这是其他班组的日子。请向其班组长或运营经理索取日报。</translation>
    </message>
    <message>
        <source>No leader is called “%1”. Check the name: it is written as on the list of people.</source>
        <translation>没有名为“%1”的组长。请核对姓名：应与人员名单中的写法一致。</translation>
    </message>
    <message>
        <source>These are people of another team. Ask its leader for their figures, or the operations manager.</source>
        <translation>这是其他班组的人员。请向其班组长或运营经理索取他们的指标。</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>A report needs the days that it is about.</source>
        <translation>报表须注明所属日期。</translation>
    </message>
    <message>
        <source>Days to come cannot be reported on. Choose a day that has begun.</source>
        <translation>未来的日期不能上报。请选择已开始的日期。</translation>
    </message>
    <message>
        <source>The report is empty. Wait until it is written, then submit it.</source>
        <translation>报表是空的。请等生成后再提交。</translation>
    </message>
    <message>
        <source>This is the report of another team. Its leader and the operations manager read it.</source>
        <translation>这是其他班组的报表，只有其班组长和运营经理可看。</translation>
    </message>
    <message>
        <source>Nobody receives the own report. Another operations manager does.</source>
        <translation>不能接收自己的报告，请由另一位运营经理接收。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>This is no report that this version can read. Open it with the version that wrote it.</source>
        <translation>此版本无法读取该报表。请用写出它的版本打开。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>from the roll</source>
        <translation>来自考勤</translation>
    </message>
    <message>
        <source>from the telephone system, %1</source>
        <translation>来自话务系统，%1</translation>
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
        <translation>口径“计划”：应到 %2 人，实到 %1 人，不含请假</translation>
    </message>
    <message>
        <source>not kept of days so long ago</source>
        <translation>时间过久，未保留</translation>
    </message>
    <message>
        <source>without %1 that incidents took</source>
        <translation>已扣除突发事件占用的 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Nobody was rostered.</source>
        <translation>当日无人排班。</translation>
    </message>
    <message>
        <source>%1 due, %2 present, %3 late, %4 on leave, %5 absent</source>
        <translation>应到 %1，实到 %2，迟到 %3，请假 %4，缺勤 %5</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
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
        <translation>已日结。</translation>
    </message>
    <message numerus="yes">
        <source>The day is not closed: %n thing(s) stand in the way.</source>
        <translation>
            <numerusform>尚未日结：还有 %n 项待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not closed yet: all of this is provisional.</source>
        <translation>尚未日结：以上均为暂定。</translation>
    </message>
    <message>
        <source>missed (mandatory)</source>
        <translation>漏做（必做）</translation>
    </message>
    <message>
        <source>, %1 of %2 steps</source>
        <translation>，步骤 %1/%2</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>from the plan of the day</source>
        <translation>来自当日计划</translation>
    </message>
    <message>
        <source>No activity was planned or done.</source>
        <translation>当日没有计划或完成的活动。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>came up</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Calls by queue</source>
        <translation>各队列来电</translation>
    </message>
    <message>
        <source>No calls came in.</source>
        <translation>没有来电。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>半小时来电</translation>
    </message>
    <message>
        <source>From</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>自行消失</translation>
    </message>
    <message>
        <source>became an incident</source>
        <translation>转为突发事件</translation>
    </message>
    <message>
        <source>settled at the seat</source>
        <translation>到座位处理</translation>
    </message>
    <message>
        <source>needed its time</source>
        <translation>通话需要时间</translation>
    </message>
    <message>
        <source>known and agreed</source>
        <translation>已知并同意</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>dismissed with a reason</source>
        <translation>说明原因后关闭</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>from the inbox</source>
        <translation>来自待办</translation>
    </message>
    <message>
        <source>No alert came up.</source>
        <translation>没有提醒。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>其中紧急</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>响应中位</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>Floor walks</source>
        <translation>现场巡视</translation>
    </message>
    <message>
        <source>from the walks’ checklists</source>
        <translation>来自巡视检查表</translation>
    </message>
    <message>
        <source>No walk was made.</source>
        <translation>没有巡视。</translation>
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
            <numerusform>已评 %n 项全部合格</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>from the incidents’ records</source>
        <translation>来自突发事件记录</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>没有突发事件。</translation>
    </message>
    <message>
        <source>#%1, %2: %3 of %4 off line</source>
        <translation>#%1，%2：%4 人中 %3 人离线</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>reported to nobody</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>已上报 %1</translation>
    </message>
    <message>
        <source>Who stood in for whom</source>
        <translation>替岗</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1 took over from %2 at %3</source>
        <translation>%3 %1 接替 %2</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Listening and coaching</source>
        <translation>旁听与辅导</translation>
    </message>
    <message>
        <source>from the register; counts only</source>
        <translation>来自登记，仅计数</translation>
    </message>
    <message>
        <source>Nobody was listened to, and no note was written.</source>
        <translation>没有旁听，也没有辅导记录。</translation>
    </message>
    <message>
        <source>%1 listen-ins and %2 call-backs of %3 people, by: %4</source>
        <translation>旁听 %1 次，回访 %2 次，涉及 %3 人；执行：%4</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>来自登记簿</translation>
    </message>
    <message>
        <source>Nothing was taken up.</source>
        <translation>没有登记。</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>问得最多：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Agent, seat</source>
        <translation>坐席、座位</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>None was put on record.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>%1 (task, due %2)</source>
        <translation>%1（任务，%2 到期）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>at the end of the report</source>
        <translation>截至报表时刻</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed action(s) with agents are due.</source>
        <translation>
            <numerusform>与坐席约定的事项到期 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>by the leader</source>
        <translation>班组长填写</translation>
    </message>
    <message>
        <source>The shift goes on: this is how it stood at %1.</source>
        <translation>班次仍在进行：以下为 %1 的情况。</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2); its log told what went on.</source>
        <translation>%1 未收到话务系统数据（%2），已由其日志补齐。</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2): no figure counts this time.</source>
        <translation>%1 未收到话务系统数据（%2）：各项指标不计这段时间。</translation>
    </message>
    <message>
        <source>Calls and states of this day are kept as half-hour sums only.</source>
        <translation>该日的通话与状态只保留半小时汇总。</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>个人反省</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未填写。</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>明日计划</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message numerus="yes">
        <source>from the plans of %n day(s)</source>
        <translation>
            <numerusform>来自 %n 天的计划</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time was planned.</source>
        <translation>这段时间没有计划。</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>完成活动</translation>
    </message>
    <message>
        <source>%1 planned, %2 came up on the floor</source>
        <translation>计划 %1 项，现场临时 %2 项</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>each with its reason</source>
        <translation>每项均有原因</translation>
    </message>
    <message>
        <source>Mandatory missed</source>
        <translation>必做漏做</translation>
    </message>
    <message>
        <source>their time went by and nobody began them</source>
        <translation>时间已过而无人开始</translation>
    </message>
    <message>
        <source>Mandatory walks kept</source>
        <translation>必做巡视完成</translation>
    </message>
    <message>
        <source>of those whose time has come</source>
        <translation>以已到时间者计</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>现场时间</translation>
    </message>
    <message>
        <source>hours and minutes of floor walks, without pauses</source>
        <translation>巡视的小时与分钟，不含暂停</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>hours and minutes; planned were %1</source>
        <translation>小时与分钟；计划为 %1</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>按活动</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>临时</translation>
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
        <translation>计划用时</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实际用时</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>没有可统计的内容。</translation>
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
        <translation>巡视完成</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报</translation>
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
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>口径与来源</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>an open activity: its name, when it was planned, whose it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, planned %2, of %3</source>
        <translation>%1，计划 %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1：%2，%3 起</translation>
    </message>
    <message>
        <source>Incident of %1 since %2</source>
        <translation>%1 突发事件，%2 起</translation>
    </message>
    <message>
        <source>Incident of %1 since %2: %3</source>
        <translation>%1 突发事件，%2 起：%3</translation>
    </message>
    <message>
        <source>Agreed with %1, due %2: %3</source>
        <translation>与 %1 约定，%2 到期：%3</translation>
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
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>submitted, not received yet</source>
        <translation>已提交，未签收</translation>
    </message>
    <message>
        <source>received by %1, %2</source>
        <translation>%1 已签收，%2</translation>
    </message>
    <message>
        <source>received by %1, %2 (%3)</source>
        <translation>%1 已签收，%2（%3）</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>无法写入“%1”。请检查文件夹是否存在、您是否有写入权限。</translation>
    </message>
    <message>
        <source>“%1” does not print. Check that it is switched on and reachable, or save the report as PDF.</source>
        <translation>“%1”无法打印。请检查打印机是否开机、可连接，或把报表存为 PDF。</translation>
    </message>
    <message>
        <source>Came, deemed absent in part by the rules</source>
        <extracomment>Who came so late, or left so early, that the rules count a share of the day as absence</extracomment>
        <translation>已到岗，按规则部分视同旷工</translation>
    </message>
    <message>
        <source>Excused on the roll</source>
        <translation>考勤免责</translation>
    </message>
    <message>
        <source>Nobody was excused.</source>
        <translation>无人免责。</translation>
    </message>
    <message>
        <source>%1 for %2, shifts exchanged</source>
        <extracomment>two agents exchanged their shifts: who came, whose shift it was</extracomment>
        <translation>%1 替 %2（调班）</translation>
    </message>
    <message>
        <source>%1 for %2, as a substitute</source>
        <extracomment>a substitute for the whole shift: who came, whose shift it was</extracomment>
        <translation>%1 替 %2（顶班）</translation>
    </message>
    <message>
        <source>%1 for %2 from %3 to %4, as a substitute</source>
        <translation>%1 在 %3–%4 替 %2（顶班）</translation>
    </message>
    <message>
        <source>from hand-overs, walks, swaps and substitutes</source>
        <translation>来自交接、巡场、调班和顶班</translation>
    </message>
    <message>
        <source>target set for the day by %1</source>
        <translation>当日目标由 %1 设定</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>as the leaders put them down</source>
        <translation>由班组长所记</translation>
    </message>
    <message>
        <source>Nothing was put down of a meeting.</source>
        <translation>没有会议记录。</translation>
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
        <translation>目标</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>variant “raw”: %1 present of %2, leave among them</source>
        <translation>口径“原始”：%2 人中到岗 %1 人，请假也计入</translation>
    </message>
    <message>
        <source>variant “by hours”: %1 present of %2, leave left out</source>
        <translation>口径“按工时”：%2 中在岗 %1，请假不计</translation>
    </message>
    <message numerus="yes">
        <source>What %n call(s) were about: %1</source>
        <extracomment>for how many calls it was noted what they were about, and what</extracomment>
        <translation>
            <numerusform>%n 通电话的来电原因：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>QA errors: %1, fatal %2 (%3)</source>
        <extracomment>how many errors quality assurance found, how many of them are fatal, and of which items</extracomment>
        <translation>质检差错 %1 个，其中致命 %2 个（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
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
        <translation>%1：还没有排班</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>请假：%1</translation>
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
            <numerusform>尚有 %n 个班次未开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, begun too late</source>
        <extracomment>an activity that may not be left out: done, begun too late</extracomment>
        <translation>%1，开始过晚</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk since %3</source>
        <extracomment>the walk goes on: the deputy, the leader, since when</extracomment>
        <translation>%2 巡场期间由 %1 代接，自 %3 起</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk, %3–%4</source>
        <extracomment>the deputy, the leader, from, to</extracomment>
        <translation>%2 巡场期间由 %1 代接，%3–%4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <extracomment>walks kept of those due, and how many more were begun too late</extracomment>
        <translation>
            <numerusform>%1，过晚 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each with its reason; %n more handed over</source>
        <translation>
            <numerusform>每项都有原因；另有 %n 项已移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of those whose time has come; %n more begun too late</source>
        <translation>
            <numerusform>占已到时间的；另有 %n 次开始过晚</numerusform>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>Not every day is closed: this is provisional.</source>
        <translation>不是每天都已日结：以上为暂计。</translation>
    </message>
    <message numerus="yes">
        <source>from the telephone system, over the shifts of %n day(s)</source>
        <translation>
            <numerusform>来自电话系统，%n 天的班次</numerusform>
        </translation>
    </message>
    <message>
        <source>What the days say of the floor is being read …</source>
        <translation>正在读取各天的现场数据……</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the telephone system was not heard, %1 in all: no figure counts this time.</source>
        <translation>
            <numerusform>电话系统有 %n 次失去信号，共 %1：这段时间不计入任何指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls and states of some of these days are kept as half-hour sums only.</source>
        <translation>其中有些天的通话和状态只保留了半小时合计。</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>%1; taken up %2</source>
        <extracomment>of an entry of a day before that was ended on the report&apos;s: how it stands, the day it was taken up</extracomment>
        <translation>%1；%2 登记</translation>
    </message>
    <message>
        <source>What the leader adds</source>
        <translation>班组长小结</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>%1 尚未写入记录：跟踪电话系统的程序还没有写入，或者没有收到电话系统的消息。任何指标都不计这段时间。</translation>
    </message>
    <message>
        <source>What came after %1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>%1 之后的情况尚未写入记录：跟踪电话系统的程序还没有写入，或者没有收到电话系统的消息。任何指标都不计这段时间。</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>This person is not on record any more.</source>
        <translation>此人已不在档。</translation>
    </message>
    <message>
        <source>A correction needs a note: who vouches for it.</source>
        <translation>更正须写备注：由谁证明。</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Correct its times.</source>
        <translation>请假的结束早于开始。请改正时间。</translation>
    </message>
    <message>
        <source>No papers of %1 are waited for on this day.</source>
        <translation>这一天没有在等 %1 的材料。</translation>
    </message>
</context>
<context>
    <name>RulePackReader</name>
    <message>
        <source>A money effect needs “amount”.</source>
        <translation>金额后果缺少“amount”。</translation>
    </message>
    <message>
        <source>An absence effect needs “days”.</source>
        <translation>旷工后果缺少“days”。</translation>
    </message>
    <message>
        <source>A rule’s id is made of a-z, 0-9 and _, a letter first.</source>
        <translation>规则 id 由 a-z、0-9 和 _ 组成，以字母开头。</translation>
    </message>
    <message>
        <source>The rule id “%1” is used twice.</source>
        <translation>规则 id“%1”重复。</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>The bands must follow each other without gap or overlap; “%1” does not.</source>
        <translation>各档必须首尾相接，不留空不重叠；“%1”不符。</translation>
    </message>
    <message>
        <source>The last band must have no “upto_s”.</source>
        <translation>最后一档不能有“upto_s”。</translation>
    </message>
    <message>
        <source>A target before the start needs a rule “target”.</source>
        <translation>开班前的目标需要规则“target”。</translation>
    </message>
    <message>
        <source>There are two rules for the leave “%1”.</source>
        <translation>请假“%1”有两条规则。</translation>
    </message>
    <message>
        <source>The pack ends before it begins.</source>
        <translation>规则包的结束早于开始。</translation>
    </message>
    <message>
        <source>Expected a currency of three capital letters, such as CNY.</source>
        <translation>应为三个大写字母的币种，如 CNY。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>There is no rule pack and no file called “%1”. Shipped packs: %2.</source>
        <translation>没有名为“%1”的规则包或文件。出厂的规则包：%2。</translation>
    </message>
</context>
<context>
    <name>RulePacks</name>
    <message>
        <source>The rule pack “%1”, version %2, in the store cannot be read any more. Adopt it again from its file.</source>
        <translation>记录库中的规则包“%1”第 %2 版已无法读取。请从其文件重新采用。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged; make room or choose another place.</source>
        <translation>“%1”无法写入：%2。原有内容未变；请腾出空间或另选位置。</translation>
    </message>
</context>
<context>
    <name>SeatDesk</name>
    <message>
        <source>A seat has a name and an interface; write both.</source>
        <translation>座位要有名称和话机接口；请都填写。</translation>
    </message>
    <message>
        <source>“%1” stands on seat %2 already; take it off there first.</source>
        <translation>“%1”已在座位 %2 上；请先从那里取下。</translation>
    </message>
    <message>
        <source>Somebody is put on the seats %1 and %2 at the same time; choose one.</source>
        <translation>同一人同一时间被安排在座位 %1 和 %2；请选其一。</translation>
    </message>
    <message>
        <source>Two people are put on seat %1 at the same time; choose one.</source>
        <translation>座位 %1 同一时间安排了两个人；请选其一。</translation>
    </message>
    <message>
        <source>Seat %1 stands at %2 already; give one of them another place.</source>
        <translation>座位 %1 已在 %2；请给其中一个换位置。</translation>
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
        <translation>“%1”不是座位位置；请写排和列，例如 2-5，均为 1 到 %2。</translation>
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
        <translation>分机 %1</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret file “%1” does not exist.</source>
        <translation>密码文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The secret file “%1” cannot be read.</source>
        <translation>密码文件“%1”无法读取。</translation>
    </message>
    <message>
        <source>The secret file “%1” is open to other users; run “chmod 600” on it first.</source>
        <translation>密码文件“%1”对其他用户开放；请先执行“chmod 600”。</translation>
    </message>
    <message>
        <source>Line %1 of the secret file “%2” must be “ami:USER@HOST:PORT SECRET”.</source>
        <translation>密码文件“%2”第 %1 行应为“ami:USER@HOST:PORT SECRET”。</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret.</source>
        <translation>密码文件“%1”中没有密码。</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret for “%2”.</source>
        <translation>密码文件“%1”中没有“%2”的密码。</translation>
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
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The centre&apos;s time zone; it rules every shift day and every import.</source>
        <translation>中心的时区；决定所有班次日期和导入。</translation>
    </message>
    <message>
        <source>The region whose labour rules apply, for example CN-GD; some forbid money effects.</source>
        <translation>适用劳动规定的地区，如 CN-GD；有的地区禁止金额。</translation>
    </message>
    <message>
        <source>Whether penalties carry money. Off as shipped; an administrator names the local rule.</source>
        <translation>处罚是否带金额。出厂为关闭；由管理员写明当地依据。</translation>
    </message>
    <message>
        <source>The attendance rule pack of the centre.</source>
        <translation>中心的考勤规则包。</translation>
    </message>
    <message>
        <source>Who is on duty now, by name.</source>
        <translation>当前值班者的姓名。</translation>
    </message>
    <message>
        <source>Whether this store belongs to the demo floor.</source>
        <translation>此记录库是否属于示范现场。</translation>
    </message>
    <message>
        <source>Lateness up to this length has no effect; beyond it the whole counts.</source>
        <translation>不超过此时长的迟到不计；超过则全部计入。</translation>
    </message>
    <message>
        <source>Working days until papers left open at the day close are due.</source>
        <translation>日结时未交的材料在几个工作日内到期。</translation>
    </message>
    <message>
        <source>A call this long is a warning.</source>
        <translation>通话达到此时长为注意。</translation>
    </message>
    <message>
        <source>A call this long is an alarm.</source>
        <translation>通话达到此时长为紧急。</translation>
    </message>
    <message>
        <source>Being busy this long without a break is a warning.</source>
        <translation>连续示忙达到此时长为注意。</translation>
    </message>
    <message>
        <source>Being busy this long without a break is an alarm.</source>
        <translation>连续示忙达到此时长为紧急。</translation>
    </message>
    <message>
        <source>A caller waiting this long is a warning.</source>
        <translation>来电等候达到此时长为注意。</translation>
    </message>
    <message>
        <source>A caller waiting this long is an alarm.</source>
        <translation>来电等候达到此时长为紧急。</translation>
    </message>
    <message>
        <source>Off line without an allowed reason for longer than this is abnormal.</source>
        <translation>无允许原因离线超过此时长为异常。</translation>
    </message>
    <message>
        <source>How long a snoozed alert stays silent.</source>
        <translation>提醒静音后多久不再出现。</translation>
    </message>
    <message>
        <source>Answered within this time counts for the service level.</source>
        <translation>此时间内接听计入服务水平。</translation>
    </message>
    <message>
        <source>The service level&apos;s time limit for one queue.</source>
        <translation>某一队列的服务水平时限。</translation>
    </message>
    <message>
        <source>The service level that is aimed at.</source>
        <translation>服务水平目标。</translation>
    </message>
    <message>
        <source>How the service level treats callers who gave up.</source>
        <translation>服务水平如何对待放弃的来电。</translation>
    </message>
    <message>
        <source>Callers who give up sooner than this are counted apart.</source>
        <translation>早于此时间放弃的来电单独计数。</translation>
    </message>
    <message>
        <source>The wrap-up time configured for one queue.</source>
        <translation>某一队列配置的话后时长。</translation>
    </message>
    <message>
        <source>Which variant of occupancy is shown.</source>
        <translation>显示哪一种占用率口径。</translation>
    </message>
    <message>
        <source>The attendance rate that is aimed at.</source>
        <translation>出勤率目标。</translation>
    </message>
    <message>
        <source>The talk utilisation that is aimed at.</source>
        <translation>通话利用率目标。</translation>
    </message>
    <message>
        <source>The average handling time that is aimed at.</source>
        <translation>平均处理时长目标。</translation>
    </message>
    <message>
        <source>How many agents may be on a short break at once.</source>
        <translation>同时可小休的人数。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3 is expected.</source>
        <translation>“%1”不能作为 %2 的值：应为%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>%1 到 %2 个字符的文本</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>“%1” is not a setting. “settings list” shows all of them.</source>
        <translation>没有设置项“%1”。“settings list”列出全部。</translation>
    </message>
    <message>
        <source>How long the audit trail keeps what was changed; then only who, when and its hash stay.</source>
        <translation>审计链保留更改内容的时长；此后只留下何人、何时及其哈希值。</translation>
    </message>
    <message>
        <source>The line at the foot of the wallboard, for everybody to read.</source>
        <translation>大屏底部的一行通知，人人可见。</translation>
    </message>
    <message>
        <source>Each so many waiting callers take one break place away; 0 = they never do.</source>
        <translation>每有这么多排队来电就减一个小休名额；0 = 不减。</translation>
    </message>
    <message>
        <source>Break places that waiting callers never take away.</source>
        <translation>无论排队多少都保留的小休名额。</translation>
    </message>
    <message>
        <source>How long a short break may last.</source>
        <translation>一次小休的时长上限。</translation>
    </message>
    <message>
        <source>How long a meal may last.</source>
        <translation>一次用餐的时长上限。</translation>
    </message>
    <message>
        <source>How much time one extension adds to a break.</source>
        <translation>每次延长增加的时间。</translation>
    </message>
    <message>
        <source>Sent on a break and not paused for this long is shown as not gone yet.</source>
        <translation>放行后这么久仍未示忙，显示为还没离席。</translation>
    </message>
    <message>
        <source>A break overdue for this long is an alarm.</source>
        <translation>小休超时这么久即为紧急。</translation>
    </message>
    <message>
        <source>In how many batches the team eats, if its queues allow it.</source>
        <translation>队列允许时全组分几批用餐。</translation>
    </message>
    <message>
        <source>How many agents of each queue must stay on line while others eat.</source>
        <translation>其他人用餐时每个队列须留在线的坐席数。</translation>
    </message>
    <message>
        <source>How many agents of one queue must stay on line while others eat.</source>
        <translation>其他人用餐时该队列须留在线的坐席数。</translation>
    </message>
    <message>
        <source>How one queue&apos;s service level treats callers who gave up.</source>
        <translation>某一队列的服务水平如何对待放弃的来电。</translation>
    </message>
    <message>
        <source>The limit of short abandons for one queue.</source>
        <translation>某一队列的短放弃时限。</translation>
    </message>
    <message>
        <source>Whether the abandon rate leaves short abandons out.</source>
        <translation>放弃率是否不计短放弃。</translation>
    </message>
    <message>
        <source>Whether one queue&apos;s abandon rate leaves short abandons out.</source>
        <translation>某一队列的放弃率是否不计短放弃。</translation>
    </message>
    <message>
        <source>The wrap-up time of one member, by name or interface, in every queue; it goes before the queue&apos;s. What the telephone system tells goes before both.</source>
        <translation>某位坐席（按姓名或分机接口）在所有队列中的话后处理时长，优先于队列的设置；电话系统给出的时长优先于两者。</translation>
    </message>
    <message>
        <source>The alert rules: “floor” as shipped, the path of a file, or the rules themselves (see the manual).</source>
        <translation>提醒规则：“floor”为出厂规则，也可以是文件路径或规则本身（见手册）。</translation>
    </message>
    <message>
        <source>The service level that is aimed at in one queue.</source>
        <translation>某一队列的服务水平目标。</translation>
    </message>
    <message>
        <source>When this share of a team at work goes off line at once, it is one incident.</source>
        <translation>在岗班组有这个比例的人同时掉线，算一起突发事件。</translation>
    </message>
    <message>
        <source>Going within this time is going at once.</source>
        <translation>在这段时间内先后掉线算同时。</translation>
    </message>
    <message>
        <source>Fewer people than this are never an incident.</source>
        <translation>少于这个人数不算突发事件。</translation>
    </message>
    <message>
        <source>Where new alerts go while the leader walks the floor.</source>
        <translation>组长巡场期间新提醒去哪里。</translation>
    </message>
    <message>
        <source>Who takes new alerts while the leader walks the floor.</source>
        <translation>组长巡场期间由谁接手新提醒。</translation>
    </message>
    <message>
        <source>The date on which the deputy was chosen; on others there is none.</source>
        <translation>指定代班的日期；其他日期没有代班。</translation>
    </message>
    <message>
        <source>Since when the leader walks the floor; empty at the desk.</source>
        <translation>组长从何时开始巡场；在座位时为空。</translation>
    </message>
    <message>
        <source>Who walks the floor now.</source>
        <translation>现在谁在巡场。</translation>
    </message>
    <message>
        <source>How long state spans and calls are kept; then their half-hour sums, as long as the audit trail.</source>
        <translation>状态时段和通话保留多久；之后改为保留其半小时合计，期限与审计记录相同。</translation>
    </message>
    <message>
        <source>The day template of teams that have none of their own: service-team, sales-team or phone-service-week.</source>
        <translation>没有自己模板的班组所用的日程模板：service-team、sales-team 或 phone-service-week。</translation>
    </message>
    <message>
        <source>The teams that one leader leads, by name, “;” between them; unset: the leader’s own team, or all.</source>
        <translation>某位组长所带的班组，按名称，用“;”分隔；未设置时为其所在班组或全部班组。</translation>
    </message>
    <message>
        <source>Public holidays, such as 2026-10-01, blanks between them.</source>
        <translation>法定节假日，如 2026-10-01，用空格分隔。</translation>
    </message>
    <message>
        <source>How long before an activity of the day its reminder comes; 0 = there is none.</source>
        <translation>活动开始前多久提醒；0 表示不提醒。</translation>
    </message>
    <message>
        <source>The queue or the extension of the leader hotline; empty: there is none.</source>
        <translation>组长热线的队列或分机；留空表示没有。</translation>
    </message>
    <message>
        <source>a date such as 2026-10-01</source>
        <translation>形如 2026-10-01 的日期</translation>
    </message>
    <message>
        <source>How long before a promised call-back or another due time of the register its row comes into the inbox.</source>
        <translation>事项登记中的约定回电或其他到期时间，提前多久进入待办。</translation>
    </message>
    <message>
        <source>How long busy may last once a leader has approved it.</source>
        <translation>班组长批准后，示忙还可持续多久。</translation>
    </message>
    <message>
        <source>How the attendance rate treats leave that was approved before the start, and whether it counts people or hours.</source>
        <translation>出勤率怎样对待开班前批准的请假，按人还是按工时计。</translation>
    </message>
    <message>
        <source>What can be found wrong with a call, as quality assurance names it, with “;” between: offered where an error is entered.</source>
        <translation>质检对通话差错的项目名称，用“;”分隔：登记差错时供选择。</translation>
    </message>
    <message>
        <source>Away from work for at most this long is no exception in adherence.</source>
        <translation>离岗不超过这个时长，遵时率不算偏离。</translation>
    </message>
    <message>
        <source>Activities that adherence and conformance leave out on both sides: any of break, meal, training, meeting, busy and unreachable, blanks between them.</source>
        <translation>遵时率和工时符合率两边都不计的活动：break、meal、training、meeting、busy、unreachable 中的若干项，用空格分开。</translation>
    </message>
    <message>
        <source>Activities that are no paid time, as utilisation and shrinkage count it; named as in adherence_neutral.</source>
        <translation>工时利用率和缩减率不算带薪工时的活动，写法同 adherence_neutral。</translation>
    </message>
    <message>
        <source>An occupancy above this for long shows a hint at the agent.</source>
        <translation>占用率长时间高于这个值时，在坐席旁给出提示。</translation>
    </message>
    <message>
        <source>How long an occupancy is to be above it for the hint.</source>
        <translation>占用率持续高于该值多久才给出提示。</translation>
    </message>
    <message>
        <source>any of break, meal, training, meeting, busy, unreachable</source>
        <translation>break、meal、training、meeting、busy、unreachable 中的若干项</translation>
    </message>
    <message>
        <source>The operations manager who sits at the console in the leader&apos;s place, by name; empty: nobody does.</source>
        <translation>代替班组长坐在控制台前的运营经理，写姓名；空：没有。</translation>
    </message>
    <message>
        <source>Who may act as operations manager, by name, “;” between them; empty: whoever says so.</source>
        <translation>谁可以作为运营经理操作，写姓名，用 “;” 隔开；空：不限定。</translation>
    </message>
    <message>
        <source>Whether a leader who also takes calls counts in the figures of the team: roll, reports, listening, care and stories.</source>
        <translation>兼接电话的组长是否计入班组指标：点名、报告、旁听、关怀和故事轮值。</translation>
    </message>
    <message>
        <source>The leader’s own phone, such as PJSIP/8001 or 8001: a call that comes in on it proposes a hotline entry. Several with blanks between them.</source>
        <translation>组长自己的话机，例如 PJSIP/8001 或 8001：打进来的电话会提议记一条热线。多部之间用空格隔开。</translation>
    </message>
    <message>
        <source>Hours in which people work who are on no roster, such as 08:30-17:30, several with blanks between: who goes at their end has gone home, which is no incident.</source>
        <translation>未排班人员的工作时段，例如 08:30-17:30，多段以空格分隔：在时段结束时离线视为下班，不算突发事件。</translation>
    </message>
    <message>
        <source>hours such as 08:30-17:30</source>
        <translation>时段，例如 08:30-17:30</translation>
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
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>This machine’s settings can only be changed in the console.</source>
        <translation>本机设置只能在控制台中更改。</translation>
    </message>
    <message>
        <source>The password is asked for when the console listens to the new feed.</source>
        <translation>控制台连接新信号源时会询问密码。</translation>
    </message>
    <message>
        <source>The password is kept in the system’s keychain; without one, in memory until the program ends.</source>
        <translation>密码存于系统钥匙串；没有钥匙串时保存在内存中，程序结束即失。</translation>
    </message>
    <message>
        <source>Alerts come only where the console runs.</source>
        <translation>只有在控制台运行时才有提醒。</translation>
    </message>
</context>
<context>
    <name>SimFloor</name>
    <message>
        <source>Nobody on the demo floor has the phone %1.</source>
        <translation>示范现场没有人使用话机 %1。</translation>
    </message>
    <message>
        <source>%1 is in no queue.</source>
        <translation>%1不在任何队列中。</translation>
    </message>
    <message>
        <source>The demo floor has no queue “%1”.</source>
        <translation>示范现场没有队列“%1”。</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1已在队列%2中。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1不在队列%2中。</translation>
    </message>
    <message>
        <source>%1 is in no call now.</source>
        <translation>%1现在没有通话。</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>示忙</translation>
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
        <translation>培训</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>失联</translation>
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
        <translation>紧急</translation>
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
        <translation>报备</translation>
    </message>
    <message>
        <source>The leave ends before it starts. Correct its times.</source>
        <translation>请假的结束早于开始。请改正时间。</translation>
    </message>
    <message>
        <source>No audit head is kept in %1.</source>
        <translation>%1 中没有审计链头。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 does not hold an audit head.</source>
        <translation>%1 不含审计链头。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>The store %1 holds records. A backup is restored into an empty store only: name another with --store.</source>
        <translation>记录库 %1 已有记录。备份只能恢复到空的记录库：请用 --store 另指一个。</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check the folder&apos;s rights.</source>
        <translation>%1 无法删除。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>%1 is the store itself. Name another file for the backup.</source>
        <translation>%1 就是记录库本身。请为备份另起文件名。</translation>
    </message>
    <message>
        <source>The store %1 cannot be kept safely on this disk. Choose a folder on this computer&apos;s own disk.</source>
        <translation>记录库 %1 放在这个磁盘上不安全。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装（Debian：libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>%1 is not a store of Floorwalk. Choose another file, or move this one away.</source>
        <translation>%1 不是巡场的记录库。请另选文件，或移走它。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer Floorwalk (version %2, this program knows %3). Update the program.</source>
        <translation>记录库 %1 由更新版本的巡场写成（版本 %2，本程序只认到 %3）。请升级程序。</translation>
    </message>
    <message>
        <source>The store %1 is of an older Floorwalk. Start the console once to bring it up to date.</source>
        <translation>记录库 %1 属于旧版巡场。请启动一次控制台来升级它。</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 was not given the right to make this change. Nothing was saved.</source>
        <translation>%1 没有做此更改的权限。什么都没有保存。</translation>
    </message>
    <message>
        <source>%1 is closed for team %2. Reopen the day first.</source>
        <translation>班组 %2 的 %1 已日结。请先重开这一天。</translation>
    </message>
    <message>
        <source>%1 is not in the store any more. Load the page again.</source>
        <translation>%1 已不在记录库中。请重新载入页面。</translation>
    </message>
    <message>
        <source>The store %1 is being written by %2 on %3 (process %4). Close that program first, or work read-only.</source>
        <translation>记录库 %1 正由 %3 上的 %2 写入（进程 %4）。请先关闭那个程序，或以只读方式工作。</translation>
    </message>
    <message>
        <source>The right to write the store %1 was lost. Start the program again.</source>
        <translation>已失去写记录库 %1 的权利。请重新启动程序。</translation>
    </message>
    <message>
        <source>Penalty %1</source>
        <translation>处罚 %1</translation>
    </message>
    <message>
        <source>Nobody decides on themselves. Ask another leader.</source>
        <translation>任何人不能决定自己的事。请另一位组长来决定。</translation>
    </message>
    <message>
        <source>A leader may lower what the rules propose, never raise it.</source>
        <translation>组长可以减轻规则的提议，不能加重。</translation>
    </message>
    <message>
        <source>Say why: a change or a voided penalty needs a reason.</source>
        <translation>请写明原因：更改或作废处罚须有原因。</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, decided by %3. Look at it again.</source>
        <translation>%1 现已“%2”，由 %3 决定。请再看一遍。</translation>
    </message>
    <message>
        <source>A proposal is confirmed or voided, nothing else.</source>
        <translation>对提议只能确认或作废。</translation>
    </message>
    <message>
        <source>Say why: a correction needs a reason.</source>
        <translation>请写明原因：更正须有原因。</translation>
    </message>
    <message>
        <source>Penalty %1 was changed by somebody else meanwhile. Look at it again before you decide.</source>
        <translation>处罚 %1 同时被他人更改。请再看一遍后决定。</translation>
    </message>
    <message>
        <source>A person&apos;s number is damaged.</source>
        <translation>人员编号已损坏。</translation>
    </message>
    <message>
        <source>The feed&apos;s name “%1” already belongs to %2. One of the two must give it up.</source>
        <translation>信号中的名称“%1”已属于 %2。两者之一须让出。</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>%1 was closed already, by %2.</source>
        <translation>%1 已由 %2 日结。</translation>
    </message>
    <message>
        <source>Say why %1 is reopened.</source>
        <translation>请写明为什么重开 %1。</translation>
    </message>
    <message>
        <source>%1 is not closed for team %2.</source>
        <translation>班组 %2 的 %1 尚未日结。</translation>
    </message>
    <message>
        <source>The segments of %1 overlap or end before they start.</source>
        <translation>%1 的各段班次重叠，或结束早于开始。</translation>
    </message>
    <message>
        <source>The roster day</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1 is on record with another text. Give the changed pack a new version.</source>
        <translation>规则包 %1 第 %2 版已以不同内容在档。请给改动的规则包一个新版本号。</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1</source>
        <translation>规则包 %1 第 %2 版</translation>
    </message>
    <message>
        <source>Only an administrator may let penalties carry money.</source>
        <translation>只有管理员可以让处罚带金额。</translation>
    </message>
    <message>
        <source>Name the local rule that allows penalties to carry money: it is the reason on record.</source>
        <translation>请写明允许处罚带金额的当地依据：它将作为原因存档。</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money.</source>
        <translation>地区 %1 不允许处罚带金额。</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money. Switch money_effects off first.</source>
        <translation>地区 %1 不允许处罚带金额。请先关闭 money_effects。</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1. Nothing was saved; try again in a moment.</source>
        <translation>另一个程序正在写记录库 %1。什么都没有保存；请稍后重试。</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the rights of the file and of its folder.</source>
        <translation>记录库 %1 不可写。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no room left for the store %1. Nothing was saved; make room on the disk and try again.</source>
        <translation>记录库 %1 所在磁盘已满。什么都没有保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk refused to read or write the store %1. Nothing was saved; check the disk and its free space.</source>
        <translation>磁盘拒绝读写记录库 %1。什么都没有保存；请检查磁盘及剩余空间。</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Stop working with it and restore the latest backup.</source>
        <translation>记录库 %1 已损坏。请停止使用并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check the path and the rights of its folder.</source>
        <translation>记录库 %1 无法打开。请检查路径和文件夹权限。</translation>
    </message>
    <message>
        <source>The store %1 refused a change that does not fit what it holds. Nothing was saved.</source>
        <translation>记录库 %1 拒绝了与已有内容不符的更改。什么都没有保存。</translation>
    </message>
    <message>
        <source>The store %1 reported an error. Nothing was saved.</source>
        <translation>记录库 %1 报告错误。什么都没有保存。</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the file&apos;s rights.</source>
        <translation>记录库 %1 不可写。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the store.</source>
        <translation>%1 是文件夹。请为记录库指定文件名。</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where records can be lost. Choose a folder on this computer&apos;s own disk.</source>
        <translation>%1 位于网络共享（%2）上，记录可能丢失。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>There is no store at %1. Name another with --store, or start the console once.</source>
        <translation>%1 处没有记录库。请用 --store 另指，或启动一次控制台。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the rights.</source>
        <translation>文件夹 %1 无法建立。请检查权限。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written, so the store in it cannot be kept. Check the folder&apos;s rights or choose another.</source>
        <translation>文件夹 %1 不可写，无法在其中保存记录库。请检查权限或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be flushed to the disk. Check the disk and its free space.</source>
        <translation>%1 无法写入磁盘。请检查磁盘及剩余空间。</translation>
    </message>
    <message>
        <source>%1 could not be put in place. Check the folder&apos;s rights.</source>
        <translation>%1 无法就位。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The team still has %1 people. Move them to another team before it is retired.</source>
        <translation>该班组还有 %1 人。请先把他们移到别的班组。</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>%1 on %2 writes to the store %3 now. Nothing was saved here; close one of the two programs.</source>
        <translation>%2 上的 %1 正在写记录库 %3。这里什么都没有保存；请关闭其中一个程序。</translation>
    </message>
    <message>
        <source>A change was refused. Nothing was saved.</source>
        <translation>更改被拒绝。什么都没有保存。</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to a row of %3 that is not there.</source>
        <translation>%1 的第 %2 行指向 %3 中不存在的行。</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: entry %2 follows entry %3.</source>
        <translation>缺少审计记录 %1：%2 紧跟在 %3 之后。</translation>
    </message>
    <message>
        <source>Audit entry %1 (%2, %3) was changed: its hash does not fit.</source>
        <translation>审计记录 %1（%2，%3）被改动：哈希不符。</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was erased without a record of erasing it.</source>
        <translation>审计记录 %1（%2，%3）的内容被抹去，却没有抹去的记录。</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was changed afterwards.</source>
        <translation>审计记录 %1（%2，%3）的内容事后被改动。</translation>
    </message>
    <message>
        <source>%1 was entered past the audit trail: no entry speaks of it.</source>
        <translation>%1 绕过审计写入：没有任何审计记录提到它。</translation>
    </message>
    <message>
        <source>%1 was changed past the audit trail: it is not what its last entry says.</source>
        <translation>%1 绕过审计被改动：与最后一条审计记录不符。</translation>
    </message>
    <message>
        <source>%1 is missing: the audit trail says that it is there.</source>
        <translation>缺少 %1：审计记录说它应当存在。</translation>
    </message>
    <message>
        <source>The audit trail was cut off: it ends at entry %1, but %2 remembers entry %3.</source>
        <translation>审计链被截断：止于记录 %1，而 %2 记得记录 %3。</translation>
    </message>
    <message>
        <source>The audit trail was rewritten: entry %1 is not the one that %2 remembers.</source>
        <translation>审计链被改写：记录 %1 不是 %2 记得的那条。</translation>
    </message>
    <message>
        <source>%1 remembers another audit trail than the store %2 holds: it was cut off or rewritten. Check it with floorwalk verify.</source>
        <translation>%1 记住的审计链与记录库 %2 中的不同：它被截断或改写。请用 floorwalk verify 检查。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Check the disk&apos;s free space and the folder&apos;s rights; nothing was changed.</source>
        <translation>%1 无法复制到 %2：%3。请检查磁盘剩余空间和文件夹权限；没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is no backup at %1. Name the file of a backup.</source>
        <translation>%1 处没有备份。请指定备份文件。</translation>
    </message>
    <message>
        <source>%1 is a store in use, not a backup. Make a backup of it with floorwalk backup, and restore that.</source>
        <translation>%1 是正在使用的记录库，不是备份。请先用 floorwalk backup 为它做备份，再恢复该备份。</translation>
    </message>
    <message>
        <source>It holds no records. Name another backup.</source>
        <translation>其中没有记录。请另指一个备份。</translation>
    </message>
    <message>
        <source>The backup %1 was not restored, and nothing was changed: %2</source>
        <translation>备份 %1 没有恢复，也没有改动任何内容：%2</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the backup.</source>
        <translation>%1 是文件夹。请为备份指定文件名。</translation>
    </message>
    <message>
        <source>%1 is a store in use. Name another file for the backup.</source>
        <translation>%1 是正在使用的记录库。请为备份另起文件名。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2; what was there before is unchanged. Check the folder&apos;s rights and the disk&apos;s free space. (%3)</source>
        <translation>%1 无法复制到 %2；原有内容没有改动。请检查文件夹权限和磁盘剩余空间。（%3）</translation>
    </message>
    <message>
        <source>The store %1 could not be written for %2 seconds, so another program may write it now. Check the disk, then start the program again. (%3)</source>
        <translation>记录库 %1 已有 %2 秒无法写入，现在可能由另一个程序写入。请检查磁盘，然后重新启动程序。（%3）</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder&apos;s rights and the disk&apos;s free space.</source>
        <translation>%1 无法创建。请检查文件夹权限和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The store %1 is empty: it could not be finished when it was made. Make room on the disk, then start the console.</source>
        <translation>记录库 %1 是空的：创建时未能完成。请腾出磁盘空间，再启动控制台。</translation>
    </message>
    <message>
        <source>What is decided is 0 or more: days of absence, points and money. Correct the figures.</source>
        <translation>决定的旷工天数、扣分和金额都不能小于 0，请更正。</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 刚刚改过突发事件 #%2 的记录。请先查看，再重新填写。</translation>
    </message>
    <message>
        <source>incident #%1</source>
        <translation>突发事件 #%1</translation>
    </message>
    <message>
        <source>the turn at the seat</source>
        <translation>该座位的安排</translation>
    </message>
    <message>
        <source>seat “%1”</source>
        <translation>座位“%1”</translation>
    </message>
    <message>
        <source>%1 corrected note #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 在此期间更正了记录 #%2，请看过再改。</translation>
    </message>
    <message>
        <source>Note #%1</source>
        <translation>记录 #%1</translation>
    </message>
    <message>
        <source>The agreed action</source>
        <translation>该约定</translation>
    </message>
    <message>
        <source>The agreed action is not in the store any more. Load the page again.</source>
        <translation>该约定已不在库中，请重新载入页面。</translation>
    </message>
    <message>
        <source>%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.</source>
        <translation>%1 在此期间改了登记 #%2，请看过再改。</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>知识点 #%1</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 刚改过知识点 #%2，请看过后再提交。</translation>
    </message>
    <message>
        <source>The hand-over</source>
        <translation>交接</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of this hand-over have no answer yet.</source>
        <translation>
            <numerusform>这份交接还有 %n 项未答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took this hand-over already.</source>
        <translation>%1 已接班。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report #%1 is not what was submitted: the store was changed by another program. Run “floorwalk verify”.</source>
        <translation>报表 #%1 与提交时不符：数据被其他程序改动。请运行“floorwalk verify”。</translation>
    </message>
    <message>
        <source>This report is marked as received already, or a later version has followed it. Look at the list again.</source>
        <translation>该报表已签收，或已有更新的版本。请重新查看列表。</translation>
    </message>
    <message>
        <source>These words were changed elsewhere meanwhile. Copy yours, then choose the activity anew to see what stands there now.</source>
        <translation>这段文字已在别处被修改。请先复制您的内容，再重新选择该活动查看现有内容。</translation>
    </message>
    <message>
        <source>Entry #%1 of the register</source>
        <translation>事项 #%1</translation>
    </message>
    <message>
        <source>The store %1 cannot be read. Check the file&apos;s rights.</source>
        <translation>记录库 %1 无法读取，请检查该文件的权限。</translation>
    </message>
    <message>
        <source>A turn at seat %1 of more than two days is none: plan it by shifts.</source>
        <translation>座位 %1 的一次就座不能超过两天，请按班次安排。</translation>
    </message>
    <message>
        <source>Somebody answered this meanwhile, or the hand-over was written anew or taken back. Look at it again.</source>
        <translation>这期间有人答复了，或交班已重写或已收回。请重新查看。</translation>
    </message>
    <message>
        <source>This hand-over is answered already, or was written anew or taken back. What is still open can be handed over anew.</source>
        <translation>这份交班已有人答复，或已重写、已收回。仍未了的事项可以重新交班。</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The attendance rules “%1” are not valid on %2. Choose a rule pack that is, with floorwalk settings set attendance_pack.</source>
        <translation>考勤规则“%1”在 %2 无效。请用 floorwalk settings set attendance_pack 选择有效的规则包。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>没有班组“%1”。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>有多人叫“%1”。请给出工号。</translation>
    </message>
    <message>
        <source>%1 is no operations manager of this centre. The setting operations_managers names who they are.</source>
        <translation>%1 不是本中心的运营经理。设置项 operations_managers 写明是谁。</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>%1 % of the shift</source>
        <translation>班次的 %1%</translation>
    </message>
    <message>
        <source>trough from %1 to %2 % of the shift</source>
        <translation>班次 %1%–%2% 之间的来电低谷</translation>
    </message>
    <message>
        <source>begin of “%1”</source>
        <translation>“%1”开始</translation>
    </message>
    <message>
        <source>end of “%1”</source>
        <translation>“%1”结束</translation>
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
        <translation>班次开始</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>班次结束</translation>
    </message>
    <message>
        <source>pre-shift meeting</source>
        <translation>班前会</translation>
    </message>
    <message>
        <source>share of the shift</source>
        <translation>班次的某一比例处</translation>
    </message>
    <message>
        <source>begin of another activity</source>
        <translation>另一活动开始</translation>
    </message>
    <message>
        <source>end of another activity</source>
        <translation>另一活动结束</translation>
    </message>
    <message>
        <source>trough of the calls</source>
        <translation>来电低谷</translation>
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
        <translation>补休</translation>
    </message>
    <message>
        <source>the leader starts it</source>
        <translation>组长主动</translation>
    </message>
    <message>
        <source>the floor gives cause for it</source>
        <translation>现场触发</translation>
    </message>
    <message>
        <source>either starts it</source>
        <translation>主动或现场触发</translation>
    </message>
    <message>
        <source>on holidays too</source>
        <translation>节假日照常</translation>
    </message>
    <message>
        <source>never on holidays</source>
        <translation>节假日不做</translation>
    </message>
    <message>
        <source>only on holidays</source>
        <translation>仅节假日</translation>
    </message>
    <message>
        <source>%1 min before %2</source>
        <translation>%2前 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min after %2</source>
        <translation>%2后 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min long</source>
        <translation>历时 %1 分钟</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必做</translation>
    </message>
    <message>
        <source>for each shift</source>
        <translation>每个班次一次</translation>
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
        <translation>班前会提前 %1 → %2 分钟</translation>
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
        <translation>＋ %1（恢复）</translation>
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
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>All words may stand in reports</source>
        <translation>文字均可进入报告</translation>
    </message>
    <message>
        <source>The note stays private</source>
        <translation>备注不外传</translation>
    </message>
    <message>
        <source>Notes at steps stay private, too</source>
        <translation>备注与各步骤的文字不外传</translation>
    </message>
    <message>
        <source>No word leaves the leader’s day</source>
        <translation>任何文字都不离开班组长本人</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>the figures of the last day worked, beside their targets</source>
        <translation>上一工作日的指标与目标</translation>
    </message>
    <message>
        <source>Errors and advice</source>
        <translation>差错与建议</translation>
    </message>
    <message>
        <source>what listening and notes brought up lately</source>
        <translation>近期旁听和辅导记录中的问题</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>新业务知识</translation>
    </message>
    <message>
        <source>valid points, and who knows them; noted by one key</source>
        <translation>有效的知识点与掌握人员，一键确认</translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>当班人员</translation>
    </message>
    <message>
        <source>the shifts and who works them, who is on leave</source>
        <translation>班次与人员、请假人员</translation>
    </message>
    <message>
        <source>Birthdays and first days</source>
        <translation>生日与首日</translation>
    </message>
    <message>
        <source>whom to congratulate or welcome</source>
        <translation>该祝贺或欢迎的人</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>who is there, and the way to the roll</source>
        <translation>到岗情况，可直达点名表</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the day’s targets, set in place of the centre’s</source>
        <translation>当日目标，代替中心的目标</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>讲故事的人</translation>
    </message>
    <message>
        <source>whose turn it is to tell the cheerful story</source>
        <translation>轮到谁讲小故事</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>what is to be said, in the leader’s own words</source>
        <translation>要讲的内容，班长自己写</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>what was said and agreed, below what the last meeting agreed</source>
        <translation>会上所说与所定，上方是上次所定</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>the seats to stop at, with why; each is ticked off</source>
        <translation>该停留的座位与缘由，逐一勾选</translation>
    </message>
    <message>
        <source>Reasons for calls</source>
        <translation>来电原因</translation>
    </message>
    <message>
        <source>what customers asked about most in the last hours</source>
        <translation>近几小时客户问得最多的业务</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>what is taken up in the activity: questions, faults, praise …</source>
        <translation>随活动记下的事：疑问、故障、表扬等</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>whom to hear this week, in order of need</source>
        <translation>本周该旁听谁，按需要排序</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>待分享的录音</translation>
    </message>
    <message>
        <source>good calls, linked; shared with the agent’s yes only</source>
        <translation>好的通话，只链接不复制；坐席同意后才分享</translation>
    </message>
    <message>
        <source>Recordings to tell of</source>
        <translation>可讲的录音</translation>
    </message>
    <message>
        <source>those that may be shared, and what is good about them</source>
        <translation>可以分享的录音，以及好在哪里</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>质检差错</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>who needs a talk, and why</source>
        <translation>谁需要谈心，为什么</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>the day in numbers, and the reflection on it</source>
        <translation>一天的数字与反思</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>form: %1 → %2</source>
        <extracomment>the parts of an activity&apos;s form, before and after; each is a list</extracomment>
        <translation>表单：%1 → %2</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>补休</translation>
    </message>
    <message>
        <source>the last workday’s, by person and by item; one key asks for training</source>
        <translation>上一工作日的质检差错，按人和项目；一键申请培训</translation>
    </message>
    <message>
        <source>what is overdue and due on the day</source>
        <translation>逾期的与当天到期的</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>words of a template, before and after</extracomment>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>words in another language</source>
        <translation>另一种语言的文字</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ok / not ok / n/a</source>
        <extracomment>how a step of a checklist is answered</extracomment>
        <translation>正常 / 不正常 / 不适用</translation>
    </message>
    <message>
        <source>a tick</source>
        <translation>打勾</translation>
    </message>
    <message>
        <source>checklist + %1</source>
        <extracomment>a step that came into a checklist</extracomment>
        <translation>清单 + %1</translation>
    </message>
    <message>
        <source>checklist: %1</source>
        <translation>清单：%1</translation>
    </message>
    <message>
        <source>checklist: “%1”: %2 → %3</source>
        <extracomment>a step of a checklist, how it was answered, how it is now</extracomment>
        <translation>清单：“%1”：%2 → %3</translation>
    </message>
    <message>
        <source>checklist − %1</source>
        <extracomment>a step that went out of a checklist</extracomment>
        <translation>清单 − %1</translation>
    </message>
    <message>
        <source>the checklist’s order is another</source>
        <translation>清单的顺序变了</translation>
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
        <translation>主题文件不可用：%1。请重新安装巡场。</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1”缺失或有误</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1”无法打开</translation>
    </message>
</context>
<context>
    <name>WalkDesk</name>
    <message>
        <source>Nobody of this store is called “%1”. Choose a person of the store, or confirm that it is somebody from outside.</source>
        <translation>名册中没有“%1”。请选名册中的人，或确认是外部人员。</translation>
    </message>
</context>
<context>
    <name>WallLayoutReader</name>
    <message>
        <source>More is better here, so “alarm” must be at most “warn” (%1).</source>
        <translation>此项越高越好，“alarm”不得大于“warn”（%1）。</translation>
    </message>
    <message>
        <source>Less is better here, so “alarm” must be at least “warn” (%1).</source>
        <translation>此项越低越好，“alarm”不得小于“warn”（%1）。</translation>
    </message>
    <message>
        <source>A page of a group needs “title” and “queues”, “seats” or both.</source>
        <translation>班组页面需要“title”，以及“queues”或“seats”（或两者）。</translation>
    </message>
    <message>
        <source>“title”, “queues” and “seats” belong to a page whose scope is “group”.</source>
        <translation>“title”、“queues”和“seats”只用于 scope 为“group”的页面。</translation>
    </message>
    <message>
        <source>A page has 1 to %1 figures, here are %2.</source>
        <translation>每页有 1 到 %1 个指标，这里有 %2 个。</translation>
    </message>
    <message>
        <source>A wallboard has at least one page.</source>
        <translation>大屏至少要有一页。</translation>
    </message>
    <message>
        <source>There is no wallboard layout and no readable file called “%1”. Shipped: %2.</source>
        <translation>没有名为“%1”的大屏版式，也没有可读的同名文件。出厂版式：%2。</translation>
    </message>
    <message>
        <source>“%1” is only known for the whole floor and for teams: put it on a page whose scope is “all” or “each_team”.</source>
        <translation>“%1”只有全场和各班组才有：请放到范围为 “all” 或 “each_team” 的页面。</translation>
    </message>
    <message>
        <source>“%1” is of people, who serve several queues: put it on a page whose scope is “all”, “each_team” or “group”.</source>
        <translation>“%1”是按人统计的，而人会服务多个队列：请放到范围为 “all”、“each_team” 或 “group” 的页面。</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>There is no screen %1. Screens here: %2.</source>
        <translation>没有屏幕 %1。现有屏幕：%2。</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>示范现场</translation>
    </message>
    <message>
        <source>The feed has said nothing yet</source>
        <translation>尚未收到信号</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a call is longer than a limit</extracomment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 of %2 queues: the longest waits</source>
        <translation>%2 个队列中等候最久的 %1 个</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Longest calls</source>
        <translation>最长通话</translation>
    </message>
    <message>
        <source>Nobody is on a call</source>
        <translation>暂无通话</translation>
    </message>
    <message>
        <source>%1 · each queue’s limit</source>
        <translation>%1 · 按各队列时限</translation>
    </message>
    <message>
        <source>%1 · ≤ %2 s</source>
        <extracomment>small print under the service level: the variant, and the time limit in seconds</extracomment>
        <translation>%1 · ≤ %2 秒</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>平均通话时长</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>示忙与小休</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>通话利用率</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>示忙 最长</translation>
    </message>
    <message>
        <source>callers in the queue now</source>
        <translation>此刻等候的来电</translation>
    </message>
    <message>
        <source>of those who wait now</source>
        <translation>此刻等候者中</translation>
    </message>
    <message>
        <source>ASA: mean, answered calls</source>
        <translation>ASA：已接来电平均</translation>
    </message>
    <message>
        <source>without short ones, ≤ %1 s</source>
        <translation>不计 %1 秒内放弃</translation>
    </message>
    <message>
        <source>mean of queue calls</source>
        <translation>队列来电平均</translation>
    </message>
    <message>
        <source>free for a call now</source>
        <translation>此刻可接来电</translation>
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
        <translation>此刻，含失联</translation>
    </message>
    <message>
        <source>planned: present ÷ due</source>
        <translation>按计划：到岗 ÷ 应到</translation>
    </message>
    <message>
        <source>talk ÷ logged-in time</source>
        <translation>通话 ÷ 登录时长</translation>
    </message>
    <message>
        <source>AHT: talk + hold + wrap-up</source>
        <translation>AHT：通话+保持+话后</translation>
    </message>
    <message>
        <source>now; breaks are not busy</source>
        <translation>此刻；小休用餐不计</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>hours, small, after the digits: &quot;1.2 h&quot;</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>达标</translation>
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
        <translation>尚无来电</translation>
    </message>
    <message>
        <source>The feed tells of no such queue</source>
        <translation>信号中没有这个队列</translation>
    </message>
    <message>
        <source>Nobody is on the floor</source>
        <translation>现场无人登录</translation>
    </message>
    <message>
        <source>No roster can be read for now</source>
        <translation>此刻无排班可读</translation>
    </message>
    <message>
        <source>The feed’s account may not hear calls</source>
        <translation>信号账号无权获知通话</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>a seat by its number</extracomment>
        <translation>%1 席</translation>
    </message>
    <message>
        <source>all who gave up</source>
        <translation>计全部放弃</translation>
    </message>
    <message>
        <source>Incident · %1 of %2 off line</source>
        <extracomment>on the wallboard: an incident, and how many of how many are off line</extracomment>
        <translation>突发事件 · %2 人中 %1 人掉线</translation>
    </message>
    <message>
        <source>Leader on the floor</source>
        <translation>组长巡场中</translation>
    </message>
    <message>
        <source>New alerts: deputy</source>
        <translation>新提醒：代班处理</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>暂无新提醒</translation>
    </message>
    <message>
        <source>raw: present ÷ rostered</source>
        <translation>原始：到岗 ÷ 排班</translation>
    </message>
    <message>
        <source>by hours: present ÷ due</source>
        <translation>按工时：在岗 ÷ 应在岗</translation>
    </message>
    <message>
        <source>Too few people: it would be one person’s</source>
        <translation>人数太少：等于某一个人的数据</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <extracomment>where no seat is known: the extension of a telephone</extracomment>
        <translation>分机 %1</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is not a known time zone. Use a name such as Asia/Shanghai.</source>
        <translation>“%1”不是已知时区。请用 Asia/Shanghai 这样的名称。</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.</source>
        <translation>“%1”不是时刻。请写成 2026-11-23T08:31:05+08:00 的样子。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>Nobody is on duty. Choose the duty leader first: every decision has an author.</source>
        <translation>Nobody is on duty. Choose the duty leader first: every decision has an author.</translation>
    </message>
    <message>
        <source>%1 may not do this. Ask somebody who has the right.</source>
        <translation>%1 may not do this. Ask somebody who has the right.</translation>
    </message>
    <message>
        <source>%1 leads %2, not %3. Ask its leader, or enter who leads it in the setting leads.%1.</source>
        <translation>%1 leads %2, not %3. Ask its leader, or enter who leads it in the setting leads.%1.</translation>
    </message>
</context>
<context>
    <name>AlertRuleWords</name>
    <message>
        <source>, </source>
        <extracomment>between the names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fires when a call lasts %1.</source>
        <translation>Fires when a call lasts %1.</translation>
    </message>
    <message>
        <source>Fires when a caller is on hold for %1.</source>
        <translation>Fires when a caller is on hold for %1.</translation>
    </message>
    <message>
        <source>Fires when after-call work lasts %1.</source>
        <translation>Fires when after-call work lasts %1.</translation>
    </message>
    <message>
        <source>Fires when an agent is busy for %1 without an approved break.</source>
        <translation>Fires when an agent is busy for %1 without an approved break.</translation>
    </message>
    <message>
        <source>Fires when a phone rings for %1 unanswered.</source>
        <translation>Fires when a phone rings for %1 unanswered.</translation>
    </message>
    <message>
        <source>Fires when an agent is off line inside the shift for %1; of the pauses only those whose reason is named here count.</source>
        <translation>Fires when an agent is off line inside the shift for %1; of the pauses only those whose reason is named here count.</translation>
    </message>
    <message>
        <source>Fires when an agent is not logged in %1 before the shift.</source>
        <translation>Fires when an agent is not logged in %1 before the shift.</translation>
    </message>
    <message>
        <source>Fires when a caller waits for %1.</source>
        <translation>Fires when a caller waits for %1.</translation>
    </message>
    <message>
        <source>Fires when the callers who wait are %1 or more.</source>
        <translation>Fires when the callers who wait are %1 or more.</translation>
    </message>
    <message>
        <source>Fires when the day’s service level is below %1.</source>
        <translation>Fires when the day’s service level is below %1.</translation>
    </message>
    <message>
        <source>Fires when the agents who are ready are fewer than %1.</source>
        <translation>Fires when the agents who are ready are fewer than %1.</translation>
    </message>
    <message>
        <source>Fires when of those logged in so many are ready: %1.</source>
        <translation>Fires when of those logged in so many are ready: %1.</translation>
    </message>
    <message>
        <source>Fires when the telephone system is not heard for %1.</source>
        <translation>Fires when the telephone system is not heard for %1.</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <extracomment>a threshold and its level: &quot;8:00 (warning)&quot;</extracomment>
        <translation>%1 (warning)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (alarm)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two thresholds: &quot;8:00 (warning), 12:00 (alarm)&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <extracomment>a figure and the least it must be: &quot;callers waiting at least 3&quot;</extracomment>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <extracomment>a figure and the most it may be</extracomment>
        <translation>%1 at most %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>a figure and the range it must be in</extracomment>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>teams %1</source>
        <translation>teams %1</translation>
    </message>
    <message>
        <source>queues %1</source>
        <translation>queues %1</translation>
    </message>
    <message>
        <source>agents %1</source>
        <translation>agents %1</translation>
    </message>
    <message numerus="yes">
        <source>hired less than %n day(s) ago</source>
        <translation>
            <numerusform>hired less than %n day ago</numerusform>
            <numerusform>hired less than %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>pause reasons %1</source>
        <translation>pause reasons %1</translation>
    </message>
    <message>
        <source>callers waiting</source>
        <translation>callers waiting</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>agents ready</translation>
    </message>
    <message>
        <source>agents logged in</source>
        <translation>agents logged in</translation>
    </message>
    <message>
        <source>calls of the day</source>
        <translation>calls of the day</translation>
    </message>
    <message>
        <source>service level in %</source>
        <translation>service level in %</translation>
    </message>
    <message>
        <source>Switched off: it never fires.</source>
        <translation>Switched off: it never fires.</translation>
    </message>
    <message>
        <source>It must last %1.</source>
        <translation>It must last %1.</translation>
    </message>
    <message>
        <source>Only while: %1.</source>
        <extracomment>further conditions of a rule, all of which must hold</extracomment>
        <translation>Only while: %1.</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <extracomment>whom a rule is about</extracomment>
        <translation>Only for: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Ends at %1.</translation>
    </message>
    <message>
        <source>Not again about the same within %1.</source>
        <translation>Not again about the same within %1.</translation>
    </message>
    <message>
        <source>Silent %1.</source>
        <translation>Silent %1.</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>a rule that is switched off, in a list</extracomment>
        <translation>off</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>stands for a pause without a reason, in a list of reasons</extracomment>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Interruptions of up to %1 do not count.</source>
        <translation>Interruptions of up to %1 do not count.</translation>
    </message>
</context>
<context>
    <name>AlertRulesReader</name>
    <message>
        <source>A condition needs “least”, “most” or both.</source>
        <translation>A condition needs “least”, “most” or both.</translation>
    </message>
    <message>
        <source>“least” must be at most “most” (%1).</source>
        <translation>“least” must be at most “most” (%1).</translation>
    </message>
    <message>
        <source>“%1” is no time of day; 22:00 is one.</source>
        <translation>“%1” is no time of day; 22:00 is one.</translation>
    </message>
    <message>
        <source>“%1” has no meaning for “%2”.</source>
        <translation>“%1” has no meaning for “%2”.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>The id “%1” is used twice.</translation>
    </message>
    <message>
        <source>The centre has no setting for “%1”.</source>
        <translation>The centre has no setting for “%1”.</translation>
    </message>
    <message>
        <source>There is at least one rule.</source>
        <translation>There is at least one rule.</translation>
    </message>
    <message>
        <source>There are no alert rules and no readable file called “%1”. Shipped: %2.</source>
        <translation>There are no alert rules and no readable file called “%1”. Shipped: %2.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>A rule needs a name.</translation>
    </message>
    <message>
        <source>the centre’s alert rules</source>
        <translation>the centre’s alert rules</translation>
    </message>
    <message>
        <source>The alert rules could not be written to “%1”: %2. Choose another place.</source>
        <translation>The alert rules could not be written to “%1”: %2. Choose another place.</translation>
    </message>
    <message>
        <source>A rule needs a threshold for the warning, for the alarm, or both.</source>
        <translation>A rule needs a threshold for the warning, for the alarm, or both.</translation>
    </message>
    <message>
        <source>Less is worse here, so the alarm must come at the warning’s %1 or below.</source>
        <translation>Less is worse here, so the alarm must come at the warning’s %1 or below.</translation>
    </message>
    <message>
        <source>More is worse here, so the alarm must come at the warning’s %1 or above.</source>
        <translation>More is worse here, so the alarm must come at the warning’s %1 or above.</translation>
    </message>
    <message>
        <source>An end of its own has no meaning here: the alert ends when the state does.</source>
        <translation>An end of its own has no meaning here: the alert ends when the state does.</translation>
    </message>
    <message>
        <source>Less is worse here, so it must end at %1 or above.</source>
        <translation>Less is worse here, so it must end at %1 or above.</translation>
    </message>
    <message>
        <source>More is worse here, so it must end at %1 or below.</source>
        <translation>More is worse here, so it must end at %1 or below.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>This alert is over already; nothing is left to do.</source>
        <translation>This alert is over already; nothing is left to do.</translation>
    </message>
    <message>
        <source>An alert can only be snoozed until a later moment.</source>
        <translation>An alert can only be snoozed until a later moment.</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>Long call</translation>
    </message>
    <message>
        <source>Busy too long</source>
        <translation>Busy too long</translation>
    </message>
    <message>
        <source>Caller waits too long</source>
        <translation>Caller waits too long</translation>
    </message>
    <message>
        <source>Off line without a reason</source>
        <translation>Off line without a reason</translation>
    </message>
    <message>
        <source>Break overdue</source>
        <translation>Break overdue</translation>
    </message>
    <message>
        <source>due back %1</source>
        <translation>due back %1</translation>
    </message>
    <message>
        <source>Meal overdue</source>
        <translation>Meal overdue</translation>
    </message>
    <message>
        <source>The alert rules as shipped are in force. %1</source>
        <translation>The alert rules as shipped are in force. %1</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Long hold</translation>
    </message>
    <message>
        <source>Long after-call work</source>
        <translation>Long after-call work</translation>
    </message>
    <message>
        <source>Rings and is not answered</source>
        <translation>Rings and is not answered</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Not logged in</translation>
    </message>
    <message>
        <source>Too many callers wait</source>
        <translation>Too many callers wait</translation>
    </message>
    <message>
        <source>Service level under target</source>
        <translation>Service level under target</translation>
    </message>
    <message>
        <source>Too few ready</source>
        <translation>Too few ready</translation>
    </message>
    <message>
        <source>More ready than needed</source>
        <translation>More ready than needed</translation>
    </message>
    <message>
        <source>Telephone system not heard</source>
        <translation>Telephone system not heard</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a group of the inbox: the kind of alert and how many there are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of the agents or queues of a group of alerts</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>shift from %1</source>
        <translation>shift from %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a desktop notification: who or what, then what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <translation>%1 of %2 off line</translation>
    </message>
    <message numerus="yes">
        <source>%n still gone</source>
        <translation>
            <numerusform>%n still gone</numerusform>
            <numerusform>%n still gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident · %1</source>
        <extracomment>a row of the inbox: a whole team is hit</extracomment>
        <translation>Incident · %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <extracomment>a row of the inbox: the telephone line on which agents reach their leader rings</extracomment>
        <translation>Leader hotline</translation>
    </message>
    <message>
        <source>Mandatory at %1 and not begun: missed</source>
        <translation>Mandatory at %1 and not begun: missed</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Planned for %1</translation>
    </message>
    <message>
        <source>Call on %1 · start its entry?</source>
        <translation>Call on %1 · start its entry?</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message>
        <source>Activity due</source>
        <translation>Activity due</translation>
    </message>
    <message>
        <source>Promised time due</source>
        <translation>Promised time due</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>Hand-over offered</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Promised for %1</translation>
    </message>
    <message>
        <source>%1 answers for it</source>
        <extracomment>a promised time that another leader answers for</extracomment>
        <translation>%1 answers for it</translation>
    </message>
    <message>
        <source>%1 hands it over</source>
        <translation>%1 hands it over</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Escalation #%1 · %2</source>
        <extracomment>a row of the inbox: the number of the entry in the register, and whom it is about</extracomment>
        <translation>Escalation #%1 · %2</translation>
    </message>
    <message>
        <source>%1 · start urgent business?</source>
        <translation>%1 · start urgent business?</translation>
    </message>
    <message>
        <source>Approved busy overdue</source>
        <translation>Approved busy overdue</translation>
    </message>
    <message>
        <source>This alert is not known any more.</source>
        <translation>This alert is not known any more.</translation>
    </message>
    <message>
        <source>What was done about this alert is on record already; it stays.</source>
        <translation>What was done about this alert is on record already; it stays.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>There is no alert number %1.</source>
        <translation>There is no alert number %1.</translation>
    </message>
    <message>
        <source>Report submitted</source>
        <translation>Report submitted</translation>
    </message>
    <message>
        <source>Over: what was done?</source>
        <translation>Over: what was done?</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <extracomment>in a row of the inbox: from which length or value on it is an alarm, or a warning</extracomment>
        <translation>alarm at %1</translation>
    </message>
    <message>
        <source>warning at %1</source>
        <translation>warning at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) rang in vain</source>
        <translation>
            <numerusform>%n call rang in vain</numerusform>
            <numerusform>%n calls rang in vain</numerusform>
        </translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>Month report</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>Week report</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Day report</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>of a report that was submitted again</extracomment>
        <translation>version %1</translation>
    </message>
    <message>
        <source>“%1” is still under way</source>
        <extracomment>behind the reminder of an activity: another one is under way past its end, and so runs into it</extracomment>
        <translation>“%1” is still under way</translation>
    </message>
</context>
<context>
    <name>AmiOrders</name>
    <message>
        <source>“%1” is no phone that can be listened to or called; it would have to be like PJSIP/8001.</source>
        <translation>“%1” is no phone that can be listened to or called; it would have to be like PJSIP/8001.</translation>
    </message>
    <message>
        <source>Asterisk refuses this for %1: “%2”.</source>
        <translation>Asterisk refuses this for %1: “%2”.</translation>
    </message>
    <message>
        <source>Your phone %1 was not answered, or cannot be reached.</source>
        <translation>Your phone %1 was not answered, or cannot be reached.</translation>
    </message>
    <message>
        <source>Asterisk did not answer; look whether it happened.</source>
        <translation>Asterisk did not answer; look whether it happened.</translation>
    </message>
    <message>
        <source>The connection was lost before Asterisk answered; look whether it happened.</source>
        <translation>The connection was lost before Asterisk answered; look whether it happened.</translation>
    </message>
    <message>
        <source>The call of %1 was over before you could hear it.</source>
        <translation>The call of %1 was over before you could hear it.</translation>
    </message>
    <message>
        <source>Your phone %1 is busy, or refused the call.</source>
        <translation>Your phone %1 is busy, or refused the call.</translation>
    </message>
</context>
<context>
    <name>AmiRecording</name>
    <message>
        <source>The recording “%1” does not exist; check the path.</source>
        <translation>The recording “%1” does not exist; check the path.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be opened; check that it is a readable file.</source>
        <translation>The recording “%1” cannot be opened; check that it is a readable file.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened; check that it is readable.</source>
        <translation>The file “%1” cannot be opened; check that it is readable.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” must be “OFFSET EPOCH_MS” with offsets that never fall; repair or remove the file.</source>
        <translation>Line %1 of “%2” must be “OFFSET EPOCH_MS” with offsets that never fall; repair or remove the file.</translation>
    </message>
    <message>
        <source>The recording “%1” is empty.</source>
        <translation>The recording “%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is not a recording of Asterisk’s manager interface (AMI): no message was found in it.</source>
        <translation>“%1” is not a recording of Asterisk’s manager interface (AMI): no message was found in it.</translation>
    </message>
    <message>
        <source>The recording “%1” could not be read to its end; check the disk.</source>
        <translation>The recording “%1” could not be read to its end; check the disk.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Nothing shows when this person came.</source>
        <translation>Nothing shows when this person came.</translation>
    </message>
    <message>
        <source>Nothing shows when this person left.</source>
        <translation>Nothing shows when this person left.</translation>
    </message>
    <message>
        <source>A punch is missing.</source>
        <translation>A punch is missing.</translation>
    </message>
    <message>
        <source>Phoned, but neither came nor has leave on record.</source>
        <translation>Phoned, but neither came nor has leave on record.</translation>
    </message>
    <message>
        <source>Papers are due: %1.</source>
        <translation>Papers are due: %1.</translation>
    </message>
    <message>
        <source>Leads the team that day and is in none of its figures.</source>
        <translation>Leads the team that day and is in none of its figures.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Leave “%1” from %2 to %3 excuses.</source>
        <translation>Leave “%1” from %2 to %3 excuses.</translation>
    </message>
    <message>
        <source>Leave “%1” from %2 to %3 is not approved and excuses nothing.</source>
        <translation>Leave “%1” from %2 to %3 is not approved and excuses nothing.</translation>
    </message>
    <message>
        <source>This hangs on the clock’s offset: as the clock wrote it, the result is another.</source>
        <translation>This hangs on the clock’s offset: as the clock wrote it, the result is another.</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: the day is a whole day’s absence already.</source>
        <translation>Pack: %1, not applied here: the day is a whole day’s absence already.</translation>
    </message>
    <message>
        <source>Pack: %1, not applied here: %2.</source>
        <translation>Pack: %1, not applied here: %2.</translation>
    </message>
    <message>
        <source>Pack: %1, applied.</source>
        <translation>Pack: %1, applied.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged these rules.</source>
        <translation>%1 has not acknowledged these rules.</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3).</source>
        <translation>Rule %1 (%2 version %3).</translation>
    </message>
    <message>
        <source>Leave “%1” was asked for on %2.</source>
        <translation>Leave “%1” was asked for on %2.</translation>
    </message>
    <message>
        <source>That is %1 day(s) ahead of %2; %3 needed.</source>
        <translation>That is %1 day(s) ahead of %2; %3 needed.</translation>
    </message>
    <message>
        <source>The call came at %1, %2 before the shift; %3 needed.</source>
        <translation>The call came at %1, %2 before the shift; %3 needed.</translation>
    </message>
    <message>
        <source>The day waits for the papers.</source>
        <translation>The day waits for the papers.</translation>
    </message>
    <message>
        <source>The swap was asked for at %1; %2 day(s) ahead needed.</source>
        <translation>The swap was asked for at %1; %2 day(s) ahead needed.</translation>
    </message>
    <message>
        <source>This is swap number %1 in %2; %3 a month are free.</source>
        <translation>This is swap number %1 in %2; %3 a month are free.</translation>
    </message>
    <message>
        <source>From the next one on a written request is needed; there is none.</source>
        <translation>From the next one on a written request is needed; there is none.</translation>
    </message>
    <message>
        <source>Not ready from %1 to %2, of which %3 is not approved and not rostered.</source>
        <translation>Not ready from %1 to %2, of which %3 is not approved and not rostered.</translation>
    </message>
    <message>
        <source>Up to %1 is the agent’s own.</source>
        <translation>Up to %1 is the agent’s own.</translation>
    </message>
    <message>
        <source>Interns and minors work no overtime.</source>
        <translation>Interns and minors work no overtime.</translation>
    </message>
    <message>
        <source>It is over %1, which HR approves.</source>
        <translation>It is over %1, which HR approves.</translation>
    </message>
    <message>
        <source>It is not approved.</source>
        <translation>It is not approved.</translation>
    </message>
    <message>
        <source>Overtime from %1 to %2, %3.</source>
        <translation>Overtime from %1 to %2, %3.</translation>
    </message>
    <message>
        <source>Confirmed absences since %1: %2.</source>
        <translation>Confirmed absences since %1: %2.</translation>
    </message>
    <message>
        <source>%1 of them in a row; rest days and leave are skipped.</source>
        <translation>%1 of them in a row; rest days and leave are skipped.</translation>
    </message>
    <message>
        <source>%1 in total.</source>
        <translation>%1 in total.</translation>
    </message>
    <message>
        <source>A case is raised to the manager; a person decides.</source>
        <translation>A case is raised to the manager; a person decides.</translation>
    </message>
    <message>
        <source>log-in</source>
        <translation>log-in</translation>
    </message>
    <message>
        <source>log-out</source>
        <translation>log-out</translation>
    </message>
    <message>
        <source>punch in</source>
        <translation>punch in</translation>
    </message>
    <message>
        <source>punch out</source>
        <translation>punch out</translation>
    </message>
    <message>
        <source>marked present</source>
        <translation>marked present</translation>
    </message>
    <message>
        <source>seen present by</source>
        <translation>seen present by</translation>
    </message>
    <message>
        <source>end of the last call</source>
        <translation>end of the last call</translation>
    </message>
    <message>
        <source>fault or incident</source>
        <translation>fault or incident</translation>
    </message>
    <message>
        <source>Evidence: %1 %2 (source: %3).</source>
        <translation>Evidence: %1 %2 (source: %3).</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>It lasted until %1.</source>
        <translation>It lasted until %1.</translation>
    </message>
    <message>
        <source>It has no seconds and is read in the person’s favour: %1.</source>
        <translation>It has no seconds and is read in the person’s favour: %1.</translation>
    </message>
    <message>
        <source>That clock is off by %1 s; taken out it reads %2.</source>
        <translation>That clock is off by %1 s; taken out it reads %2.</translation>
    </message>
    <message>
        <source>Shift day %1, segment %2: rostered %3 to %4 (%5).</source>
        <translation>Shift day %1, segment %2: rostered %3 to %4 (%5).</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>no effect</translation>
    </message>
    <message>
        <source>counts as %1 day(s) of absence</source>
        <translation>counts as %1 day(s) of absence</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>a person decides</translation>
    </message>
    <message>
        <source>over %1, up to and including %2</source>
        <translation>over %1, up to and including %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): %4: %5.</source>
        <translation>Rule %1 (%2 version %3): %4: %5.</translation>
    </message>
    <message>
        <source>money effects are off</source>
        <translation>money effects are off</translation>
    </message>
    <message>
        <source>the region “%1” forbids money effects</source>
        <translation>the region “%1” forbids money effects</translation>
    </message>
    <message>
        <source>interns carry no money</source>
        <translation>interns carry no money</translation>
    </message>
    <message>
        <source>minors carry no money</source>
        <translation>minors carry no money</translation>
    </message>
    <message>
        <source>Arrival: %1, the earliest of the evidence (%2).</source>
        <translation>Arrival: %1, the earliest of the evidence (%2).</translation>
    </message>
    <message>
        <source>Excused by leave or a fault: %1.</source>
        <translation>Excused by leave or a fault: %1.</translation>
    </message>
    <message>
        <source>Late: %1 after %2, not excused: %3 (%4 s).</source>
        <translation>Late: %1 after %2, not excused: %3 (%4 s).</translation>
    </message>
    <message>
        <source>Departure: %1, the latest of the evidence (%2).</source>
        <translation>Departure: %1, the latest of the evidence (%2).</translation>
    </message>
    <message>
        <source>Early: %1 before %2, not excused: %3 (%4 s).</source>
        <translation>Early: %1 before %2, not excused: %3 (%4 s).</translation>
    </message>
    <message>
        <source>Capped at what is left of this segment’s share of the day: %1.</source>
        <translation>Capped at what is left of this segment’s share of the day: %1.</translation>
    </message>
    <message>
        <source>The absence is deemed: it stands beside the hours worked, and no money is computed from it.</source>
        <translation>The absence is deemed: it stands beside the hours worked, and no money is computed from it.</translation>
    </message>
    <message>
        <source>Arrival %1 is after the target %2; it has no effect.</source>
        <translation>Arrival %1 is after the target %2; it has no effect.</translation>
    </message>
    <message>
        <source>Nothing tells when the person came.</source>
        <translation>Nothing tells when the person came.</translation>
    </message>
    <message>
        <source>Seen at %1, before the first arrival on record: not late.</source>
        <translation>Seen at %1, before the first arrival on record: not late.</translation>
    </message>
    <message>
        <source>Nothing tells when the person left.</source>
        <translation>Nothing tells when the person left.</translation>
    </message>
    <message>
        <source>A missing punch is never an absence; the person may ask for a correction.</source>
        <translation>A missing punch is never an absence; the person may ask for a correction.</translation>
    </message>
    <message>
        <source>Nothing speaks for the person having been there.</source>
        <translation>Nothing speaks for the person having been there.</translation>
    </message>
    <message>
        <source>Rule %1 (%2 version %3): absent for this segment’s share of the day: %4.</source>
        <translation>Rule %1 (%2 version %3): absent for this segment’s share of the day: %4.</translation>
    </message>
    <message>
        <source>The person had called; the day waits for the papers.</source>
        <translation>The person had called; the day waits for the papers.</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>No evidence.</translation>
    </message>
    <message>
        <source>Leave or a fault excuses the whole segment.</source>
        <translation>Leave or a fault excuses the whole segment.</translation>
    </message>
    <message>
        <source>A fault or incident excuses what it caused.</source>
        <translation>A fault or incident excuses what it caused.</translation>
    </message>
    <message>
        <source>An approved swap gave this shift to somebody else.</source>
        <translation>An approved swap gave this shift to somebody else.</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>No finding.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by WeCom</source>
        <translation>by WeCom</translation>
    </message>
    <message>
        <source>by DingTalk</source>
        <translation>by DingTalk</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>Personal leave</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Emergency leave</source>
        <translation>Emergency leave</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>Annual leave</translation>
    </message>
    <message>
        <source>Marriage leave</source>
        <translation>Marriage leave</translation>
    </message>
    <message>
        <source>Bereavement leave</source>
        <translation>Bereavement leave</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>Time off in lieu</translation>
    </message>
    <message>
        <source>On business</source>
        <translation>On business</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Log-in</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Log-out</translation>
    </message>
    <message>
        <source>Punch in</source>
        <translation>Punch in</translation>
    </message>
    <message>
        <source>Punch out</source>
        <translation>Punch out</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Seen present</source>
        <translation>Seen present</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Last call</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>in a snapshot of the feed</source>
        <translation>in a snapshot of the feed</translation>
    </message>
    <message>
        <source>seen live on the feed</source>
        <translation>seen live on the feed</translation>
    </message>
    <message>
        <source>from the queue log</source>
        <translation>from the queue log</translation>
    </message>
    <message>
        <source>attendance clock</source>
        <translation>attendance clock</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>clock off by %1 s</source>
        <translation>clock off by %1 s</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Missing punch</source>
        <translation>Missing punch</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Not in yet</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overtime</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Late %1</translation>
    </message>
    <message>
        <source>Left early %1</source>
        <translation>Left early %1</translation>
    </message>
    <message>
        <source>No punch out</source>
        <translation>No punch out</translation>
    </message>
    <message>
        <source>No punch in</source>
        <translation>No punch in</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation>Papers due</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Absence %1 d</source>
        <translation>Absence %1 d</translation>
    </message>
    <message>
        <source>Late once</source>
        <translation>Late once</translation>
    </message>
    <message>
        <source>Left early once</source>
        <translation>Left early once</translation>
    </message>
    <message>
        <source>Wait for a correction</source>
        <translation>Wait for a correction</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>A person decides</translation>
    </message>
    <message>
        <source>Case for the manager</source>
        <translation>Case for the manager</translation>
    </message>
    <message>
        <source>Leave asked too late</source>
        <translation>Leave asked too late</translation>
    </message>
    <message>
        <source>worked %1 h</source>
        <translation>worked %1 h</translation>
    </message>
    <message>
        <source>clock doubtful</source>
        <translation>clock doubtful</translation>
    </message>
    <message>
        <source>Overtime %1 min</source>
        <translation>Overtime %1 min</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Wait for papers</source>
        <translation>Wait for papers</translation>
    </message>
    <message numerus="yes">
        <source>The day is closed: %n proposal(s) to decide.</source>
        <translation>
            <numerusform>The day is closed: %n proposal to decide.</numerusform>
            <numerusform>The day is closed: %n proposals to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are left waiting.</source>
        <translation>
            <numerusform>%n item is left waiting.</numerusform>
            <numerusform>%n items are left waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster is in: %1 days new, %2 changed, %3 as before.</source>
        <translation>The roster is in: %1 days new, %2 changed, %3 as before.</translation>
    </message>
    <message>
        <source>The last call ended at %1; a quiet time after it is no early leave.</source>
        <translation>The last call ended at %1; a quiet time after it is no early leave.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to nobody yet.</source>
        <translation>Excused: incident #%1, %2–%3, reported to nobody yet.</translation>
    </message>
    <message>
        <source>Excused: incident #%1, %2–%3, reported to %4.</source>
        <translation>Excused: incident #%1, %2–%3, reported to %4.</translation>
    </message>
    <message>
        <source>Not counted because of it: %1.</source>
        <translation>Not counted because of it: %1.</translation>
    </message>
    <message>
        <source>That excuses the whole segment.</source>
        <translation>That excuses the whole segment.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1 comes</source>
        <translation>%1 comes</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3, %2 that of %4 in return.</source>
        <translation>%1 works %2’s shift of %3, %2 that of %4 in return.</translation>
    </message>
    <message>
        <source>%1 works %2’s shift of %3.</source>
        <translation>%1 works %2’s shift of %3.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4.</source>
        <translation>%1 stands in for %2 from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 stands in for %2.</translation>
    </message>
    <message>
        <source>%1 (entered by %2)</source>
        <extracomment>what was arranged, then who entered it</extracomment>
        <translation>%1 (entered by %2)</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>the result of a day whose shift another works</extracomment>
        <translation>Given away</translation>
    </message>
</context>
<context>
    <name>Backfill</name>
    <message>
        <source>Nobody on record goes by these names; their coming and going is nobody’s: %1.</source>
        <translation>Nobody on record goes by these names; their coming and going is nobody’s: %1.</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept, which a queue_log cannot fill any more.</source>
        <translation>Before %1 only half-hour sums are kept, which a queue_log cannot fill any more.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” knows none of the %n call(s) that were heard from %2 to %3: it is the queue_log of another telephone system. Name the one of this feed.</source>
        <translation>
            <numerusform>“%1” does not know the one call that was heard from %2 to %3: it is the queue_log of another telephone system. Name the one of this feed.</numerusform>
            <numerusform>“%1” knows none of the %n calls that were heard from %2 to %3: it is the queue_log of another telephone system. Name the one of this feed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is both in the queue_log and in the history, so its clock could not be compared and was taken to be right.</source>
        <translation>No call is both in the queue_log and in the history, so its clock could not be compared and was taken to be right.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the queue_log are damaged or bear times that cannot be, and were left out.</source>
        <translation>
            <numerusform>One line of the queue_log is damaged or bears a time that cannot be, and was left out.</numerusform>
            <numerusform>%n lines of the queue_log are damaged or bear times that cannot be, and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log begins only then. What was rotated away is read when it lies in the same folder.</source>
        <translation>%1 to %2: the queue_log begins only then. What was rotated away is read when it lies in the same folder.</translation>
    </message>
    <message>
        <source>%1 to %2: the queue_log ends there so far.</source>
        <translation>%1 to %2: the queue_log ends there so far.</translation>
    </message>
    <message>
        <source>No call of these queues had been heard before; theirs were taken, too: %1.</source>
        <translation>No call of these queues had been heard before; theirs were taken, too: %1.</translation>
    </message>
    <message>
        <source>The states of these were left out, for nobody can say who they are: %1. Set log_membername_as_agent = yes in Asterisk’s queues.conf, so that its queue_log names people.</source>
        <translation>The states of these were left out, for nobody can say who they are: %1. Set log_membername_as_agent = yes in Asterisk’s queues.conf, so that its queue_log names people.</translation>
    </message>
    <message>
        <source>all of it: the queue_log speaks of %1 to %2. Name the file or folder of that time.</source>
        <translation>all of it: the queue_log speaks of %1 to %2. Name the file or folder of that time.</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>back %1</source>
        <extracomment>due back at that time</extracomment>
        <translation>back %1</translation>
    </message>
    <message>
        <source>This meal batch is not planned any more. Plan the meals first.</source>
        <translation>This meal batch is not planned any more. Plan the meals first.</translation>
    </message>
    <message>
        <source>%1 is not on a break; nothing is left to do.</source>
        <translation>%1 is not on a break; nothing is left to do.</translation>
    </message>
    <message>
        <source>%1 is not logged in, so there is no break to give.</source>
        <translation>%1 is not logged in, so there is no break to give.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list already.</source>
        <translation>%1 is on the waiting list already.</translation>
    </message>
    <message>
        <source>%1 is not on the waiting list any more.</source>
        <translation>%1 is not on the waiting list any more.</translation>
    </message>
    <message>
        <source>No place is free: %1 places, %2 out, %3 callers waiting.</source>
        <translation>No place is free: %1 places, %2 out, %3 callers waiting.</translation>
    </message>
    <message>
        <source>%1 was sent already, by %2.</source>
        <translation>%1 was sent already, by %2.</translation>
    </message>
    <message>
        <source>There is nobody left to eat today: all who are logged in have had their meal.</source>
        <translation>There is nobody left to eat today: all who are logged in have had their meal.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is not back yet: %n still out.</source>
        <translation>
            <numerusform>Batch %1 is not back yet: %n is still out.</numerusform>
            <numerusform>Batch %1 is not back yet: %n are still out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have too few on line: %n missing.</source>
        <translation>
            <numerusform>%1 would have too few on line: %n missing.</numerusform>
            <numerusform>%1 would have too few on line: %n missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message>
        <source>%1 is not busy now; there is nothing to approve.</source>
        <translation>%1 is not busy now; there is nothing to approve.</translation>
    </message>
    <message>
        <source>%1’s busy is approved already, by %2. E gives more time.</source>
        <translation>%1’s busy is approved already, by %2. E gives more time.</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>Approved busy</translation>
    </message>
    <message>
        <source>Batch %1 has gone already.</source>
        <translation>Batch %1 has gone already.</translation>
    </message>
</context>
<context>
    <name>CallReasons</name>
    <message>
        <source>the moment is still to come; a call that was made is expected</source>
        <translation>the moment is still to come; a call that was made is expected</translation>
    </message>
</context>
<context>
    <name>CanberraSound</name>
    <message>
        <source>No sound could be played: this machine has no sound device, or the sound server or the package sound-theme-freedesktop is missing.</source>
        <translation>No sound could be played: this machine has no sound device, or the sound server or the package sound-theme-freedesktop is missing.</translation>
    </message>
    <message>
        <source>Alarm on the floor</source>
        <translation>Alarm on the floor</translation>
    </message>
    <message>
        <source>Warning on the floor</source>
        <translation>Warning on the floor</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>“%1” must be later than “%2”.</source>
        <translation>“%1” must be later than “%2”.</translation>
    </message>
    <message>
        <source>The segments must be in order and must not overlap.</source>
        <translation>The segments must be in order and must not overlap.</translation>
    </message>
    <message>
        <source>A shift needs a date or a segment.</source>
        <translation>A shift needs a date or a segment.</translation>
    </message>
    <message>
        <source>The shift day %1 is there twice.</source>
        <translation>The shift day %1 is there twice.</translation>
    </message>
    <message>
        <source>The shift of %1 overlaps another one.</source>
        <translation>The shift of %1 overlaps another one.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The store&apos;s records file.</source>
        <translation>The store&apos;s records file.</translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation>Print JSON for machines.</translation>
    </message>
    <message>
        <source>Work as if it were this moment (ISO 8601).</source>
        <translation>Work as if it were this moment (ISO 8601).</translation>
    </message>
    <message>
        <source>Read passwords from this file (mode 0600) instead of the keychain.</source>
        <translation>Read passwords from this file (mode 0600) instead of the keychain.</translation>
    </message>
    <message>
        <source>Floorwalk: a console for call-centre team leaders.</source>
        <translation>Floorwalk: a console for call-centre team leaders.</translation>
    </message>
    <message>
        <source>Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.</source>
        <translation>Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>Each command explains itself with --help.</translation>
    </message>
    <message>
        <source>See floorwalk --help.</source>
        <translation>See floorwalk --help.</translation>
    </message>
    <message>
        <source>“%1” is not a command of floorwalk.</source>
        <translation>“%1” is not a command of floorwalk.</translation>
    </message>
    <message>
        <source>Who does this, by name; every change has an author.</source>
        <translation>Who does this, by name; every change has an author.</translation>
    </message>
    <message>
        <source>In which role: leader, manager, hr, quality or administrator.</source>
        <translation>In which role: leader, manager, hr, quality or administrator.</translation>
    </message>
    <message>
        <source>“%1” is not a role: leader, manager, hr, quality or administrator is expected.</source>
        <translation>“%1” is not a role: leader, manager, hr, quality or administrator is expected.</translation>
    </message>
    <message>
        <source>Name one file for the backup.</source>
        <translation>Name one file for the backup.</translation>
    </message>
    <message>
        <source>The store was backed up to %1.</source>
        <translation>The store was backed up to %1.</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>Name the backup to restore.</translation>
    </message>
    <message>
        <source>%1 was verified and restored to %2.</source>
        <translation>%1 was verified and restored to %2.</translation>
    </message>
    <message>
        <source>The store %1 is clean: %2 audit entries, %3 decisions, head %4 %5, compared with %6 copies outside the store.</source>
        <translation>The store %1 is clean: %2 audit entries, %3 decisions, head %4 %5, compared with %6 copies outside the store.</translation>
    </message>
    <message>
        <source>Copy the store while it is in use.</source>
        <translation>Copy the store while it is in use.</translation>
    </message>
    <message>
        <source>Verify a backup and put it in place of an empty store.</source>
        <translation>Verify a backup and put it in place of an empty store.</translation>
    </message>
    <message>
        <source>There is no display to open the console on. Start it in a desktop session, or see floorwalk --help for what works without one.</source>
        <translation>There is no display to open the console on. Start it in a desktop session, or see floorwalk --help for what works without one.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Exited</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Service level (%)</source>
        <translation>Service level (%)</translation>
    </message>
    <message>
        <source>ASA (s)</source>
        <translation>ASA (s)</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>Longest wait (s)</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Talk (s)</source>
        <translation>Talk (s)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Paused (s)</source>
        <translation>Paused (s)</translation>
    </message>
    <message>
        <source>The floor from %1 to %2</source>
        <translation>The floor from %1 to %2</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; left out of every figure.</source>
        <translation>Not heard from %1 to %2: %3; left out of every figure.</translation>
    </message>
    <message>
        <source>No live event was heard; only the present state is known, no counts.</source>
        <translation>No live event was heard; only the present state is known, no counts.</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed.</source>
        <translation>Stop at this moment of the feed.</translation>
    </message>
    <message>
        <source>Answered within this many seconds is in time.</source>
        <translation>Answered within this many seconds is in time.</translation>
    </message>
    <message>
        <source>Callers who gave up within this many seconds are counted apart.</source>
        <translation>Callers who gave up within this many seconds are counted apart.</translation>
    </message>
    <message>
        <source>--service-level and --short-abandon want whole seconds from 0 to 86400.</source>
        <translation>--service-level and --short-abandon want whole seconds from 0 to 86400.</translation>
    </message>
    <message>
        <source>The month, for example 2026-11.</source>
        <translation>The month, for example 2026-11.</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>Only this team.</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>The CSV file to write.</translation>
    </message>
    <message>
        <source>Language of the titles: en (default) or zh.</source>
        <translation>Language of the titles: en (default) or zh.</translation>
    </message>
    <message>
        <source>excel (default) opens right in spreadsheets, plain is for machines.</source>
        <translation>excel (default) opens right in spreadsheets, plain is for machines.</translation>
    </message>
    <message>
        <source>Name the month with --month 2026-11.</source>
        <translation>Name the month with --month 2026-11.</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.csv.</source>
        <translation>Name the file to write with --out FILE.csv.</translation>
    </message>
    <message>
        <source>This version writes CSV, which Excel opens. Name a file that ends in .csv.</source>
        <translation>This version writes CSV, which Excel opens. Name a file that ends in .csv.</translation>
    </message>
    <message>
        <source>--header knows en and zh.</source>
        <translation>--header knows en and zh.</translation>
    </message>
    <message>
        <source>--profile knows excel and plain.</source>
        <translation>--profile knows excel and plain.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 rows written to %2.</translation>
    </message>
    <message>
        <source>Write a month&apos;s attendance for HR: a row per person and shift segment.</source>
        <translation>Write a month&apos;s attendance for HR: a row per person and shift segment.</translation>
    </message>
    <message>
        <source>Write a month&apos;s penalties for HR: a row per decision, with its evidence.</source>
        <translation>Write a month&apos;s penalties for HR: a row per decision, with its evidence.</translation>
    </message>
    <message>
        <source>Name the recording with --feed ami-file:PATH.</source>
        <translation>Name the recording with --feed ami-file:PATH.</translation>
    </message>
    <message>
        <source>Nobody on record goes by these names; they stay unassigned: %1.</source>
        <translation>Nobody on record goes by these names; they stay unassigned: %1.</translation>
    </message>
    <message>
        <source>%1 signs of presence recorded from %2 events.</source>
        <translation>%1 signs of presence recorded from %2 events.</translation>
    </message>
    <message>
        <source>Tell a recording to the store: presence as evidence, states and calls as history.</source>
        <translation>Tell a recording to the store: presence as evidence, states and calls as history.</translation>
    </message>
    <message>
        <source>The recording, for example ami-file:floor.ami.</source>
        <translation>The recording, for example ami-file:floor.ami.</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>Say what would happen and write nothing.</translation>
    </message>
    <message>
        <source>Take the good rows and leave the bad ones out.</source>
        <translation>Take the good rows and leave the bad ones out.</translation>
    </message>
    <message>
        <source>Refuse columns that are not known instead of keeping them as remarks.</source>
        <translation>Refuse columns that are not known instead of keeping them as remarks.</translation>
    </message>
    <message>
        <source>Also read this column; only id_no is known.</source>
        <translation>Also read this column; only id_no is known.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, column %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 bad.</source>
        <translation>%1 new, %2 changed, %3 as before, %4 bad.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the rows above, or take only the good ones with --skip-bad.</source>
        <translation>Nothing was imported. Correct the rows above, or take only the good ones with --skip-bad.</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Nothing was written (--dry-run).</translation>
    </message>
    <message>
        <source>Name one file to import.</source>
        <translation>Name one file to import.</translation>
    </message>
    <message>
        <source>--with knows id_no only.</source>
        <translation>--with knows id_no only.</translation>
    </message>
    <message>
        <source>Bring the roster in from CSV: employee_no, date, start, end, shift, kind.</source>
        <translation>Bring the roster in from CSV: employee_no, date, start, end, shift, kind.</translation>
    </message>
    <message>
        <source>Bring punches in from CSV: employee_no, moment, direction (in or out).</source>
        <translation>Bring punches in from CSV: employee_no, moment, direction (in or out).</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>“%1” is not a status of a penalty.</source>
        <translation>“%1” is not a status of a penalty.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Name the penalties by their numbers; figures are numbers.</source>
        <translation>Name the penalties by their numbers; figures are numbers.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a penalty.</source>
        <translation>“%1” is not the number of a penalty.</translation>
    </message>
    <message>
        <source>Penalty %1: %2 by %3.</source>
        <translation>Penalty %1: %2 by %3.</translation>
    </message>
    <message>
        <source>Why; required to void, and wherever a figure is lowered.</source>
        <translation>Why; required to void, and wherever a figure is lowered.</translation>
    </message>
    <message>
        <source>List a month&apos;s proposed and decided penalties.</source>
        <translation>List a month&apos;s proposed and decided penalties.</translation>
    </message>
    <message>
        <source>Only this status: proposed, confirmed, voided …</source>
        <translation>Only this status: proposed, confirmed, voided …</translation>
    </message>
    <message>
        <source>Confirm proposals of a closed day, as they are or lowered with a reason.</source>
        <translation>Confirm proposals of a closed day, as they are or lowered with a reason.</translation>
    </message>
    <message>
        <source>Confirm with fewer days of absence.</source>
        <translation>Confirm with fewer days of absence.</translation>
    </message>
    <message>
        <source>Confirm with fewer points.</source>
        <translation>Confirm with fewer points.</translation>
    </message>
    <message>
        <source>Void proposals, with a reason; nothing is deleted.</source>
        <translation>Void proposals, with a reason; nothing is deleted.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made. Choose another place with --store.</source>
        <translation>The folder of “%1” cannot be made. Choose another place with --store.</translation>
    </message>
    <message>
        <source>Who does this: a name or an employee number. It stands in the records.</source>
        <translation>Who does this: a name or an employee number. It stands in the records.</translation>
    </message>
    <message>
        <source>Say who does this with --as NAME: every decision has an author.</source>
        <translation>Say who does this with --as NAME: every decision has an author.</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected.</source>
        <translation>“%1” is not a date; 2026-11-23 is expected.</translation>
    </message>
    <message>
        <source>Name the day with --%1 2026-11-23.</source>
        <translation>Name the day with --%1 2026-11-23.</translation>
    </message>
    <message>
        <source>Name the person with --agent, by employee number or name.</source>
        <translation>Name the person with --agent, by employee number or name.</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23.</source>
        <translation>The shift day, for example 2026-11-23.</translation>
    </message>
    <message>
        <source>The person: an employee number, or a name only one has.</source>
        <translation>The person: an employee number, or a name only one has.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>rest</translation>
    </message>
    <message>
        <source>leave (%1)</source>
        <translation>leave (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Findings (provisional)</source>
        <translation>Findings (provisional)</translation>
    </message>
    <message>
        <source>--kind knows present, missing, excused and correction.</source>
        <translation>--kind knows present, missing, excused and correction.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, entered by %4.</source>
        <translation>%1: %2 at %3, entered by %4.</translation>
    </message>
    <message>
        <source>%1: notice of %2 by %3, taken by %4.</source>
        <translation>%1: notice of %2 by %3, taken by %4.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Due %1.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Name the team with --team.</source>
        <translation>Name the team with --team.</translation>
    </message>
    <message>
        <source>%1 is closed for %2 by %3; %4 proposals.</source>
        <translation>%1 is closed for %2 by %3; %4 proposals.</translation>
    </message>
    <message>
        <source>%1 is not on the roster of %2.</source>
        <translation>%1 is not on the roster of %2.</translation>
    </message>
    <message>
        <source>%1 (%2), %3, planned %4</source>
        <translation>%1 (%2), %3, planned %4</translation>
    </message>
    <message>
        <source>Rules: %1, version %2</source>
        <translation>Rules: %1, version %2</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Finding: %1</translation>
    </message>
    <message>
        <source>No finding.</source>
        <translation>No finding.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
    <message>
        <source>Provisional until the day is closed.</source>
        <translation>Provisional until the day is closed.</translation>
    </message>
    <message>
        <source>Show a day&apos;s roll: planned, came, left, findings as they stand.</source>
        <translation>Show a day&apos;s roll: planned, came, left, findings as they stand.</translation>
    </message>
    <message>
        <source>Enter a mark on the roll: present, missing, excused or correction.</source>
        <translation>Enter a mark on the roll: present, missing, excused or correction.</translation>
    </message>
    <message>
        <source>present (default), missing, excused or correction.</source>
        <translation>present (default), missing, excused or correction.</translation>
    </message>
    <message>
        <source>The moment it speaks of, 08:31:05 or ISO 8601; now when absent.</source>
        <translation>The moment it speaks of, 08:31:05 or ISO 8601; now when absent.</translation>
    </message>
    <message>
        <source>Why, or who vouches for it.</source>
        <translation>Why, or who vouches for it.</translation>
    </message>
    <message>
        <source>Record that somebody gave notice of coming late or not at all.</source>
        <translation>Record that somebody gave notice of coming late or not at all.</translation>
    </message>
    <message>
        <source>When the notice came, 07:50 or ISO 8601; now when absent.</source>
        <translation>When the notice came, 07:50 or ISO 8601; now when absent.</translation>
    </message>
    <message>
        <source>phone (default), wecom, dingtalk …</source>
        <translation>phone (default), wecom, dingtalk …</translation>
    </message>
    <message>
        <source>When the person expects to arrive.</source>
        <translation>When the person expects to arrive.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>What was said.</translation>
    </message>
    <message>
        <source>List what stands in the way of closing a day.</source>
        <translation>List what stands in the way of closing a day.</translation>
    </message>
    <message>
        <source>Close a team&apos;s day and propose its penalties.</source>
        <translation>Close a team&apos;s day and propose its penalties.</translation>
    </message>
    <message>
        <source>Close although items are open; they wait until they are due.</source>
        <translation>Close although items are open; they wait until they are due.</translation>
    </message>
    <message>
        <source>Explain a person&apos;s day line by line: evidence, rule, arithmetic.</source>
        <translation>Explain a person&apos;s day line by line: evidence, rule, arithmetic.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Name one rule pack file to check.</source>
        <translation>Name one rule pack file to check.</translation>
    </message>
    <message>
        <source>%1: the rule pack %2, version %3, is valid (%4 rules).</source>
        <translation>%1: the rule pack %2, version %3, is valid (%4 rules).</translation>
    </message>
    <message>
        <source>The rule pack: the id of a shipped one (%1) or a file.</source>
        <translation>The rule pack: the id of a shipped one (%1) or a file.</translation>
    </message>
    <message>
        <source>The case as a JSON file; - reads standard input.</source>
        <translation>The case as a JSON file; - reads standard input.</translation>
    </message>
    <message>
        <source>Give --pack ID|FILE and --input FILE.</source>
        <translation>Give --pack ID|FILE and --input FILE.</translation>
    </message>
    <message>
        <source>Check a rule pack; every problem is named with its place.</source>
        <translation>Check a rule pack; every problem is named with its place.</translation>
    </message>
    <message>
        <source>Run a rule pack on a case from a file; no store needed.</source>
        <translation>Run a rule pack on a case from a file; no store needed.</translation>
    </message>
    <message>
        <source>Why; for money_effects the local rule that allows it.</source>
        <translation>Why; for money_effects the local rule that allows it.</translation>
    </message>
    <message>
        <source>Name one setting.</source>
        <translation>Name one setting.</translation>
    </message>
    <message>
        <source>%1 Only an administrator may let penalties carry money, naming the local rule: --as NAME --role administrator --reason RULE.</source>
        <translation>%1 Only an administrator may let penalties carry money, naming the local rule: --as NAME --role administrator --reason RULE.</translation>
    </message>
    <message>
        <source>Name one setting and its value.</source>
        <translation>Name one setting and its value.</translation>
    </message>
    <message>
        <source>Show every setting and its value.</source>
        <translation>Show every setting and its value.</translation>
    </message>
    <message>
        <source>Print one setting&apos;s value.</source>
        <translation>Print one setting&apos;s value.</translation>
    </message>
    <message>
        <source>Change one setting; it is audited.</source>
        <translation>Change one setting; it is audited.</translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation>The page: %1.</translation>
    </message>
    <message>
        <source>Size in pixels; 1366x768 unless told.</source>
        <translation>Size in pixels; 1366x768 unless told.</translation>
    </message>
    <message>
        <source>Theme: light, dark or highContrast.</source>
        <translation>Theme: light, dark or highContrast.</translation>
    </message>
    <message>
        <source>Size of texts and parts in percent, 100 to 200.</source>
        <translation>Size of texts and parts in percent, 100 to 200.</translation>
    </message>
    <message>
        <source>Show the demo floor.</source>
        <translation>Show the demo floor.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>The PNG file to write.</translation>
    </message>
    <message>
        <source>There is no page “%1”. These exist: %2.</source>
        <translation>There is no page “%1”. These exist: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1366x768, at most %2 a side.</source>
        <translation>“%1” is not a size. Write it like 1366x768, at most %2 a side.</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Use light, dark or highContrast.</source>
        <translation>“%1” is not a theme. Use light, dark or highContrast.</translation>
    </message>
    <message>
        <source>The scale must be a number from 100 to 200.</source>
        <translation>The scale must be a number from 100 to 200.</translation>
    </message>
    <message>
        <source>Say with --out where to write the picture.</source>
        <translation>Say with --out where to write the picture.</translation>
    </message>
    <message>
        <source>The page “%1” did not finish loading within %2 seconds.</source>
        <translation>The page “%1” did not finish loading within %2 seconds.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>“%1” cannot be written. Check that the folder exists and is yours to write to.</translation>
    </message>
    <message>
        <source>Write a picture of a page.</source>
        <translation>Write a picture of a page.</translation>
    </message>
    <message>
        <source>Open the demo floor, with its own store.</source>
        <translation>Open the demo floor, with its own store.</translation>
    </message>
    <message>
        <source>%1 holds no audit head of this store. Name an export, a backup or a -head file that was made from it.</source>
        <translation>%1 holds no audit head of this store. Name an export, a backup or a -head file that was made from it.</translation>
    </message>
    <message>
        <source>Check the store&apos;s integrity and its audit trail, also against the copies of its head beside exports and backups; name what does not fit.</source>
        <translation>Check the store&apos;s integrity and its audit trail, also against the copies of its head beside exports and backups; name what does not fit.</translation>
    </message>
    <message>
        <source>How many agents the demo floor has; 20 unless told.</source>
        <translation>How many agents the demo floor has; 20 unless told.</translation>
    </message>
    <message>
        <source>Open what the page shows of this one, such as an agent’s name.</source>
        <translation>Open what the page shows of this one, such as an agent’s name.</translation>
    </message>
    <message>
        <source>Fold the inbox.</source>
        <translation>Fold the inbox.</translation>
    </message>
    <message>
        <source>There is no display to show this on. Start it in a desktop session; floorwalk snapshot writes a picture without one.</source>
        <translation>There is no display to show this on. Start it in a desktop session; floorwalk snapshot writes a picture without one.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a screen. Screens here: %2.</source>
        <translation>“%1” is not the number of a screen. Screens here: %2.</translation>
    </message>
    <message>
        <source>The wallboard takes only options.</source>
        <translation>The wallboard takes only options.</translation>
    </message>
    <message>
        <source>The screen to fill, by its number; the first unless told.</source>
        <translation>The screen to fill, by its number; the first unless told.</translation>
    </message>
    <message>
        <source>The layout: the id of a shipped one (%1) or a file.</source>
        <translation>The layout: the id of a shipped one (%1) or a file.</translation>
    </message>
    <message>
        <source>Fill a screen with the wallboard, for weeks, with nobody signed in.</source>
        <translation>Fill a screen with the wallboard, for weeks, with nobody signed in.</translation>
    </message>
    <message>
        <source>“%1” is half a command; say one of: %2.</source>
        <translation>“%1” is half a command; say one of: %2.</translation>
    </message>
    <message>
        <source>“%1” is more than “%2” takes.</source>
        <translation>“%1” is more than “%2” takes.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>(pack: %1 %2, not applied here)</source>
        <translation>(pack: %1 %2, not applied here)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>The clock stands at %1, before the last entry of the audit trail (%2). What is written now bears that time; check the clock.</source>
        <translation>The clock stands at %1, before the last entry of the audit trail (%2). What is written now bears that time; check the clock.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) an entry was made before the one that it follows: the clock was set back.</source>
        <translation>
            <numerusform>%n entry was made before the one that it follows: the clock was set back.</numerusform>
            <numerusform>%n entries were made before the ones that they follow: the clock was set back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open for</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock.</source>
        <translation>The day, by the centre&apos;s clock.</translation>
    </message>
    <message>
        <source>The alerts of a day, with reaction times and how they ended.</source>
        <translation>The alerts of a day, with reaction times and how they ended.</translation>
    </message>
    <message>
        <source>Language: zh_CN, zh_TW or en.</source>
        <translation>Language: zh_CN, zh_TW or en.</translation>
    </message>
    <message>
        <source>Floorwalk does not speak “%1”. Say zh_CN, zh_TW or en.</source>
        <translation>Floorwalk does not speak “%1”. Say zh_CN, zh_TW or en.</translation>
    </message>
    <message>
        <source>Where the floor comes from; given several times, from several telephone systems.</source>
        <translation>Where the floor comes from; given several times, from several telephone systems.</translation>
    </message>
    <message>
        <source>Show the agents of the Floor page as cards.</source>
        <translation>Show the agents of the Floor page as cards.</translation>
    </message>
    <message>
        <source>Bring seats in from CSV: seat, interface (several with ; between).</source>
        <translation>Bring seats in from CSV: seat, interface (several with ; between).</translation>
    </message>
    <message>
        <source>Bring in who sits where, from CSV: employee_no, date, seat, start, end.</source>
        <translation>Bring in who sits where, from CSV: employee_no, date, seat, start, end.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>Excuses</translation>
    </message>
    <message>
        <source>no, withdrawn: %1</source>
        <translation>no, withdrawn: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>The seats with their interfaces, and who sits there on a day.</source>
        <translation>The seats with their interfaces, and who sits there on a day.</translation>
    </message>
    <message>
        <source>Name with --feed whose gaps are to be filled: one of %1.</source>
        <translation>Name with --feed whose gaps are to be filled: one of %1.</translation>
    </message>
    <message>
        <source>“%1” is not the feed of this computer; leave --feed out where there is one.</source>
        <translation>“%1” is not the feed of this computer; leave --feed out where there is one.</translation>
    </message>
    <message>
        <source>Name Asterisk’s queue_log, or the folder it lies in, with --queue-log PATH.</source>
        <translation>Name Asterisk’s queue_log, or the folder it lies in, with --queue-log PATH.</translation>
    </message>
    <message>
        <source>--from must be earlier than --to.</source>
        <translation>--from must be earlier than --to.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3): </source>
        <extracomment>a gap: from, to, why</extracomment>
        <translation>%1 to %2 (%3): </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming(s) and going(s)</source>
        <translation>
            <numerusform>%n coming or going</numerusform>
            <numerusform>%n comings and goings</numerusform>
        </translation>
    </message>
    <message>
        <source>filled; there was nothing to add.</source>
        <translation>filled; there was nothing to add.</translation>
    </message>
    <message>
        <source>not filled.</source>
        <translation>not filled.</translation>
    </message>
    <message>
        <source>Not filled: %1</source>
        <translation>Not filled: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) had not ended by the log’s last line; run it again later.</source>
        <translation>
            <numerusform>One call had not ended by the log’s last line; run it again later.</numerusform>
            <numerusform>%n calls had not ended by the log’s last line; run it again later.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gap in the history of that time.</source>
        <translation>There is no gap in the history of that time.</translation>
    </message>
    <message>
        <source>Whose gaps, where there are several: its host, address or number.</source>
        <translation>Whose gaps, where there are several: its host, address or number.</translation>
    </message>
    <message>
        <source>Asterisk’s queue_log, or its folder; else the one beside the feed’s address.</source>
        <translation>Asterisk’s queue_log, or its folder; else the one beside the feed’s address.</translation>
    </message>
    <message>
        <source>Only gaps that end after this moment; else those of 31 days.</source>
        <translation>Only gaps that end after this moment; else those of 31 days.</translation>
    </message>
    <message>
        <source>Only gaps that begin before this moment.</source>
        <translation>Only gaps that begin before this moment.</translation>
    </message>
    <message>
        <source>Fill gaps of the history from Asterisk’s queue_log; say gap by gap what came of it.</source>
        <translation>Fill gaps of the history from Asterisk’s queue_log; say gap by gap what came of it.</translation>
    </message>
    <message>
        <source>The clocks of the queue_log and of the feed’s history differ by %1 s; the log’s times were moved by that.</source>
        <translation>The clocks of the queue_log and of the feed’s history differ by %1 s; the log’s times were moved by that.</translation>
    </message>
    <message>
        <source>The team; without it, all that have none of their own.</source>
        <translation>The team; without it, all that have none of their own.</translation>
    </message>
    <message>
        <source>The shift day, for example 2026-11-23; today unless told.</source>
        <translation>The shift day, for example 2026-11-23; today unless told.</translation>
    </message>
    <message>
        <source>The first day it rules; today unless told.</source>
        <translation>The first day it rules; today unless told.</translation>
    </message>
    <message>
        <source>What was changed and why.</source>
        <translation>What was changed and why.</translation>
    </message>
    <message>
        <source>Name one day template file to check.</source>
        <translation>Name one day template file to check.</translation>
    </message>
    <message>
        <source>%1: the day template %2 is valid (%3 activities).</source>
        <translation>%1: the day template %2 is valid (%3 activities).</translation>
    </message>
    <message>
        <source>Name the day template&apos;s file, or the id of a shipped one.</source>
        <translation>Name the day template&apos;s file, or the id of a shipped one.</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>Version %1 is in force from %2 on.</translation>
    </message>
    <message>
        <source>Check a day template; every problem is named with its place.</source>
        <translation>Check a day template; every problem is named with its place.</translation>
    </message>
    <message>
        <source>Print the day template that rules a team&apos;s day, to be edited.</source>
        <translation>Print the day template that rules a team&apos;s day, to be edited.</translation>
    </message>
    <message>
        <source>Give a team a day template of its own, from a day on.</source>
        <translation>Give a team a day template of its own, from a day on.</translation>
    </message>
    <message>
        <source>Write a month&apos;s coaching notes for HR: only those that HR may see.</source>
        <translation>Write a month&apos;s coaching notes for HR: only those that HR may see.</translation>
    </message>
    <message>
        <source>Turn the Floor page back to this time of the demo’s day.</source>
        <translation>Turn the Floor page back to this time of the demo’s day.</translation>
    </message>
    <message>
        <source>Have the demo’s feed fall silent first.</source>
        <translation>Have the demo’s feed fall silent first.</translation>
    </message>
    <message>
        <source>--%1 is for the demo floor; say --demo as well.</source>
        <translation>--%1 is for the demo floor; say --demo as well.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like 13:40.</source>
        <translation>“%1” is no time of day. Write it like 13:40.</translation>
    </message>
    <message>
        <source>filled with %1, %2, %3 and %4.</source>
        <extracomment>&quot;3 calls&quot;, &quot;12 states&quot;, &quot;2 comings and goings&quot;, &quot;1 ring that nobody answered&quot;</extracomment>
        <translation>filled with %1, %2, %3 and %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n ring(s) that nobody answered</source>
        <translation>
            <numerusform>%n ring that nobody answered</numerusform>
            <numerusform>%n rings that nobody answered</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in part; there was nothing to add.</source>
        <translation>filled in part; there was nothing to add.</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: %3; filled from queue_log and counted.</source>
        <translation>Not heard from %1 to %2: %3; filled from queue_log and counted.</translation>
    </message>
    <message>
        <source>Where the events come from: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM; given several times, a floor is printed for each. Without it --store is needed, and the day is read from its history.</source>
        <translation>Where the events come from: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM; given several times, a floor is printed for each. Without it --store is needed, and the day is read from its history.</translation>
    </message>
    <message>
        <source>Name the feed with --feed ADDRESS, for example ami-file:floor.ami, or with --store FILE the store whose history is to be read.</source>
        <translation>Name the feed with --feed ADDRESS, for example ami-file:floor.ami, or with --store FILE the store whose history is to be read.</translation>
    </message>
    <message>
        <source>Read a feed to its end, or a day of the history, and print the floor: queues, agents, gaps.</source>
        <translation>Read a feed to its end, or a day of the history, and print the floor: queues, agents, gaps.</translation>
    </message>
    <message>
        <source>--kind knows %1, not “%2”.</source>
        <translation>--kind knows %1, not “%2”.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Say what it is with --kind.</source>
        <translation>Say what it is with --kind.</translation>
    </message>
    <message>
        <source>--urgency knows normal, urgent and atOnce.</source>
        <translation>--urgency knows normal, urgent and atOnce.</translation>
    </message>
    <message>
        <source>#%1 %2: %3, with %4.</source>
        <translation>#%1 %2: %3, with %4.</translation>
    </message>
    <message>
        <source>Name the entry by its number.</source>
        <translation>Name the entry by its number.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>What it says.</translation>
    </message>
    <message>
        <source>The promised time: 15:30 of today, or ISO 8601.</source>
        <translation>The promised time: 15:30 of today, or ISO 8601.</translation>
    </message>
    <message>
        <source>List what leaders took up: the open ones, or a day&apos;s.</source>
        <translation>List what leaders took up: the open ones, or a day&apos;s.</translation>
    </message>
    <message>
        <source>Only open ones; so it is without --date.</source>
        <translation>Only open ones; so it is without --date.</translation>
    </message>
    <message>
        <source>Those of the shifts of this day.</source>
        <translation>Those of the shifts of this day.</translation>
    </message>
    <message>
        <source>Only this kind: hotline, escalation, task …</source>
        <translation>Only this kind: hotline, escalation, task …</translation>
    </message>
    <message>
        <source>Take something up: a hotline question, an escalation, a task …</source>
        <translation>Take something up: a hotline question, an escalation, a task …</translation>
    </message>
    <message>
        <source>What it is: hotline, escalation, task …</source>
        <translation>What it is: hotline, escalation, task …</translation>
    </message>
    <message>
        <source>The agent: an employee number, or a name only one has.</source>
        <translation>The agent: an employee number, or a name only one has.</translation>
    </message>
    <message>
        <source>The business it is about.</source>
        <translation>The business it is about.</translation>
    </message>
    <message>
        <source>The caller or customer.</source>
        <translation>The caller or customer.</translation>
    </message>
    <message>
        <source>The seat.</source>
        <translation>The seat.</translation>
    </message>
    <message>
        <source>normal, urgent or atOnce.</source>
        <translation>normal, urgent or atOnce.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>What was answered.</translation>
    </message>
    <message>
        <source>That solved it.</source>
        <translation>That solved it.</translation>
    </message>
    <message>
        <source>The shift day it belongs to; else the one that runs.</source>
        <translation>The shift day it belongs to; else the one that runs.</translation>
    </message>
    <message>
        <source>Say what became of an entry of the register; nothing is deleted.</source>
        <translation>Say what became of an entry of the register; nothing is deleted.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>Must read</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>Knowledge point #%1 is on record.</translation>
    </message>
    <message>
        <source>Name the point by its number: floorwalk knowledge confirm 3 --agent 00123.</source>
        <translation>Name the point by its number: floorwalk knowledge confirm 3 --agent 00123.</translation>
    </message>
    <message>
        <source>It is noted that %1 knows point #%2.</source>
        <translation>It is noted that %1 knows point #%2.</translation>
    </message>
    <message>
        <source>It is noted that %1 does not know point #%2 yet.</source>
        <translation>It is noted that %1 does not know point #%2 yet.</translation>
    </message>
    <message>
        <source>Valid on this day; today unless told.</source>
        <translation>Valid on this day; today unless told.</translation>
    </message>
    <message>
        <source>Also what is over, comes later or was withdrawn.</source>
        <translation>Also what is over, comes later or was withdrawn.</translation>
    </message>
    <message>
        <source>What the point is asked for by.</source>
        <translation>What the point is asked for by.</translation>
    </message>
    <message>
        <source>What is new.</source>
        <translation>What is new.</translation>
    </message>
    <message>
        <source>The first day it is valid; today unless told.</source>
        <translation>The first day it is valid; today unless told.</translation>
    </message>
    <message>
        <source>The last day; without it, until further notice.</source>
        <translation>The last day; without it, until further notice.</translation>
    </message>
    <message>
        <source>Only for this team.</source>
        <translation>Only for this team.</translation>
    </message>
    <message>
        <source>Everybody must read it.</source>
        <translation>Everybody must read it.</translation>
    </message>
    <message>
        <source>Who knows it, by employee number or name.</source>
        <translation>Who knows it, by employee number or name.</translation>
    </message>
    <message>
        <source>It was noted by mistake.</source>
        <translation>It was noted by mistake.</translation>
    </message>
    <message>
        <source>Print the knowledge points of a day and how many have confirmed them.</source>
        <translation>Print the knowledge points of a day and how many have confirmed them.</translation>
    </message>
    <message>
        <source>Put a new knowledge point on record.</source>
        <translation>Put a new knowledge point on record.</translation>
    </message>
    <message>
        <source>Note that somebody knows a knowledge point.</source>
        <translation>Note that somebody knows a knowledge point.</translation>
    </message>
    <message>
        <source>Bring people in from CSV: employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday.</source>
        <translation>Bring people in from CSV: employee_no, name, team, feed_member, hired_on, listen_notice_on, birthday.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source> (target %1)</source>
        <translation> (target %1)</translation>
    </message>
    <message>
        <source>Choose one of --pdf and --json.</source>
        <translation>Choose one of --pdf and --json.</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock, or any day of the week or month.</source>
        <translation>The day, by the centre&apos;s clock, or any day of the week or month.</translation>
    </message>
    <message>
        <source>Whose day it is, by name; who asks, unless told.</source>
        <translation>Whose day it is, by name; who asks, unless told.</translation>
    </message>
    <message>
        <source>Write it as PDF, A4, to this file.</source>
        <translation>Write it as PDF, A4, to this file.</translation>
    </message>
    <message>
        <source>A leader&apos;s day as it was done and seen.</source>
        <translation>A leader&apos;s day as it was done and seen.</translation>
    </message>
    <message>
        <source>How a leader&apos;s week was spent.</source>
        <translation>How a leader&apos;s week was spent.</translation>
    </message>
    <message>
        <source>How a leader&apos;s month was spent.</source>
        <translation>How a leader&apos;s month was spent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>all of the shift</source>
        <translation>all of the shift</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>swap</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>The last day lies before the first. Exchange --from and --to.</source>
        <translation>The last day lies before the first. Exchange --from and --to.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Comes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>In return</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock.</source>
        <translation>The first day, by the centre&apos;s clock.</translation>
    </message>
    <message>
        <source>The last day; without it the first alone.</source>
        <translation>The last day; without it the first alone.</translation>
    </message>
    <message>
        <source>Swaps and substitutes: who comes in place of whom.</source>
        <translation>Swaps and substitutes: who comes in place of whom.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the feed could not be used.</source>
        <translation>
            <numerusform>%n message of the feed could not be used.</numerusform>
            <numerusform>%n messages of the feed could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n line bears a time that cannot be.</numerusform>
            <numerusform>%n lines bear times that cannot be.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the call</source>
        <translation>Reason of the call</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Bring QA errors in from CSV: employee_no, date, call, item, text, fatal, advice, found_by.</source>
        <translation>Bring QA errors in from CSV: employee_no, date, call, item, text, fatal, advice, found_by.</translation>
    </message>
    <message>
        <source>Bring in what calls were about, from CSV: time, employee_no or call, queue, reason.</source>
        <translation>Bring in what calls were about, from CSV: time, employee_no or call, queue, reason.</translation>
    </message>
    <message>
        <source>The link holds what looks like a telephone number: whoever hears the recording can read it.</source>
        <translation>The link holds what looks like a telephone number: whoever hears the recording can read it.</translation>
    </message>
    <message>
        <source>To whom it goes, or which leader takes it over; a recording to team, all or names.</source>
        <translation>To whom it goes, or which leader takes it over; a recording to team, all or names.</translation>
    </message>
    <message>
        <source>All that is about this agent: an employee number, or a name only one has.</source>
        <translation>All that is about this agent: an employee number, or a name only one has.</translation>
    </message>
    <message>
        <source>Where a recording is: a path, an address or the system’s id.</source>
        <translation>Where a recording is: a path, an address or the system’s id.</translation>
    </message>
    <message>
        <source>Who found a QA error; else who writes it down.</source>
        <translation>Who found a QA error; else who writes it down.</translation>
    </message>
    <message>
        <source>A QA error that fails the call by itself.</source>
        <translation>A QA error that fails the call by itself.</translation>
    </message>
    <message>
        <source>Which call: when it was, or its id.</source>
        <translation>Which call: when it was, or its id.</translation>
    </message>
    <message>
        <source>What was done: answered, sent, promised, offered, accepted, closed … or, of a recording, asked, agreed, refused, withdrawn, shared, heard</source>
        <translation>What was done: answered, sent, promised, offered, accepted, closed … or, of a recording, asked, agreed, refused, withdrawn, shared, heard</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Adherence, raw (%)</source>
        <translation>Adherence, raw (%)</translation>
    </message>
    <message>
        <source>adjusted (%)</source>
        <translation>adjusted (%)</translation>
    </message>
    <message>
        <source>Conformance (%)</source>
        <translation>Conformance (%)</translation>
    </message>
    <message>
        <source>Utilisation (%)</source>
        <translation>Utilisation (%)</translation>
    </message>
    <message>
        <source>Shrinkage (%)</source>
        <translation>Shrinkage (%)</translation>
    </message>
    <message>
        <source>planned (%)</source>
        <translation>planned (%)</translation>
    </message>
    <message>
        <source>unplanned (%)</source>
        <translation>unplanned (%)</translation>
    </message>
    <message>
        <source>%1 was there, and no phone of theirs was heard: left out.</source>
        <translation>%1 was there, and no phone of theirs was heard: left out.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Not heard from %1 to %2: left out of every figure.</source>
        <translation>Not heard from %1 to %2: left out of every figure.</translation>
    </message>
    <message>
        <source>Before %1 only half-hour sums are kept: left out.</source>
        <translation>Before %1 only half-hour sums are kept: left out.</translation>
    </message>
    <message>
        <source>To have %1 there, roster %2: need ÷ (1 − shrinkage).</source>
        <translation>To have %1 there, roster %2: need ÷ (1 − shrinkage).</translation>
    </message>
    <message>
        <source>How many to roster for %1 cannot be said from this day.</source>
        <translation>How many to roster for %1 cannot be said from this day.</translation>
    </message>
    <message>
        <source>--need wants a whole number from 0 to 100000.</source>
        <translation>--need wants a whole number from 0 to 100000.</translation>
    </message>
    <message>
        <source>The shift day, by the centre&apos;s clock.</source>
        <translation>The shift day, by the centre&apos;s clock.</translation>
    </message>
    <message>
        <source>Only this person: an employee number, or a name that only one has.</source>
        <translation>Only this person: an employee number, or a name that only one has.</translation>
    </message>
    <message>
        <source>Also say how many to roster so that this many are there.</source>
        <translation>Also say how many to roster so that this many are there.</translation>
    </message>
    <message>
        <source>Write a row a person to this file instead.</source>
        <translation>Write a row a person to this file instead.</translation>
    </message>
    <message>
        <source>A day&apos;s adherence, conformance, utilisation and shrinkage: what people did against the roster.</source>
        <translation>A day&apos;s adherence, conformance, utilisation and shrinkage: what people did against the roster.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of the service level: the variant&apos;s name, and how it is counted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>Service level, %1</translation>
    </message>
    <message>
        <source>Service level of %1, %2</source>
        <translation>Service level of %1, %2</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Name the alert by its number, which “report alerts” tells.</source>
        <translation>Name the alert by its number, which “report alerts” tells.</translation>
    </message>
    <message>
        <source>--outcome knows %1.</source>
        <translation>--outcome knows %1.</translation>
    </message>
    <message>
        <source>How it ended: settled, needsTime, agreed, falseAlarm or other.</source>
        <translation>How it ended: settled, needsTime, agreed, falseAlarm or other.</translation>
    </message>
    <message>
        <source>The outcome in words.</source>
        <translation>The outcome in words.</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>What was done.</translation>
    </message>
    <message>
        <source>Say once what was done about an alert that was over by itself; nothing is overwritten.</source>
        <translation>Say once what was done about an alert that was over by itself; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Stop at this moment of the feed, of a queue_log also after its last line; of a store, the day up to this moment.</source>
        <translation>Stop at this moment of the feed, of a queue_log also after its last line; of a store, the day up to this moment.</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>Its text has outlived the retention and was erased.</translation>
    </message>
    <message>
        <source>Name one report by its number, as “report submitted” lists it.</source>
        <translation>Name one report by its number, as “report submitted” lists it.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Name the report by its number and who receives it: floorwalk report receive 3 --by 赵经理.</source>
        <translation>Name the report by its number and who receives it: floorwalk report receive 3 --by 赵经理.</translation>
    </message>
    <message>
        <source>Report #%1 is received by %2.</source>
        <translation>Report #%1 is received by %2.</translation>
    </message>
    <message>
        <source>The first day, by the centre&apos;s clock; two months ago unless told.</source>
        <translation>The first day, by the centre&apos;s clock; two months ago unless told.</translation>
    </message>
    <message>
        <source>The last day; today unless told.</source>
        <translation>The last day; today unless told.</translation>
    </message>
    <message>
        <source>Only what nobody has received yet.</source>
        <translation>Only what nobody has received yet.</translation>
    </message>
    <message>
        <source>The operations manager who has it in hand, by name.</source>
        <translation>The operations manager who has it in hand, by name.</translation>
    </message>
    <message>
        <source>Reports that leaders submitted to the operations manager, or one of them.</source>
        <translation>Reports that leaders submitted to the operations manager, or one of them.</translation>
    </message>
    <message>
        <source>The operations manager has a submitted report in hand.</source>
        <translation>The operations manager has a submitted report in hand.</translation>
    </message>
    <message>
        <source>“%1” is no key. Write keys like “Ctrl+T Return F”.</source>
        <translation>“%1” is no key. Write keys like “Ctrl+T Return F”.</translation>
    </message>
    <message>
        <source>The JSON file to write.</source>
        <translation>The JSON file to write.</translation>
    </message>
    <message>
        <source>Name the file to write with --out FILE.json.</source>
        <translation>Name the file to write with --out FILE.json.</translation>
    </message>
    <message>
        <source>What is held about %1 is written to %2.</source>
        <translation>What is held about %1 is written to %2.</translation>
    </message>
    <message>
        <source>Write what is held about one agent, to be handed to that agent.</source>
        <translation>Write what is held about one agent, to be handed to that agent.</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is no plan.</source>
        <translation>No shift is rostered on that day, so there is no plan.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>Plan for %1, %2</source>
        <extracomment>the head of a plan: the day, and whose plan it is</extracomment>
        <translation>Plan for %1, %2</translation>
    </message>
    <message>
        <source>What the leader wants to do</source>
        <translation>What the leader wants to do</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>The day, by the centre&apos;s clock; else the next one that the team works.</source>
        <translation>The day, by the centre&apos;s clock; else the next one that the team works.</translation>
    </message>
    <message>
        <source>Whose plan: the leader’s name; else whoever is on duty.</source>
        <translation>Whose plan: the leader’s name; else whoever is on duty.</translation>
    </message>
    <message>
        <source>The leader’s plan for tomorrow: who works, the activities, what is open.</source>
        <translation>The leader’s plan for tomorrow: who works, the activities, what is open.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>--do knows answered, sent, promised, offered, accepted, declined, fedBack, solved, closed, reopened, noted and snoozed; of an answered question shared, which makes it a knowledge point; of a recording asked, agreed, refused, withdrawn, shared and heard.</source>
        <translation>--do knows answered, sent, promised, offered, accepted, declined, fedBack, solved, closed, reopened, noted and snoozed; of an answered question shared, which makes it a knowledge point; of a recording asked, agreed, refused, withdrawn, shared and heard.</translation>
    </message>
    <message>
        <source>The demo floor with all its options, such as sim:?agents=200&amp;profile=storm.</source>
        <translation>The demo floor with all its options, such as sim:?agents=200&amp;profile=storm.</translation>
    </message>
    <message>
        <source>Then press these keys, one after the other, such as “Ctrl+T F”.</source>
        <translation>Then press these keys, one after the other, such as “Ctrl+T F”.</translation>
    </message>
    <message>
        <source>How long the page may take to load; by the floor’s size unless told.</source>
        <translation>How long the page may take to load; by the floor’s size unless told.</translation>
    </message>
    <message>
        <source>--feed of a picture is the address of a demo floor, such as sim:?agents=200; it goes without --agents.</source>
        <translation>--feed of a picture is the address of a demo floor, such as sim:?agents=200; it goes without --agents.</translation>
    </message>
    <message>
        <source>The patience must be a number of seconds from 1 to %1.</source>
        <translation>The patience must be a number of seconds from 1 to %1.</translation>
    </message>
    <message>
        <source>The page “%1” did not turn back to %2 within %3 seconds.</source>
        <translation>The page “%1” did not turn back to %2 within %3 seconds.</translation>
    </message>
    <message>
        <source>Not on record yet from %1 to %2: the program that follows the floor has not written it, or its feed is lost; left out of every figure.</source>
        <translation>Not on record yet from %1 to %2: the program that follows the floor has not written it, or its feed is lost; left out of every figure.</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>HR may see it</source>
        <translation>HR may see it</translation>
    </message>
    <message>
        <source>leaders only</source>
        <translation>leaders only</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Withdrawn by %1: %2</source>
        <translation>Withdrawn by %1: %2</translation>
    </message>
    <message>
        <source>The text has outlived its retention.</source>
        <translation>The text has outlived its retention.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one step of a note: its name and what was said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Feeling</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Their words</translation>
    </message>
    <message>
        <source>Corrected %1 by %2</source>
        <translation>Corrected %1 by %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>a reason to listen to somebody, and the points it gives in the order of the queue</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>To be completed: Enter, then the advice</source>
        <translation>To be completed: Enter, then the advice</translation>
    </message>
    <message>
        <source>To be completed once the call is over</source>
        <translation>To be completed once the call is over</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who listened</extracomment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Listened</source>
        <translation>Listened</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Listened %1/%2 · called back %3/%4</source>
        <extracomment>this week&apos;s calls listened to and sampled call-backs, each against the number aimed at</extracomment>
        <translation>Listened %1/%2 · called back %3/%4</translation>
    </message>
    <message>
        <source>never listened to, as far as is on record</source>
        <translation>never listened to, as far as is on record</translation>
    </message>
    <message>
        <source>not listened to this week</source>
        <translation>not listened to this week</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to listen to this week</source>
        <translation>
            <numerusform>%n call to listen to this week</numerusform>
            <numerusform>%n calls to listen to this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) to sample this week</source>
        <translation>
            <numerusform>%n call-back to sample this week</numerusform>
            <numerusform>%n call-backs to sample this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long call(s) this week</source>
        <translation>
            <numerusform>%n long call this week</numerusform>
            <numerusform>%n long calls this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) this week</source>
        <translation>
            <numerusform>%n alert this week</numerusform>
            <numerusform>%n alerts this week</numerusform>
        </translation>
    </message>
    <message>
        <source>handling time %1 % over the target</source>
        <translation>handling time %1 % over the target</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last time</source>
        <translation>
            <numerusform>%n day since the last time</numerusform>
            <numerusform>%n days since the last time</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” tells no time. Say when it was and how often.</source>
        <translation>“%1” tells no time. Say when it was and how often.</translation>
    </message>
    <message>
        <source>“%1” judges. Say what was seen or heard.</source>
        <translation>“%1” judges. Say what was seen or heard.</translation>
    </message>
    <message>
        <source>“%1” compares with others. Say what is asked of this one.</source>
        <translation>“%1” compares with others. Say what is asked of this one.</translation>
    </message>
    <message>
        <source>“%1” passes it on. Say what you yourself need.</source>
        <translation>“%1” passes it on. Say what you yourself need.</translation>
    </message>
    <message>
        <source>“%1” forces. Ask for it, and agree on a date.</source>
        <translation>“%1” forces. Ask for it, and agree on a date.</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>due tomorrow</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n upsetting call(s) not talked over</source>
        <translation>
            <numerusform>%n upsetting call not talked over</numerusform>
            <numerusform>%n upsetting calls not talked over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) agreed in a talk due</source>
        <translation>
            <numerusform>%n thing agreed in a talk is due</numerusform>
            <numerusform>%n things agreed in a talk are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long call(s) today</source>
        <translation>
            <numerusform>%n very long call today</numerusform>
            <numerusform>%n very long calls today</numerusform>
        </translation>
    </message>
    <message>
        <source>no talk on record</source>
        <translation>no talk on record</translation>
    </message>
    <message>
        <source>talked to within a day</source>
        <translation>talked to within a day</translation>
    </message>
    <message numerus="yes">
        <source>last talk %n day(s) ago</source>
        <translation>
            <numerusform>last talk %n day ago</numerusform>
            <numerusform>last talk %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QA error(s) in two weeks</source>
        <translation>
            <numerusform>%n QA error in two weeks</numerusform>
            <numerusform>%n QA errors in two weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>unstable or upset lately</source>
        <translation>unstable or upset lately</translation>
    </message>
    <message>
        <source>on leave today</source>
        <translation>on leave today</translation>
    </message>
    <message>
        <source>not on shift today</source>
        <translation>not on shift today</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>the weight of all reasons to listen to somebody: a score, no minutes</extracomment>
        <translation>priority %1</translation>
    </message>
</context>
<context>
    <name>CoachingDesk</name>
    <message>
        <source>Say first what was seen: the fact is what the rest stands on.</source>
        <translation>Say first what was seen: the fact is what the rest stands on.</translation>
    </message>
    <message>
        <source>A step holds %1 characters at most. Make it shorter.</source>
        <translation>A step holds %1 characters at most. Make it shorter.</translation>
    </message>
    <message>
        <source>A note of care stays with the leaders. Take away “HR may see it”.</source>
        <translation>A note of care stays with the leaders. Take away “HR may see it”.</translation>
    </message>
    <message>
        <source>Agree on %1 things at most in one note.</source>
        <translation>Agree on %1 things at most in one note.</translation>
    </message>
    <message>
        <source>Say what was agreed, or leave it away.</source>
        <translation>Say what was agreed, or leave it away.</translation>
    </message>
    <message>
        <source>“%1” needs a date that is not gone by.</source>
        <translation>“%1” needs a date that is not gone by.</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>The agent</translation>
    </message>
    <message>
        <source>A note cannot speak of the future. Check date and time.</source>
        <translation>A note cannot speak of the future. Check date and time.</translation>
    </message>
    <message>
        <source>Note #%1 does not stand any more. Write another one.</source>
        <translation>Note #%1 does not stand any more. Write another one.</translation>
    </message>
    <message>
        <source>Say why the note is withdrawn: the reason is read later.</source>
        <translation>Say why the note is withdrawn: the reason is read later.</translation>
    </message>
    <message>
        <source>%1 ended “%2” already.</source>
        <translation>%1 ended “%2” already.</translation>
    </message>
    <message>
        <source>Choose a date that is not gone by.</source>
        <translation>Choose a date that is not gone by.</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>Counted since %1.</source>
        <translation>Counted since %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) were filled from queue_log.</source>
        <translation>
            <numerusform>%n gap was filled from queue_log.</numerusform>
            <numerusform>%n gaps were filled from queue_log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard and filled from queue_log: %1.</source>
        <extracomment>times of day, as &quot;10:02–10:14, 11:30–11:31&quot;</extracomment>
        <translation>Not heard and filled from queue_log: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of it nobody listened.</source>
        <translation>
            <numerusform>%n time of it nobody listened.</numerusform>
            <numerusform>%n times of it nobody listened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened, and nothing counts: %1.</source>
        <extracomment>times of day, as &quot;09:00–12:00&quot;</extracomment>
        <translation>Nobody listened, and nothing counts: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) left out</source>
        <translation>
            <numerusform>%n incident left out</numerusform>
            <numerusform>%n incidents left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident %1 left out</source>
        <extracomment>times of day, as &quot;10:05–10:20&quot;; of the people whom an incident took off line that time counts in no figure</extracomment>
        <translation>Incident %1 left out</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>%1 works another shift at that time. Choose somebody else, or other times.</source>
        <translation>%1 works another shift at that time. Choose somebody else, or other times.</translation>
    </message>
    <message>
        <source>%1 is on leave then. Choose somebody else.</source>
        <translation>%1 is on leave then. Choose somebody else.</translation>
    </message>
    <message>
        <source>Nobody comes in place of themselves. Choose somebody else.</source>
        <translation>Nobody comes in place of themselves. Choose somebody else.</translation>
    </message>
    <message>
        <source>Say who approved it and why: it is read later.</source>
        <translation>Say who approved it and why: it is read later.</translation>
    </message>
    <message>
        <source>%1 has no shift on %2: there is nothing to come for.</source>
        <translation>%1 has no shift on %2: there is nothing to come for.</translation>
    </message>
    <message>
        <source>The times lie outside the shift. Write them as 09:00-12:00, or none for all of it.</source>
        <translation>The times lie outside the shift. Write them as 09:00-12:00, or none for all of it.</translation>
    </message>
    <message>
        <source>%1 has no shift on %2 that could be taken in return.</source>
        <translation>%1 has no shift on %2 that could be taken in return.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a remark on a swap is about, and what the rules say</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say why it does not hold: it is read later.</source>
        <translation>Say why it does not hold: it is read later.</translation>
    </message>
    <message>
        <source>What was to be taken back</source>
        <translation>What was to be taken back</translation>
    </message>
    <message>
        <source>It cannot have been asked for on %1: by this computer’s clock today is %2. Correct the day, or the clock if that is wrong.</source>
        <translation>It cannot have been asked for on %1: by this computer’s clock today is %2. Correct the day, or the clock if that is wrong.</translation>
    </message>
    <message>
        <source>%1 works %2 by now and would have %3 back at the same time. Take the other one back first, or change the roster.</source>
        <translation>%1 works %2 by now and would have %3 back at the same time. Take the other one back first, or change the roster.</translation>
    </message>
    <message>
        <source>%1 comes for some of it by now (%2). Take that back first.</source>
        <translation>%1 comes for some of it by now (%2). Take that back first.</translation>
    </message>
</context>
<context>
    <name>CoverQuestions</name>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>Nobody of this store is called “%1”, or several are; write the employee number.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-28 or 11-28.</source>
        <translation>“%1” is no date. Write it as 2026-11-28 or 11-28.</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:00-12:00, or nothing for the whole shift.</source>
        <translation>“%1” are no times. Write them as 09:00-12:00, or nothing for the whole shift.</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>In place of %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>For a part: 09:00-12:00</source>
        <translation>For a part: 09:00-12:00</translation>
    </message>
    <message>
        <source>Approved by whom, why; rest owed</source>
        <translation>Approved by whom, why; rest owed</translation>
    </message>
    <message>
        <source>%1 exchanges the shift</source>
        <translation>%1 exchanges the shift</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>For their shift of (date)</source>
        <translation>For their shift of (date)</translation>
    </message>
    <message>
        <source>Asked for on (date); none: the leader’s</source>
        <translation>Asked for on (date); none: the leader’s</translation>
    </message>
    <message>
        <source>Written request, if there is one</source>
        <translation>Written request, if there is one</translation>
    </message>
    <message>
        <source>Approved by whom, why</source>
        <translation>Approved by whom, why</translation>
    </message>
    <message>
        <source>%1 does not come for %2 after all?</source>
        <translation>%1 does not come for %2 after all?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>Why it does not hold</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>“%1”, line %2, column %3: %4.</translation>
    </message>
    <message>
        <source>the column “%1” is unknown (--strict)</source>
        <translation>the column “%1” is unknown (--strict)</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>the column “%1” is there twice</translation>
    </message>
    <message>
        <source>“%1”, line %2: the column “%3” is missing. The header says: %4.</source>
        <translation>“%1”, line %2: the column “%3” is missing. The header says: %4.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>“%1” stands beyond the last column of the header</translation>
    </message>
</context>
<context>
    <name>CsvImports</name>
    <message>
        <source>Columns kept as remarks: %1.</source>
        <translation>Columns kept as remarks: %1.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>the name is longer than 64 characters</source>
        <translation>the name is longer than 64 characters</translation>
    </message>
    <message>
        <source>the team is missing</source>
        <translation>the team is missing</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>“%1” is not a date; 2026-11-23 is expected</translation>
    </message>
    <message>
        <source>“%1” is not staff, intern, minor or agency</source>
        <translation>“%1” is not staff, intern, minor or agency</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>“%1” stands on line %2 already</translation>
    </message>
    <message>
        <source>“%1” belongs to the person on line %2 already</source>
        <translation>“%1” belongs to the person on line %2 already</translation>
    </message>
    <message>
        <source>“%1” is not a moment; 2026-11-23 08:31:05 is expected</source>
        <translation>“%1” is not a moment; 2026-11-23 08:31:05 is expected</translation>
    </message>
    <message>
        <source>“%1” is neither in nor out</source>
        <translation>“%1” is neither in nor out</translation>
    </message>
    <message>
        <source>ID numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>ID numbers are not stored by this version: it has no encrypted place for them yet.</translation>
    </message>
    <message>
        <source>ID numbers are in the file and were not read.</source>
        <translation>ID numbers are in the file and were not read.</translation>
    </message>
    <message>
        <source>Phone numbers are not stored by this version: it has no encrypted place for them yet.</source>
        <translation>Phone numbers are not stored by this version: it has no encrypted place for them yet.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of day; work, rest or a kind of leave is expected</source>
        <translation>“%1” is not a kind of day; work, rest or a kind of leave is expected</translation>
    </message>
    <message>
        <source>the time is missing; a working day has a start and an end</source>
        <translation>the time is missing; a working day has a start and an end</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>“%1” is not a time; 08:30 is expected</translation>
    </message>
    <message>
        <source>line %1 gives this person another kind of day on this date</source>
        <translation>line %1 gives this person another kind of day on this date</translation>
    </message>
    <message>
        <source>this person&apos;s day stands on line %1 already</source>
        <translation>this person&apos;s day stands on line %1 already</translation>
    </message>
    <message>
        <source>line %1 gives this person another shift on this date</source>
        <translation>line %1 gives this person another shift on this date</translation>
    </message>
    <message>
        <source>the times overlap those on line %1</source>
        <translation>the times overlap those on line %1</translation>
    </message>
    <message>
        <source>the shift begins before the one on line %1 ends</source>
        <translation>the shift begins before the one on line %1 ends</translation>
    </message>
    <message>
        <source>the team is longer than %1 characters</source>
        <translation>the team is longer than %1 characters</translation>
    </message>
    <message>
        <source>a feed member is longer than %1 characters</source>
        <translation>a feed member is longer than %1 characters</translation>
    </message>
    <message>
        <source>Columns that are not known were left out: %1.</source>
        <translation>Columns that are not known were left out: %1.</translation>
    </message>
    <message>
        <source>the name of the shift is longer than 64 characters</source>
        <translation>the name of the shift is longer than 64 characters</translation>
    </message>
    <message>
        <source>“%1” is no day of the year; 03-21 or a whole date is expected</source>
        <translation>“%1” is no day of the year; 03-21 or a whole date is expected</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>it is longer than %1 characters</translation>
    </message>
    <message>
        <source>the item is missing</source>
        <translation>the item is missing</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” is neither yes nor no</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>the reason is missing</translation>
    </message>
    <message>
        <source>neither an agent nor a call is named; one of them is needed</source>
        <translation>neither an agent nor a call is named; one of them is needed</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>“%1” is an Excel workbook (XLSX). Save it as “CSV UTF-8” in Excel and import that file.</source>
        <translation>“%1” is an Excel workbook (XLSX). Save it as “CSV UTF-8” in Excel and import that file.</translation>
    </message>
    <message>
        <source>“%1” is cut off or is not Unicode text. Save it again.</source>
        <translation>“%1” is cut off or is not Unicode text. Save it again.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. A CSV file is expected.</source>
        <translation>“%1” is not a text file. A CSV file is expected.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the text is neither UTF-8 nor GB18030. Save the file as “CSV UTF-8”.</source>
        <translation>“%1”, line %2: the text is neither UTF-8 nor GB18030. Save the file as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>the file has more than %1 rows; split it</source>
        <translation>the file has more than %1 rows; split it</translation>
    </message>
    <message>
        <source>“%1” is empty: a header line is expected.</source>
        <translation>“%1” is empty: a header line is expected.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>“%1”, line %2: %3.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: %4.</source>
        <translation>“%1”, line %2, column %3: %4.</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>more than %1 columns</translation>
    </message>
    <message>
        <source>a cell of more than %1 characters</source>
        <translation>a cell of more than %1 characters</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one; write it twice and put the whole cell in quotes</source>
        <translation>a quote inside a cell that does not begin with one; write it twice and put the whole cell in quotes</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>the quote that opens here is never closed</translation>
    </message>
    <message>
        <source>text after the closing quote</source>
        <translation>text after the closing quote</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Split it.</source>
        <translation>“%1” is larger than %2 MB. Split it.</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Nobody of “%1” is on the roster of %2: there is nothing to close.</source>
        <translation>Nobody of “%1” is on the roster of %2: there is nothing to close.</translation>
    </message>
    <message>
        <source>The last shift of %1 runs until %2. Close the day after it.</source>
        <translation>The last shift of %1 runs until %2. Close the day after it.</translation>
    </message>
    <message>
        <source>Reopening a day needs a reason.</source>
        <translation>Reopening a day needs a reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still open: %1. Settle them, or leave them waiting.</source>
        <extracomment>%1 = names</extracomment>
        <translation>
            <numerusform>%n item is still open: %1. Settle it, or leave it waiting.</numerusform>
            <numerusform>%n items are still open: %1. Settle them, or leave them waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMaker</name>
    <message>
        <source>This alert has its activity in the day already.</source>
        <translation>This alert has its activity in the day already.</translation>
    </message>
    <message>
        <source>The day has no such activity any more.</source>
        <translation>The day has no such activity any more.</translation>
    </message>
    <message>
        <source>No shift is rostered on that day, so there is nothing to plan on. Import a roster on the Attendance page.</source>
        <translation>No shift is rostered on that day, so there is nothing to plan on. Import a roster on the Attendance page.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Say why the activity is skipped.</source>
        <translation>Say why the activity is skipped.</translation>
    </message>
</context>
<context>
    <name>DayPlanner</name>
    <message>
        <source>The day template has no activity “%1”. Add it in the settings, under day templates.</source>
        <translation>The day template has no activity “%1”. Add it in the settings, under day templates.</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>A text holds %1 characters at most. Make it shorter.</source>
        <translation>A text holds %1 characters at most. Make it shorter.</translation>
    </message>
    <message>
        <source>This activity is of %1’s day. Choose that leader at the top right to work on it.</source>
        <translation>This activity is of %1’s day. Choose that leader at the top right to work on it.</translation>
    </message>
    <message>
        <source>Team “%1” has another leader now. Press F5 to see your own day.</source>
        <translation>Team “%1” has another leader now. Press F5 to see your own day.</translation>
    </message>
</context>
<context>
    <name>DayStanding</name>
    <message numerus="yes">
        <source>the quietest half hour of the last %n week(s)</source>
        <translation>
            <numerusform>the quietest half hour of the last week</numerusform>
            <numerusform>the quietest half hour of the last %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>the middle of its window: calls of %1 weeks are known, %2 are needed</source>
        <translation>the middle of its window: calls of %1 weeks are known, %2 are needed</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>skipped: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>at once with %1</source>
        <translation>at once with %1</translation>
    </message>
    <message>
        <source>postponed: %1</source>
        <translation>postponed: %1</translation>
    </message>
    <message>
        <source>Planned %1–%2</source>
        <translation>Planned %1–%2</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>moves with %1</source>
        <translation>moves with %1</translation>
    </message>
    <message>
        <source>from an alert about %1</source>
        <translation>from an alert about %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>from entry #%1 about %2</source>
        <translation>from entry #%1 about %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>an activity that goes on past its planned end, such as “18 min over”</extracomment>
        <translation>%1 over</translation>
    </message>
</context>
<context>
    <name>DaySteps</name>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>The activity is %1 already; reload the day and try again.</source>
        <translation>The activity is %1 already; reload the day and try again.</translation>
    </message>
    <message>
        <source>Say why; a short reason is enough.</source>
        <translation>Say why; a short reason is enough.</translation>
    </message>
    <message>
        <source>An activity can only be postponed to a later time.</source>
        <translation>An activity can only be postponed to a later time.</translation>
    </message>
    <message>
        <source>The checklist has no step “%1”.</source>
        <translation>The checklist has no step “%1”.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>This activity has no time that could be moved.</source>
        <translation>This activity has no time that could be moved.</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>That time is still to come: say when it really was.</source>
        <translation>That time is still to come: say when it really was.</translation>
    </message>
    <message>
        <source>The activity has to end after it began.</source>
        <translation>The activity has to end after it began.</translation>
    </message>
    <message>
        <source>times corrected: %1</source>
        <translation>times corrected: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>DayTargets</name>
    <message>
        <source>“%1” is no target for the day. Write a whole number from %2 to %3, or leave it empty for the centre’s target.</source>
        <translation>“%1” is no target for the day. Write a whole number from %2 to %3, or leave it empty for the centre’s target.</translation>
    </message>
</context>
<context>
    <name>DayTemplateReader</name>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>The key “%1” is used twice.</translation>
    </message>
    <message>
        <source>There is no day template and no readable file called “%1”. Shipped: %2.</source>
        <translation>There is no day template and no readable file called “%1”. Shipped: %2.</translation>
    </message>
    <message>
        <source>The template has no activity “%1”. Name one of its keys in “activity”.</source>
        <translation>The template has no activity “%1”. Name one of its keys in “activity”.</translation>
    </message>
    <message>
        <source>“%1” and “%2” wait for each other. Hang one of them on the shift.</source>
        <translation>“%1” and “%2” wait for each other. Hang one of them on the shift.</translation>
    </message>
    <message>
        <source>“activity” is for the anchors beforeActivity and afterActivity. Take it out, or change the anchor.</source>
        <translation>“activity” is for the anchors beforeActivity and afterActivity. Take it out, or change the anchor.</translation>
    </message>
    <message>
        <source>The window of the trough is empty: “share_to” must be greater than “share”.</source>
        <translation>The window of the trough is empty: “share_to” must be greater than “share”.</translation>
    </message>
    <message>
        <source>The template names no meals. Add “meals” to it.</source>
        <translation>The template names no meals. Add “meals” to it.</translation>
    </message>
    <message>
        <source>The template names no make-up rests. Add “make_up_rests” to it.</source>
        <translation>The template names no make-up rests. Add “make_up_rests” to it.</translation>
    </message>
    <message>
        <source>Meals and rests hang on shiftStart, shiftEnd, preShiftMeeting or shiftShare.</source>
        <translation>Meals and rests hang on shiftStart, shiftEnd, preShiftMeeting or shiftShare.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>Expected a whole number from %1 to %2, found %3.</translation>
    </message>
    <message>
        <source>Expected a weekday, each once: %1. Found “%2”.</source>
        <translation>Expected a weekday, each once: %1. Found “%2”.</translation>
    </message>
    <message>
        <source>A week has seven days; give at most seven percentages.</source>
        <translation>A week has seven days; give at most seven percentages.</translation>
    </message>
    <message>
        <source>Expected a part of a form, each once: %1. Found “%2”.</source>
        <translation>Expected a part of a form, each once: %1. Found “%2”.</translation>
    </message>
    <message>
        <source>What is said in “%1” is about how people feel and stays private: write “private”: “all”, or leave it out.</source>
        <translation>What is said in “%1” is about how people feel and stays private: write “private”: “all”, or leave it out.</translation>
    </message>
</context>
<context>
    <name>DayTemplates</name>
    <message>
        <source>Version %2 of the day template of “%1” cannot be read. Save another version in the settings.</source>
        <translation>Version %2 of the day template of “%1” cannot be read. Save another version in the settings.</translation>
    </message>
    <message>
        <source>A day template begins today or later: days gone by stay as they were planned.</source>
        <translation>A day template begins today or later: days gone by stay as they were planned.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Review and preparation</source>
        <translation>Review and preparation</translation>
    </message>
    <message>
        <source>Pre-shift meeting</source>
        <translation>Pre-shift meeting</translation>
    </message>
    <message>
        <source>Sort the day’s work</source>
        <translation>Sort the day’s work</translation>
    </message>
    <message>
        <source>Plan your own work</source>
        <translation>Plan your own work</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>Floor walk</translation>
    </message>
    <message>
        <source>Find problems early and feel the mood</source>
        <translation>Find problems early and feel the mood</translation>
    </message>
    <message>
        <source>Urgent business</source>
        <translation>Urgent business</translation>
    </message>
    <message>
        <source>Solve the customer’s problem</source>
        <translation>Solve the customer’s problem</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Lift the mood</source>
        <translation>Lift the mood</translation>
    </message>
    <message>
        <source>Mid-shift meeting</source>
        <translation>Mid-shift meeting</translation>
    </message>
    <message>
        <source>Encourage, and answer questions about new business</source>
        <translation>Encourage, and answer questions about new business</translation>
    </message>
    <message>
        <source>Listen-in</source>
        <translation>Listen-in</translation>
    </message>
    <message>
        <source>Hear the agents who need it and advise at once</source>
        <translation>Hear the agents who need it and advise at once</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>Leader hotline</translation>
    </message>
    <message>
        <source>Solve the agents’ hard questions</source>
        <translation>Solve the agents’ hard questions</translation>
    </message>
    <message>
        <source>Business communication</source>
        <translation>Business communication</translation>
    </message>
    <message>
        <source>Resolve what is unclear</source>
        <translation>Resolve what is unclear</translation>
    </message>
    <message>
        <source>Member care</source>
        <translation>Member care</translation>
    </message>
    <message>
        <source>Know how each person is doing</source>
        <translation>Know how each person is doing</translation>
    </message>
    <message>
        <source>Recording sharing</source>
        <translation>Recording sharing</translation>
    </message>
    <message>
        <source>Learn from the best calls</source>
        <translation>Learn from the best calls</translation>
    </message>
    <message>
        <source>Hear the team</source>
        <translation>Hear the team</translation>
    </message>
    <message>
        <source>Let people unload</source>
        <translation>Let people unload</translation>
    </message>
    <message>
        <source>Post-shift meeting</source>
        <translation>Post-shift meeting</translation>
    </message>
    <message>
        <source>Sum up, thank the team and prepare tomorrow</source>
        <translation>Sum up, thank the team and prepare tomorrow</translation>
    </message>
    <message>
        <source>Personal review</source>
        <translation>Personal review</translation>
    </message>
    <message>
        <source>Arrive on the floor</source>
        <translation>Arrive on the floor</translation>
    </message>
    <message>
        <source>Read new business knowledge and pick out the key points</source>
        <translation>Read new business knowledge and pick out the key points</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>Take the roll</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Hold the meeting</translation>
    </message>
    <message>
        <source>An agent tells a short cheerful story, in turn</source>
        <translation>An agent tells a short cheerful story, in turn</translation>
    </message>
    <message>
        <source>Department tasks overdue?</source>
        <translation>Department tasks overdue?</translation>
    </message>
    <message>
        <source>Handle the routine</source>
        <translation>Handle the routine</translation>
    </message>
    <message>
        <source>Pies: find agents in long calls and bring a solution</source>
        <translation>Pies: find agents in long calls and bring a solution</translation>
    </message>
    <message>
        <source>Abnormal off-line</source>
        <translation>Abnormal off-line</translation>
    </message>
    <message>
        <source>Mood: take an upset agent off the line and calm them</source>
        <translation>Mood: take an upset agent off the line and calm them</translation>
    </message>
    <message>
        <source>Tidy and orderly floor</source>
        <translation>Tidy and orderly floor</translation>
    </message>
    <message>
        <source>Bring water</source>
        <translation>Bring water</translation>
    </message>
    <message>
        <source>Pass new key knowledge to everyone</source>
        <translation>Pass new key knowledge to everyone</translation>
    </message>
    <message>
        <source>Give the agent the wording</source>
        <translation>Give the agent the wording</translation>
    </message>
    <message>
        <source>Call the customer quickly</source>
        <translation>Call the customer quickly</translation>
    </message>
    <message>
        <source>Eat with the team</source>
        <translation>Eat with the team</translation>
    </message>
    <message>
        <source>Motivate</source>
        <translation>Motivate</translation>
    </message>
    <message>
        <source>Report the most frequent call types of the last period</source>
        <translation>Report the most frequent call types of the last period</translation>
    </message>
    <message>
        <source>Pass on department news</source>
        <translation>Pass on department news</translation>
    </message>
    <message>
        <source>Choose by long calls, a missing smile in the voice, many errors, unstable or upset lately</source>
        <translation>Choose by long calls, a missing smile in the voice, many errors, unstable or upset lately</translation>
    </message>
    <message>
        <source>Advise right after the call</source>
        <translation>Advise right after the call</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Log which business is weak</source>
        <translation>Log which business is weak</translation>
    </message>
    <message>
        <source>Improve your own knowledge</source>
        <translation>Improve your own knowledge</translation>
    </message>
    <message>
        <source>Collect hard questions; answer them or ask the training room</source>
        <translation>Collect hard questions; answer them or ask the training room</translation>
    </message>
    <message>
        <source>Report process improvements to the area manager</source>
        <translation>Report process improvements to the area manager</translation>
    </message>
    <message>
        <source>Talk, soothe, motivate</source>
        <translation>Talk, soothe, motivate</translation>
    </message>
    <message>
        <source>Pick good recordings and share them</source>
        <translation>Pick good recordings and share them</translation>
    </message>
    <message>
        <source>Ask about the upsetting calls of the day</source>
        <translation>Ask about the upsetting calls of the day</translation>
    </message>
    <message>
        <source>Share collected knowledge and lessons from recordings</source>
        <translation>Share collected knowledge and lessons from recordings</translation>
    </message>
    <message>
        <source>Thank the team</source>
        <translation>Thank the team</translation>
    </message>
    <message>
        <source>Wish a safe way home</source>
        <translation>Wish a safe way home</translation>
    </message>
    <message>
        <source>Sum up the day</source>
        <translation>Sum up the day</translation>
    </message>
    <message>
        <source>Plan tomorrow</source>
        <translation>Plan tomorrow</translation>
    </message>
    <message>
        <source>Noise from outside</source>
        <translation>Noise from outside</translation>
    </message>
    <message>
        <source>Daylight without glare</source>
        <translation>Daylight without glare</translation>
    </message>
    <message>
        <source>Temperature; windows shut while the air conditioning runs</source>
        <translation>Temperature; windows shut while the air conditioning runs</translation>
    </message>
    <message>
        <source>Humidity; humidifier filled</source>
        <translation>Humidity; humidifier filled</translation>
    </message>
    <message>
        <source>Lighting when daylight is short</source>
        <translation>Lighting when daylight is short</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Agents seated apart when seats are free</source>
        <translation>Agents seated apart when seats are free</translation>
    </message>
    <message>
        <source>Know what is new and how the last workday went</source>
        <translation>Know what is new and how the last workday went</translation>
    </message>
    <message>
        <source>Motivate the team and set the day’s target</source>
        <translation>Motivate the team and set the day’s target</translation>
    </message>
    <message>
        <source>See what was won and lost in the day</source>
        <translation>See what was won and lost in the day</translation>
    </message>
    <message>
        <source>Look at the last workday’s figures</source>
        <translation>Look at the last workday’s figures</translation>
    </message>
    <message>
        <source>Look at the last workday’s quality errors</source>
        <translation>Look at the last workday’s quality errors</translation>
    </message>
    <message>
        <source>See who is on, and on which shift</source>
        <translation>See who is on, and on which shift</translation>
    </message>
    <message>
        <source>Set the day’s targets</source>
        <translation>Set the day’s targets</translation>
    </message>
    <message>
        <source>Department tasks due on the day?</source>
        <translation>Department tasks due on the day?</translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>This store holds real people; the demo keeps out of it.</source>
        <translation>This store holds real people; the demo keeps out of it.</translation>
    </message>
    <message>
        <source>“%1” holds data that are not the demo’s, and the demo is never mixed with them. Leave --store out, or name a file that does not exist yet.</source>
        <translation>“%1” holds data that are not the demo’s, and the demo is never mixed with them. Leave --store out, or name a file that does not exist yet.</translation>
    </message>
</context>
<context>
    <name>EmployeeNo</name>
    <message>
        <source>“%1” is not an employee number: 1 to 32 characters without blanks are expected.</source>
        <translation>“%1” is not an employee number: 1 to 32 characters without blanks are expected.</translation>
    </message>
</context>
<context>
    <name>FeedAddress</name>
    <message>
        <source>The feed address has an option “%1” that does not exist here; possible: %2.</source>
        <translation>The feed address has an option “%1” that does not exist here; possible: %2.</translation>
    </message>
    <message>
        <source>The option “%1” of the feed address must be a number from %2 to %3.</source>
        <translation>The option “%1” of the feed address must be a number from %2 to %3.</translation>
    </message>
    <message>
        <source>The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>The feed address holds a password. Leave it out (ami://user@host:port): Floorwalk asks for it and keeps it in the system’s keychain.</translation>
    </message>
    <message>
        <source>The feed address must look like ami://user@host:5038.</source>
        <translation>The feed address must look like ami://user@host:5038.</translation>
    </message>
    <message>
        <source>The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s manager.conf.</source>
        <translation>The feed address names no AMI user; write ami://user@host:port, with the user of Asterisk’s manager.conf.</translation>
    </message>
    <message>
        <source>The user name of the feed address holds a control character.</source>
        <translation>The user name of the feed address holds a control character.</translation>
    </message>
    <message>
        <source>The feed address must end after the port; “%1” is too much.</source>
        <translation>The feed address must end after the port; “%1” is too much.</translation>
    </message>
    <message>
        <source>The port of the feed address must be from 1 to 65535.</source>
        <translation>The port of the feed address must be from 1 to 65535.</translation>
    </message>
    <message>
        <source>The option “login” of the feed address is either md5 or plain.</source>
        <translation>The option “login” of the feed address is either md5 or plain.</translation>
    </message>
    <message>
        <source>The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits.</source>
        <translation>The option “pin” of the feed address belongs to amis:// and has 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s keychain.</source>
        <translation>A password never stands in the feed address; Floorwalk asks for it and keeps it in the system’s keychain.</translation>
    </message>
    <message>
        <source>The feed address names no recording; write ami-file:PATH, several with commas between.</source>
        <translation>The feed address names no recording; write ami-file:PATH, several with commas between.</translation>
    </message>
    <message>
        <source>The address of the demo floor is sim: and its options, for example sim:?agents=20&amp;seed=1.</source>
        <translation>The address of the demo floor is sim: and its options, for example sim:?agents=20&amp;seed=1.</translation>
    </message>
    <message>
        <source>demo floor</source>
        <translation>demo floor</translation>
    </message>
    <message>
        <source>FreeSWITCH (esl:) is not spoken in this version; a small program can translate it to JSON lines and be named as exec:PROGRAM.</source>
        <translation>FreeSWITCH (esl:) is not spoken in this version; a small program can translate it to JSON lines and be named as exec:PROGRAM.</translation>
    </message>
    <message>
        <source>A feed address begins with ami://, amis://, ami-file:, queuelog:, jsonl://, jsonl-file:, exec: or sim:, for example ami://console@pbx.example:5038.</source>
        <translation>A feed address begins with ami://, amis://, ami-file:, queuelog:, jsonl://, jsonl-file:, exec: or sim:, for example ami://console@pbx.example:5038.</translation>
    </message>
    <message>
        <source>The feed address has an option “%1”; here there are none.</source>
        <translation>The feed address has an option “%1”; here there are none.</translation>
    </message>
    <message>
        <source>The feed address names no queue_log; write queuelog:/var/log/asterisk/queue_log, or its folder.</source>
        <translation>The feed address names no queue_log; write queuelog:/var/log/asterisk/queue_log, or its folder.</translation>
    </message>
    <message>
        <source>The feed address names no file; write jsonl-file:PATH.</source>
        <translation>The feed address names no file; write jsonl-file:PATH.</translation>
    </message>
    <message>
        <source>JSON lines know no user and no password; write jsonl://host:port.</source>
        <translation>JSON lines know no user and no password; write jsonl://host:port.</translation>
    </message>
    <message>
        <source>The feed address must look like jsonl://host:port.</source>
        <translation>The feed address must look like jsonl://host:port.</translation>
    </message>
    <message>
        <source>The feed address holds a secret. Leave it out: let the program read it from a file that only you may read.</source>
        <translation>The feed address holds a secret. Leave it out: let the program read it from a file that only you may read.</translation>
    </message>
    <message>
        <source>The feed address names no program; write exec:PROGRAM ARGUMENTS, with double quotes around what has blanks in it.</source>
        <translation>The feed address names no program; write exec:PROGRAM ARGUMENTS, with double quotes around what has blanks in it.</translation>
    </message>
    <message>
        <source>The option “profile” of the demo floor is day, flat, peaks or storm.</source>
        <translation>The option “profile” of the demo floor is day, flat, peaks or storm.</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Leave the sim: address out, or all the others.</source>
        <translation>The demo floor cannot be shown together with a real telephone system. Leave the sim: address out, or all the others.</translation>
    </message>
    <message>
        <source>The option “queue_log” of the feed address names Asterisk’s queue_log or its folder, as this computer sees it.</source>
        <translation>The option “queue_log” of the feed address names Asterisk’s queue_log or its folder, as this computer sees it.</translation>
    </message>
</context>
<context>
    <name>FeedLines</name>
    <message>
        <source>%1 of %2 telephone systems</source>
        <extracomment>how many of several telephone systems are heard</extracomment>
        <translation>%1 of %2 telephone systems</translation>
    </message>
    <message>
        <source>%1 is on no telephone system where this can be done now.</source>
        <translation>%1 is on no telephone system where this can be done now.</translation>
    </message>
    <message>
        <source>%1 (silent since %2)</source>
        <extracomment>a telephone system: what goes on there, then a time of day</extracomment>
        <translation>%1 (silent since %2)</translation>
    </message>
</context>
<context>
    <name>FeedProbe</name>
    <message>
        <source>No password was given.</source>
        <translation>No password was given.</translation>
    </message>
    <message>
        <source>“%1” did not tell its state in time. Check address and port, and that the server runs.</source>
        <translation>“%1” did not tell its state in time. Check address and port, and that the server runs.</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>The figure stands on %L1 rows, too many to list; choose a shorter interval and export that.</source>
        <translation>The figure stands on %L1 rows, too many to list; choose a shorter interval and export that.</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>Nobody on record is in the team “%1”.</source>
        <translation>Nobody on record is in the team “%1”.</translation>
    </message>
    <message>
        <source>Reading the figure was stopped.</source>
        <translation>Reading the figure was stopped.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Abandon rate</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Average speed of answer</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Average handling time</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>Talk utilisation</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Busy duration</source>
        <translation>Busy duration</translation>
    </message>
    <message>
        <source>ignore abandons</source>
        <translation>ignore abandons</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negative</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>answered only</source>
        <translation>answered only</translation>
    </message>
    <message>
        <source>mean of answered calls</source>
        <translation>mean of answered calls</translation>
    </message>
    <message>
        <source>of waits that ended</source>
        <translation>of waits that ended</translation>
    </message>
    <message>
        <source>of who waits now</source>
        <translation>of who waits now</translation>
    </message>
    <message>
        <source>queue calls</source>
        <translation>queue calls</translation>
    </message>
    <message>
        <source>direct calls</source>
        <translation>direct calls</translation>
    </message>
    <message>
        <source>outbound calls</source>
        <translation>outbound calls</translation>
    </message>
    <message>
        <source>of logged-in time</source>
        <translation>of logged-in time</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>longest</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ (offered − given up within %1 s)</source>
        <translation>Answered within %1 s ÷ (offered − given up within %1 s)</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ offered</source>
        <translation>Answered within %1 s ÷ offered</translation>
    </message>
    <message>
        <source>(Answered + given up within %1 s) ÷ offered</source>
        <translation>(Answered + given up within %1 s) ÷ offered</translation>
    </message>
    <message>
        <source>Answered within %1 s ÷ answered</source>
        <translation>Answered within %1 s ÷ answered</translation>
    </message>
    <message>
        <source>Given up after more than %1 s ÷ (offered − given up within %1 s)</source>
        <translation>Given up after more than %1 s ÷ (offered − given up within %1 s)</translation>
    </message>
    <message>
        <source>Given up ÷ offered</source>
        <translation>Given up ÷ offered</translation>
    </message>
    <message>
        <source>Wait of the answered calls ÷ answered, from joining the queue</source>
        <translation>Wait of the answered calls ÷ answered, from joining the queue</translation>
    </message>
    <message>
        <source>The longest wait that ended in the interval</source>
        <translation>The longest wait that ended in the interval</translation>
    </message>
    <message>
        <source>The longest wait that goes on at the interval&apos;s end</source>
        <translation>The longest wait that goes on at the interval&apos;s end</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ handled, booked when wrap-up ends</source>
        <translation>(Talk + hold + wrap-up) ÷ handled, booked when wrap-up ends</translation>
    </message>
    <message>
        <source>(Talk + hold) ÷ calls, booked when the call ends</source>
        <translation>(Talk + hold) ÷ calls, booked when the call ends</translation>
    </message>
    <message>
        <source>Talk ÷ logged-in time of all agents</source>
        <translation>Talk ÷ logged-in time of all agents</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ (the same + ready)</source>
        <translation>(Talk + hold + wrap-up) ÷ (the same + ready)</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) ÷ logged-in time</source>
        <translation>(Talk + hold + wrap-up) ÷ logged-in time</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ringing) ÷ (the same + ready)</source>
        <translation>(Talk + hold + wrap-up + ringing) ÷ (the same + ready)</translation>
    </message>
    <message>
        <source>Time busy, without breaks, meals, training and meetings</source>
        <translation>Time busy, without breaks, meals, training and meetings</translation>
    </message>
    <message>
        <source>The longest time busy without interruption</source>
        <translation>The longest time busy without interruption</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>of so many calls so many count for the figure</extracomment>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n call(s)</source>
        <translation>
            <numerusform>%1 in %n call</numerusform>
            <numerusform>%1 in %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>times: talk of logged-in</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) busy</source>
        <translation>
            <numerusform>busy %n time</numerusform>
            <numerusform>busy %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n call(s)</source>
        <translation>
            <numerusform>of %n call</numerusform>
            <numerusform>of %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered within %1 s</source>
        <translation>Answered within %1 s</translation>
    </message>
    <message>
        <source>Answered after more than %1 s</source>
        <translation>Answered after more than %1 s</translation>
    </message>
    <message>
        <source>Given up within %1 s: short</source>
        <translation>Given up within %1 s: short</translation>
    </message>
    <message>
        <source>Given up within %1 s</source>
        <translation>Given up within %1 s</translation>
    </message>
    <message>
        <source>Given up after more than %1 s</source>
        <translation>Given up after more than %1 s</translation>
    </message>
    <message>
        <source>Left the queue otherwise</source>
        <translation>Left the queue otherwise</translation>
    </message>
    <message>
        <source>Waits, %1 s not over</source>
        <translation>Waits, %1 s not over</translation>
    </message>
    <message>
        <source>Waits, more than %1 s</source>
        <translation>Waits, more than %1 s</translation>
    </message>
    <message>
        <source>End not heard, before %1 s</source>
        <translation>End not heard, before %1 s</translation>
    </message>
    <message>
        <source>End not heard, after %1 s</source>
        <translation>End not heard, after %1 s</translation>
    </message>
    <message>
        <source>Ended in a gap</source>
        <translation>Ended in a gap</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>Counted before</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Not logged in</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Not over: booked later</source>
        <translation>Not over: booked later</translation>
    </message>
    <message>
        <source>Not heard as a whole</source>
        <translation>Not heard as a whole</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Within the limit</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>Over the limit before</source>
        <translation>Over the limit before</translation>
    </message>
    <message>
        <source>Gap: nothing was heard</source>
        <translation>Gap: nothing was heard</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>outbound</translation>
    </message>
    <message>
        <source>Incident: counts against nobody</source>
        <translation>Incident: counts against nobody</translation>
    </message>
    <message>
        <source>Sum of the half hour</source>
        <translation>Sum of the half hour</translation>
    </message>
    <message>
        <source>how many times is not kept</source>
        <extracomment>of busy time of which only half-hour sums are kept</extracomment>
        <translation>how many times is not kept</translation>
    </message>
    <message>
        <source>Gap, filled from queue_log</source>
        <translation>Gap, filled from queue_log</translation>
    </message>
    <message>
        <source>without short</source>
        <translation>without short</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Calls taken</source>
        <translation>Calls taken</translation>
    </message>
    <message>
        <source>internal calls</source>
        <translation>internal calls</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>raw</translation>
    </message>
    <message>
        <source>by hours</source>
        <translation>by hours</translation>
    </message>
    <message>
        <source>queue calls answered</source>
        <translation>queue calls answered</translation>
    </message>
    <message>
        <source>How often somebody was busy for longer than the limit without a leader’s approval</source>
        <translation>How often somebody was busy for longer than the limit without a leader’s approval</translation>
    </message>
    <message>
        <source>Queue calls that were answered in the interval</source>
        <translation>Queue calls that were answered in the interval</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late, hence present</source>
        <translation>Late, hence present</translation>
    </message>
    <message>
        <source>There early: the shift has not begun</source>
        <translation>There early: the shift has not begun</translation>
    </message>
    <message>
        <source>Not seen: counts as absent</source>
        <translation>Not seen: counts as absent</translation>
    </message>
    <message>
        <source>Leave approved after the start: counts as absent</source>
        <translation>Leave approved after the start: counts as absent</translation>
    </message>
    <message>
        <source>The shift has not begun</source>
        <translation>The shift has not begun</translation>
    </message>
    <message>
        <source>Leave approved before the start</source>
        <translation>Leave approved before the start</translation>
    </message>
    <message>
        <source>Over the limit, approved</source>
        <translation>Over the limit, approved</translation>
    </message>
    <message>
        <source>came unseen</source>
        <translation>came unseen</translation>
    </message>
    <message>
        <source>seen there at %1, came unseen</source>
        <translation>seen there at %1, came unseen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>since when somebody is there, and what shows it: &quot;08:21:05 · log-in&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformance</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Shrinkage</translation>
    </message>
    <message>
        <source>of paid time</source>
        <translation>of paid time</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>adjusted</translation>
    </message>
    <message>
        <source>of scheduled time</source>
        <translation>of scheduled time</translation>
    </message>
    <message>
        <source>planned and unplanned</source>
        <translation>planned and unplanned</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>Present, also late ÷ (rostered − leave approved before the start)</source>
        <translation>Present, also late ÷ (rostered − leave approved before the start)</translation>
    </message>
    <message>
        <source>Present, also late ÷ rostered, also on leave</source>
        <translation>Present, also late ÷ rostered, also on leave</translation>
    </message>
    <message>
        <source>Hours present ÷ hours rostered so far, without leave approved before</source>
        <translation>Hours present ÷ hours rostered so far, without leave approved before</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up + ready) ÷ paid time: rostered, without unpaid activities</source>
        <translation>(Talk + hold + wrap-up + ready) ÷ paid time: rostered, without unpaid activities</translation>
    </message>
    <message>
        <source>1 − time away from work ÷ scheduled time, without neutral activities</source>
        <translation>1 − time away from work ÷ scheduled time, without neutral activities</translation>
    </message>
    <message>
        <source>1 − time away that nobody approved ÷ scheduled time, without neutral activities</source>
        <translation>1 − time away that nobody approved ÷ scheduled time, without neutral activities</translation>
    </message>
    <message>
        <source>Time worked, whenever ÷ scheduled time; may be over 100 %</source>
        <translation>Time worked, whenever ÷ scheduled time; may be over 100 %</translation>
    </message>
    <message>
        <source>Paid and not available ÷ paid; to have N there, roster N ÷ (1 − shrinkage)</source>
        <translation>Paid and not available ÷ paid; to have N there, roster N ÷ (1 − shrinkage)</translation>
    </message>
    <message>
        <source>Paid and not available, as planned: leave, breaks, training, meetings ÷ paid</source>
        <translation>Paid and not available, as planned: leave, breaks, training, meetings ÷ paid</translation>
    </message>
    <message>
        <source>Paid and not available, not planned: absence, busy, off line ÷ paid</source>
        <translation>Paid and not available, not planned: absence, busy, off line ÷ paid</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Neutral: left out</source>
        <translation>Neutral: left out</translation>
    </message>
    <message>
        <source>Away, tolerated</source>
        <translation>Away, tolerated</translation>
    </message>
    <message>
        <source>Away from work: an exception</source>
        <translation>Away from work: an exception</translation>
    </message>
    <message>
        <source>Away from work: an approved exception</source>
        <translation>Away from work: an approved exception</translation>
    </message>
    <message>
        <source>Worked beyond the roster</source>
        <translation>Worked beyond the roster</translation>
    </message>
    <message>
        <source>Unpaid: left out</source>
        <translation>Unpaid: left out</translation>
    </message>
    <message>
        <source>Not available, planned</source>
        <translation>Not available, planned</translation>
    </message>
    <message>
        <source>Not available, unplanned</source>
        <translation>Not available, unplanned</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>no reason</translation>
    </message>
    <message>
        <source>excluding ringing (a)</source>
        <translation>excluding ringing (a)</translation>
    </message>
    <message>
        <source>of logged-in time (b)</source>
        <translation>of logged-in time (b)</translation>
    </message>
    <message>
        <source>including ringing (c)</source>
        <translation>including ringing (c)</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>The file “%1” cannot be opened; check that it is a readable file.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end; check the disk.</source>
        <translation>The file “%1” could not be read to its end; check the disk.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>Nothing was imported. Line %1, column %2: %3</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>the feed</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are on record.</source>
        <translation>
            <numerusform>%n agent is on record.</numerusform>
            <numerusform>%n agents are on record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>%1, pause pending</source>
        <translation>%1, pause pending</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>outbound</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>direct call</translation>
    </message>
    <message>
        <source>configured</source>
        <extracomment>beside the state wrap-up: its length is a fixed setting</extracomment>
        <translation>configured</translation>
    </message>
    <message>
        <source>inferred</source>
        <extracomment>beside the state wrap-up: guessed from the end of the call</extracomment>
        <translation>inferred</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>%1, in some queues</source>
        <translation>%1, in some queues</translation>
    </message>
    <message>
        <source>paused in some queues</source>
        <translation>paused in some queues</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>internal call</translation>
    </message>
    <message>
        <source>no rest</source>
        <extracomment>at an agent: calls and wrap-up without a rest for long; short</extracomment>
        <translation>no rest</translation>
    </message>
    <message>
        <source>Occupancy %1 % over the last %2, variant a: (talk + hold + wrap-up) ÷ (the same + ready). So much for so long wears people out: think of a break. A hint, no alarm.</source>
        <translation>Occupancy %1 % over the last %2, variant a: (talk + hold + wrap-up) ÷ (the same + ready). So much for so long wears people out: think of a break. A hint, no alarm.</translation>
    </message>
    <message>
        <source>dialling out</source>
        <extracomment>beside the state ringing: the agent&apos;s own call, which nobody has answered yet</extracomment>
        <translation>dialling out</translation>
    </message>
</context>
<context>
    <name>FloorActionDesk</name>
    <message>
        <source>%1 has not signed the notice about silent listening. Whisper or join the call instead, or import the date (listen_notice_on) once it is signed.</source>
        <translation>%1 has not signed the notice about silent listening. Whisper or join the call instead, or import the date (listen_notice_on) once it is signed.</translation>
    </message>
    <message>
        <source>It is not known who sits at %1, so nobody there has signed the notice about silent listening. Say who sits there (seat plan), or import the agent; a call that everybody hears you in can be joined.</source>
        <translation>It is not known who sits at %1, so nobody there has signed the notice about silent listening. Say who sits there (seat plan), or import the agent; a call that everybody hears you in can be joined.</translation>
    </message>
</context>
<context>
    <name>FloorSteps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActionRows</name>
    <message>
        <source>Agreed, number %1</source>
        <translation>Agreed, number %1</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Until, number %1</source>
        <translation>Until, number %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActivityForm</name>
    <message>
        <source>When nobody works that day, on the next workday</source>
        <translation>When nobody works that day, on the next workday</translation>
    </message>
    <message>
        <source>Name, Chinese</source>
        <translation>Name, Chinese</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>Name, English</translation>
    </message>
    <message>
        <source>Purpose, Chinese</source>
        <translation>Purpose, Chinese</translation>
    </message>
    <message>
        <source>Purpose, English</source>
        <translation>Purpose, English</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <source>none marked: every day</source>
        <translation>none marked: every day</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>such as 1 15; empty: every day</source>
        <translation>such as 1 15; empty: every day</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>“%1” is no day of a month: write numbers from 1 to 31.</source>
        <translation>“%1” is no day of a month: write numbers from 1 to 31.</translation>
    </message>
    <message>
        <source>What is written in the activity and stays with whoever wrote it: it enters no report, hand-over or file</source>
        <translation>What is written in the activity and stays with whoever wrote it: it enters no report, hand-over or file</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>no time: done when something calls for it</source>
        <translation>no time: done when something calls for it</translation>
    </message>
    <message>
        <source>what the Today page shows with it</source>
        <translation>what the Today page shows with it</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ActivityPanel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Show its alert</source>
        <translation>Show its alert</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>running %1</translation>
    </message>
    <message>
        <source>paused after %1</source>
        <translation>paused after %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ saved</translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation>Show its entry</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Go to the form</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>Times…</source>
        <extracomment>when an activity really was</extracomment>
        <translation>Times…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>an activity that was begun by mistake is planned again</extracomment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>When it really was, where the keys were pressed late or not at all</source>
        <translation>When it really was, where the keys were pressed late or not at all</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AdvicePart</name>
    <message>
        <source>Advice given after calls</source>
        <translation>Advice given after calls</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <extracomment>advice after a call: agent, when, who listened, what was advised</extracomment>
        <translation>%1 (%2, %3): %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the listening register</source>
        <translation>
            <numerusform>and %n more in the listening register</numerusform>
            <numerusform>and %n more in the listening register</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice is in the listening register since the last worked day.</source>
        <translation>No advice is in the listening register since the last worked day.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentActions</name>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>Listen…</translation>
    </message>
    <message>
        <source>Queues…</source>
        <translation>Queues…</translation>
    </message>
    <message>
        <source>Silently: nobody hears you</source>
        <translation>Silently: nobody hears you</translation>
    </message>
    <message>
        <source>Whisper: the agent hears you</source>
        <translation>Whisper: the agent hears you</translation>
    </message>
    <message>
        <source>Join: agent and caller hear you</source>
        <translation>Join: agent and caller hear you</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Add to %1</translation>
    </message>
    <message>
        <source>Take out of %1 after the call</source>
        <translation>Take out of %1 after the call</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Take out of %1</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <translation>%1 is resumed.</translation>
    </message>
    <message>
        <source>%1 is added to %2.</source>
        <translation>%1 is added to %2.</translation>
    </message>
    <message>
        <source>%1 is taken out of %2.</source>
        <translation>%1 is taken out of %2.</translation>
    </message>
    <message>
        <source>You hear %1’s call.</source>
        <translation>You hear %1’s call.</translation>
    </message>
    <message>
        <source>You hear %1’s call; %1 hears you.</source>
        <translation>You hear %1’s call; %1 hears you.</translation>
    </message>
    <message>
        <source>You are in %1’s call.</source>
        <translation>You are in %1’s call.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <extracomment>an agent&apos;s name and what the pause is for: Meal, Break, Busy …</extracomment>
        <translation>%1 is paused: %2.</translation>
    </message>
    <message>
        <source>Your phone rings: lift it to hear this call</source>
        <translation>Your phone rings: lift it to hear this call</translation>
    </message>
    <message>
        <source>You hear this call</source>
        <translation>You hear this call</translation>
    </message>
    <message>
        <source>Somebody’s phone rings to hear this call</source>
        <translation>Somebody’s phone rings to hear this call</translation>
    </message>
    <message>
        <source>Somebody hears this call already</source>
        <translation>Somebody hears this call already</translation>
    </message>
    <message>
        <source>%1’s phone rings to hear this call</source>
        <translation>%1’s phone rings to hear this call</translation>
    </message>
    <message>
        <source>%1 hears this call already</source>
        <translation>%1 hears this call already</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentCards</name>
    <message>
        <source>Agents as cards</source>
        <translation>Agents as cards</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentFigureGrid</name>
    <message>
        <source>Calls today</source>
        <translation>Calls today</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Talk util.</source>
        <translation>Talk util.</translation>
    </message>
    <message>
        <source>Busy today</source>
        <translation>Busy today</translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation>Breaks today</translation>
    </message>
    <message>
        <source>Adj. adherence</source>
        <extracomment>adherence, adjusted for approved exceptions: above its value, as short as it is known by</extracomment>
        <translation>Adj. adherence</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentNotes</name>
    <message>
        <source>Last notes</source>
        <translation>Last notes</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Open follow-ups</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Read them</translation>
    </message>
    <message>
        <source>Nobody on the list of people is known by this name or seat.</source>
        <translation>Nobody on the list of people is known by this name or seat.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>Reading the notes about this agent leaves an entry in the audit trail.</source>
        <translation>Reading the notes about this agent leaves an entry in the audit trail.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentPanel</name>
    <message>
        <source>Go to seat</source>
        <translation>Go to seat</translation>
    </message>
    <message>
        <source>Nothing is open for this agent.</source>
        <translation>Nothing is open for this agent.</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>The day by state</source>
        <translation>The day by state</translation>
    </message>
    <message>
        <source>Today’s calls</source>
        <translation>Today’s calls</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Since %1, %2</translation>
    </message>
    <message>
        <source>%1 · since %2, %3</source>
        <translation>%1 · since %2, %3</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there is no day to show.</source>
        <translation>Nothing is recorded, so there is no day to show.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the feed today</source>
        <translation>
            <numerusform>%n gap in the feed today</numerusform>
            <numerusform>%n gaps in the feed today</numerusform>
        </translation>
    </message>
    <message>
        <source>No call has ended yet today.</source>
        <translation>No call has ended yet today.</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled.</source>
        <translation>(Talk + hold + wrap-up) of queue calls ÷ calls handled.</translation>
    </message>
    <message>
        <source>Nothing is known of this agent at this moment.</source>
        <translation>Nothing is known of this agent at this moment.</translation>
    </message>
    <message>
        <source>An alert was open for this agent.</source>
        <translation>An alert was open for this agent.</translation>
    </message>
    <message>
        <source>Nothing was open for this agent.</source>
        <translation>Nothing was open for this agent.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Approve busy</source>
        <translation>Approve busy</translation>
    </message>
    <message>
        <source>nobody by plan</source>
        <translation>nobody by plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who sat at this seat from when on: a time and a name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The seat’s day: %1</source>
        <extracomment>whose day this is: several sat at the seat one after the other</extracomment>
        <translation>The seat’s day: %1</translation>
    </message>
    <message>
        <source>Talk time ÷ logged-in time.</source>
        <translation>Talk time ÷ logged-in time.</translation>
    </message>
    <message>
        <source>Only a call of the present can be listened to, while the floor is heard.</source>
        <translation>Only a call of the present can be listened to, while the floor is heard.</translation>
    </message>
    <message>
        <source>Calls cannot be listened to here: your own phone is not set (Settings), or the feed or its account cannot do it.</source>
        <translation>Calls cannot be listened to here: your own phone is not set (Settings), or the feed or its account cannot do it.</translation>
    </message>
    <message>
        <source>It is not known who sits there, so nobody may listen silently.</source>
        <translation>It is not known who sits there, so nobody may listen silently.</translation>
    </message>
    <message>
        <source>%1 has not signed the notice about silent listening.</source>
        <translation>%1 has not signed the notice about silent listening.</translation>
    </message>
    <message>
        <source>You have no right to listen to %1.</source>
        <translation>You have no right to listen to %1.</translation>
    </message>
    <message>
        <source>%1 is in no call that can be heard now.</source>
        <translation>%1 is in no call that can be heard now.</translation>
    </message>
    <message>
        <source>Silently, whispering: only once it is known who sits there</source>
        <translation>Silently, whispering: only once it is known who sits there</translation>
    </message>
    <message>
        <source>Silently: only once %1 has signed the notice</source>
        <translation>Silently: only once %1 has signed the notice</translation>
    </message>
    <message>
        <source>← → each stretch · + − closer · drag moves · 0 whole day</source>
        <extracomment>under the day&apos;s strip, in one line: what keys and mouse do there</extracomment>
        <translation>← → each stretch · + − closer · drag moves · 0 whole day</translation>
    </message>
    <message>
        <source>%1: occupancy %2 % over the last %3. Think of a break.</source>
        <translation>%1: occupancy %2 % over the last %3. Think of a break.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <extracomment>of the breaks of a day: how many, and how long they were together</extracomment>
        <translation>
            <numerusform>%n time, %1</numerusform>
            <numerusform>%n times, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>The day is being read…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsProxy</name>
    <message>
        <source>Press for what is behind it.</source>
        <translation>Press for what is behind it.</translation>
    </message>
    <message>
        <source>Press for what is behind it. %1</source>
        <translation>Press for what is behind it. %1</translation>
    </message>
    <message>
        <source>“%1” on the telephone system</source>
        <extracomment>the name that the telephone system gives a seat</extracomment>
        <translation>“%1” on the telephone system</translation>
    </message>
    <message>
        <source>The mark stands where it is an alarm.</source>
        <translation>The mark stands where it is an alarm.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AgentsTable</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertConditions</name>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertRuleForm</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Follows the centre’s thresholds</source>
        <translation>Follows the centre’s thresholds</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>those of Settings → General go first where they were set</source>
        <translation>those of Settings → General go first where they were set</translation>
    </message>
    <message>
        <source>Warning from</source>
        <translation>Warning from</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>Alarm from</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>so that it does not flicker at its threshold</source>
        <translation>so that it does not flicker at its threshold</translation>
    </message>
    <message>
        <source>Must last</source>
        <translation>Must last</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause after</translation>
    </message>
    <message>
        <source>not again about the same so soon</source>
        <translation>not again about the same so soon</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>22:00–06:30, 12:00–13:00</source>
        <translation>22:00–06:30, 12:00–13:00</translation>
    </message>
    <message>
        <source>Only teams</source>
        <translation>Only teams</translation>
    </message>
    <message>
        <source>names, apart by commas</source>
        <translation>names, apart by commas</translation>
    </message>
    <message>
        <source>Only queues</source>
        <translation>Only queues</translation>
    </message>
    <message>
        <source>Only agents</source>
        <translation>Only agents</translation>
    </message>
    <message>
        <source>names or phones, apart by commas</source>
        <translation>names or phones, apart by commas</translation>
    </message>
    <message>
        <source>Pause reasons</source>
        <translation>Pause reasons</translation>
    </message>
    <message>
        <source>%1 is a pause without a reason</source>
        <translation>%1 is a pause without a reason</translation>
    </message>
    <message>
        <source>Only hired within</source>
        <translation>Only hired within</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>days, behind a number</extracomment>
        <translation> d</translation>
    </message>
    <message>
        <source>Only while</source>
        <translation>Only while</translation>
    </message>
    <message>
        <source>Watches: %1</source>
        <extracomment>the kind of an alert rule: &quot;Watches: long call&quot;</extracomment>
        <translation>Watches: %1</translation>
    </message>
    <message>
        <source>Write stretches of the day such as 22:00–06:30, apart by commas.</source>
        <translation>Write stretches of the day such as 22:00–06:30, apart by commas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>shorter ones do not begin the time anew</source>
        <translation>shorter ones do not begin the time anew</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AlertRulesPage</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alert rules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>the first that fits decides</source>
        <translation>the first that fits decides</translation>
    </message>
    <message>
        <source>Alert rules, in the order they are asked</source>
        <translation>Alert rules, in the order they are asked</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>A rule of the centre’s own (Insert)</source>
        <translation>A rule of the centre’s own (Insert)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>All as shipped</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>The alert rules could not be loaded: %1</source>
        <translation>The alert rules could not be loaded: %1</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>Put the marked entries right, then save.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>In force: the file %1. Saving keeps the rules with the centre’s settings instead.</source>
        <translation>In force: the file %1. Saving keeps the rules with the centre’s settings instead.</translation>
    </message>
    <message>
        <source>Your role may look at the rules and not change them.</source>
        <translation>Your role may look at the rules and not change them.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>✓ Saved; in force at once.</source>
        <translation>✓ Saved; in force at once.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>the name that a new alert rule has at first</extracomment>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copy of an alert rule</extracomment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Import alert rules</source>
        <translation>Import alert rules</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>Alert rules (*.json)</translation>
    </message>
    <message>
        <source>Export alert rules</source>
        <translation>Export alert rules</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Changes of yours were not saved before the rules were changed otherwise; they are left out.</source>
        <translation>Changes of yours were not saved before the rules were changed otherwise; they are left out.</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Discarded: the rules are as they were saved.</source>
        <translation>Discarded: the rules are as they were saved.</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>add a rule</translation>
    </message>
    <message>
        <source>duplicate the rule</source>
        <translation>duplicate the rule</translation>
    </message>
    <message>
        <source>to the fields of the rule</source>
        <translation>to the fields of the rule</translation>
    </message>
    <message>
        <source>switch the rule off or on</source>
        <translation>switch the rule off or on</translation>
    </message>
    <message>
        <source>remove a rule of the centre’s own, switch a shipped one off</source>
        <translation>remove a rule of the centre’s own, switch a shipped one off</translation>
    </message>
    <message>
        <source>ask the rule earlier</source>
        <translation>ask the rule earlier</translation>
    </message>
    <message>
        <source>ask the rule later</source>
        <translation>ask the rule later</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AmiClient</name>
    <message>
        <source>Reading the password of %1.</source>
        <translation>Reading the password of %1.</translation>
    </message>
    <message>
        <source>No password is known for %1; please enter it.</source>
        <translation>No password is known for %1; please enter it.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Not connected.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connecting to %1.</translation>
    </message>
    <message>
        <source>ALARM: the certificate of %1 has changed. Somebody may be listening in, or the server was set up anew. Nothing was sent. Ask whoever runs the server before you confirm the new fingerprint %2 in the feed’s settings.</source>
        <translation>ALARM: the certificate of %1 has changed. Somebody may be listening in, or the server was set up anew. Nothing was sent. Ask whoever runs the server before you confirm the new fingerprint %2 in the feed’s settings.</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by nobody known here (%2). Compare its SHA-256 fingerprint with the server’s before you accept it: %3</source>
        <translation>The certificate of %1 is vouched for by nobody known here (%2). Compare its SHA-256 fingerprint with the server’s before you accept it: %3</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused; there is no connection.</source>
        <translation>The certificate of %1 was refused; there is no connection.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2; is Asterisk running and its manager enabled?</source>
        <translation>%1 refuses connections on port %2; is Asterisk running and its manager enabled?</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>The host “%1” is not known; check the feed’s address.</translation>
    </message>
    <message>
        <source>Asterisk closed the connection.</source>
        <translation>Asterisk closed the connection.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the login; is it Asterisk’s manager port?</source>
        <translation>%1 closed the connection before the login; is it Asterisk’s manager port?</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2 (%3); use ami:// or the manager’s TLS port.</source>
        <translation>%1 does not speak TLS on port %2 (%3); use ami:// or the manager’s TLS port.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>The connection to %1 failed: %2</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; connecting again.</source>
        <translation>Nothing was heard from %1 for %2 seconds; connecting again.</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 does not answer; check the address and the network.</translation>
    </message>
    <message>
        <source>%1 accepts connections but does not answer; is it Asterisk’s manager port?</source>
        <translation>%1 accepts connections but does not answer; is it Asterisk’s manager port?</translation>
    </message>
    <message>
        <source>%1 may not ask for the queues: %2. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 may not ask for the queues: %2. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</translation>
    </message>
    <message>
        <source>Asking %1 for the floor.</source>
        <translation>Asking %1 for the floor.</translation>
    </message>
    <message>
        <source>%1 answers questions but tells no events: what you see is not followed. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</source>
        <translation>%1 answers questions but tells no events: what you see is not followed. Give the user the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.</translation>
    </message>
    <message>
        <source>%1 may not see calls outside the queues. Give the user the right “call” in Asterisk’s manager.conf.</source>
        <translation>%1 may not see calls outside the queues. Give the user the right “call” in Asterisk’s manager.conf.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connected to %1.</translation>
    </message>
    <message>
        <source>Asterisk refuses the login of %1; check the user and the password, and that its manager.conf permits this computer.</source>
        <translation>Asterisk refuses the login of %1; check the user and the password, and that its manager.conf permits this computer.</translation>
    </message>
    <message>
        <source>%1 offers no encrypted login (MD5). Use TLS (amis://), or add ?login=plain to the address to send the password readably.</source>
        <translation>%1 offers no encrypted login (MD5). Use TLS (amis://), or add ?login=plain to the address to send the password readably.</translation>
    </message>
    <message>
        <source>What answers on port %1 of %2 is not Asterisk’s manager interface; check the port.</source>
        <translation>What answers on port %1 of %2 is not Asterisk’s manager interface; check the port.</translation>
    </message>
    <message>
        <source>%1 cannot tell its queues yet (“%2”). Asterisk may still be starting and is asked again; if this stays so, check that its queue module app_queue is loaded.</source>
        <translation>%1 cannot tell its queues yet (“%2”). Asterisk may still be starting and is asked again; if this stays so, check that its queue module app_queue is loaded.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AnswerBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Share of a day</source>
        <translation>Share of a day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the decision.</source>
        <translation>Say why: the reason stays with the decision.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::AttendancePage</name>
    <message>
        <source>Nobody is on duty: every entry needs an author. Choose the duty leader at the top right.</source>
        <translation>Nobody is on duty: every entry needs an author. Choose the duty leader at the top right.</translation>
    </message>
    <message>
        <source>The day is still open: close it first, then its proposals can be confirmed.</source>
        <translation>The day is still open: close it first, then its proposals can be confirmed.</translation>
    </message>
    <message>
        <source>%1 was present at</source>
        <translation>%1 was present at</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 gave notice</source>
        <translation>%1 gave notice</translation>
    </message>
    <message>
        <source>expected at</source>
        <translation>expected at</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Reason, in a few words</translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation>Excuse %1</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Seat or equipment fault, incident: what happened</source>
        <translation>Seat or equipment fault, incident: what happened</translation>
    </message>
    <message>
        <source>Leave of %1</source>
        <translation>Leave of %1</translation>
    </message>
    <message>
        <source>Approved by whom, where, number</source>
        <translation>Approved by whom, where, number</translation>
    </message>
    <message>
        <source>Correct %1:</source>
        <translation>Correct %1:</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>left at</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>came at</translation>
    </message>
    <message>
        <source>Who vouches for it, what supports it</source>
        <translation>Who vouches for it, what supports it</translation>
    </message>
    <message>
        <source>Reduce for %1 to</source>
        <translation>Reduce for %1 to</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Why it is lowered</source>
        <translation>Why it is lowered</translation>
    </message>
    <message>
        <source>Void the proposal for %1?</source>
        <translation>Void the proposal for %1?</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Why it does not stand</source>
        <translation>Why it does not stand</translation>
    </message>
    <message>
        <source>%1: nothing was saved. %2</source>
        <translation>%1: nothing was saved. %2</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Close this day?</source>
        <translation>Close this day?</translation>
    </message>
    <message numerus="yes">
        <source>Close this day and leave %n item(s) waiting?</source>
        <translation>
            <numerusform>Close this day and leave %n item waiting?</numerusform>
            <numerusform>Close this day and leave %n items waiting?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Reopen this day?</source>
        <translation>Reopen this day?</translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation>What has to be put right</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>File for HR</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV files (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Day roll</source>
        <translation>Day roll</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Day close</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>Day before (Alt+Left)</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>Day after (Alt+Right)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>File for HR…</translation>
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
        <translation>Day</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>The date in the stepper, as QLocale formats are written; for example “M月d日 ddd”.</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Import a roster…</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>The day could not be loaded: %1 Press F5 to try again.</translation>
    </message>
    <message>
        <source>Day close  %1</source>
        <translation>Day close  %1</translation>
    </message>
    <message>
        <source>Attendance rate (planned) %1 % · %2 of %3</source>
        <translation>Attendance rate (planned) %1 % · %2 of %3</translation>
    </message>
    <message>
        <source>Present of those whose shift has begun, without leave approved before it; late people are present.</source>
        <translation>Present of those whose shift has begun, without leave approved before it; late people are present.</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>Nobody is rostered on this day</translation>
    </message>
    <message>
        <source>Import a roster (CSV with employee_no, date, start, end, shift), or step to another day with Alt and the arrow keys.</source>
        <translation>Import a roster (CSV with employee_no, date, start, end, shift), or step to another day with Alt and the arrow keys.</translation>
    </message>
    <message>
        <source>There are no records here</source>
        <translation>There are no records here</translation>
    </message>
    <message>
        <source>This page stands on a store. Start the console, or name one with --store.</source>
        <translation>This page stands on a store. Start the console, or name one with --store.</translation>
    </message>
    <message>
        <source>The day is closed: reopen it under “Day close” before the roll is changed.</source>
        <translation>The day is closed: reopen it under “Day close” before the roll is changed.</translation>
    </message>
    <message>
        <source>%1 has no mark that could be taken back.</source>
        <translation>%1 has no mark that could be taken back.</translation>
    </message>
    <message>
        <source>The proposal for %1 cannot be lowered: confirm or void it.</source>
        <translation>The proposal for %1 cannot be lowered: confirm or void it.</translation>
    </message>
    <message>
        <source>%1 has no proposal to decide.</source>
        <translation>%1 has no proposal to decide.</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>the day after</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>the day’s roll</source>
        <translation>the day’s roll</translation>
    </message>
    <message>
        <source>day close</source>
        <translation>day close</translation>
    </message>
    <message>
        <source>Nobody comes in place of %1, nor %1 in anybody’s.</source>
        <translation>Nobody comes in place of %1, nor %1 in anybody’s.</translation>
    </message>
    <message>
        <source>%1 has no shift on this day.</source>
        <translation>%1 has no shift on this day.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BirthdaysPart</name>
    <message>
        <source>Birthdays and first days</source>
        <translation>Birthdays and first days</translation>
    </message>
    <message>
        <source>%1’s first day</source>
        <translation>%1’s first day</translation>
    </message>
    <message>
        <source>%1’s birthday</source>
        <translation>%1’s birthday</translation>
    </message>
    <message>
        <source>Nobody on this day.</source>
        <translation>Nobody on this day.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakDelegate</name>
    <message>
        <source>not gone yet</source>
        <translation>not gone yet</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>over by %1</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <translation>last %1 ago</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>none in %1</translation>
    </message>
    <message>
        <source>not gone</source>
        <translation>not gone</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakModel</name>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Waiting (longest without a break first)</source>
        <translation>Waiting (longest without a break first)</translation>
    </message>
    <message>
        <source>Nobody waits. W puts an agent here.</source>
        <translation>Nobody waits. W puts an agent here.</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>Nobody is out now.</translation>
    </message>
    <message>
        <source>%1, %2, sent, not gone yet</source>
        <translation>%1, %2, sent, not gone yet</translation>
    </message>
    <message>
        <source>%1, %2, due back %3</source>
        <translation>%1, %2, due back %3</translation>
    </message>
    <message>
        <source>%1, waits for a %2, number %3</source>
        <translation>%1, waits for a %2, number %3</translation>
    </message>
    <message>
        <source>Meal batch %1: %2</source>
        <translation>Meal batch %1: %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::BreakPanel</name>
    <message>
        <source>Break desk</source>
        <translation>Break desk</translation>
    </message>
    <message>
        <source>More of the break desk</source>
        <translation>More of the break desk</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Who is out and who waits</source>
        <translation>Who is out and who waits</translation>
    </message>
    <message>
        <source>Free %1 / %2</source>
        <extracomment>free of all places</extracomment>
        <translation>Free %1 / %2</translation>
    </message>
    <message>
        <source>%1 places, %2 callers waiting: reduced to %3</source>
        <translation>%1 places, %2 callers waiting: reduced to %3</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 places</translation>
    </message>
    <message numerus="yes">
        <source>Today %n breaks</source>
        <translation>
            <numerusform>%n break today</numerusform>
            <numerusform>%n breaks today</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message numerus="yes">
        <source>%n over time</source>
        <translation>
            <numerusform>%n over time</numerusform>
            <numerusform>%n over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal batches done</source>
        <translation>
            <numerusform>%n meal batch done</numerusform>
            <numerusform>%n meal batches done</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1 lacks %2</source>
        <translation>cover: %1 lacks %2</translation>
    </message>
    <message>
        <source>cover holds</source>
        <translation>cover holds</translation>
    </message>
    <message>
        <source>Nobody waits for a break. Choose an agent in the table and press S.</source>
        <translation>Nobody waits for a break. Choose an agent in the table and press S.</translation>
    </message>
    <message>
        <source>Nobody is out now.</source>
        <translation>Nobody is out now.</translation>
    </message>
    <message>
        <source>Choose an agent in the table first.</source>
        <translation>Choose an agent in the table first.</translation>
    </message>
    <message>
        <source>Send batch %1 to eat</source>
        <translation>Send batch %1 to eat</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Send the next</source>
        <translation>Send the next</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is back</translation>
    </message>
    <message>
        <source>Extend for %1</source>
        <translation>Extend for %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Put %1 on the list</source>
        <translation>Put %1 on the list</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>Send %1 now</translation>
    </message>
    <message>
        <source>Plan the meal batches</source>
        <translation>Plan the meal batches</translation>
    </message>
    <message>
        <source>Meal batch of %1</source>
        <translation>Meal batch of %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>In none</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 is on the waiting list.</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 is off the waiting list.</translation>
    </message>
    <message>
        <source>%1 is sent to eat.</source>
        <translation>%1 is sent to eat.</translation>
    </message>
    <message>
        <source>%1 is sent on a short break.</source>
        <translation>%1 is sent on a short break.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
    <message>
        <source>%1 has %2 more.</source>
        <translation>%1 has %2 more.</translation>
    </message>
    <message>
        <source>The meal batches are planned.</source>
        <translation>The meal batches are planned.</translation>
    </message>
    <message>
        <source>%1 eats with batch %2.</source>
        <translation>%1 eats with batch %2.</translation>
    </message>
    <message>
        <source>%1 is in no meal batch now.</source>
        <translation>%1 is in no meal batch now.</translation>
    </message>
    <message>
        <source>Batch %1 is sent to eat.</source>
        <translation>Batch %1 is sent to eat.</translation>
    </message>
    <message>
        <source>%1 Press S once more to send all the same.</source>
        <translation>%1 Press S once more to send all the same.</translation>
    </message>
    <message>
        <source>No meal batches yet (M plans them)</source>
        <translation>No meal batches yet (M plans them)</translation>
    </message>
    <message>
        <source>of now, not of then</source>
        <extracomment>beside the break desk&apos;s title while the floor shows an earlier moment</extracomment>
        <translation>of now, not of then</translation>
    </message>
    <message>
        <source>break desk: send</source>
        <translation>break desk: send</translation>
    </message>
    <message>
        <source>break desk: is back</source>
        <translation>break desk: is back</translation>
    </message>
    <message>
        <source>break desk: extend</source>
        <translation>break desk: extend</translation>
    </message>
    <message>
        <source>break desk: put on the waiting list</source>
        <translation>break desk: put on the waiting list</translation>
    </message>
    <message>
        <source>break desk: take off the waiting list</source>
        <translation>break desk: take off the waiting list</translation>
    </message>
    <message>
        <source>break desk: plan the meal batches</source>
        <translation>break desk: plan the meal batches</translation>
    </message>
    <message>
        <source>break desk: approve busy</source>
        <translation>break desk: approve busy</translation>
    </message>
    <message>
        <source>Approve %1’s busy</source>
        <translation>Approve %1’s busy</translation>
    </message>
    <message>
        <source>%1’s busy is approved; the desk says when it is over.</source>
        <translation>%1’s busy is approved; the desk says when it is over.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::CarePart</name>
    <message>
        <source>Who needs a talk</source>
        <translation>Who needs a talk</translation>
    </message>
    <message>
        <source>Who needs a talk, and why</source>
        <translation>Who needs a talk, and why</translation>
    </message>
    <message>
        <source>Nobody of your team is on the list of agents. Import the agents first.</source>
        <translation>Nobody of your team is on the list of agents. Import the agents first.</translation>
    </message>
    <message numerus="yes">
        <source>%n to see first</source>
        <translation>
            <numerusform>%n to see first</numerusform>
            <numerusform>%n to see first</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to write a care note about the chosen agent. Only leaders see it.</source>
        <translation>Press Enter to write a care note about the chosen agent. Only leaders see it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Checklist</name>
    <message>
        <source>Facts, no judgement; not in reports</source>
        <translation>Facts, no judgement; not in reports</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 of %2 checked</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>→ nobody now</source>
        <extracomment>below a step of a floor walk: nobody is in a long call, or off line</extracomment>
        <translation>→ nobody now</translation>
    </message>
    <message>
        <source>Who fixes it…</source>
        <translation>Who fixes it…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::CoachingPage</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Next to hear</source>
        <translation>Next to hear</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People, with this week’s listen-ins</source>
        <translation>People, with this week’s listen-ins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>Notes, the newest first</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>No note yet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Listening register, the newest first</source>
        <translation>Listening register, the newest first</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Nobody to coach yet</source>
        <translation>Nobody to coach yet</translation>
    </message>
    <message>
        <source>Import the agents first: in the first steps, or with floorwalk import agents.</source>
        <translation>Import the agents first: in the first steps, or with floorwalk import agents.</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Search all notes</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>Search: / or Ctrl+F</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Listened in</source>
        <translation>Listened in</translation>
    </message>
    <message>
        <source>File for HR…</source>
        <translation>File for HR…</translation>
    </message>
    <message>
        <source>Who is listened to next, and why: Q</source>
        <translation>Who is listened to next, and why: Q</translation>
    </message>
    <message>
        <source>D done · P a week later</source>
        <translation>D done · P a week later</translation>
    </message>
    <message>
        <source>Listening register</source>
        <translation>Listening register</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The week’s listen-ins and call-backs are done.</source>
        <translation>The week’s listen-ins and call-backs are done.</translation>
    </message>
    <message>
        <source>Why next: %1</source>
        <translation>Why next: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>No note holds “%1”</source>
        <translation>No note holds “%1”</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for the agent’s notes.</source>
        <translation>Try a shorter word, or Esc for the agent’s notes.</translation>
    </message>
    <message>
        <source>Withdraw this entry of the register?</source>
        <translation>Withdraw this entry of the register?</translation>
    </message>
    <message>
        <source>Withdraw note #%1?</source>
        <translation>Withdraw note #%1?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It is withdrawn; the record of it stays.</source>
        <translation>It is withdrawn; the record of it stays.</translation>
    </message>
    <message>
        <source>Done. D again takes it back.</source>
        <translation>Done. D again takes it back.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>It is open again.</translation>
    </message>
    <message>
        <source>Now due %1.</source>
        <translation>Now due %1.</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>It is in the register.</translation>
    </message>
    <message>
        <source>File for HR: this month’s notes that HR may see</source>
        <translation>File for HR: this month’s notes that HR may see</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to %1.</source>
        <translation>
            <numerusform>%n note written to %1.</numerusform>
            <numerusform>%n notes written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has listened in or called back. L enters it.</source>
        <translation>Nobody has listened in or called back. L enters it.</translation>
    </message>
    <message>
        <source>search all notes</source>
        <translation>search all notes</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>write a note about the agent</translation>
    </message>
    <message>
        <source>enter that you listened in or called back</source>
        <translation>enter that you listened in or called back</translation>
    </message>
    <message>
        <source>write the file for HR</source>
        <translation>write the file for HR</translation>
    </message>
    <message>
        <source>everybody, or who is listened to next</source>
        <translation>everybody, or who is listened to next</translation>
    </message>
    <message>
        <source>what was agreed is done, or open again</source>
        <translation>what was agreed is done, or open again</translation>
    </message>
    <message>
        <source>put off what was agreed by a week</source>
        <translation>put off what was agreed by a week</translation>
    </message>
    <message>
        <source>withdraw the note or the entry, with a reason</source>
        <translation>withdraw the note or the entry, with a reason</translation>
    </message>
    <message>
        <source>back to the people, without a search</source>
        <translation>back to the people, without a search</translation>
    </message>
    <message>
        <source>An unfinished entry of the register is open: keep or discard it.</source>
        <translation>An unfinished entry of the register is open: keep or discard it.</translation>
    </message>
    <message>
        <source>The entry is laid aside. L takes it up again.</source>
        <translation>The entry is laid aside. L takes it up again.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>What the register holds about the agent</source>
        <translation>What the register holds about the agent</translation>
    </message>
    <message>
        <source>Press N to write the first one: what you saw and what you ask for.</source>
        <translation>Press N to write the first one: what you saw and what you ask for.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Press N to write a note with what is agreed and by when.</source>
        <translation>Nothing is agreed yet. Press N to write a note with what is agreed and by when.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Console</name>
    <message>
        <source>Wallboard on screen %1</source>
        <translation>Wallboard on screen %1</translation>
    </message>
    <message>
        <source>The wallboard is open. Esc closes it.</source>
        <translation>The wallboard is open. Esc closes it.</translation>
    </message>
    <message>
        <source>This console plays no sounds.</source>
        <translation>This console plays no sounds.</translation>
    </message>
    <message>
        <source>This console shows no notifications.</source>
        <translation>This console shows no notifications.</translation>
    </message>
    <message>
        <source>This is how Floorwalk tells of an alert</source>
        <translation>This is how Floorwalk tells of an alert</translation>
    </message>
    <message>
        <source>It was asked for in the settings.</source>
        <translation>It was asked for in the settings.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayClosePanel</name>
    <message>
        <source>Papers are here</source>
        <translation>Papers are here</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Excuse…</translation>
    </message>
    <message>
        <source>Record leave…</source>
        <translation>Record leave…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Close the day…</translation>
    </message>
    <message>
        <source>Reopen the day…</source>
        <translation>Reopen the day…</translation>
    </message>
    <message>
        <source>waiting, due %1</source>
        <translation>waiting, due %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>What is still open</translation>
    </message>
    <message>
        <source>Closed by %1 at %2</source>
        <translation>Closed by %1 at %2</translation>
    </message>
    <message>
        <source>Shifts still run: the day can be closed when the last one is over.</source>
        <translation>Shifts still run: the day can be closed when the last one is over.</translation>
    </message>
    <message numerus="yes">
        <source>Closing makes proposals of the findings of %n person(s).</source>
        <translation>
            <numerusform>Closing makes proposals of the findings of %n person.</numerusform>
            <numerusform>Closing makes proposals of the findings of %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is rostered on this day</source>
        <translation>Nobody is rostered on this day</translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation>There is nothing to close.</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Its proposals are decided on the day roll.</source>
        <translation>Its proposals are decided on the day roll.</translation>
    </message>
    <message>
        <source>No punch is missing, no papers are due.</source>
        <translation>No punch is missing, no papers are due.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayForm</name>
    <message>
        <source>The form could not be loaded: %1 Press F5 to try again.</source>
        <translation>The form could not be loaded: %1 Press F5 to try again.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayStrip</name>
    <message>
        <source>States of the day</source>
        <translation>States of the day</translation>
    </message>
    <message>
        <source>%1 %2–%3 · %4</source>
        <translation>%1 %2–%3 · %4</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>direct call</translation>
    </message>
    <message>
        <source>outbound call</source>
        <translation>outbound call</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>a call that came through the queue of that name</extracomment>
        <translation>queue %1</translation>
    </message>
    <message>
        <source>told by the telephone system</source>
        <translation>told by the telephone system</translation>
    </message>
    <message>
        <source>by the configured wrap-up time</source>
        <translation>by the configured wrap-up time</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>last known; the feed is silent</source>
        <translation>last known; the feed is silent</translation>
    </message>
    <message>
        <source>internal call</source>
        <translation>internal call</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DayTemplatesPage</name>
    <message>
        <source>Activities of the day</source>
        <translation>Activities of the day</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>Day templates</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Begin with a shipped template</source>
        <translation>Begin with a shipped template</translation>
    </message>
    <message>
        <source>Begin with a shipped template…</source>
        <translation>Begin with a shipped template…</translation>
    </message>
    <message>
        <source>Minutes from the pre-shift meeting to the shift</source>
        <translation>Minutes from the pre-shift meeting to the shift</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Meeting before the shift</source>
        <translation>Meeting before the shift</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>The day it makes</source>
        <translation>The day it makes</translation>
    </message>
    <message>
        <source>Day of the preview</source>
        <translation>Day of the preview</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>What was changed and why</source>
        <translation>What was changed and why</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(no words yet)</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retired)</translation>
    </message>
    <message>
        <source>The day templates could not be loaded: %1</source>
        <translation>The day templates could not be loaded: %1</translation>
    </message>
    <message>
        <source>All teams without their own</source>
        <translation>All teams without their own</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Shipped, not changed.</source>
        <translation>Shipped, not changed.</translation>
    </message>
    <message>
        <source>Version %1, in force from %2, by %3.
%4</source>
        <translation>Version %1, in force from %2, by %3.
%4</translation>
    </message>
    <message>
        <source>Whoever is on duty may not change the centre’s settings.</source>
        <translation>Whoever is on duty may not change the centre’s settings.</translation>
    </message>
    <message>
        <source>No shift is rostered on that day.</source>
        <translation>No shift is rostered on that day.</translation>
    </message>
    <message>
        <source> · mandatory</source>
        <translation> · mandatory</translation>
    </message>
    <message>
        <source>An activity has no name yet. Give it one, or take it out.</source>
        <translation>An activity has no name yet. Give it one, or take it out.</translation>
    </message>
    <message>
        <source>A step of “%1” has no words yet. Give it some, or take it out.</source>
        <translation>A step of “%1” has no words yet. Give it some, or take it out.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nothing was saved: %1</translation>
    </message>
    <message>
        <source>Version %1 is in force from %2 on.</source>
        <translation>Version %1 is in force from %2 on.</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Save or discard the changes first.</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>Put the marked entries right, then save.</translation>
    </message>
    <message>
        <source>Meals and rests…</source>
        <translation>Meals and rests…</translation>
    </message>
    <message>
        <source>meals and rests</source>
        <translation>meals and rests</translation>
    </message>
    <message>
        <source>Meals and rests</source>
        <translation>Meals and rests</translation>
    </message>
    <message>
        <source>When people eat and rest; mandatory walks follow these times</source>
        <translation>When people eat and rest; mandatory walks follow these times</translation>
    </message>
    <message>
        <source>“%1” is timed by a meal, and there is none. Add a meal, or count it from something else.</source>
        <translation>“%1” is timed by a meal, and there is none. Add a meal, or count it from something else.</translation>
    </message>
    <message>
        <source>“%1” is timed by a make-up rest, and there is none. Add a rest, or count it from something else.</source>
        <translation>“%1” is timed by a make-up rest, and there is none. Add a rest, or count it from something else.</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Discarded: the template is as it was saved.</source>
        <translation>Discarded: the template is as it was saved.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>the button of a desktop notification</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>No notification service answered on this desktop: start the desktop’s own, or install one such as dunst, and try again.</source>
        <translation>No notification service answered on this desktop: start the desktop’s own, or install one such as dunst, and try again.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::DueEdit</name>
    <message>
        <source>%1, +20, %2, %2 09:00</source>
        <extracomment>ways to type a time: a clock time (%1), minutes from now, a date (%2), both</extracomment>
        <translation>%1, +20, %2, %2 09:00</translation>
    </message>
    <message>
        <source>“%1” is no time. Type %2, +20 for minutes from now, or %3 09:00.</source>
        <translation>“%1” is no time. Type %2, +20 for minutes from now, or %3 09:00.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntriesPart</name>
    <message>
        <source>Taken up today</source>
        <translation>Taken up today</translation>
    </message>
    <message>
        <source>What was taken up today</source>
        <translation>What was taken up today</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>something that is wrong on the floor: what was checked, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>how old an entry of the register is that is open still</extracomment>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Open from earlier days</source>
        <translation>Open from earlier days</translation>
    </message>
    <message>
        <source>Press Enter to open the chosen entry and note its answer, feedback or end.</source>
        <translation>Press Enter to open the chosen entry and note its answer, feedback or end.</translation>
    </message>
    <message>
        <source>Open from earlier days: %1</source>
        <translation>Open from earlier days: %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryCorner</name>
    <message>
        <source>#%1 is on record.</source>
        <translation>#%1 is on record.</translation>
    </message>
    <message>
        <source>The entry is kept as a draft. Press Ctrl+T to go on with it.</source>
        <translation>The entry is kept as a draft. Press Ctrl+T to go on with it.</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>First choose the duty leader at the top right: every entry needs an author.</translation>
    </message>
    <message>
        <source>An entry begun %1 is not finished. Press Ctrl+T to go on with it.</source>
        <translation>An entry begun %1 is not finished. Press Ctrl+T to go on with it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryForm</name>
    <message>
        <source>It is solved</source>
        <translation>It is solved</translation>
    </message>
    <message>
        <source>Why corrected *</source>
        <translation>Why corrected *</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>store the entry</source>
        <translation>store the entry</translation>
    </message>
    <message>
        <source>Unfinished since %1: store it or discard it.</source>
        <translation>Unfinished since %1: store it or discard it.</translation>
    </message>
    <message>
        <source>Say who will deal with it.</source>
        <translation>Say who will deal with it.</translation>
    </message>
    <message>
        <source>Say by when it will be done.</source>
        <translation>Say by when it will be done.</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every entry needs an author.</source>
        <translation>First choose the duty leader at the top right: every entry needs an author.</translation>
    </message>
    <message>
        <source>Fatal: this alone fails the call</source>
        <translation>Fatal: this alone fails the call</translation>
    </message>
    <message>
        <source>Others read this later</source>
        <translation>Others read this later</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>What was done, oldest first</source>
        <translation>What was done, oldest first</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>taken up by %1, %2</source>
        <extracomment>who took an entry up, and when</extracomment>
        <translation>taken up by %1, %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Which leader</source>
        <translation>Which leader</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Optional words</source>
        <translation>Optional words</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a field and what stands in it
----------
what is done, and ways to type the time</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2, begun %3</source>
        <extracomment>an activity of the day that an entry belongs to: its name, whose day it is, when it began</extracomment>
        <translation>%1 of %2, begun %3</translation>
    </message>
    <message>
        <source>%1 of %2, left out: %3</source>
        <extracomment>an activity that an entry proposed and that was left out: its name, whose day it is, the reason</extracomment>
        <translation>%1 of %2, left out: %3</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Who listened</source>
        <translation>Who listened</translation>
    </message>
    <message>
        <source>Its texts were erased when the time to keep them had passed.</source>
        <translation>Its texts were erased when the time to keep them had passed.</translation>
    </message>
    <message>
        <source>What was done; others read it later</source>
        <translation>What was done; others read it later</translation>
    </message>
    <message>
        <source>What everybody is to know; empty: question and answer</source>
        <translation>What everybody is to know; empty: question and answer</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EntrySheet</name>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>New entry of the register</source>
        <translation>New entry of the register</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Correct an entry</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EventsForm</name>
    <message>
        <source>Meals of the shift</source>
        <translation>Meals of the shift</translation>
    </message>
    <message>
        <source>Make-up rests of the shift</source>
        <translation>Make-up rests of the shift</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>Make-up rests</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No activity is timed by them.</source>
        <translation>No activity is timed by them.</translation>
    </message>
    <message>
        <source>Activities timed by them: %1</source>
        <translation>Activities timed by them: %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceDelegate</name>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
</context>
<context>
    <name>Floorwalk::EvidenceModel</name>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>taken by %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Notice %1</translation>
    </message>
    <message>
        <source>papers are due</source>
        <translation>papers are due</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>%1 %2 %3, taken</source>
        <translation>%1 %2 %3, taken</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExecFeed</name>
    <message>
        <source>The program “%1” cannot be started: too many files are open.</source>
        <translation>The program “%1” cannot be started: too many files are open.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed (%2).</source>
        <translation>The program “%1” cannot be started; check that it exists and may be executed (%2).</translation>
    </message>
    <message>
        <source>The program “%1” has told all and ended.</source>
        <translation>The program “%1” has told all and ended.</translation>
    </message>
    <message>
        <source>The program “%1” ended with code %2; it is started again%3.</source>
        <translation>The program “%1” ended with code %2; it is started again%3.</translation>
    </message>
    <message>
        <source>The program “%1” crashed; it is started again%2.</source>
        <translation>The program “%1” crashed; it is started again%2.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExplainPanel</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Phoned…</source>
        <translation>Phoned…</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Excuse…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Leave…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Reduce…</source>
        <translation>Reduce…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nobody is selected</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evidence (arrival: the earliest, departure: the latest)</source>
        <translation>Evidence (arrival: the earliest, departure: the latest)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>%1: nothing to decide by %2.</source>
        <translation>%1: nothing to decide by %2.</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>the rules</translation>
    </message>
    <message>
        <source>Provisional until the day is closed: then it can be confirmed.</source>
        <translation>Provisional until the day is closed: then it can be confirmed.</translation>
    </message>
    <message>
        <source>%1 by %2 at %3</source>
        <translation>%1 by %2 at %3</translation>
    </message>
    <message>
        <source>%1 by %2 at %3: %4</source>
        <translation>%1 by %2 at %3: %4</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Closed by %1</translation>
    </message>
    <message>
        <source>Choose a person above: what speaks for the day and what the rules make of it stands here.</source>
        <translation>Choose a person above: what speaks for the day and what the rules make of it stands here.</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <source>ⓘ Money is not applied here: money effects are off, only the event is counted.</source>
        <translation>ⓘ Money is not applied here: money effects are off, only the event is counted.</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Substitute…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Swap…</translation>
    </message>
    <message>
        <source>No swap after all…</source>
        <extracomment>takes back that somebody comes in another&apos;s place</extracomment>
        <translation>No swap after all…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ExportBar</name>
    <message>
        <source>Chinese titles</source>
        <translation>Chinese titles</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Write the file…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>For Excel, WPS, LibreOffice</source>
        <translation>For Excel, WPS, LibreOffice</translation>
    </message>
    <message>
        <source>Plain, for machines</source>
        <translation>Plain, for machines</translation>
    </message>
    <message>
        <source>File for HR</source>
        <translation>File for HR</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FactRow</name>
    <message>
        <source>%1: what it was computed from</source>
        <translation>%1: what it was computed from</translation>
    </message>
    <message>
        <source>Press for the calls or times behind it.</source>
        <translation>Press for the calls or times behind it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FactsPanel</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>present includes late</source>
        <translation>present includes late</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Not in</translation>
    </message>
    <message>
        <source>Today’s targets</source>
        <translation>Today’s targets</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>No calls were seen yet: the figures come with the first ones.</source>
        <translation>No calls were seen yet: the figures come with the first ones.</translation>
    </message>
    <message>
        <source>Nobody is rostered today. A roster is imported on the Attendance page.</source>
        <translation>Nobody is rostered today. A roster is imported on the Attendance page.</translation>
    </message>
    <message>
        <source>The roll is being loaded…</source>
        <translation>The roll is being loaded…</translation>
    </message>
    <message>
        <source>↓ %1 under</source>
        <translation>↓ %1 under</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ met</translation>
    </message>
    <message>
        <source>↑ %1 s over</source>
        <translation>↑ %1 s over</translation>
    </message>
    <message>
        <source>AHT: talk, hold and wrap-up per handled call, in seconds.</source>
        <translation>AHT: talk, hold and wrap-up per handled call, in seconds.</translation>
    </message>
    <message>
        <source>The feed is silent since %1: live figures are of that time.</source>
        <translation>The feed is silent since %1: live figures are of that time.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Planned for today</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>Talk utilisation</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>Longest busy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>written %1</source>
        <extracomment>the day on which what is planned for today was written</extracomment>
        <translation>written %1</translation>
    </message>
    <message>
        <source>%1 %2, set by %3</source>
        <extracomment>a target that a leader set for today: which, how much, who</extracomment>
        <translation>%1 %2, set by %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Still open from before</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the register</source>
        <translation>
            <numerusform>and %n more in the register</numerusform>
            <numerusform>and %n more in the register</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level: answered within %1 s; %2.</source>
        <extracomment>%1 = seconds, %2 = the variant&apos;s name: ignore abandons</extracomment>
        <translation>Service level: answered within %1 s; %2.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>▲ %1 s</source>
        <translation>▲ %1 s</translation>
    </message>
    <message>
        <source>%1; target %2</source>
        <translation>%1; target %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>New knowledge points: %1</source>
        <translation>New knowledge points: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not known to all yet</source>
        <extracomment>of new knowledge points: how many some people have not confirmed yet</extracomment>
        <translation>
            <numerusform>%n not known to all yet</numerusform>
            <numerusform>%n not known to all yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Of your teams and the queues they serve.</source>
        <translation>Of your teams and the queues they serve.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Feed</name>
    <message>
        <source>%1 cannot do this, or its account has not the right to.</source>
        <translation>%1 cannot do this, or its account has not the right to.</translation>
    </message>
    <message>
        <source>%1 is listening to this call already; one at a time.</source>
        <translation>%1 is listening to this call already; one at a time.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedBadge</name>
    <message>
        <source>Feed healthy</source>
        <translation>Feed healthy</translation>
    </message>
    <message>
        <source>Feed stale</source>
        <translation>Feed stale</translation>
    </message>
    <message>
        <source>Feed lost</source>
        <translation>Feed lost</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>Demo floor</translation>
    </message>
    <message>
        <source>no feed chosen</source>
        <translation>no feed chosen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>password needed</translation>
    </message>
    <message>
        <source>certificate to confirm</source>
        <translation>certificate to confirm</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>never heard</translation>
    </message>
    <message>
        <source>no events: rights are missing</source>
        <translation>no events: rights are missing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>age of the feed&apos;s last word in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>recording ended %1</source>
        <translation>recording ended %1</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>last event %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedForm</name>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Demo floor (simulated)</source>
        <translation>Demo floor (simulated)</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>name or address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>of manager.conf</source>
        <translation>of manager.conf</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>kept in the keychain, never in a file</source>
        <translation>kept in the keychain, never in a file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Recorded streams (*.ami);;All files (*)</source>
        <translation>Recorded streams (*.ami);;All files (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3.</source>
        <extracomment>what a connection test found: version, &quot;3 queues&quot;, their names, &quot;20 agents&quot;</extracomment>
        <translation>%1: %2 and %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) and %4.</source>
        <translation>%1: %2 (%3) and %4.</translation>
    </message>
    <message>
        <source>Another source (address)</source>
        <translation>Another source (address)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Kinds of feed addresses; the words before the colons are not translated.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>queuelog:, jsonl://, jsonl-file: or exec:</source>
        <translation>queuelog:, jsonl://, jsonl-file: or exec:</translation>
    </message>
    <message>
        <source>Its queue_log</source>
        <translation>Its queue_log</translation>
    </message>
    <message>
        <source>file or folder as this computer sees it; fills gaps of the feed</source>
        <translation>file or folder as this computer sees it; fills gaps of the feed</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedList</name>
    <message>
        <source>Remove this one</source>
        <translation>Remove this one</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telephone system</translation>
    </message>
    <message>
        <source>Add a telephone system</source>
        <translation>Add a telephone system</translation>
    </message>
    <message>
        <source>The demo floor cannot be shown together with a real telephone system. Remove one of them.</source>
        <translation>The demo floor cannot be shown together with a real telephone system. Remove one of them.</translation>
    </message>
    <message>
        <source>Two of the telephone systems have the same address. Remove one of them.</source>
        <translation>Two of the telephone systems have the same address. Remove one of them.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedPrompt</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Keep in the keychain</translation>
    </message>
    <message>
        <source>Password of the feed</source>
        <translation>Password of the feed</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has confirmed yet. Compare this fingerprint with the one its administrator gives you:</source>
        <translation>%1 shows a certificate that nobody has confirmed yet. Compare this fingerprint with the one its administrator gives you:</translation>
    </message>
    <message>
        <source>%1 There is no keychain, so it is asked for each time and kept in memory only.</source>
        <translation>%1 There is no keychain, so it is asked for each time and kept in memory only.</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>It is the same: trust it</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>Feed settings</source>
        <translation>Feed settings</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FeedThread</name>
    <message>
        <source>There is no feed any more, so the alert is gone.</source>
        <translation>There is no feed any more, so the alert is gone.</translation>
    </message>
    <message>
        <source>There is no feed, so nobody can be sent. Choose in the settings where the floor comes from.</source>
        <translation>There is no feed, so nobody can be sent. Choose in the settings where the floor comes from.</translation>
    </message>
    <message>
        <source>There is no feed, so nothing can be done on the floor.</source>
        <translation>There is no feed, so nothing can be done on the floor.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureBar</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>Last 30 minutes</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Whole centre</source>
        <translation>Whole centre</translation>
    </message>
    <message>
        <source>The day up to then</source>
        <translation>The day up to then</translation>
    </message>
    <message>
        <source>30 minutes up to then</source>
        <translation>30 minutes up to then</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>The end is not in the interval. It may span days; of days that are kept as sums only the figure is of whole half hours.</source>
        <translation>The end is not in the interval. It may span days; of days that are kept as sums only the figure is of whole half hours.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Of the time of those who serve this queue.</source>
        <translation>Of the time of those who serve this queue.</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>My teams</translation>
    </message>
    <message>
        <source>Our queues</source>
        <translation>Our queues</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureForm</name>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Answered within</translation>
    </message>
    <message>
        <source>Service level, target</source>
        <translation>Service level, target</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Abandon rate</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Short abandon</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Attendance rate, target</source>
        <translation>Attendance rate, target</translation>
    </message>
    <message>
        <source>Talk utilisation, target</source>
        <translation>Talk utilisation, target</translation>
    </message>
    <message>
        <source>AHT, target</source>
        <translation>AHT, target</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>as all queues</source>
        <translation>as all queues</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>none of its own</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>in every queue; goes before the queue’s. What the telephone system tells goes before both</source>
        <translation>in every queue; goes before the queue’s. What the telephone system tells goes before both</translation>
    </message>
    <message>
        <source>where the telephone system tells none</source>
        <translation>where the telephone system tells none</translation>
    </message>
    <message>
        <source>%1%2 there</source>
        <translation>%1%2 there</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Adherence tolerates</source>
        <translation>Adherence tolerates</translation>
    </message>
    <message>
        <source>“No rest” above an occupancy of</source>
        <translation>“No rest” above an occupancy of</translation>
    </message>
    <message>
        <source>“No rest” after</source>
        <translation>“No rest” after</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureLines</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureModel</name>
    <message numerus="yes">
        <source>%1, %n calls</source>
        <translation>
            <numerusform>%1, %n call</numerusform>
            <numerusform>%1, %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Wait ended</source>
        <translation>Wait ended</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>a row&apos;s part in numerator and denominator</extracomment>
        <translation>Counts</translation>
    </message>
    <message>
        <source>%1, from queue_log</source>
        <translation>%1, from queue_log</translation>
    </message>
    <message>
        <source>Rostered from</source>
        <translation>Rostered from</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Present since</source>
        <translation>Present since</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Present for</source>
        <translation>Present for</translation>
    </message>
    <message>
        <source>Why it counts or not</source>
        <translation>Why it counts or not</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigurePanel</name>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The figure cannot be opened</source>
        <translation>The figure cannot be opened</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nothing is kept</translation>
    </message>
    <message>
        <source>There is no store, hence no list of calls and spans. Start the console with one.</source>
        <translation>There is no store, hence no list of calls and spans. Start the console with one.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 not heard and left out</source>
        <translation>%1 not heard and left out</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows are listed</source>
        <translation>%L1 of %L2 rows are listed</translation>
    </message>
    <message>
        <source>%1: %2, longest %3</source>
        <translation>%1: %2, longest %3</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>no reason</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Behind %1</translation>
    </message>
    <message>
        <source>No calls in this interval</source>
        <translation>No calls in this interval</translation>
    </message>
    <message>
        <source>No time in this interval</source>
        <translation>No time in this interval</translation>
    </message>
    <message>
        <source>Choose a longer interval, or another queue.</source>
        <translation>Choose a longer interval, or another queue.</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Rows behind the figure</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 lost to incidents and left out</source>
        <translation>%1 lost to incidents and left out</translation>
    </message>
    <message>
        <source>half-hour sums before %1, with the limits that held then</source>
        <translation>half-hour sums before %1, with the limits that held then</translation>
    </message>
    <message>
        <source>Not available any more</source>
        <translation>Not available any more</translation>
    </message>
    <message>
        <source>Only half-hour sums are kept of that time, and this figure does not follow from them.</source>
        <translation>Only half-hour sums are kept of that time, and this figure does not follow from them.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reading the figure</source>
        <translation>Reading the figure</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Read it again, or choose a shorter interval.</source>
        <translation>Read it again, or choose a shorter interval.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>No interval</translation>
    </message>
    <message>
        <source>The end must lie after the begin.</source>
        <translation>The end must lie after the begin.</translation>
    </message>
    <message>
        <source>of those who serve %1 now</source>
        <translation>of those who serve %1 now</translation>
    </message>
    <message>
        <source>Nobody is rostered then</source>
        <translation>Nobody is rostered then</translation>
    </message>
    <message>
        <source>A roster is imported on the Attendance page.</source>
        <translation>A roster is imported on the Attendance page.</translation>
    </message>
    <message>
        <source>as at %1, of shifts that have begun by then</source>
        <translation>as at %1, of shifts that have begun by then</translation>
    </message>
    <message numerus="yes">
        <source>%n people there whose phones were not heard, left out</source>
        <translation>
            <numerusform>%n person there whose phone was not heard, left out</numerusform>
            <numerusform>%n people there whose phones were not heard, left out</numerusform>
        </translation>
    </message>
    <message>
        <source>left out before %1: only half-hour sums are kept</source>
        <translation>left out before %1: only half-hour sums are kept</translation>
    </message>
    <message>
        <source>of the calls of %1</source>
        <translation>of the calls of %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureScopes</name>
    <message>
        <source>The centre: all queues</source>
        <translation>The centre: all queues</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FigureSettingsPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Whose figures</translation>
    </message>
    <message>
        <source>The centre, its queues, and members with a wrap-up of their own</source>
        <translation>The centre, its queues, and members with a wrap-up of their own</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n of its own</numerusform>
            <numerusform>%n of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>Member whose wrap-up is set, by name or phone</source>
        <translation>Member whose wrap-up is set, by name or phone</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>The centre’s settings could not be loaded: %1</translation>
    </message>
    <message>
        <source>Write the member’s name or phone first, as the telephone system calls it.</source>
        <translation>Write the member’s name or phone first, as the telephone system calls it.</translation>
    </message>
    <message>
        <source>Your role may look at the figures and not change them.</source>
        <translation>Your role may look at the figures and not change them.</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>Put the marked entries right, then save.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>name or phone</source>
        <translation>name or phone</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>Discarded: all is as it was saved.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FilterPills</name>
    <message>
        <source>Rostered</source>
        <translation>Rostered</translation>
    </message>
    <message>
        <source>Not in</source>
        <extracomment>short, for a row of many words: those who are not in yet</extracomment>
        <translation>Not in</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>First run</translation>
    </message>
    <message>
        <source>Take the agents found on the feed</source>
        <translation>Take the agents found on the feed</translation>
    </message>
    <message>
        <source>Read a CSV file (employee_no, name, team, feed_member)</source>
        <translation>Read a CSV file (employee_no, name, team, feed_member)</translation>
    </message>
    <message>
        <source>Later: the floor is shown without names on record</source>
        <translation>Later: the floor is shown without names on record</translation>
    </message>
    <message>
        <source>Team 1</source>
        <translation>Team 1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>Duty leader</translation>
    </message>
    <message>
        <source>your name: every decision has an author</source>
        <translation>your name: every decision has an author</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV files (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n agent(s) found on the feed</source>
        <translation>
            <numerusform>Take the %n agent found on the feed</numerusform>
            <numerusform>Take the %n agents found on the feed</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Step %1 of 3</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Open the console</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>It can be changed at any time in the settings.</translation>
    </message>
    <message>
        <source>Where does the floor come from?</source>
        <translation>Where does the floor come from?</translation>
    </message>
    <message>
        <source>The demo floor is simulated and marked everywhere; its data is never mixed with real data.</source>
        <translation>The demo floor is simulated and marked everywhere; its data is never mixed with real data.</translation>
    </message>
    <message>
        <source>Who is the team?</source>
        <translation>Who is the team?</translation>
    </message>
    <message>
        <source>People and rosters can be imported later as well.</source>
        <translation>People and rosters can be imported later as well.</translation>
    </message>
    <message>
        <source>Give your name: every decision is kept with its author.</source>
        <translation>Give your name: every decision is kept with its author.</translation>
    </message>
    <message>
        <source>Choose the file with the agents, or “Later”.</source>
        <translation>Choose the file with the agents, or “Later”.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>The demo floor brings its own team</source>
        <translation>The demo floor brings its own team</translation>
    </message>
    <message>
        <source>Take the agents found on the feed (none was heard yet)</source>
        <translation>Take the agents found on the feed (none was heard yet)</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorModel</name>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>column title: length of the present call</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>column title: calls taken today</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>column title: average handling time</extracomment>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Time in state / alarm</source>
        <extracomment>column title: how long in the state, beside when it alarms</extracomment>
        <translation>Time in state / alarm</translation>
    </message>
    <message>
        <source>Occ. of login</source>
        <extracomment>column title: occupancy, variant b, of the logged-in time</extracomment>
        <translation>Occ. of login</translation>
    </message>
    <message>
        <source>Occ. with ring</source>
        <extracomment>column title: occupancy, variant c, ringing counts as handling</extracomment>
        <translation>Occ. with ring</translation>
    </message>
    <message>
        <source>Occ. no ring</source>
        <extracomment>column title: occupancy, variant a, ringing does not count</extracomment>
        <translation>Occ. no ring</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorOrders</name>
    <message>
        <source>the program ended before the call</source>
        <translation>the program ended before the call</translation>
    </message>
    <message>
        <source>the agent left the floor before the call ended</source>
        <translation>the agent left the floor before the call ended</translation>
    </message>
    <message>
        <source>the feed was lost before the call ended</source>
        <translation>the feed was lost before the call ended</translation>
    </message>
    <message>
        <source>This cannot be done for %1 now: the floor has changed meanwhile, or the feed cannot do it.</source>
        <translation>This cannot be done for %1 now: the floor has changed meanwhile, or the feed cannot do it.</translation>
    </message>
    <message>
        <source>Nothing is done on the floor without a store: every action is kept in the audit trail.</source>
        <translation>Nothing is done on the floor without a store: every action is kept in the audit trail.</translation>
    </message>
    <message>
        <source>Not done for %1: %2.</source>
        <translation>Not done for %1: %2.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FloorPage</name>
    <message>
        <source>Filtered; show all</source>
        <translation>Filtered; show all</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Name or seat</source>
        <translation>Name or seat</translation>
    </message>
    <message>
        <source>Search agents by name or seat</source>
        <translation>Search agents by name or seat</translation>
    </message>
    <message>
        <source>Order of the agents</source>
        <translation>Order of the agents</translation>
    </message>
    <message>
        <source>Needs me first</source>
        <translation>Needs me first</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>By time in state</source>
        <translation>By time in state</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>No agent fits</source>
        <translation>No agent fits</translation>
    </message>
    <message>
        <source>Change the search, or press “Filtered; show all”.</source>
        <translation>Change the search, or press “Filtered; show all”.</translation>
    </message>
    <message>
        <source>The floor is not heard yet</source>
        <translation>The floor is not heard yet</translation>
    </message>
    <message>
        <source>Choose in the settings where the floor comes from.</source>
        <translation>Choose in the settings where the floor comes from.</translation>
    </message>
    <message>
        <source>No agents in any queue</source>
        <translation>No agents in any queue</translation>
    </message>
    <message>
        <source>The telephone system is heard, but no queue has members. Add agents to a queue there; they appear here at once.</source>
        <translation>The telephone system is heard, but no queue has members. Add agents to a queue there; they appear here at once.</translation>
    </message>
    <message>
        <source>There is no store, hence no roll.</source>
        <translation>There is no store, hence no roll.</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>Search: / or Ctrl+F</translation>
    </message>
    <message>
        <source>Order: O</source>
        <translation>Order: O</translation>
    </message>
    <message>
        <source>Show all: Esc</source>
        <translation>Show all: Esc</translation>
    </message>
    <message>
        <source>Nothing is kept of this moment</source>
        <translation>Nothing is kept of this moment</translation>
    </message>
    <message>
        <source>The floor was not listened to. Choose another moment, or press Esc for the present.</source>
        <translation>The floor was not listened to. Choose another moment, or press Esc for the present.</translation>
    </message>
    <message>
        <source>Change the search, or press Esc for all agents.</source>
        <translation>Change the search, or press Esc for all agents.</translation>
    </message>
    <message>
        <source>Your phone %1 rings; lift it to hear the call.</source>
        <translation>Your phone %1 rings; lift it to hear the call.</translation>
    </message>
    <message>
        <source>%1 is taken out of %2 when the call is over.</source>
        <translation>%1 is taken out of %2 when the call is over.</translation>
    </message>
    <message>
        <source>Your phone would ring now and you would hear %1’s call; in the demo nothing is heard.</source>
        <translation>Your phone would ring now and you would hear %1’s call; in the demo nothing is heard.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Cards (V)</source>
        <translation>Cards (V)</translation>
    </message>
    <message>
        <source>Table (V)</source>
        <translation>Table (V)</translation>
    </message>
    <message>
        <source>look back: to the line of the day</source>
        <translation>look back: to the line of the day</translation>
    </message>
    <message>
        <source>search by name or seat</source>
        <translation>search by name or seat</translation>
    </message>
    <message>
        <source>choose the order of the agents</source>
        <translation>choose the order of the agents</translation>
    </message>
    <message>
        <source>agents as cards or as a table</source>
        <translation>agents as cards or as a table</translation>
    </message>
    <message>
        <source>to the pies: a slice narrows the agents</source>
        <translation>to the pies: a slice narrows the agents</translation>
    </message>
    <message>
        <source>go to the seat of the agent who is open</source>
        <translation>go to the seat of the agent who is open</translation>
    </message>
    <message>
        <source>take back: figure, past, panel, filter, search</source>
        <translation>take back: figure, past, panel, filter, search</translation>
    </message>
    <message>
        <source>write a note about the agent</source>
        <translation>write a note about the agent</translation>
    </message>
    <message>
        <source>the agent’s call escalates: its entry</source>
        <translation>the agent’s call escalates: its entry</translation>
    </message>
    <message>
        <source>open the agent’s coaching</source>
        <translation>open the agent’s coaching</translation>
    </message>
    <message>
        <source>open the service level, or the indicator with the focus</source>
        <translation>open the service level, or the indicator with the focus</translation>
    </message>
    <message>
        <source>open the agent’s figures</source>
        <translation>open the agent’s figures</translation>
    </message>
    <message>
        <source>Press for the rate of that moment, person by person.</source>
        <translation>Press for the rate of that moment, person by person.</translation>
    </message>
    <message>
        <source>listen silently to the agent’s call</source>
        <translation>listen silently to the agent’s call</translation>
    </message>
    <message>
        <source>Nobody was rostered to be here then.</source>
        <translation>Nobody was rostered to be here then.</translation>
    </message>
    <message>
        <source>Listening is over: your phone hears no call any more.</source>
        <translation>Listening is over: your phone hears no call any more.</translation>
    </message>
    <message>
        <source>The feed is lost: whether your phone still hears a call is not known.</source>
        <translation>The feed is lost: whether your phone still hears a call is not known.</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>Everybody on the floor, with the alerts of all; not pressed: your teams and the queues they serve: A</source>
        <translation>Everybody on the floor, with the alerts of all; not pressed: your teams and the queues they serve: A</translation>
    </message>
    <message>
        <source>the own teams alone, or the whole floor</source>
        <translation>the own teams alone, or the whole floor</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>Floorwalk::FoldedInbox</name>
    <message>
        <source>Inbox: %1 urgent, %2 to watch; unfold</source>
        <translation>Inbox: %1 urgent, %2 to watch; unfold</translation>
    </message>
    <message>
        <source>Inbox of now: %1 urgent, %2 to watch; unfold</source>
        <translation>Inbox of now: %1 urgent, %2 to watch; unfold</translation>
    </message>
</context>
<context>
    <name>Floorwalk::GalleryPage</name>
    <message>
        <source>Gallery of parts</source>
        <translation>Gallery of parts</translation>
    </message>
</context>
<context>
    <name>Floorwalk::GapLegend</name>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Gap filled from queue_log</source>
        <translation>Gap filled from queue_log</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HandoverPane</name>
    <message>
        <source>Handed over to you</source>
        <translation>Handed over to you</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Take over the rest</source>
        <translation>Take over the rest</translation>
    </message>
    <message>
        <source>Hand over your shift</source>
        <translation>Hand over your shift</translation>
    </message>
    <message>
        <source>The next leader</source>
        <translation>The next leader</translation>
    </message>
    <message>
        <source>To: the next leader’s name; empty: whoever is next</source>
        <translation>To: the next leader’s name; empty: whoever is next</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>What the next leader must know.</translation>
    </message>
    <message>
        <source>Space: hand over or keep</source>
        <translation>Space: hand over or keep</translation>
    </message>
    <message>
        <source>What is open and may be handed over</source>
        <translation>What is open and may be handed over</translation>
    </message>
    <message>
        <source>Hand-overs of the day</source>
        <translation>Hand-overs of the day</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>%n more after it</numerusform>
            <numerusform>%n more after it</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Reason; it stays with %1</source>
        <translation>Reason; it stays with %1</translation>
    </message>
    <message>
        <source>When the leader before you hands over the shift, it appears here.</source>
        <translation>When the leader before you hands over the shift, it appears here.</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Hand-over note</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>The hand-over of the day that is chosen; while nobody has answered it.</source>
        <translation>The hand-over of the day that is chosen; while nobody has answered it.</translation>
    </message>
    <message>
        <source>Why do you refuse it?</source>
        <translation>Why do you refuse it?</translation>
    </message>
</context>
<context>
    <name>Floorwalk::HeadWatch</name>
    <message>
        <source>The keychain remembers another audit trail than the store holds: it was cut off or rewritten, or an old copy was put in its place. Check it with floorwalk verify.</source>
        <translation>The keychain remembers another audit trail than the store holds: it was cut off or rewritten, or an old copy was put in its place. Check it with floorwalk verify.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxModel</name>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::InboxPane</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>Nothing needs you now</translation>
    </message>
    <message>
        <source>Long calls, long pauses and long waits appear here, worst first.</source>
        <translation>Long calls, long pauses and long waits appear here, worst first.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Fold the inbox</source>
        <translation>Fold the inbox</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>go</source>
        <translation>go</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>snooze</translation>
    </message>
    <message>
        <source>Inbox, worst first</source>
        <translation>Inbox, worst first</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <translation>%1 · with %2</translation>
    </message>
    <message>
        <source>Go to seat</source>
        <translation>Go to seat</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>Dismiss because</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s)</source>
        <translation>
            <numerusform>&amp;%n minute</numerusform>
            <numerusform>&amp;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name, then Enter</source>
        <translation>Another name, then Enter</translation>
    </message>
    <message>
        <source>Settled at the seat</source>
        <translation>Settled at the seat</translation>
    </message>
    <message>
        <source>The call needs its time</source>
        <translation>The call needs its time</translation>
    </message>
    <message>
        <source>Known and agreed</source>
        <translation>Known and agreed</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>Another reason, then Enter</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>a row of the inbox while the feed is silent: what is wrong, and the clock time of the last event</extracomment>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>More for all of them: assign (A), note (N), dismiss (D)</source>
        <translation>More for all of them: assign (A), note (N), dismiss (D)</translation>
    </message>
    <message>
        <source>More: assign (A), note (N), dismiss (D)</source>
        <translation>More: assign (A), note (N), dismiss (D)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, then Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Go to it</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>More: leave it out (D)</source>
        <translation>More: leave it out (D)</translation>
    </message>
    <message>
        <source>Start: %1 (W)</source>
        <translation>Start: %1 (W)</translation>
    </message>
    <message>
        <source>Left out: no time</source>
        <translation>Left out: no time</translation>
    </message>
    <message>
        <source>Left out: not needed today</source>
        <translation>Left out: not needed today</translation>
    </message>
    <message>
        <source>Left out: done otherwise</source>
        <translation>Left out: done otherwise</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>&amp;1 hour</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Until &amp;tomorrow</translation>
    </message>
    <message>
        <source>A &amp;week</source>
        <translation>A &amp;week</translation>
    </message>
    <message>
        <source>All of them are done</source>
        <translation>All of them are done</translation>
    </message>
    <message>
        <source>Of now, not of the moment that is looked back at.</source>
        <translation>Of now, not of the moment that is looked back at.</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>the next one</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>the one before</translation>
    </message>
    <message>
        <source>take it, and go to the seat</source>
        <translation>take it, and go to the seat</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>assign</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>dismiss with a reason</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>back to the page</translation>
    </message>
    <message>
        <source>More for all of them: leave them out (D)</source>
        <translation>More for all of them: leave them out (D)</translation>
    </message>
    <message>
        <source>More for all of them: done (D)</source>
        <translation>More for all of them: done (D)</translation>
    </message>
    <message>
        <source>Done as promised</source>
        <translation>Done as promised</translation>
    </message>
    <message>
        <source>Declined: no time in this shift</source>
        <translation>Declined: no time in this shift</translation>
    </message>
    <message>
        <source>Declined: not of my team</source>
        <translation>Declined: not of my team</translation>
    </message>
    <message>
        <source>More: it is done (D)</source>
        <translation>More: it is done (D)</translation>
    </message>
    <message>
        <source>More for all of them: they are done (D)</source>
        <translation>More for all of them: they are done (D)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>More: decline it (D)</source>
        <translation>More: decline it (D)</translation>
    </message>
    <message>
        <source>More for all of them: decline them (D)</source>
        <translation>More for all of them: decline them (D)</translation>
    </message>
    <message>
        <source>All of them are received</source>
        <translation>All of them are received</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>More for all of them: received (D)</source>
        <translation>More for all of them: received (D)</translation>
    </message>
    <message>
        <source>More: note (N), how it ended (D)</source>
        <translation>More: note (N), how it ended (D)</translation>
    </message>
    <message>
        <source>More for all of them: note (N), how they ended (D)</source>
        <translation>More for all of them: note (N), how they ended (D)</translation>
    </message>
    <message>
        <source>W starts “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that starts the activity which it gives cause for</extracomment>
        <translation>W starts “%1”</translation>
    </message>
    <message>
        <source>begin the activity that it proposes, or show it</source>
        <translation>begin the activity that it proposes, or show it</translation>
    </message>
    <message>
        <source>Show: %1 (W)</source>
        <translation>Show: %1 (W)</translation>
    </message>
    <message>
        <source>W shows “%1”</source>
        <extracomment>behind an alert&apos;s words: the key that shows the activity which came of it, such as “Floor walk 14:02”</extracomment>
        <translation>W shows “%1”</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentForm</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>It was none…</source>
        <translation>It was none…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Wording for all</source>
        <translation>Wording for all</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The wording is copied.</source>
        <translation>The wording is copied.</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Who has been told: name or place</source>
        <translation>Who has been told: name or place</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Power, network, telephone system …</source>
        <translation>Power, network, telephone system …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>what falls into it is held against nobody on the team</source>
        <translation>what falls into it is held against nobody on the team</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Incident #%1</source>
        <translation>Incident #%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1. It excuses nothing.</source>
        <translation>Withdrawn: %1. It excuses nothing.</translation>
    </message>
    <message>
        <source>%1, %2 still gone. It lasts.</source>
        <translation>%1, %2 still gone. It lasts.</translation>
    </message>
    <message>
        <source>Withdraw incident #%1? Then it excuses nothing.</source>
        <translation>Withdraw incident #%1? Then it excuses nothing.</translation>
    </message>
    <message>
        <source>Another span for incident #%1?</source>
        <translation>Another span for incident #%1?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Why: it is read later</source>
        <translation>Why: it is read later</translation>
    </message>
    <message>
        <source>What was said of this incident</source>
        <translation>What was said of this incident</translation>
    </message>
    <message>
        <source>withdrawn: it excuses nothing</source>
        <translation>withdrawn: it excuses nothing</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>The end must lie after the beginning.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents, the newest first</source>
        <translation>Incidents, the newest first</translation>
    </message>
    <message>
        <source>No incident in the last weeks</source>
        <translation>No incident in the last weeks</translation>
    </message>
    <message>
        <source>When many of a team go off line at once inside their shift, it appears here and in the inbox.</source>
        <translation>When many of a team go off line at once inside their shift, it appears here and in the inbox.</translation>
    </message>
    <message>
        <source>Incident #%1 is on record.</source>
        <translation>Incident #%1 is on record.</translation>
    </message>
    <message>
        <source>The span is corrected.</source>
        <translation>The span is corrected.</translation>
    </message>
    <message>
        <source>The incident is withdrawn.</source>
        <translation>The incident is withdrawn.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Closed by hand</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>The incident is closed.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlClient</name>
    <message>
        <source>%1 refuses connections on port %2; does the adapter run?</source>
        <translation>%1 refuses connections on port %2; does the adapter run?</translation>
    </message>
    <message>
        <source>The host “%1” is not known; check the feed’s address.</source>
        <translation>The host “%1” is not known; check the feed’s address.</translation>
    </message>
    <message>
        <source>The adapter at %1 closed the connection.</source>
        <translation>The adapter at %1 closed the connection.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2</source>
        <translation>The connection to %1 failed: %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::JsonlFeed</name>
    <message>
        <source>Not connected.</source>
        <translation>Not connected.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connecting to %1.</translation>
    </message>
    <message>
        <source>%1 is there and has told nothing yet.</source>
        <translation>%1 is there and has told nothing yet.</translation>
    </message>
    <message>
        <source>%1 does not answer; check the address and the network.</source>
        <translation>%1 does not answer; check the address and the network.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 seconds; it is started again. It should say something every 10 seconds, if only “hello”.</source>
        <translation>Nothing was heard from %1 for %2 seconds; it is started again. It should say something every 10 seconds, if only “hello”.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connected to %1.</translation>
    </message>
    <message>
        <source>It floods: about %1 lines a second, read as fast as this computer can.</source>
        <translation>It floods: about %1 lines a second, read as fast as this computer can.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Keys and what they do</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgeForm</name>
    <message>
        <source>Everybody must read it</source>
        <translation>Everybody must read it</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>What is new, in words an agent can say to a customer</source>
        <translation>What is new, in words an agent can say to a customer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>New knowledge point</source>
        <translation>New knowledge point</translation>
    </message>
    <message>
        <source>Correct point #%1</source>
        <translation>Correct point #%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>Discard what is typed?</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>Has a last day</translation>
    </message>
    <message>
        <source>The content changed: everybody must confirm again</source>
        <translation>The content changed: everybody must confirm again</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePage</name>
    <message>
        <source>Valid now</source>
        <translation>Valid now</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Knowledge points</source>
        <translation>Knowledge points</translation>
    </message>
    <message>
        <source>Knowledge point</source>
        <translation>Knowledge point</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Who knows it</translation>
    </message>
    <message>
        <source>Who has confirmed, and who has not</source>
        <translation>Who has confirmed, and who has not</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>New point</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Also what is over, comes later or was withdrawn: A</source>
        <translation>Also what is over, comes later or was withdrawn: A</translation>
    </message>
    <message>
        <source>Text of the knowledge point</source>
        <translation>Text of the knowledge point</translation>
    </message>
    <message>
        <source>No knowledge point yet</source>
        <translation>No knowledge point yet</translation>
    </message>
    <message>
        <source>No point is valid now</source>
        <translation>No point is valid now</translation>
    </message>
    <message>
        <source>N writes one: what is new in the business, for whom and until when.</source>
        <translation>N writes one: what is new in the business, for whom and until when.</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2: %3</source>
        <translation>Withdrawn %1 by %2: %3</translation>
    </message>
    <message>
        <source>By %1, corrected %2 by %3</source>
        <translation>By %1, corrected %2 by %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>An unfinished knowledge point is open: keep or discard it.</source>
        <translation>An unfinished knowledge point is open: keep or discard it.</translation>
    </message>
    <message>
        <source>What is typed is not kept yet: %1</source>
        <translation>What is typed is not kept yet: %1</translation>
    </message>
    <message>
        <source>Knowledge point #%1 is on record.</source>
        <translation>Knowledge point #%1 is on record.</translation>
    </message>
    <message>
        <source>Withdraw point #%1?</source>
        <translation>Withdraw point #%1?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Why it holds no more</source>
        <translation>Why it holds no more</translation>
    </message>
    <message>
        <source>It is withdrawn; the record of it stays.</source>
        <translation>It is withdrawn; the record of it stays.</translation>
    </message>
    <message>
        <source>The point is laid aside. N takes it up again.</source>
        <translation>The point is laid aside. N takes it up again.</translation>
    </message>
    <message>
        <source>write a point</source>
        <translation>write a point</translation>
    </message>
    <message>
        <source>correct the point</source>
        <translation>correct the point</translation>
    </message>
    <message>
        <source>withdraw the point</source>
        <translation>withdraw the point</translation>
    </message>
    <message>
        <source>to who knows it; there: note it, or take it back</source>
        <translation>to who knows it; there: note it, or take it back</translation>
    </message>
    <message>
        <source>also what is over, comes later or was withdrawn</source>
        <translation>also what is over, comes later or was withdrawn</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>Knowledge point #%1</translation>
    </message>
    <message>
        <source>Press Enter to note that the chosen agent knows it, or to take that back.</source>
        <translation>Press Enter to note that the chosen agent knows it, or to take that back.</translation>
    </message>
    <message>
        <source>%1 · the answer to entry #%2 of the register</source>
        <translation>%1 · the answer to entry #%2 of the register</translation>
    </message>
</context>
<context>
    <name>Floorwalk::KnowledgePart</name>
    <message>
        <source>New business knowledge</source>
        <translation>New business knowledge</translation>
    </message>
    <message>
        <source>Who has not confirmed</source>
        <translation>Who has not confirmed</translation>
    </message>
    <message>
        <source>All knowledge points</source>
        <translation>All knowledge points</translation>
    </message>
    <message>
        <source>%1 (must read, %2 confirmed)</source>
        <extracomment>a knowledge point that must be read: its title, and how many of how many know it</extracomment>
        <translation>%1 (must read, %2 confirmed)</translation>
    </message>
    <message>
        <source>%1 (%2 confirmed)</source>
        <translation>%1 (%2 confirmed)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>everybody has confirmed</source>
        <translation>everybody has confirmed</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet. Press Enter once the chosen agent knows the points beside the name.</source>
        <translation>Not confirmed yet. Press Enter once the chosen agent knows the points beside the name.</translation>
    </message>
    <message>
        <source>No knowledge point is in force.</source>
        <translation>No knowledge point is in force.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderChip</name>
    <message>
        <source>Who is on duty</source>
        <translation>Who is on duty</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Who is on duty?</translation>
    </message>
    <message>
        <source>Nobody is on duty; choose the duty leader</source>
        <translation>Nobody is on duty; choose the duty leader</translation>
    </message>
    <message>
        <source>On duty: %1; choose the duty leader</source>
        <translation>On duty: %1; choose the duty leader</translation>
    </message>
    <message>
        <source>%1 · operations manager</source>
        <extracomment>who sits at the console: a name, and that this one is the operations manager</extracomment>
        <translation>%1 · operations manager</translation>
    </message>
    <message>
        <source>Operations manager: name, then Enter</source>
        <translation>Operations manager: name, then Enter</translation>
    </message>
    <message>
        <source>Another leader: name, then Enter</source>
        <translation>Another leader: name, then Enter</translation>
    </message>
    <message>
        <source>Every decision made here bears this name. Ctrl+L changes it.</source>
        <translation>Every decision made here bears this name. Ctrl+L changes it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::LeaderWordsPanel</name>
    <message>
        <source>By the leader</source>
        <translation>By the leader</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>What was won and lost today?</source>
        <translation>What was won and lost today?</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>Plan for tomorrow</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>What the next leader must know.</source>
        <translation>What the next leader must know.</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>Tomorrow by the hour…</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are planned</source>
        <translation>
            <numerusform>%n activity is planned</numerusform>
            <numerusform>%n activities are planned</numerusform>
        </translation>
    </message>
    <message>
        <source>One item a line; the next day’s preparation shows them.</source>
        <translation>One item a line; the next day’s preparation shows them.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What went well, what did not, and what comes next; it goes to the operations manager.</source>
        <translation>What went well, what did not, and what comes next; it goes to the operations manager.</translation>
    </message>
    <message>
        <source>Turn the lines into tasks</source>
        <translation>Turn the lines into tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of the register go along:</source>
        <translation>
            <numerusform>%n open thing of the register goes along:</numerusform>
            <numerusform>%n open things of the register go along:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open thing(s) stay with today: end them, or hand them over.</source>
        <translation>
            <numerusform>%n other open thing stays with today: end it, or hand it over.</numerusform>
            <numerusform>%n other open things stay with today: end them, or hand them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
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
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListeningForm</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Number, caller or recording</source>
        <translation>Number, caller or recording</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Listened to or called back</source>
        <translation>Listened to or called back</translation>
    </message>
    <message>
        <source>Complete what you heard</source>
        <translation>Complete what you heard</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Correct the entry</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>store the entry</source>
        <translation>store the entry</translation>
    </message>
    <message>
        <source>What you tell the agent</source>
        <translation>What you tell the agent</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ListeningPart</name>
    <message numerus="yes">
        <source>%n still to hear this week</source>
        <translation>
            <numerusform>%n still to hear this week</numerusform>
            <numerusform>%n still to hear this week</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s listen-ins and call-backs are done.</source>
        <translation>The week’s listen-ins and call-backs are done.</translation>
    </message>
    <message>
        <source>Whom to hear next</source>
        <translation>Whom to hear next</translation>
    </message>
    <message>
        <source>Whom to hear next, and why</source>
        <translation>Whom to hear next, and why</translation>
    </message>
    <message>
        <source>L puts on record how and how long the chosen one was heard, and what was advised: that counts for the week. Enter writes a note.</source>
        <translation>L puts on record how and how long the chosen one was heard, and what was advised: that counts for the week. Enter writes a note.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MainWindow</name>
    <message>
        <source>Floorwalk – demo floor</source>
        <translation>Floorwalk – demo floor</translation>
    </message>
    <message>
        <source>Floorwalk</source>
        <translation>Floorwalk</translation>
    </message>
    <message>
        <source>Say first who is on duty, at the upper right: every decision bears a name.</source>
        <translation>Say first who is on duty, at the upper right: every decision bears a name.</translation>
    </message>
    <message>
        <source>On a floor walk. F9 when you are back.</source>
        <translation>On a floor walk. F9 when you are back.</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts go to %1. F9 when you are back.</source>
        <translation>On a floor walk: new alerts go to %1. F9 when you are back.</translation>
    </message>
    <message>
        <source>On a floor walk: new alerts stand on the wallboard. F9 when you are back.</source>
        <translation>On a floor walk: new alerts stand on the wallboard. F9 when you are back.</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>%1 begun. It stands in the day.</source>
        <translation>%1 begun. It stands in the day.</translation>
    </message>
    <message>
        <source>That alert is over.</source>
        <translation>That alert is over.</translation>
    </message>
    <message>
        <source>go for a floor walk, and back</source>
        <translation>go for a floor walk, and back</translation>
    </message>
    <message>
        <source>to the inbox</source>
        <translation>to the inbox</translation>
    </message>
    <message>
        <source>this list of keys</source>
        <translation>this list of keys</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>On every page</translation>
    </message>
    <message>
        <source>write a coaching note</source>
        <translation>write a coaching note</translation>
    </message>
    <message>
        <source>take something up: its entry in the register</source>
        <translation>take something up: its entry in the register</translation>
    </message>
    <message numerus="yes">
        <source>The floor walk is over. %n new alert(s) came meanwhile: see Walk.</source>
        <translation>
            <numerusform>The floor walk is over. %n new alert came meanwhile: see Walk.</numerusform>
            <numerusform>The floor walk is over. %n new alerts came meanwhile: see Walk.</numerusform>
        </translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>who is on duty</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>What was said and agreed</translation>
    </message>
    <message>
        <source>Last time (%1, %2): %3</source>
        <extracomment>minutes of the last meeting of the same kind: the date, who wrote them, the words</extracomment>
        <translation>Last time (%1, %2): %3</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MomentBar</name>
    <message>
        <source>Back to live</source>
        <translation>Back to live</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Drag to an earlier moment, or press T and use the arrow keys (a minute), Page Up and Page Down (a quarter of an hour), Home and End.</source>
        <translation>Drag to an earlier moment, or press T and use the arrow keys (a minute), Page Up and Page Down (a quarter of an hour), Home and End.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>ddd MM-dd</source>
        <comment>a day in the list</comment>
        <translation>ddd MM-dd</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>Live %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::MomentSlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Moment of the day</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 · nothing is known from %2 to %3: %4</source>
        <translation>%1 · nothing is known from %2 to %3: %4</translation>
    </message>
    <message>
        <source>the feed was silent</source>
        <translation>the feed was silent</translation>
    </message>
    <message>
        <source>%1 · not heard from %2 to %3 and filled from queue_log: %4</source>
        <translation>%1 · not heard from %2 to %3 and filled from queue_log: %4</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteCorner</name>
    <message>
        <source>%1 is not on the list of agents. Import the agents first.</source>
        <translation>%1 is not on the list of agents. Import the agents first.</translation>
    </message>
    <message>
        <source>unfinished since %1: store or discard it</source>
        <translation>unfinished since %1: store or discard it</translation>
    </message>
    <message>
        <source>Note #%1 is on record.</source>
        <translation>Note #%1 is on record.</translation>
    </message>
    <message>
        <source>Note #%1 is not among the agent’s notes any more.</source>
        <translation>Note #%1 is not among the agent’s notes any more.</translation>
    </message>
    <message>
        <source>note #%1, which it corrects, is gone: store it as a new one, or discard it</source>
        <translation>note #%1, which it corrects, is gone: store it as a new one, or discard it</translation>
    </message>
    <message>
        <source>First choose the duty leader at the top right: every note needs an author.</source>
        <translation>First choose the duty leader at the top right: every note needs an author.</translation>
    </message>
    <message>
        <source>A note begun %1 is not finished. Press Ctrl+N to go on with it.</source>
        <translation>A note begun %1 is not finished. Press Ctrl+N to go on with it.</translation>
    </message>
    <message>
        <source>The note is kept as a draft. Press Ctrl+N to go on with it.</source>
        <translation>The note is kept as a draft. Press Ctrl+N to go on with it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::NoteSheet</name>
    <message>
        <source>Coaching note</source>
        <translation>Coaching note</translation>
    </message>
    <message>
        <source>Correct note #%1</source>
        <translation>Correct note #%1</translation>
    </message>
    <message>
        <source>Agreed already: %1</source>
        <translation>Agreed already: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>storing…</source>
        <translation>storing…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>HR may see it</source>
        <translation>HR may see it</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>What you saw or heard, when, how often</source>
        <translation>What you saw or heard, when, how often</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Feeling</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>What it did to you</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>What is needed, and what for</source>
        <translation>What is needed, and what for</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>One thing to do</source>
        <translation>One thing to do</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Their words</translation>
    </message>
    <message>
        <source>What the agent says, as it was said</source>
        <translation>What the agent says, as it was said</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>store the note</source>
        <translation>store the note</translation>
    </message>
    <message>
        <source>Name the agent the note is about.</source>
        <translation>Name the agent the note is about.</translation>
    </message>
    <message>
        <source>Only leaders see a care note.</source>
        <translation>Only leaders see a care note.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::OpenItemsModel</name>
    <message>
        <source>Missing punch</source>
        <translation>Missing punch</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>Floorwalk::OptionalNumber</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PageDraft</name>
    <message>
        <source>Changes that were not saved last time stand here again.</source>
        <translation>Changes that were not saved last time stand here again.</translation>
    </message>
    <message>
        <source>Nobody is on duty: what is typed here is kept as soon as somebody is.</source>
        <translation>Nobody is on duty: what is typed here is kept as soon as somebody is.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PartsForm</name>
    <message>
        <source>Parts of the activity’s form</source>
        <translation>Parts of the activity’s form</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Without parts the form is the checklist and the note.</source>
        <translation>Without parts the form is the checklist and the note.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a part of a form, and what it shows</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All parts are in it.</source>
        <translation>All parts are in it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PastBanner</name>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>ddd yyyy-MM-dd</source>
        <comment>the day looked back at</comment>
        <translation>ddd yyyy-MM-dd</translation>
    </message>
    <message>
        <source>The past: %1, %2 ago</source>
        <translation>The past: %1, %2 ago</translation>
    </message>
    <message>
        <source>The past: %1. Nothing was heard from %2 to %3, so nothing is known.</source>
        <translation>The past: %1. Nothing was heard from %2 to %3, so nothing is known.</translation>
    </message>
    <message>
        <source>No alert was open</source>
        <translation>No alert was open</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) open then</source>
        <translation>
            <numerusform>%n alert open then</numerusform>
            <numerusform>%n alerts open then</numerusform>
        </translation>
    </message>
    <message>
        <source>The past: %1. Of days before %2 only half-hour sums are kept: the figures of the half hours that were over, and not who did what.</source>
        <translation>The past: %1. Of days before %2 only half-hour sums are kept: the figures of the half hours that were over, and not who did what.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PersonEdit</name>
    <message>
        <source>Name or number of the agent</source>
        <translation>Name or number of the agent</translation>
    </message>
    <message>
        <source>Several agents are called so. Type more, or the number.</source>
        <translation>Several agents are called so. Type more, or the number.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of agents. Type a part of the name, or the number.</source>
        <translation>“%1” is not on the list of agents. Type a part of the name, or the number.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PieCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the legend; the arrow keys go to the others.</source>
        <translation>%1 of %2 in the legend; the arrow keys go to the others.</translation>
    </message>
    <message>
        <source>The table shows only these; Space shows all again.</source>
        <translation>The table shows only these; Space shows all again.</translation>
    </message>
    <message>
        <source>Space shows only these in the table.</source>
        <translation>Space shows only these in the table.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PiePanel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>in the tool tip of a figure: its name, its variant and how it is counted</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>SL</source>
        <extracomment>the service level, as short as it is known by</extracomment>
        <translation>SL</translation>
    </message>
    <message>
        <source>Queues in sight</source>
        <translation>Queues in sight</translation>
    </message>
    <message>
        <source>Whose pie</source>
        <translation>Whose pie</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PlanFacts</name>
    <message>
        <source>Who will be on</source>
        <translation>Who will be on</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>What you want to do</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>About this day</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Write…</translation>
    </message>
    <message>
        <source>Press C to put an open item into the chosen activity as a step.</source>
        <translation>Press C to put an open item into the chosen activity as a step.</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>You have nothing open.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::PlanNotice</name>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 was added at %2</source>
        <translation>%1 was added at %2</translation>
    </message>
    <message>
        <source>%1 at %2 was dropped</source>
        <translation>%1 at %2 was dropped</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1 moved from %2 to %3</translation>
    </message>
    <message>
        <source>%1 stays where you put it; the template now puts it at %2</source>
        <translation>%1 stays where you put it; the template now puts it at %2</translation>
    </message>
    <message>
        <source>%1 at %2 stays as you changed it; the template no longer has it</source>
        <translation>%1 at %2 stays as you changed it; the template no longer has it</translation>
    </message>
    <message>
        <source>%1 %2 overlaps %3 %4</source>
        <translation>%1 %2 overlaps %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory but skipped</source>
        <translation>%1 %2 is mandatory but skipped</translation>
    </message>
    <message>
        <source>%1 %2 is mandatory and belongs at %3</source>
        <translation>%1 %2 is mandatory and belongs at %3</translation>
    </message>
    <message>
        <source>The roster or the template has changed since you planned this day: %1.</source>
        <extracomment>the notice above a plan: what of it changed since its leader made it</extracomment>
        <translation>The roster or the template has changed since you planned this day: %1.</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>Please check: %1.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QaErrorsPart</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 fatal</source>
        <extracomment>a number of errors, and how many of them are fatal</extracomment>
        <translation>%1, %2 fatal</translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>advised: %1</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>QA errors</translation>
    </message>
    <message>
        <source>The most frequent items</source>
        <translation>The most frequent items</translation>
    </message>
    <message>
        <source>Whose errors they are</source>
        <translation>Whose errors they are</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>training asked for</source>
        <translation>training asked for</translation>
    </message>
    <message numerus="yes">
        <source>QA errors: %1 of %n person(s). Training is asked for.</source>
        <translation>
            <numerusform>QA errors: %1 of %n person. Training is asked for.</numerusform>
            <numerusform>QA errors: %1 of %n people. Training is asked for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>Training room</translation>
    </message>
    <message>
        <source>Press Enter on an item to ask the training room for training, on a person to open that agent’s page.</source>
        <translation>Press Enter on an item to ask the training room for training, on a person to open that agent’s page.</translation>
    </message>
    <message>
        <source>None on record since %1. To enter one, press Ctrl+T, then =.</source>
        <translation>None on record since %1. To enter one, press Ctrl+T, then =.</translation>
    </message>
    <message>
        <source>None on record. To enter one, press Ctrl+T, then =.</source>
        <translation>None on record. To enter one, press Ctrl+T, then =.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::QueueLogFeed</name>
    <message>
        <source>The queue_log is not followed.</source>
        <translation>The queue_log is not followed.</translation>
    </message>
    <message>
        <source>Reading what stands in %1.</source>
        <translation>Reading what stands in %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>The file “%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Following %1.</source>
        <translation>Following %1.</translation>
    </message>
    <message>
        <source>It names phones where people log in: set log_membername_as_agent = yes in Asterisk’s queues.conf, so that people’s coming and going can be told.</source>
        <translation>It names phones where people log in: set log_membername_as_agent = yes in Asterisk’s queues.conf, so that people’s coming and going can be told.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>%n line could not be read.</numerusform>
            <numerusform>%n lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n line bears a time that cannot be.</numerusform>
            <numerusform>%n lines bear times that cannot be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a page in the rail: its name and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RatingSwitch</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation>Not OK</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReachForm</name>
    <message>
        <source>At a new</source>
        <translation>At a new</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>Desktop notification</translation>
    </message>
    <message>
        <source>Window to the front</source>
        <translation>Window to the front</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a way an alert comes, and at which level: &quot;Sound, alarm&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Try it: %1</translation>
    </message>
    <message>
        <source>In three seconds this window comes to the front: go to another.</source>
        <translation>In three seconds this window comes to the front: go to another.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>The sound was played. If you did not hear it, look at the volume.</source>
        <translation>The sound was played. If you did not hear it, look at the volume.</translation>
    </message>
    <message>
        <source>The desktop took the notification.</source>
        <translation>The desktop took the notification.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReasonsPart</name>
    <message>
        <source>Why people called</source>
        <translation>Why people called</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 answered</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what callers asked about, and how often</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>Asked about most: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No calls are on record of this period.</source>
        <translation>No calls are on record of this period.</translation>
    </message>
    <message>
        <source>↑ %1 more</source>
        <extracomment>more or fewer calls of a reason than in the period before</extracomment>
        <translation>↑ %1 more</translation>
    </message>
    <message>
        <source>↓ %1 fewer</source>
        <translation>↓ %1 fewer</translation>
    </message>
    <message>
        <source>= as before</source>
        <translation>= as before</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have a reason on record.</source>
        <extracomment>for how many calls somebody noted what they were about</extracomment>
        <translation>
            <numerusform>%n call has a reason on record.</numerusform>
            <numerusform>%n calls have a reason on record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1 to %2.</source>
        <translation>Compared with %1 to %2.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RecordingsPart</name>
    <message>
        <source>Share with %1</source>
        <translation>Share with %1</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>Heard by %1</translation>
    </message>
    <message>
        <source>commended by a customer</source>
        <translation>commended by a customer</translation>
    </message>
    <message>
        <source>praised in a note</source>
        <translation>praised in a note</translation>
    </message>
    <message>
        <source>heard in a listen-in</source>
        <translation>heard in a listen-in</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>Recordings to share</translation>
    </message>
    <message>
        <source>Calls that may be worth sharing</source>
        <translation>Calls that may be worth sharing</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>No recording is prepared. Pick a call below, or write down where a good one is.</source>
        <translation>No recording is prepared. Pick a call below, or write down where a good one is.</translation>
    </message>
    <message>
        <source>Recordings to talk about</source>
        <translation>Recordings to talk about</translation>
    </message>
    <message>
        <source>Recordings and the agents’ answers</source>
        <translation>Recordings and the agents’ answers</translation>
    </message>
    <message>
        <source>Share a recording only if the agent agrees. Press Enter to open the chosen one.</source>
        <translation>Share a recording only if the agent agrees. Press Enter to open the chosen one.</translation>
    </message>
    <message>
        <source>Press Enter to add the chosen call to the recordings above.</source>
        <translation>Press Enter to add the chosen call to the recordings above.</translation>
    </message>
    <message>
        <source>No recording may be shared yet. Choose one under “Recording sharing” and ask the agent.</source>
        <translation>No recording may be shared yet. Choose one under “Recording sharing” and ask the agent.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RegisterPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Entries of the register</source>
        <translation>Entries of the register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>What is open: O</source>
        <translation>What is open: O</translation>
    </message>
    <message>
        <source>All that was taken up on a day: G</source>
        <translation>All that was taken up on a day: G</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Search all entries</translation>
    </message>
    <message>
        <source>Search: / or Ctrl+F</source>
        <translation>Search: / or Ctrl+F</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>All kinds: the same digit again</source>
        <translation>All kinds: the same digit again</translation>
    </message>
    <message>
        <source>Only this kind: %1</source>
        <translation>Only this kind: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Ctrl+T takes something up, on whatever page you are.</source>
        <translation>Ctrl+T takes something up, on whatever page you are.</translation>
    </message>
    <message>
        <source>No entry holds “%1”</source>
        <translation>No entry holds “%1”</translation>
    </message>
    <message>
        <source>Try a shorter word, or Esc for what is open.</source>
        <translation>Try a shorter word, or Esc for what is open.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Nothing was taken up on this day</source>
        <translation>Nothing was taken up on this day</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>what is open</translation>
    </message>
    <message>
        <source>all of a day</source>
        <translation>all of a day</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>the day after</translation>
    </message>
    <message>
        <source>search all entries</source>
        <translation>search all entries</translation>
    </message>
    <message>
        <source>#%1, %2: %3</source>
        <translation>#%1, %2: %3</translation>
    </message>
    <message>
        <source>only this kind: 1 to 9, 0, - and =; again: all</source>
        <translation>only this kind: 1 to 9, 0, - and =; again: all</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReplayFeed</name>
    <message>
        <source>Replaying a recording.</source>
        <translation>Replaying a recording.</translation>
    </message>
    <message>
        <source>The recording was stopped.</source>
        <translation>The recording was stopped.</translation>
    </message>
    <message>
        <source>The recording has been told to its end.</source>
        <translation>The recording has been told to its end.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Nothing was submitted</source>
        <translation>Nothing was submitted</translation>
    </message>
    <message>
        <source>Reports of this month stand here once they are submitted: Ctrl+Enter in a report.</source>
        <translation>Reports of this month stand here once they are submitted: Ctrl+Enter in a report.</translation>
    </message>
    <message>
        <source>Its text has outlived the retention and was erased.</source>
        <translation>Its text has outlived the retention and was erased.</translation>
    </message>
    <message>
        <source>%1 submitted it %2, version %3</source>
        <translation>%1 submitted it %2, version %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 – read it first: %n open thing(s)</source>
        <translation>
            <numerusform>%1 – read it first: %n open thing</numerusform>
            <numerusform>%1 – read it first: %n open things</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Kept %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for the next day</source>
        <translation>
            <numerusform>%n task for the next day</numerusform>
            <numerusform>%n tasks for the next day</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted, version %1</source>
        <translation>Submitted, version %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>Marked as received</source>
        <translation>Marked as received</translation>
    </message>
    <message>
        <source>Mark received</source>
        <translation>Mark received</translation>
    </message>
    <message>
        <source>the next leader</source>
        <translation>the next leader</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Handed over to %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>%1: key %2</source>
        <translation>%1: key %2</translation>
    </message>
    <message>
        <source>Earlier: [</source>
        <translation>Earlier: [</translation>
    </message>
    <message>
        <source>Later: ]</source>
        <translation>Later: ]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Behind the figure</translation>
    </message>
    <message>
        <source>The activities behind the figure</source>
        <translation>The activities behind the figure</translation>
    </message>
    <message>
        <source>Submitted this month</source>
        <translation>Submitted this month</translation>
    </message>
    <message>
        <source>Submitted reports</source>
        <translation>Submitted reports</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused; it stays where it was</source>
        <translation>Refused; it stays where it was</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>Submit the report</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>Taken back; it waits for nobody any more</source>
        <translation>Taken back; it waits for nobody any more</translation>
    </message>
    <message>
        <source>accept, refuse, take over the rest of a hand-over</source>
        <translation>accept, refuse, take over the rest of a hand-over</translation>
    </message>
    <message>
        <source>day, hand-over, week, month, submitted</source>
        <translation>day, hand-over, week, month, submitted</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>earlier, later</translation>
    </message>
    <message>
        <source>to today</source>
        <translation>to today</translation>
    </message>
    <message>
        <source>make tasks of the plan’s lines</source>
        <translation>make tasks of the plan’s lines</translation>
    </message>
    <message>
        <source>tomorrow’s activities: move, skip, add</source>
        <translation>tomorrow’s activities: move, skip, add</translation>
    </message>
    <message>
        <source>save the report as PDF</source>
        <translation>save the report as PDF</translation>
    </message>
    <message>
        <source>hand an open thing over, or keep it</source>
        <translation>hand an open thing over, or keep it</translation>
    </message>
    <message>
        <source>hand the shift over</source>
        <translation>hand the shift over</translation>
    </message>
    <message>
        <source>take a hand-over back</source>
        <translation>take a hand-over back</translation>
    </message>
    <message>
        <source>operations manager: mark a submitted report as received</source>
        <translation>operations manager: mark a submitted report as received</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ReviewPart</name>
    <message>
        <source>The day in numbers</source>
        <translation>The day in numbers</translation>
    </message>
    <message>
        <source>What was won today, what was lost, and why</source>
        <translation>What was won today, what was lost, and why</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Activities done</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>Time on the floor</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>handled by somebody</source>
        <translation>handled by somebody</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Reaction time</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>Mandatory and missed: %1</source>
        <translation>Mandatory and missed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Plan tomorrow…</source>
        <translation>Plan tomorrow…</translation>
    </message>
    <message>
        <source>Tomorrow by the hour…</source>
        <translation>Tomorrow by the hour…</translation>
    </message>
    <message numerus="yes">
        <source>%n more handed over</source>
        <translation>
            <numerusform>%n more handed over</numerusform>
            <numerusform>%n more handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory and begun too late: %1</source>
        <translation>Mandatory and begun too late: %1</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollDelegate</name>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Came · evidence</source>
        <translation>Came · evidence</translation>
    </message>
    <message>
        <source>Left · evidence</source>
        <translation>Left · evidence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RollPart</name>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Take the roll</source>
        <translation>Take the roll</translation>
    </message>
    <message>
        <source>Nobody is rostered today.</source>
        <translation>Nobody is rostered today.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in: %1</source>
        <translation>Not in: %1</translation>
    </message>
    <message>
        <source>%1 due, %2 present, %3 on leave</source>
        <translation>%1 due, %2 present, %3 on leave</translation>
    </message>
</context>
<context>
    <name>Floorwalk::RosterPart</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>a shift, how many are on it, and who</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Leave · %1: %2</source>
        <translation>Leave · %1: %2</translation>
    </message>
    <message>
        <source>Rest · %1: %2</source>
        <translation>Rest · %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>Who is on</translation>
    </message>
    <message>
        <source>Nobody is rostered on this day. Import a roster on the Attendance page.</source>
        <translation>Nobody is rostered on this day. Import a roster on the Attendance page.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Runtime</name>
    <message>
        <source>The records are being opened. After an update of the program they are copied and brought up to date first, which takes some minutes where they hold years.</source>
        <translation>The records are being opened. After an update of the program they are copied and brought up to date first, which takes some minutes where they hold years.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatGridModel</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>Seat %1: %2</source>
        <extracomment>a seat, who sits there, and what they do</extracomment>
        <translation>Seat %1: %2</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>a seat: an alert is open about who sits there, or the call is long</extracomment>
        <translation>needs you</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatModel</name>
    <message>
        <source>A seat needs a name.</source>
        <translation>A seat needs a name.</translation>
    </message>
    <message>
        <source>There is a seat %1 already.</source>
        <translation>There is a seat %1 already.</translation>
    </message>
    <message>
        <source>A seat needs the interface of its phone, such as PJSIP/1007.</source>
        <translation>A seat needs the interface of its phone, such as PJSIP/1007.</translation>
    </message>
    <message>
        <source>%1 stands on seat %2, too.</source>
        <translation>%1 stands on seat %2, too.</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”, or several are; write the employee number.</source>
        <translation>Nobody of this store is called “%1”, or several are; write the employee number.</translation>
    </message>
    <message>
        <source>%1 is planned on seat %2 at the same time.</source>
        <translation>%1 is planned on seat %2 at the same time.</translation>
    </message>
    <message>
        <source>%1 is planned on this seat at the same time.</source>
        <translation>%1 is planned on this seat at the same time.</translation>
    </message>
    <message>
        <source>%1 is not rostered in this shift.</source>
        <translation>%1 is not rostered in this shift.</translation>
    </message>
    <message>
        <source>Goes with the next save; who was to sit here has no seat then.</source>
        <translation>Goes with the next save; who was to sit here has no seat then.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Interface of the phone</source>
        <translation>Interface of the phone</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Seat %1 stands there, too.</source>
        <translation>Seat %1 stands there, too.</translation>
    </message>
    <message>
        <source>Row-place</source>
        <extracomment>where a seat stands on the floor, typed as 2-5</extracomment>
        <translation>Row-place</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SeatsPage</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seats, and who sits there in each shift</source>
        <translation>Seats, and who sits there in each shift</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Who sits where</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Add a seat</translation>
    </message>
    <message>
        <source>Retire the seat</source>
        <translation>Retire the seat</translation>
    </message>
    <message>
        <source>Read seats from CSV…</source>
        <translation>Read seats from CSV…</translation>
    </message>
    <message>
        <source>Read a plan from CSV…</source>
        <translation>Read a plan from CSV…</translation>
    </message>
    <message>
        <source>Who sits where from CSV: employee_no, date, seat, start, end</source>
        <translation>Who sits where from CSV: employee_no, date, seat, start, end</translation>
    </message>
    <message>
        <source>No seat is on record</source>
        <translation>No seat is on record</translation>
    </message>
    <message>
        <source>Keep the seat</source>
        <translation>Keep the seat</translation>
    </message>
    <message>
        <source>Put the marked cells right, then save.</source>
        <translation>Put the marked cells right, then save.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>No shift is rostered on this day: import the roster, or a plan with start and end.</source>
        <translation>No shift is rostered on this day: import the roster, or a plan with start and end.</translation>
    </message>
    <message>
        <source>The seat plan is on record.</source>
        <translation>The seat plan is on record.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was imported. Line %1, column %2: %3</source>
        <translation>Nothing was imported. Line %1, column %2: %3</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as before.</source>
        <translation>Imported: %1 new, %2 changed, %3 as before.</translation>
    </message>
    <message>
        <source>Save or discard what is typed first.</source>
        <translation>Save or discard what is typed first.</translation>
    </message>
    <message>
        <source>Save or discard what is typed to see it.</source>
        <translation>Save or discard what is typed to see it.</translation>
    </message>
    <message>
        <source>The floor: seats by row and place</source>
        <translation>The floor: seats by row and place</translation>
    </message>
    <message>
        <source>Enter: to the seat in the table</source>
        <translation>Enter: to the seat in the table</translation>
    </message>
    <message>
        <source>seat the people of the shift apart</source>
        <translation>seat the people of the shift apart</translation>
    </message>
    <message>
        <source>Seat apart</source>
        <translation>Seat apart</translation>
    </message>
    <message>
        <source>Seats from CSV: seat, interface, row, column</source>
        <translation>Seats from CSV: seat, interface, row, column</translation>
    </message>
    <message>
        <source>Press Ins for the first one, or read a CSV file with the columns seat and interface, and row and column where they stand.</source>
        <translation>Press Ins for the first one, or read a CSV file with the columns seat and interface, and row and column where they stand.</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>The floor</translation>
    </message>
    <message>
        <source>Nobody can be seated apart: it takes people of this shift and free seats with a place.</source>
        <translation>Nobody can be seated apart: it takes people of this shift and free seats with a place.</translation>
    </message>
    <message>
        <source>%1 people sit as far apart as is found on %2 seats: the closest two %3 seats.</source>
        <translation>%1 people sit as far apart as is found on %2 seats: the closest two %3 seats.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n of them get another seat.</source>
        <translation>
            <numerusform>Proposed: %n of them gets another seat.</numerusform>
            <numerusform>Proposed: %n of them get another seat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart instead of %2.</source>
        <translation>The closest two sit %1 seats apart instead of %2.</translation>
    </message>
    <message>
        <source>The closest two sit %1 seats apart.</source>
        <translation>The closest two sit %1 seats apart.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them find no free seat with a place.</source>
        <translation>
            <numerusform>%n of them finds no free seat with a place.</numerusform>
            <numerusform>%n of them find no free seat with a place.</numerusform>
        </translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>back to the table</translation>
    </message>
    <message>
        <source>Discarded: the seats are as they are on record.</source>
        <translation>Discarded: the seats are as they are on record.</translation>
    </message>
    <message>
        <source>F2 or letters write, Del takes out, Ctrl+Z takes back; what is past stays as it was</source>
        <translation>F2 or letters write, Del takes out, Ctrl+Z takes back; what is past stays as it was</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>take back the last change</translation>
    </message>
    <message>
        <source>Save keeps it, Ctrl+Z takes it back.</source>
        <translation>Save keeps it, Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>There is nothing more to take back.</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>The last change is taken back.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsPage</name>
    <message>
        <source>Long call, warning</source>
        <translation>Long call, warning</translation>
    </message>
    <message>
        <source>Long call, alarm</source>
        <translation>Long call, alarm</translation>
    </message>
    <message>
        <source>Long busy, warning</source>
        <translation>Long busy, warning</translation>
    </message>
    <message>
        <source>Long busy, alarm</source>
        <translation>Long busy, alarm</translation>
    </message>
    <message>
        <source>Caller waits, warning</source>
        <translation>Caller waits, warning</translation>
    </message>
    <message>
        <source>Caller waits, alarm</source>
        <translation>Caller waits, alarm</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Break places</source>
        <translation>Break places</translation>
    </message>
    <message>
        <source>Grace for lateness</source>
        <translation>Grace for lateness</translation>
    </message>
    <message>
        <source>Papers due within</source>
        <translation>Papers due within</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>rules every shift day and import</source>
        <translation>rules every shift day and import</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>Money effects</source>
        <translation>Money effects</translation>
    </message>
    <message>
        <source>administrator only</source>
        <translation>administrator only</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Rule pack</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>The centre’s settings could not be loaded: %1</source>
        <translation>The centre’s settings could not be loaded: %1</translation>
    </message>
    <message>
        <source>On: an administrator switched money on for this centre and named the local rule. Each decision shows what is applied.</source>
        <translation>On: an administrator switched money on for this centre and named the local rule. Each decision shows what is applied.</translation>
    </message>
    <message>
        <source>Off, as shipped: money columns stay empty and explanations say what a pack names but does not apply. An employer has no general right to fine; only an administrator may switch money on, naming the local rule (floorwalk settings set money_effects on --reason …).</source>
        <translation>Off, as shipped: money columns stay empty and explanations say what a pack names but does not apply. An employer has no general right to fine; only an administrator may switch money on, naming the local rule (floorwalk settings set money_effects on --reason …).</translation>
    </message>
    <message>
        <source>The warning must come before the alarm.</source>
        <translation>The warning must come before the alarm.</translation>
    </message>
    <message>
        <source>Put the marked entries right, then save.</source>
        <translation>Put the marked entries right, then save.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>Callers per place fewer</source>
        <translation>Callers per place fewer</translation>
    </message>
    <message>
        <source>Places at least</source>
        <translation>Places at least</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Not gone yet after</source>
        <translation>Not gone yet after</translation>
    </message>
    <message>
        <source>Overdue, alarm</source>
        <translation>Overdue, alarm</translation>
    </message>
    <message>
        <source>Meal batches</source>
        <translation>Meal batches</translation>
    </message>
    <message>
        <source>Cover per queue</source>
        <translation>Cover per queue</translation>
    </message>
    <message>
        <source>Break desk</source>
        <translation>Break desk</translation>
    </message>
    <message>
        <source>Live history</source>
        <translation>Live history</translation>
    </message>
    <message>
        <source>Texts of the audit trail</source>
        <translation>Texts of the audit trail</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Your phone</translation>
    </message>
    <message>
        <source>rings when you listen in</source>
        <translation>rings when you listen in</translation>
    </message>
    <message>
        <source>How alerts reach you</source>
        <translation>How alerts reach you</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>The leader’s day</source>
        <translation>The leader’s day</translation>
    </message>
    <message>
        <source>Leader hotline</source>
        <translation>Leader hotline</translation>
    </message>
    <message>
        <source>queue or extension</source>
        <translation>queue or extension</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Remind before</translation>
    </message>
    <message>
        <source>Approved busy</source>
        <translation>Approved busy</translation>
    </message>
    <message>
        <source>Leader’s own phone</source>
        <translation>Leader’s own phone</translation>
    </message>
    <message>
        <source>Discarded: all is as it was saved.</source>
        <translation>Discarded: all is as it was saved.</translation>
    </message>
    <message>
        <source>back to the parts of the settings</source>
        <translation>back to the parts of the settings</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Message line</source>
        <translation>Message line</translation>
    </message>
    <message>
        <source>for everybody to read</source>
        <translation>for everybody to read</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SettingsTabs</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alert rules</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Day templates</source>
        <translation>Day templates</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SheetView</name>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
</context>
<context>
    <name>Floorwalk::ShiftBoard</name>
    <message>
        <source>No roster for today</source>
        <translation>No roster for today</translation>
    </message>
</context>
<context>
    <name>Floorwalk::SimFeed</name>
    <message>
        <source>Preparing the demo floor.</source>
        <translation>Preparing the demo floor.</translation>
    </message>
    <message>
        <source>The demo floor was left.</source>
        <translation>The demo floor was left.</translation>
    </message>
    <message>
        <source>This is a demo: an invented floor with invented people.</source>
        <translation>This is a demo: an invented floor with invented people.</translation>
    </message>
    <message>
        <source>The demo floor says nothing more, as its address asks.</source>
        <translation>The demo floor says nothing more, as its address asks.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StepsForm</name>
    <message>
        <source>Checklist of the activity</source>
        <translation>Checklist of the activity</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Answered ok, not ok or not applicable</source>
        <translation>Answered ok, not ok or not applicable</translation>
    </message>
    <message>
        <source>Step, Chinese</source>
        <translation>Step, Chinese</translation>
    </message>
    <message>
        <source>Step, English</source>
        <translation>Step, English</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Monday to Friday, such as 15 12 9 6 3; for %1 in the words</source>
        <translation>Monday to Friday, such as 15 12 9 6 3; for %1 in the words</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(no words yet)</translation>
    </message>
    <message>
        <source>such as 15 12 9 6 3</source>
        <translation>such as 15 12 9 6 3</translation>
    </message>
    <message>
        <source>“%1” is no percentage: write numbers from 0 to 100.</source>
        <translation>“%1” is no percentage: write numbers from 0 to 100.</translation>
    </message>
    <message>
        <source>A week has seven days: write at most as many numbers.</source>
        <translation>A week has seven days: write at most as many numbers.</translation>
    </message>
    <message>
        <source>The program’s own words</source>
        <extracomment>in a field for Chinese words while the program speaks English: left empty, what the program says stands</extracomment>
        <translation>The program’s own words</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreOutbox</name>
    <message>
        <source>The store does not keep up.</source>
        <translation>The store does not keep up.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor wait to be written. %1</source>
        <translation>
            <numerusform>%n record of the floor waits to be written. %1</numerusform>
            <numerusform>%n records of the floor wait to be written. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the floor could not be kept. %1</source>
        <translation>
            <numerusform>%n record of the floor could not be kept. %1</numerusform>
            <numerusform>%n records of the floor could not be kept. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoreWorker</name>
    <message>
        <source>The store is written again; nothing was lost.</source>
        <translation>The store is written again; nothing was lost.</translation>
    </message>
    <message>
        <source>The store cannot be written just now: %1 It is tried again.</source>
        <translation>The store cannot be written just now: %1 It is tried again.</translation>
    </message>
    <message>
        <source>The other program is gone: this one writes the store from now on.</source>
        <translation>The other program is gone: this one writes the store from now on.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::StoryPart</name>
    <message>
        <source>Today’s story</source>
        <translation>Today’s story</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Passes today</source>
        <translation>Passes today</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Then: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 told it today.</source>
        <translation>%1 told it today.</translation>
    </message>
    <message>
        <source>Nobody is there to tell one.</source>
        <translation>Nobody is there to tell one.</translation>
    </message>
    <message>
        <source>Everybody passed; it would be %1’s turn.</source>
        <translation>Everybody passed; it would be %1’s turn.</translation>
    </message>
    <message>
        <source>%1’s turn; the last one was on %2</source>
        <translation>%1’s turn; the last one was on %2</translation>
    </message>
    <message>
        <source>%1’s turn; the first one</source>
        <translation>%1’s turn; the first one</translation>
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
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>Talk utilisation</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>Longest busy</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>centre: %1</source>
        <extracomment>the centre&apos;s standing target, beside the one that is set for today</extracomment>
        <translation>centre: %1</translation>
    </message>
    <message>
        <source>%1: %2 was not kept, for the target was taken back elsewhere meanwhile. Type it again if it is right.</source>
        <translation>%1: %2 was not kept, for the target was taken back elsewhere meanwhile. Type it again if it is right.</translation>
    </message>
    <message>
        <source>%1: %2 was not kept, for it was set to %3 elsewhere meanwhile. Type it again if it is right.</source>
        <translation>%1: %2 was not kept, for it was set to %3 elsewhere meanwhile. Type it again if it is right.</translation>
    </message>
    <message>
        <source>Targets of the day</source>
        <translation>Targets of the day</translation>
    </message>
    <message>
        <source>What you will tell the team about the targets</source>
        <translation>What you will tell the team about the targets</translation>
    </message>
    <message>
        <source>left empty: the centre’s target</source>
        <translation>left empty: the centre’s target</translation>
    </message>
    <message>
        <source>Service level: %1 % answered within %2 s (the centre’s target).</source>
        <translation>Service level: %1 % answered within %2 s (the centre’s target).</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TasksPart</name>
    <message>
        <source>Due today and overdue</source>
        <translation>Due today and overdue</translation>
    </message>
    <message>
        <source>Entries of the register that are due</source>
        <translation>Entries of the register that are due</translation>
    </message>
    <message>
        <source>What was agreed and is due</source>
        <translation>What was agreed and is due</translation>
    </message>
    <message>
        <source>Agreed with the team</source>
        <translation>Agreed with the team</translation>
    </message>
    <message>
        <source>Nothing is due today, and nothing is overdue.</source>
        <translation>Nothing is due today, and nothing is overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to open the chosen one, then mark it done or move it.</source>
        <translation>Press Enter to open the chosen one, then mark it done or move it.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TextPart</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>What is to be said</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TimelineDelegate</name>
    <message>
        <source>since %1 · now %2</source>
        <translation>since %1 · now %2</translation>
    </message>
    <message>
        <source>since %1 · %2</source>
        <translation>since %1 · %2</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TimesForm</name>
    <message>
        <source>Times of the activity</source>
        <translation>Times of the activity</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Mandatory: shown as missed when it is left out</source>
        <translation>Mandatory: shown as missed when it is left out</translation>
    </message>
    <message>
        <source>For each shift the team works that day</source>
        <translation>For each shift the team works that day</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Later by</translation>
    </message>
    <message>
        <source>below 0: earlier</source>
        <translation>below 0: earlier</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Lasts</translation>
    </message>
</context>
<context>
    <name>Floorwalk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TodayPage</name>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Why it has to wait</source>
        <translation>Why it has to wait</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Skip %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Why it is left out</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nothing was saved: %1</translation>
    </message>
    <message>
        <source>This activity is not stored yet; press F5.</source>
        <translation>This activity is not stored yet; press F5.</translation>
    </message>
    <message>
        <source>The tick was not saved: %1</source>
        <translation>The tick was not saved: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Plan of the day</source>
        <translation>Plan of the day</translation>
    </message>
    <message>
        <source>plan · real</source>
        <translation>plan · real</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Add activity…</translation>
    </message>
    <message>
        <source>The day could not be loaded: %1 Press F5 to try again.</source>
        <translation>The day could not be loaded: %1 Press F5 to try again.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>No shift is rostered today</source>
        <translation>No shift is rostered today</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Start of the shift</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>End of the shift</translation>
    </message>
    <message>
        <source>Plan this shift</source>
        <translation>Plan this shift</translation>
    </message>
    <message>
        <source>Drag an activity, or press Alt+Up and Alt+Down, to move it by five minutes</source>
        <translation>Drag an activity, or press Alt+Up and Alt+Down, to move it by five minutes</translation>
    </message>
    <message>
        <source>start or finish the activity</source>
        <translation>start or finish the activity</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>postpone</translation>
    </message>
    <message>
        <source>skip with a reason</source>
        <translation>skip with a reason</translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>add an activity</translation>
    </message>
    <message>
        <source>plan it earlier</source>
        <translation>plan it earlier</translation>
    </message>
    <message>
        <source>plan it later</source>
        <translation>plan it later</translation>
    </message>
    <message>
        <source>to the activity’s form</source>
        <translation>to the activity’s form</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed the shift over at %2: %n open thing(s).</source>
        <translation>
            <numerusform>%1 handed the shift over at %2: %n open thing.</numerusform>
            <numerusform>%1 handed the shift over at %2: %n open things.</numerusform>
        </translation>
    </message>
    <message>
        <source>plan tomorrow</source>
        <translation>plan tomorrow</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>to the report</translation>
    </message>
    <message>
        <source>tomorrow’s activities</source>
        <translation>tomorrow’s activities</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>Plan for tomorrow</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>To the report</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan for %1</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <extracomment>a step of an activity that is an open entry of the register: its number and its words</extracomment>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <source>No shift is rostered for that day</source>
        <translation>No shift is rostered for that day</translation>
    </message>
    <message>
        <source>put an open item into the activity</source>
        <translation>put an open item into the activity</translation>
    </message>
    <message>
        <source>note the changes of the plan</source>
        <translation>note the changes of the plan</translation>
    </message>
    <message>
        <source>pause the activity, or go on with it</source>
        <translation>pause the activity, or go on with it</translation>
    </message>
    <message>
        <source>No leader is on duty</source>
        <translation>No leader is on duty</translation>
    </message>
    <message>
        <source>Choose the duty leader at the top right: every plan belongs to a leader.</source>
        <translation>Choose the duty leader at the top right: every plan belongs to a leader.</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, or plan the day by its hours.</source>
        <translation>The plan follows the shift. Import a roster on the Attendance page, or plan the day by its hours.</translation>
    </message>
    <message>
        <source>Nothing is left of today’s plan</source>
        <translation>Nothing is left of today’s plan</translation>
    </message>
    <message>
        <source>%1 has led the day so far. Accept the hand-over to get what is open, or plan the hours you work.</source>
        <translation>%1 has led the day so far. Accept the hand-over to get what is open, or plan the hours you work.</translation>
    </message>
    <message>
        <source>Changes are kept at once. The Today page shows this plan on %1.</source>
        <extracomment>a plan&apos;s date, such as 11-28</extracomment>
        <translation>Changes are kept at once. The Today page shows this plan on %1.</translation>
    </message>
    <message>
        <source>You have nothing open.</source>
        <translation>You have nothing open.</translation>
    </message>
    <message>
        <source>The plan follows the shift. Import a roster on the Attendance page, then plan the day here.</source>
        <translation>The plan follows the shift. Import a roster on the Attendance page, then plan the day here.</translation>
    </message>
    <message>
        <source>correct the activity’s real times</source>
        <translation>correct the activity’s real times</translation>
    </message>
    <message>
        <source>When %1 really was</source>
        <translation>When %1 really was</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Why the times differ</source>
        <translation>Why the times differ</translation>
    </message>
    <message>
        <source>09:40-09:55; 09:40- while it goes on</source>
        <translation>09:40-09:55; 09:40- while it goes on</translation>
    </message>
    <message>
        <source>“%1” are no times. Write them as 09:40-09:55, or as 09:40- while it goes on.</source>
        <translation>“%1” are no times. Write them as 09:40-09:55, or as 09:40- while it goes on.</translation>
    </message>
    <message>
        <source>take back: not begun, or planned again</source>
        <translation>take back: not begun, or planned again</translation>
    </message>
    <message>
        <source>show the alert or the entry that it came of</source>
        <translation>show the alert or the entry that it came of</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <extracomment>keys that plan an activity earlier or later</extracomment>
        <translation>Alt ↑ ↓: move</translation>
    </message>
</context>
<context>
    <name>Floorwalk::TopBar</name>
    <message>
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
    </message>
    <message>
        <source>Closes the demo floor; nothing of it is kept with your own records.</source>
        <translation>Closes the demo floor; nothing of it is kept with your own records.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>No roster for today</source>
        <translation>No roster for today</translation>
    </message>
    <message>
        <source>%1 present</source>
        <extracomment>after the number of people present: how many are rostered</extracomment>
        <translation>%1 present</translation>
    </message>
    <message>
        <source>%1 present of %2 rostered; %3 late, %4 on leave, %5 not seen</source>
        <translation>%1 present of %2 rostered; %3 late, %4 on leave, %5 not seen</translation>
    </message>
    <message>
        <source>not real data</source>
        <translation>not real data</translation>
    </message>
    <message>
        <source>The leader is on a floor walk. Press it, or F9, to be back at the desk.</source>
        <translation>The leader is on a floor walk. Press it, or F9, to be back at the desk.</translation>
    </message>
    <message>
        <source>Walking since %1</source>
        <extracomment>in the bar above every page: the leader is away from the desk since that time; then who is deputy</extracomment>
        <translation>Walking since %1</translation>
    </message>
    <message>
        <source>Walking since %1 · %2</source>
        <translation>Walking since %1 · %2</translation>
    </message>
    <message>
        <source>On a floor walk since %1; back at the desk</source>
        <translation>On a floor walk since %1; back at the desk</translation>
    </message>
    <message>
        <source>On a floor walk since %1, deputy %2; back at the desk</source>
        <translation>On a floor walk since %1, deputy %2; back at the desk</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkModel</name>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPage</name>
    <message>
        <source>Walk</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Floor walk</source>
        <translation>Floor walk</translation>
    </message>
    <message>
        <source>stay in the inbox</source>
        <translation>stay in the inbox</translation>
    </message>
    <message>
        <source>stand on the wallboard, too</source>
        <translation>stand on the wallboard, too</translation>
    </message>
    <message>
        <source>go to the deputy</source>
        <translation>go to the deputy</translation>
    </message>
    <message>
        <source>New alerts meanwhile</source>
        <translation>New alerts meanwhile</translation>
    </message>
    <message>
        <source>Deputy today</source>
        <translation>Deputy today</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>What happened meanwhile</translation>
    </message>
    <message>
        <source>Alerts that were raised on the walk</source>
        <translation>Alerts that were raised on the walk</translation>
    </message>
    <message>
        <source>%1 is on the floor since %2.</source>
        <translation>%1 is on the floor since %2.</translation>
    </message>
    <message>
        <source>The leader is at the desk.</source>
        <translation>The leader is at the desk.</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>Back at the desk</translation>
    </message>
    <message>
        <source>Go for a walk</source>
        <translation>Go for a walk</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nothing happened</translation>
    </message>
    <message>
        <source>No alert was raised while the leader walked.</source>
        <translation>No alert was raised while the leader walked.</translation>
    </message>
    <message>
        <source>No walk yet</source>
        <translation>No walk yet</translation>
    </message>
    <message>
        <source>F9 tells that you leave the desk, and again that you are back; a floor walk on Today tells it, too.</source>
        <translation>F9 tells that you leave the desk, and again that you are back; a floor walk on Today tells it, too.</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>somebody of the store, then Enter; holds for this date</source>
        <translation>somebody of the store, then Enter; holds for this date</translation>
    </message>
    <message>
        <source>Nobody of this store is called “%1”. Is that somebody from outside?</source>
        <translation>Nobody of this store is called “%1”. Is that somebody from outside?</translation>
    </message>
    <message>
        <source>On the floor since %1</source>
        <translation>On the floor since %1</translation>
    </message>
    <message>
        <source>What was raised meanwhile stands here once you are back at the desk (F9).</source>
        <translation>What was raised meanwhile stands here once you are back at the desk (F9).</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WalkPart</name>
    <message>
        <source>Along the seats</source>
        <translation>Along the seats</translation>
    </message>
    <message>
        <source>Seats in walking order</source>
        <translation>Seats in walking order</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to pass on</source>
        <translation>
            <numerusform>%n point to pass on</numerusform>
            <numerusform>%n points to pass on</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 of %2 seen</translation>
    </message>
    <message>
        <source>Nobody is rostered today, and no seats are on record.</source>
        <translation>Nobody is rostered today, and no seats are on record.</translation>
    </message>
    <message>
        <source>Seats on the floor; arrow keys go from seat to seat</source>
        <translation>Seats on the floor; arrow keys go from seat to seat</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>a seat of a floor walk: when it was seen</extracomment>
        <translation>seen %1</translation>
    </message>
    <message>
        <source>Remark on this seat</source>
        <translation>Remark on this seat</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Remark on %1</translation>
    </message>
    <message>
        <source>Enter: seen · J: to the next who needs you · K: knowledge passed on · W: remark · N: coaching note</source>
        <translation>Enter: seen · J: to the next who needs you · K: knowledge passed on · W: remark · N: coaching note</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free while people sit side by side.</source>
        <translation>
            <numerusform>%n seat is free while people sit side by side.</numerusform>
            <numerusform>%n seats are free while people sit side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallWindow</name>
    <message>
        <source>Floorwalk – wallboard</source>
        <translation>Floorwalk – wallboard</translation>
    </message>
    <message>
        <source>Esc closes the wallboard, ← and → turn its pages.</source>
        <translation>Esc closes the wallboard, ← and → turn its pages.</translation>
    </message>
    <message>
        <source>Ctrl+Q ends the wallboard, ← and → turn its pages.</source>
        <translation>Ctrl+Q ends the wallboard, ← and → turn its pages.</translation>
    </message>
</context>
<context>
    <name>Floorwalk::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
</context>
<context>
    <name>Floorwalk::YesterdayPart</name>
    <message>
        <source>✓ met</source>
        <translation>✓ met</translation>
    </message>
    <message>
        <source>↓ under</source>
        <translation>↓ under</translation>
    </message>
    <message>
        <source>↑ over</source>
        <translation>↑ over</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Nothing is on record of that day’s calls.</source>
        <translation>Nothing is on record of that day’s calls.</translation>
    </message>
    <message>
        <source>The last workday’s figures</source>
        <translation>The last workday’s figures</translation>
    </message>
    <message>
        <source>Nobody was rostered in the last weeks, so there is no day to look back on.</source>
        <translation>Nobody was rostered in the last weeks, so there is no day to look back on.</translation>
    </message>
    <message>
        <source>%1 to %2. Calls: the queues that your team answers. Attendance and working time: your team.</source>
        <translation>%1 to %2. Calls: the queues that your team answers. Attendance and working time: your team.</translation>
    </message>
</context>
<context>
    <name>HandoverCards</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>accepted by %1, %2</source>
        <translation>accepted by %1, %2</translation>
    </message>
    <message>
        <source>refused by %1: %2</source>
        <translation>refused by %1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the next leader</source>
        <translation>the next leader</translation>
    </message>
    <message>
        <source>taken over at %1: %2 accepted, %3 refused</source>
        <translation>taken over at %1: %2 accepted, %3 refused</translation>
    </message>
    <message numerus="yes">
        <source>not taken over yet, %n open thing(s)</source>
        <translation>
            <numerusform>not taken over yet, %n open thing</numerusform>
            <numerusform>not taken over yet, %n open things</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed over the shift of %2 at %3</source>
        <translation>%1 handed over the shift of %2 at %3</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken back at %1</source>
        <translation>taken back at %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>The hand-over holds no such thing any more.</source>
        <translation>The hand-over holds no such thing any more.</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>handed over to %1</translation>
    </message>
    <message>
        <source>Only a shift that has begun can be handed over.</source>
        <translation>Only a shift that has begun can be handed over.</translation>
    </message>
    <message>
        <source>A shift is handed over to somebody else. Name the next leader.</source>
        <translation>A shift is handed over to somebody else. Name the next leader.</translation>
    </message>
    <message>
        <source>There is nothing to hand over: write a word, or offer what is open.</source>
        <translation>There is nothing to hand over: write a word, or offer what is open.</translation>
    </message>
    <message>
        <source>The words hold %1 characters at most. Make them shorter.</source>
        <translation>The words hold %1 characters at most. Make them shorter.</translation>
    </message>
    <message>
        <source>You wrote this hand-over. The next leader answers it: change who is on duty.</source>
        <translation>You wrote this hand-over. The next leader answers it: change who is on duty.</translation>
    </message>
    <message>
        <source>This hand-over is for %1, who answers it.</source>
        <translation>This hand-over is for %1, who answers it.</translation>
    </message>
    <message>
        <source>Say why it is not taken over: it stays with who gave it.</source>
        <translation>Say why it is not taken over: it stays with who gave it.</translation>
    </message>
    <message>
        <source>This hand-over waits already. Change it to hand over anew.</source>
        <translation>This hand-over waits already. Change it to hand over anew.</translation>
    </message>
    <message>
        <source>not handed over any more</source>
        <translation>not handed over any more</translation>
    </message>
    <message>
        <source>This is the hand-over of another team. Its next leader answers it.</source>
        <translation>This is the hand-over of another team. Its next leader answers it.</translation>
    </message>
    <message>
        <source>%1 wrote this hand-over and alone can take it back.</source>
        <translation>%1 wrote this hand-over and alone can take it back.</translation>
    </message>
    <message>
        <source>A shift is handed over before it is put on record, not after.</source>
        <translation>A shift is handed over before it is put on record, not after.</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Of days before %1 only half-hour sums are kept, which the floor page shows; name a later day.</source>
        <translation>Of days before %1 only half-hour sums are kept, which the floor page shows; name a later day.</translation>
    </message>
</context>
<context>
    <name>HrExport</name>
    <message>
        <source>notice %1 (%2) %3</source>
        <translation>notice %1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 not counted</source>
        <translation>%1 not counted</translation>
    </message>
    <message>
        <source>That agent is not on record. Look the number up.</source>
        <translation>That agent is not on record. Look the number up.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” belongs to employee %2 already</source>
        <translation>“%1” belongs to employee %2 already</translation>
    </message>
    <message>
        <source>nobody has the employee number %1; import the agents first</source>
        <translation>nobody has the employee number %1; import the agents first</translation>
    </message>
    <message>
        <source>%1 is closed for “%2”; reopen the day to change its roster</source>
        <translation>%1 is closed for “%2”; reopen the day to change its roster</translation>
    </message>
    <message>
        <source>the column “%1” is not known and was left out</source>
        <translation>the column “%1” is not known and was left out</translation>
    </message>
    <message>
        <source>there is no seat “%1”; import the seats first</source>
        <translation>there is no seat “%1”; import the seats first</translation>
    </message>
    <message>
        <source>“%1” is not a date; 2026-11-23 is expected</source>
        <translation>“%1” is not a date; 2026-11-23 is expected</translation>
    </message>
    <message>
        <source>“%1” is not a time; 08:30 is expected</source>
        <translation>“%1” is not a time; 08:30 is expected</translation>
    </message>
    <message>
        <source>no shift is rostered on this day; write start and end</source>
        <translation>no shift is rostered on this day; write start and end</translation>
    </message>
    <message>
        <source>a seat has a name of at most %1 characters and an interface</source>
        <translation>a seat has a name of at most %1 characters and an interface</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already</source>
        <translation>“%1” stands on line %2 already</translation>
    </message>
    <message>
        <source>seat “%1” stands there already</source>
        <translation>seat “%1” stands there already</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Say why: the correction is read later.</source>
        <translation>Say why: the correction is read later.</translation>
    </message>
    <message>
        <source>The incident must end after it begins.</source>
        <translation>The incident must end after it begins.</translation>
    </message>
    <message>
        <source>The incident cannot end in the future.</source>
        <translation>The incident cannot end in the future.</translation>
    </message>
    <message>
        <source>An incident lasts a day at most. Check the two moments.</source>
        <translation>An incident lasts a day at most. Check the two moments.</translation>
    </message>
    <message>
        <source>Say to whom it was reported, or leave the time away.</source>
        <translation>Say to whom it was reported, or leave the time away.</translation>
    </message>
    <message>
        <source>It cannot be reported in the future. Check the time.</source>
        <translation>It cannot be reported in the future. Check the time.</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</translation>
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
        <translation>lasts</translation>
    </message>
    <message>
        <source>wording for all</source>
        <translation>wording for all</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>reported to %1</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>cause: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 of %2 off line</source>
        <extracomment>%1 of %2 people</extracomment>
        <translation>%1 of %2 off line</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Attention, everybody: since %1 %2 of %3 colleagues have been off line because of a fault. It is reported and being worked on. Stay at your seat, do not log in again and again, tell callers who get through that we call them back. Time lost to the incident is held against nobody.</source>
        <translation>Attention, everybody: since %1 %2 of %3 colleagues have been off line because of a fault. It is reported and being worked on. Stay at your seat, do not log in again and again, tell callers who get through that we call them back. Time lost to the incident is held against nobody.</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>withdrawn: %1</translation>
    </message>
    <message>
        <source>span %1: %2</source>
        <translation>span %1: %2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>%1 still gone</source>
        <translation>%1 still gone</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>a line of an incident&apos;s history: time, who said it, and what</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>somebody (name erased)</source>
        <translation>somebody (name erased)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>steady</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Nobody is rostered to be here yet.</source>
        <translation>Nobody is rostered to be here yet.</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>Talk utilisation</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Target ≤ %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Avg. handling time</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Talk time ÷ logged-in time of all agents; gaps are left out.</source>
        <translation>Talk time ÷ logged-in time of all agents; gaps are left out.</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) of queue calls ÷ calls handled, both booked when wrap-up ends; ringing, queueing and other calls are left out.</source>
        <translation>(Talk + hold + wrap-up) of queue calls ÷ calls handled, both booked when wrap-up ends; ringing, queueing and other calls are left out.</translation>
    </message>
    <message>
        <source>Busy now, longest</source>
        <translation>Busy now, longest</translation>
    </message>
    <message>
        <source>The longest busy now, of %1 busy; breaks, meals, training and meetings are not busy. Press for all busy times of today.</source>
        <translation>The longest busy now, of %1 busy; breaks, meals, training and meetings are not busy. Press for all busy times of today.</translation>
    </message>
    <message>
        <source>Variant “by hours”: %1 present of %2 rostered up to now, without leave granted before the start. Press for everybody.</source>
        <translation>Variant “by hours”: %1 present of %2 rostered up to now, without leave granted before the start. Press for everybody.</translation>
    </message>
    <message>
        <source>Variant “raw”: %1 present of %2 rostered whose shift has begun, leave (%3) among them; late people are present. Press for everybody.</source>
        <translation>Variant “raw”: %1 present of %2 rostered whose shift has begun, leave (%3) among them; late people are present. Press for everybody.</translation>
    </message>
    <message>
        <source>Variant “planned”: %1 present of %2 rostered whose shift has begun; leave granted before the start (%3) is left out, late people are present. Press for everybody.</source>
        <translation>Variant “planned”: %1 present of %2 rostered whose shift has begun; leave granted before the start (%3) is left out, late people are present. Press for everybody.</translation>
    </message>
    <message>
        <source>without breaks</source>
        <extracomment>the variant of busy time: breaks, meals, training and meetings are no part of it</extracomment>
        <translation>without breaks</translation>
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
        <translation>true or false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Expected %1, found %2.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>“%1” is missing here.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1” must not be empty.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Expected one of: %2.</source>
        <translation>“%1” is not known here. Expected one of: %2.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2, found %3.</source>
        <translation>Expected a whole number from %1 to %2, found %3.</translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2, found %3.</source>
        <translation>Expected a number from %1 to %2, found %3.</translation>
    </message>
    <message>
        <source>Expected an amount such as 20 or 20.50, found %1.</source>
        <translation>Expected an amount such as 20 or 20.50, found %1.</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>a date such as 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-23.</source>
        <translation>“%1” is not a date. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-23T08:31:05+08:00</source>
        <translation>a moment such as 2026-11-23T08:31:05+08:00</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>“%1” is not known here. Known are: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here and was passed over.</source>
        <translation>“%1” is not known here and was passed over.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>There is something after the end of the JSON value; a file holds one value.</source>
        <translation>There is something after the end of the JSON value; a file holds one value.</translation>
    </message>
    <message>
        <source>The file ends where a value was expected.</source>
        <translation>The file ends where a value was expected.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>The values are nested too deeply.</translation>
    </message>
    <message>
        <source>A key in double quotes was expected.</source>
        <translation>A key in double quotes was expected.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; write it once.</source>
        <translation>The key “%1” stands here twice; write it once.</translation>
    </message>
    <message>
        <source>A colon was expected after the key “%1”.</source>
        <translation>A colon was expected after the key “%1”.</translation>
    </message>
    <message>
        <source>A comma or “}” was expected.</source>
        <translation>A comma or “}” was expected.</translation>
    </message>
    <message>
        <source>A comma or “]” was expected.</source>
        <translation>A comma or “]” was expected.</translation>
    </message>
    <message>
        <source>A text must not hold a line break or control character; write it as \n or \u00XX.</source>
        <translation>A text must not hold a line break or control character; write it as \n or \u00XX.</translation>
    </message>
    <message>
        <source>The file ends inside a text; a closing quote is missing.</source>
        <translation>The file ends inside a text; a closing quote is missing.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>Four hexadecimal digits were expected after \u.</translation>
    </message>
    <message>
        <source>After a backslash one of &quot; \ / b f n r t u was expected.</source>
        <translation>After a backslash one of &quot; \ / b f n r t u was expected.</translation>
    </message>
    <message>
        <source>Half of a character stands alone (an unpaired surrogate).</source>
        <translation>Half of a character stands alone (an unpaired surrogate).</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>This is not a number as JSON writes it.</translation>
    </message>
    <message>
        <source>A value was expected: a text in double quotes, a number, true, false, null, “{” or “[”.</source>
        <translation>A value was expected: a text in double quotes, a number, true, false, null, “{” or “[”.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>The file is larger than %1 bytes.</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not UTF-8 here; save the file as UTF-8.</source>
        <translation>The byte 0x%1 is not UTF-8 here; save the file as UTF-8.</translation>
    </message>
</context>
<context>
    <name>JsonlTeller</name>
    <message>
        <source>It speaks version %1 of the protocol, this program version %2: what is new in it is not understood.</source>
        <translation>It speaks version %1 of the protocol, this program version %2: what is new in it is not understood.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used; the log says why.</source>
        <translation>
            <numerusform>%n line could not be used; the log says why.</numerusform>
            <numerusform>%n lines could not be used; the log says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bear times that cannot be.</source>
        <translation>
            <numerusform>%n line bears a time that cannot be.</numerusform>
            <numerusform>%n lines bear times that cannot be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>No password is kept for “%1”, or the system’s keychain is locked or missing.</source>
        <translation>No password is kept for “%1”, or the system’s keychain is locked or missing.</translation>
    </message>
</context>
<context>
    <name>KeychainHead</name>
    <message>
        <source>the keychain</source>
        <translation>the keychain</translation>
    </message>
    <message>
        <source>The keychain holds no audit head of this store.</source>
        <translation>The keychain holds no audit head of this store.</translation>
    </message>
    <message>
        <source>The keychain did not keep the audit head.</source>
        <translation>The keychain did not keep the audit head.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>validity of a knowledge point: first and last day</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>must read</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>all teams</translation>
    </message>
    <message>
        <source>There is nobody it is for.</source>
        <translation>There is nobody it is for.</translation>
    </message>
    <message numerus="yes">
        <source>All %n have confirmed.</source>
        <translation>
            <numerusform>The one it is for has confirmed.</numerusform>
            <numerusform>All %n have confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have not confirmed.</source>
        <translation>%1 of %2 have not confirmed.</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Noted by %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>validity of a knowledge point: its only day</extracomment>
        <translation>on %1</translation>
    </message>
</context>
<context>
    <name>KnowledgeDesk</name>
    <message>
        <source>Give the point a title: it is what people ask for it by.</source>
        <translation>Give the point a title: it is what people ask for it by.</translation>
    </message>
    <message>
        <source>A title holds %1 characters at most. The rest goes into the text.</source>
        <translation>A title holds %1 characters at most. The rest goes into the text.</translation>
    </message>
    <message>
        <source>A point holds %1 characters at most. Make two of it.</source>
        <translation>A point holds %1 characters at most. Make two of it.</translation>
    </message>
    <message>
        <source>Say from which day on it is valid.</source>
        <translation>Say from which day on it is valid.</translation>
    </message>
    <message>
        <source>Its last day lies before its first. Check the two dates.</source>
        <translation>Its last day lies before its first. Check the two dates.</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</translation>
    </message>
    <message>
        <source>Knowledge point #%1</source>
        <translation>Knowledge point #%1</translation>
    </message>
    <message>
        <source>A point for every team is the operations manager’s. Choose your own team.</source>
        <translation>A point for every team is the operations manager’s. Choose your own team.</translation>
    </message>
    <message>
        <source>Knowledge point #%1 does not stand any more. Write another one.</source>
        <translation>Knowledge point #%1 does not stand any more. Write another one.</translation>
    </message>
    <message>
        <source>Say why the point is withdrawn: the reason is read later.</source>
        <translation>Say why the point is withdrawn: the reason is read later.</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>The agent</translation>
    </message>
    <message>
        <source>“%1” is not for %2’s team.</source>
        <translation>“%1” is not for %2’s team.</translation>
    </message>
    <message>
        <source>Say who knows the point.</source>
        <translation>Say who knows the point.</translation>
    </message>
</context>
<context>
    <name>KnownLeaders</name>
    <message>
        <source>Nobody here is called “%1”. Choose a leader of the store; a new one is entered in the setting leads.%1 with the teams that are theirs.</source>
        <translation>Nobody here is called “%1”. Choose a leader of the store; a new one is entered in the setting leads.%1 with the teams that are theirs.</translation>
    </message>
</context>
<context>
    <name>ListeningDesk</name>
    <message>
        <source>The agent</source>
        <translation>The agent</translation>
    </message>
    <message>
        <source>Nobody is heard in the future. Check date and time.</source>
        <translation>Nobody is heard in the future. Check date and time.</translation>
    </message>
    <message>
        <source>A listen-in lasts four hours at most. Check how long it was.</source>
        <translation>A listen-in lasts four hours at most. Check how long it was.</translation>
    </message>
    <message>
        <source>Say why the entry is withdrawn: the reason is read later.</source>
        <translation>Say why the entry is withdrawn: the reason is read later.</translation>
    </message>
</context>
<context>
    <name>LiveFloor</name>
    <message>
        <source>the telephone system’s clock was set back by %1 s</source>
        <translation>the telephone system’s clock was set back by %1 s</translation>
    </message>
    <message>
        <source>the telephone system’s clock was set forward by %1 s</source>
        <translation>the telephone system’s clock was set forward by %1 s</translation>
    </message>
</context>
<context>
    <name>MachineSettings</name>
    <message>
        <source>Language of the console.</source>
        <translation>Language of the console.</translation>
    </message>
    <message>
        <source>Colours of the console.</source>
        <translation>Colours of the console.</translation>
    </message>
    <message>
        <source>Size of texts and controls, in percent.</source>
        <translation>Size of texts and controls, in percent.</translation>
    </message>
    <message>
        <source>The page that was open last.</source>
        <translation>The page that was open last.</translation>
    </message>
    <message>
        <source>Whether the inbox is folded to a badge.</source>
        <translation>Whether the inbox is folded to a badge.</translation>
    </message>
    <message>
        <source>Whether the first steps were taken.</source>
        <translation>Whether the first steps were taken.</translation>
    </message>
    <message>
        <source>Where the window stood last.</source>
        <translation>Where the window stood last.</translation>
    </message>
    <message>
        <source>Width of the agent panel in pixels; 0 is the default.</source>
        <translation>Width of the agent panel in pixels; 0 is the default.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that was confirmed for a server.</source>
        <translation>SHA-256 of the certificate that was confirmed for a server.</translation>
    </message>
    <message>
        <source>The value of “%1” was not taken: %2</source>
        <translation>The value of “%1” was not taken: %2</translation>
    </message>
    <message>
        <source>expected an address such as ami://user@host:5038 or sim:.</source>
        <translation>expected an address such as ami://user@host:5038 or sim:.</translation>
    </message>
    <message>
        <source>an address must not hold a password; leave it out and enter it when asked.</source>
        <translation>an address must not hold a password; leave it out and enter it when asked.</translation>
    </message>
    <message>
        <source>expected on or off.</source>
        <translation>expected on or off.</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>expected a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>expected one of %1.</source>
        <translation>expected one of %1.</translation>
    </message>
    <message>
        <source>expected 64 hexadecimal digits.</source>
        <translation>expected 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>There is no setting “%1” on this machine.</source>
        <translation>There is no setting “%1” on this machine.</translation>
    </message>
    <message>
        <source>The settings of this machine in “%1” could not be read, so the defaults are in use. Correct the file or remove it.</source>
        <translation>The settings of this machine in “%1” could not be read, so the defaults are in use. Correct the file or remove it.</translation>
    </message>
    <message>
        <source>The settings of this machine could not be saved in “%1”. Check the disk and the folder&apos;s rights.</source>
        <translation>The settings of this machine could not be saved in “%1”. Check the disk and the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>Where the floor comes from: ami://user@host:5038, queuelog:PATH, exec:PROGRAM, sim: …</source>
        <translation>Where the floor comes from: ami://user@host:5038, queuelog:PATH, exec:PROGRAM, sim: …</translation>
    </message>
    <message>
        <source>The leader&apos;s own phone, which rings to listen in: PJSIP/8001. Empty: no listening.</source>
        <translation>The leader&apos;s own phone, which rings to listen in: PJSIP/8001. Empty: no listening.</translation>
    </message>
    <message>
        <source>Further telephone systems of the same floor: feed.2, feed.3 … each an address as feed has.</source>
        <translation>Further telephone systems of the same floor: feed.2, feed.3 … each an address as feed has.</translation>
    </message>
    <message>
        <source>Whether a new warning is heard.</source>
        <translation>Whether a new warning is heard.</translation>
    </message>
    <message>
        <source>Whether a new warning is told by a desktop notification.</source>
        <translation>Whether a new warning is told by a desktop notification.</translation>
    </message>
    <message>
        <source>Whether a new warning brings the window to the front.</source>
        <translation>Whether a new warning brings the window to the front.</translation>
    </message>
    <message>
        <source>Whether a new alarm is heard.</source>
        <translation>Whether a new alarm is heard.</translation>
    </message>
    <message>
        <source>Whether a new alarm is told by a desktop notification.</source>
        <translation>Whether a new alarm is told by a desktop notification.</translation>
    </message>
    <message>
        <source>Whether a new alarm brings the window to the front.</source>
        <translation>Whether a new alarm brings the window to the front.</translation>
    </message>
    <message>
        <source>How the Floor page shows the agents.</source>
        <translation>How the Floor page shows the agents.</translation>
    </message>
    <message>
        <source>Whether the whole floor is shown, with the alerts of all, and not only the teams of whoever is on duty.</source>
        <translation>Whether the whole floor is shown, with the alerts of all, and not only the teams of whoever is on duty.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>PastDay</name>
    <message>
        <source>nothing was listened to</source>
        <translation>nothing was listened to</translation>
    </message>
    <message>
        <source>not on record yet: not written so far, or the feed is lost</source>
        <translation>not on record yet: not written so far, or the feed is lost</translation>
    </message>
</context>
<context>
    <name>PenaltyDesk</name>
    <message>
        <source>The person of this penalty is not on record any more.</source>
        <translation>The person of this penalty is not on record any more.</translation>
    </message>
    <message>
        <source>%1 cannot decide on themselves. Ask another leader.</source>
        <translation>%1 cannot decide on themselves. Ask another leader.</translation>
    </message>
    <message>
        <source>The day %1 of “%2” is not closed yet. Close it first; only then is a finding more than provisional.</source>
        <translation>The day %1 of “%2” is not closed yet. Close it first; only then is a finding more than provisional.</translation>
    </message>
    <message>
        <source>There is no penalty %1.</source>
        <translation>There is no penalty %1.</translation>
    </message>
    <message>
        <source>The evidence on record no longer shows it.</source>
        <translation>The evidence on record no longer shows it.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>Several people are called “%1”. Give the employee number.</translation>
    </message>
    <message>
        <source>Nobody on record is “%1”.</source>
        <translation>Nobody on record is “%1”.</translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>The program “%1” cannot be started; check that it exists and may be executed.</source>
        <translation>The program “%1” cannot be started; check that it exists and may be executed.</translation>
    </message>
    <message>
        <source>The program “%1” ended with the failure code %2; what it told is not whole.</source>
        <translation>The program “%1” ended with the failure code %2; what it told is not whole.</translation>
    </message>
    <message>
        <source>The program “%1” told no whole line for %2 seconds and was ended. It has to say something every 10 seconds, if only “hello”, and to exit when all is told.</source>
        <translation>The program “%1” told no whole line for %2 seconds and was ended. It has to say something every 10 seconds, if only “hello”, and to exit when all is told.</translation>
    </message>
</context>
<context>
    <name>QaErrors</name>
    <message>
        <source>%1 is still to come; a call that was made is expected</source>
        <translation>%1 is still to come; a call that was made is expected</translation>
    </message>
</context>
<context>
    <name>QueueLogFiles</name>
    <message>
        <source>The file “%1” cannot be opened; check that it is a readable file.</source>
        <translation>The file “%1” cannot be opened; check that it is a readable file.</translation>
    </message>
    <message>
        <source>“%1” does not exist; name Asterisk’s queue_log or the folder it lies in.</source>
        <translation>“%1” does not exist; name Asterisk’s queue_log or the folder it lies in.</translation>
    </message>
    <message>
        <source>There is no queue_log in the folder “%1”.</source>
        <translation>There is no queue_log in the folder “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds no line of a queue_log (epoch|call|queue|member|EVENT).</source>
        <translation>“%1” holds no line of a queue_log (epoch|call|queue|member|EVENT).</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>“%1” told no JSON line with “t” and “type”; floorwalk(1) says how they look.</source>
        <translation>“%1” told no JSON line with “t” and “type”; floorwalk(1) says how they look.</translation>
    </message>
    <message>
        <source>“%1” has no end to be read to; name a recording: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM.</source>
        <translation>“%1” has no end to be read to; name a recording: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Business question</source>
        <translation>Business question</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Seat fault</source>
        <translation>Seat fault</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>Upsetting call</source>
        <translation>Upsetting call</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>promised anew</translation>
    </message>
    <message>
        <source>hand-over offered</source>
        <translation>hand-over offered</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>hand-over declined</source>
        <translation>hand-over declined</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>fed back</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>snoozed</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Promise another time</source>
        <translation>Promise another time</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>offered to %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Name the agent it is about.</source>
        <translation>Name the agent it is about.</translation>
    </message>
    <message>
        <source>Say who called: a name, a number or an account.</source>
        <translation>Say who called: a name, a number or an account.</translation>
    </message>
    <message>
        <source>Name the seat.</source>
        <translation>Name the seat.</translation>
    </message>
    <message>
        <source>Say what it is about in a few words.</source>
        <translation>Say what it is about in a few words.</translation>
    </message>
    <message>
        <source>Say to whom it goes.</source>
        <translation>Say to whom it goes.</translation>
    </message>
    <message>
        <source>Say what it is: without words nobody can act on it.</source>
        <translation>Say what it is: without words nobody can act on it.</translation>
    </message>
    <message>
        <source>“%1…” is too long: %2 characters at most. Make it shorter.</source>
        <translation>“%1…” is too long: %2 characters at most. Make it shorter.</translation>
    </message>
    <message>
        <source>Entry #%1 is not offered to %2. Load the page again.</source>
        <translation>Entry #%1 is not offered to %2. Load the page again.</translation>
    </message>
    <message>
        <source>%1 answers for entry #%2 and alone can hand it over.</source>
        <translation>%1 answers for entry #%2 and alone can hand it over.</translation>
    </message>
    <message>
        <source>“%1” cannot be done about entry #%2 (%3) as it stands.</source>
        <translation>“%1” cannot be done about entry #%2 (%3) as it stands.</translation>
    </message>
    <message>
        <source>The promised time is gone by. Choose one that is still to come.</source>
        <translation>The promised time is gone by. Choose one that is still to come.</translation>
    </message>
    <message>
        <source>“%1” needs a few words: they are read later.</source>
        <translation>“%1” needs a few words: they are read later.</translation>
    </message>
    <message>
        <source>Hand it over to another leader: %1 has it already.</source>
        <translation>Hand it over to another leader: %1 has it already.</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>Say until when.</translation>
    </message>
    <message>
        <source>What is corrected is no step of entry #%1.</source>
        <translation>What is corrected is no step of entry #%1.</translation>
    </message>
    <message>
        <source>Entry #%1 of the register is not for %2 to read.</source>
        <translation>Entry #%1 of the register is not for %2 to read.</translation>
    </message>
    <message>
        <source>An entry cannot have come up in the future. Check date and time.</source>
        <translation>An entry cannot have come up in the future. Check date and time.</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>The agent</translation>
    </message>
    <message>
        <source>Say why it is corrected: the reason is read later.</source>
        <translation>Say why it is corrected: the reason is read later.</translation>
    </message>
    <message>
        <source>Entry #%1 has outlived its time. Write another one.</source>
        <translation>Entry #%1 has outlived its time. Write another one.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>QA error</source>
        <translation>QA error</translation>
    </message>
    <message>
        <source>agent asked</source>
        <translation>agent asked</translation>
    </message>
    <message>
        <source>agent said yes</source>
        <translation>agent said yes</translation>
    </message>
    <message>
        <source>agent said no</source>
        <translation>agent said no</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consent withdrawn</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>listened to</translation>
    </message>
    <message>
        <source>Agent asked</source>
        <translation>Agent asked</translation>
    </message>
    <message>
        <source>Agent says yes</source>
        <translation>Agent says yes</translation>
    </message>
    <message>
        <source>Agent says no</source>
        <translation>Agent says no</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Listened to</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>the team</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>agent not asked yet</source>
        <translation>agent not asked yet</translation>
    </message>
    <message>
        <source>agent asked, no answer yet</source>
        <translation>agent asked, no answer yet</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>shared with %1</translation>
    </message>
    <message>
        <source>shared with %1, heard by %2</source>
        <extracomment>a recording: whom it is shared with, and who listened to it</extracomment>
        <translation>shared with %1, heard by %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Advise</translation>
    </message>
    <message>
        <source>It was none</source>
        <translation>It was none</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>advised</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Say where the recording is: a path, an address or the telephone system’s id. The recording itself stays where it is.</source>
        <translation>Say where the recording is: a path, an address or the telephone system’s id. The recording itself stays where it is.</translation>
    </message>
    <message>
        <source>Recording #%1 is not shared: %2. It needs the agent’s yes first.</source>
        <translation>Recording #%1 is not shared: %2. It needs the agent’s yes first.</translation>
    </message>
    <message>
        <source>The agent said yes to this very recording. Withdraw that yes first (“%1”), then correct agent, link or call and ask again.</source>
        <translation>The agent said yes to this very recording. Withdraw that yes first (“%1”), then correct agent, link or call and ask again.</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>knowledge point #%1</translation>
    </message>
    <message>
        <source>Make it a knowledge point</source>
        <translation>Make it a knowledge point</translation>
    </message>
    <message>
        <source>made a knowledge point</source>
        <translation>made a knowledge point</translation>
    </message>
    <message>
        <source>A question is shared as a knowledge point, once it is on record.</source>
        <translation>A question is shared as a knowledge point, once it is on record.</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Fixed by</source>
        <translation>Fixed by</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>Call back by</translation>
    </message>
    <message>
        <source>Fix by</source>
        <translation>Fix by</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>Training room</translation>
    </message>
    <message>
        <source>Area manager</source>
        <translation>Area manager</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Name or department</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>Department or name</translation>
    </message>
    <message>
        <source>Its texts have outlived their time.</source>
        <translation>Its texts have outlived their time.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Name, number or account</source>
        <translation>Name, number or account</translation>
    </message>
    <message>
        <source>The business in a few words</source>
        <translation>The business in a few words</translation>
    </message>
    <message>
        <source>What happened; it stays with the leaders</source>
        <translation>What happened; it stays with the leaders</translation>
    </message>
    <message>
        <source>What was answered, if it was</source>
        <translation>What was answered, if it was</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 late</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>What is good</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Agent’s consent</source>
        <translation>Agent’s consent</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Day of the call</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Path, address or id; not copied</source>
        <translation>Path, address or id; not copied</translation>
    </message>
    <message>
        <source>When, or the call’s id</source>
        <translation>When, or the call’s id</translation>
    </message>
    <message>
        <source>Kept as 138****1234</source>
        <translation>Kept as 138****1234</translation>
    </message>
    <message>
        <source>Those in use are offered</source>
        <translation>Those in use are offered</translation>
    </message>
    <message>
        <source>Yourself, if nothing stands here</source>
        <translation>Yourself, if nothing stands here</translation>
    </message>
    <message>
        <source>What the agent was told, if it was</source>
        <translation>What the agent was told, if it was</translation>
    </message>
    <message>
        <source>⚠ The link holds what looks like a telephone number: whoever hears the recording can read it. Give the telephone system’s id instead, if it has one.</source>
        <translation>⚠ The link holds what looks like a telephone number: whoever hears the recording can read it. Give the telephone system’s id instead, if it has one.</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>fatal</translation>
    </message>
</context>
<context>
    <name>ReportAccess</name>
    <message>
        <source>This is the day of another team. Ask its leader for the report, or the operations manager.</source>
        <translation>This is the day of another team. Ask its leader for the report, or the operations manager.</translation>
    </message>
    <message>
        <source>No leader is called “%1”. Check the name: it is written as on the list of people.</source>
        <translation>No leader is called “%1”. Check the name: it is written as on the list of people.</translation>
    </message>
    <message>
        <source>These are people of another team. Ask its leader for their figures, or the operations manager.</source>
        <translation>These are people of another team. Ask its leader for their figures, or the operations manager.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>A report needs the days that it is about.</source>
        <translation>A report needs the days that it is about.</translation>
    </message>
    <message>
        <source>Days to come cannot be reported on. Choose a day that has begun.</source>
        <translation>Days to come cannot be reported on. Choose a day that has begun.</translation>
    </message>
    <message>
        <source>The report is empty. Wait until it is written, then submit it.</source>
        <translation>The report is empty. Wait until it is written, then submit it.</translation>
    </message>
    <message>
        <source>This is the report of another team. Its leader and the operations manager read it.</source>
        <translation>This is the report of another team. Its leader and the operations manager read it.</translation>
    </message>
    <message>
        <source>Nobody receives the own report. Another operations manager does.</source>
        <translation>Nobody receives the own report. Another operations manager does.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>This is no report that this version can read. Open it with the version that wrote it.</source>
        <translation>This is no report that this version can read. Open it with the version that wrote it.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Agreed action</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>from the roll</source>
        <translation>from the roll</translation>
    </message>
    <message>
        <source>from the telephone system, %1</source>
        <translation>from the telephone system, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who works a shift: the shift and how many, then their names</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>variant “planned”: %1 present of %2, leave left out</source>
        <translation>variant “planned”: %1 present of %2, leave left out</translation>
    </message>
    <message>
        <source>not kept of days so long ago</source>
        <translation>not kept of days so long ago</translation>
    </message>
    <message>
        <source>without %1 that incidents took</source>
        <translation>without %1 that incidents took</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Nobody was rostered.</source>
        <translation>Nobody was rostered.</translation>
    </message>
    <message>
        <source>%1 due, %2 present, %3 late, %4 on leave, %5 absent</source>
        <translation>%1 due, %2 present, %3 late, %4 on leave, %5 absent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
    <message numerus="yes">
        <source>The day is not closed: %n thing(s) stand in the way.</source>
        <translation>
            <numerusform>The day is not closed: %n thing stands in the way.</numerusform>
            <numerusform>The day is not closed: %n things stand in the way.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not closed yet: all of this is provisional.</source>
        <translation>The day is not closed yet: all of this is provisional.</translation>
    </message>
    <message>
        <source>missed (mandatory)</source>
        <translation>missed (mandatory)</translation>
    </message>
    <message>
        <source>, %1 of %2 steps</source>
        <translation>, %1 of %2 steps</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>from the plan of the day</source>
        <translation>from the plan of the day</translation>
    </message>
    <message>
        <source>No activity was planned or done.</source>
        <translation>No activity was planned or done.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>came up</source>
        <translation>came up</translation>
    </message>
    <message>
        <source>Calls by queue</source>
        <translation>Calls by queue</translation>
    </message>
    <message>
        <source>No calls came in.</source>
        <translation>No calls came in.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Calls by half hour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>went away</translation>
    </message>
    <message>
        <source>became an incident</source>
        <translation>became an incident</translation>
    </message>
    <message>
        <source>settled at the seat</source>
        <translation>settled at the seat</translation>
    </message>
    <message>
        <source>needed its time</source>
        <translation>needed its time</translation>
    </message>
    <message>
        <source>known and agreed</source>
        <translation>known and agreed</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>false alarm</translation>
    </message>
    <message>
        <source>dismissed with a reason</source>
        <translation>dismissed with a reason</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>from the inbox</source>
        <translation>from the inbox</translation>
    </message>
    <message>
        <source>No alert came up.</source>
        <translation>No alert came up.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>Reacted to</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>How they ended</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>Floor walks</source>
        <translation>Floor walks</translation>
    </message>
    <message>
        <source>from the walks’ checklists</source>
        <translation>from the walks’ checklists</translation>
    </message>
    <message>
        <source>No walk was made.</source>
        <translation>No walk was made.</translation>
    </message>
    <message>
        <source>%1, %2, mandatory</source>
        <translation>%1, %2, mandatory</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not in order: %1</source>
        <translation>not in order: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>all %n rated point(s) in order</source>
        <translation>
            <numerusform>the one rated point in order</numerusform>
            <numerusform>all %n rated points in order</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was rated</source>
        <translation>nothing was rated</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>from the incidents’ records</source>
        <translation>from the incidents’ records</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>There was no incident.</translation>
    </message>
    <message>
        <source>#%1, %2: %3 of %4 off line</source>
        <translation>#%1, %2: %3 of %4 off line</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>cause: %1</translation>
    </message>
    <message>
        <source>reported to nobody</source>
        <translation>reported to nobody</translation>
    </message>
    <message>
        <source>reported to %1</source>
        <translation>reported to %1</translation>
    </message>
    <message>
        <source>Who stood in for whom</source>
        <translation>Who stood in for whom</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>%1 took over from %2 at %3</source>
        <translation>%1 took over from %2 at %3</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>praise</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>Listening and coaching</source>
        <translation>Listening and coaching</translation>
    </message>
    <message>
        <source>from the register; counts only</source>
        <translation>from the register; counts only</translation>
    </message>
    <message>
        <source>Nobody was listened to, and no note was written.</source>
        <translation>Nobody was listened to, and no note was written.</translation>
    </message>
    <message>
        <source>%1 listen-ins and %2 call-backs of %3 people, by: %4</source>
        <translation>%1 listen-ins and %2 call-backs of %3 people, by: %4</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes: %1</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>from the register</translation>
    </message>
    <message>
        <source>Nothing was taken up.</source>
        <translation>Nothing was taken up.</translation>
    </message>
    <message>
        <source>Asked about most: %1</source>
        <translation>Asked about most: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Agent, seat</source>
        <translation>Agent, seat</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>None was put on record.</source>
        <translation>None was put on record.</translation>
    </message>
    <message>
        <source>%1 (task, due %2)</source>
        <translation>%1 (task, due %2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>at the end of the report</source>
        <translation>at the end of the report</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed action(s) with agents are due.</source>
        <translation>
            <numerusform>%n agreed action with an agent is due.</numerusform>
            <numerusform>%n agreed actions with agents are due.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the leader</source>
        <translation>by the leader</translation>
    </message>
    <message>
        <source>The shift goes on: this is how it stood at %1.</source>
        <translation>The shift goes on: this is how it stood at %1.</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2); its log told what went on.</source>
        <translation>%1 the telephone system was not heard (%2); its log told what went on.</translation>
    </message>
    <message>
        <source>%1 the telephone system was not heard (%2): no figure counts this time.</source>
        <translation>%1 the telephone system was not heard (%2): no figure counts this time.</translation>
    </message>
    <message>
        <source>Calls and states of this day are kept as half-hour sums only.</source>
        <translation>Calls and states of this day are kept as half-hour sums only.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>Plan for tomorrow</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Written %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message numerus="yes">
        <source>from the plans of %n day(s)</source>
        <translation>
            <numerusform>from the plan of %n day</numerusform>
            <numerusform>from the plans of %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this time was planned.</source>
        <translation>No day of this time was planned.</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Activities done</translation>
    </message>
    <message>
        <source>%1 planned, %2 came up on the floor</source>
        <translation>%1 planned, %2 came up on the floor</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>each with its reason</source>
        <translation>each with its reason</translation>
    </message>
    <message>
        <source>Mandatory missed</source>
        <translation>Mandatory missed</translation>
    </message>
    <message>
        <source>their time went by and nobody began them</source>
        <translation>their time went by and nobody began them</translation>
    </message>
    <message>
        <source>Mandatory walks kept</source>
        <translation>Mandatory walks kept</translation>
    </message>
    <message>
        <source>of those whose time has come</source>
        <translation>of those whose time has come</translation>
    </message>
    <message>
        <source>Time on the floor</source>
        <translation>Time on the floor</translation>
    </message>
    <message>
        <source>hours and minutes of floor walks, without pauses</source>
        <translation>hours and minutes of floor walks, without pauses</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Time spent</translation>
    </message>
    <message>
        <source>hours and minutes; planned were %1</source>
        <translation>hours and minutes; planned were %1</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Planned and done</translation>
    </message>
    <message>
        <source>by activity</source>
        <translation>by activity</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>Came up</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Planned time</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Real time</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>There is nothing to count.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>by day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Walks kept</source>
        <translation>Walks kept</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>On the floor</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Day report</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>not submitted</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Week report</source>
        <translation>Week report</translation>
    </message>
    <message>
        <source>Month report</source>
        <translation>Month report</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>all teams</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>an open activity: its name, when it was planned, whose it is</extracomment>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>%1, planned %2, of %3</source>
        <translation>%1, planned %2, of %3</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, since %3</translation>
    </message>
    <message>
        <source>Incident of %1 since %2</source>
        <translation>Incident of %1 since %2</translation>
    </message>
    <message>
        <source>Incident of %1 since %2: %3</source>
        <translation>Incident of %1 since %2: %3</translation>
    </message>
    <message>
        <source>Agreed with %1, due %2: %3</source>
        <translation>Agreed with %1, due %2: %3</translation>
    </message>
    <message>
        <source>%1 #%2: %3</source>
        <extracomment>an open entry of the register: its kind, its number, what it says</extracomment>
        <translation>%1 #%2: %3</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (due %2)</translation>
    </message>
    <message>
        <source> (due %1)</source>
        <translation> (due %1)</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>real %1</translation>
    </message>
    <message>
        <source>submitted, not received yet</source>
        <translation>submitted, not received yet</translation>
    </message>
    <message>
        <source>received by %1, %2</source>
        <translation>received by %1, %2</translation>
    </message>
    <message>
        <source>received by %1, %2 (%3)</source>
        <translation>received by %1, %2 (%3)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists and is yours to write to.</source>
        <translation>“%1” cannot be written. Check that the folder exists and is yours to write to.</translation>
    </message>
    <message>
        <source>“%1” does not print. Check that it is switched on and reachable, or save the report as PDF.</source>
        <translation>“%1” does not print. Check that it is switched on and reachable, or save the report as PDF.</translation>
    </message>
    <message>
        <source>Came, deemed absent in part by the rules</source>
        <extracomment>Who came so late, or left so early, that the rules count a share of the day as absence</extracomment>
        <translation>Came, deemed absent in part by the rules</translation>
    </message>
    <message>
        <source>Excused on the roll</source>
        <translation>Excused on the roll</translation>
    </message>
    <message>
        <source>Nobody was excused.</source>
        <translation>Nobody was excused.</translation>
    </message>
    <message>
        <source>%1 for %2, shifts exchanged</source>
        <extracomment>two agents exchanged their shifts: who came, whose shift it was</extracomment>
        <translation>%1 for %2, shifts exchanged</translation>
    </message>
    <message>
        <source>%1 for %2, as a substitute</source>
        <extracomment>a substitute for the whole shift: who came, whose shift it was</extracomment>
        <translation>%1 for %2, as a substitute</translation>
    </message>
    <message>
        <source>%1 for %2 from %3 to %4, as a substitute</source>
        <translation>%1 for %2 from %3 to %4, as a substitute</translation>
    </message>
    <message>
        <source>from hand-overs, walks, swaps and substitutes</source>
        <translation>from hand-overs, walks, swaps and substitutes</translation>
    </message>
    <message>
        <source>target set for the day by %1</source>
        <translation>target set for the day by %1</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>as the leaders put them down</source>
        <translation>as the leaders put them down</translation>
    </message>
    <message>
        <source>Nothing was put down of a meeting.</source>
        <translation>Nothing was put down of a meeting.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>a meeting of the day: when it began, its name, who held it</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>of a meeting: which, &quot;Agenda&quot; or &quot;Minutes&quot;, what was written</extracomment>
        <translation>%1 — %2: %3</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>variant “raw”: %1 present of %2, leave among them</source>
        <translation>variant “raw”: %1 present of %2, leave among them</translation>
    </message>
    <message>
        <source>variant “by hours”: %1 present of %2, leave left out</source>
        <translation>variant “by hours”: %1 present of %2, leave left out</translation>
    </message>
    <message numerus="yes">
        <source>What %n call(s) were about: %1</source>
        <extracomment>for how many calls it was noted what they were about, and what</extracomment>
        <translation>
            <numerusform>What %n call was about: %1</numerusform>
            <numerusform>What %n calls were about: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>QA errors: %1, fatal %2 (%3)</source>
        <extracomment>how many errors quality assurance found, how many of them are fatal, and of which items</extracomment>
        <translation>QA errors: %1, fatal %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 %3: %n on</source>
        <translation>
            <numerusform>%1, %2 %3: %n on</numerusform>
            <numerusform>%1, %2 %3: %n on</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is rostered yet</source>
        <translation>%1: nobody is rostered yet</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>On leave: %1</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>First day: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) had not begun.</source>
        <translation>
            <numerusform>%n shift had not begun.</numerusform>
            <numerusform>%n shifts had not begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, begun too late</source>
        <extracomment>an activity that may not be left out: done, begun too late</extracomment>
        <translation>%1, begun too late</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk since %3</source>
        <extracomment>the walk goes on: the deputy, the leader, since when</extracomment>
        <translation>%1 for %2 on a floor walk since %3</translation>
    </message>
    <message>
        <source>%1 for %2 on a floor walk, %3–%4</source>
        <extracomment>the deputy, the leader, from, to</extracomment>
        <translation>%1 for %2 on a floor walk, %3–%4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <extracomment>walks kept of those due, and how many more were begun too late</extracomment>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each with its reason; %n more handed over</source>
        <translation>
            <numerusform>each with its reason; %n more handed over</numerusform>
            <numerusform>each with its reason; %n more handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of those whose time has come; %n more begun too late</source>
        <translation>
            <numerusform>of those whose time has come; %n more begun too late</numerusform>
            <numerusform>of those whose time has come; %n more begun too late</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Not every day is closed: this is provisional.</source>
        <translation>Not every day is closed: this is provisional.</translation>
    </message>
    <message numerus="yes">
        <source>from the telephone system, over the shifts of %n day(s)</source>
        <translation>
            <numerusform>from the telephone system, over the shifts of %n day</numerusform>
            <numerusform>from the telephone system, over the shifts of %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What the days say of the floor is being read …</source>
        <translation>What the days say of the floor is being read …</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the telephone system was not heard, %1 in all: no figure counts this time.</source>
        <translation>
            <numerusform>Once the telephone system was not heard, %1 in all: no figure counts this time.</numerusform>
            <numerusform>%n times the telephone system was not heard, %1 in all: no figure counts this time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls and states of some of these days are kept as half-hour sums only.</source>
        <translation>Calls and states of some of these days are kept as half-hour sums only.</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>%1; taken up %2</source>
        <extracomment>of an entry of a day before that was ended on the report&apos;s: how it stands, the day it was taken up</extracomment>
        <translation>%1; taken up %2</translation>
    </message>
    <message>
        <source>What the leader adds</source>
        <translation>What the leader adds</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>%1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>%1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</translation>
    </message>
    <message>
        <source>What came after %1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</source>
        <translation>What came after %1 is not on record yet: the program that follows the telephone system has not written it, or does not hear the telephone system. No figure counts this time.</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>This person is not on record any more.</source>
        <translation>This person is not on record any more.</translation>
    </message>
    <message>
        <source>A correction needs a note: who vouches for it.</source>
        <translation>A correction needs a note: who vouches for it.</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Correct its times.</source>
        <translation>The leave ends before it begins. Correct its times.</translation>
    </message>
    <message>
        <source>No papers of %1 are waited for on this day.</source>
        <translation>No papers of %1 are waited for on this day.</translation>
    </message>
</context>
<context>
    <name>RulePackReader</name>
    <message>
        <source>A money effect needs “amount”.</source>
        <translation>A money effect needs “amount”.</translation>
    </message>
    <message>
        <source>An absence effect needs “days”.</source>
        <translation>An absence effect needs “days”.</translation>
    </message>
    <message>
        <source>A rule’s id is made of a-z, 0-9 and _, a letter first.</source>
        <translation>A rule’s id is made of a-z, 0-9 and _, a letter first.</translation>
    </message>
    <message>
        <source>The rule id “%1” is used twice.</source>
        <translation>The rule id “%1” is used twice.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Expected one of: %1.</translation>
    </message>
    <message>
        <source>The bands must follow each other without gap or overlap; “%1” does not.</source>
        <translation>The bands must follow each other without gap or overlap; “%1” does not.</translation>
    </message>
    <message>
        <source>The last band must have no “upto_s”.</source>
        <translation>The last band must have no “upto_s”.</translation>
    </message>
    <message>
        <source>A target before the start needs a rule “target”.</source>
        <translation>A target before the start needs a rule “target”.</translation>
    </message>
    <message>
        <source>There are two rules for the leave “%1”.</source>
        <translation>There are two rules for the leave “%1”.</translation>
    </message>
    <message>
        <source>The pack ends before it begins.</source>
        <translation>The pack ends before it begins.</translation>
    </message>
    <message>
        <source>Expected a currency of three capital letters, such as CNY.</source>
        <translation>Expected a currency of three capital letters, such as CNY.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>There is no rule pack and no file called “%1”. Shipped packs: %2.</source>
        <translation>There is no rule pack and no file called “%1”. Shipped packs: %2.</translation>
    </message>
</context>
<context>
    <name>RulePacks</name>
    <message>
        <source>The rule pack “%1”, version %2, in the store cannot be read any more. Adopt it again from its file.</source>
        <translation>The rule pack “%1”, version %2, in the store cannot be read any more. Adopt it again from its file.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged; make room or choose another place.</source>
        <translation>“%1” could not be written: %2. What was there before is unchanged; make room or choose another place.</translation>
    </message>
</context>
<context>
    <name>SeatDesk</name>
    <message>
        <source>A seat has a name and an interface; write both.</source>
        <translation>A seat has a name and an interface; write both.</translation>
    </message>
    <message>
        <source>“%1” stands on seat %2 already; take it off there first.</source>
        <translation>“%1” stands on seat %2 already; take it off there first.</translation>
    </message>
    <message>
        <source>Somebody is put on the seats %1 and %2 at the same time; choose one.</source>
        <translation>Somebody is put on the seats %1 and %2 at the same time; choose one.</translation>
    </message>
    <message>
        <source>Two people are put on seat %1 at the same time; choose one.</source>
        <translation>Two people are put on seat %1 at the same time; choose one.</translation>
    </message>
    <message>
        <source>Seat %1 stands at %2 already; give one of them another place.</source>
        <translation>Seat %1 stands at %2 already; give one of them another place.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SeatPlace</name>
    <message>
        <source>“%1” is no place on the floor; write row and place, such as 2-5, each from 1 to %2.</source>
        <translation>“%1” is no place on the floor; write row and place, such as 2-5, each from 1 to %2.</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seat %1, unassigned</source>
        <extracomment>instead of a name: the plan says of no one that they sit there</extracomment>
        <translation>Seat %1, unassigned</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>seat %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <extracomment>where no seat is known: the extension of a telephone</extracomment>
        <translation>phone %1</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The secret file “%1” does not exist.</source>
        <translation>The secret file “%1” does not exist.</translation>
    </message>
    <message>
        <source>The secret file “%1” cannot be read.</source>
        <translation>The secret file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The secret file “%1” is open to other users; run “chmod 600” on it first.</source>
        <translation>The secret file “%1” is open to other users; run “chmod 600” on it first.</translation>
    </message>
    <message>
        <source>Line %1 of the secret file “%2” must be “ami:USER@HOST:PORT SECRET”.</source>
        <translation>Line %1 of the secret file “%2” must be “ami:USER@HOST:PORT SECRET”.</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret.</source>
        <translation>The secret file “%1” holds no secret.</translation>
    </message>
    <message>
        <source>The secret file “%1” holds no secret for “%2”.</source>
        <translation>The secret file “%1” holds no secret for “%2”.</translation>
    </message>
</context>
<context>
    <name>SettingUnits</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>days, behind a number</extracomment>
        <translation> d</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, behind a number</extracomment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The centre&apos;s time zone; it rules every shift day and every import.</source>
        <translation>The centre&apos;s time zone; it rules every shift day and every import.</translation>
    </message>
    <message>
        <source>The region whose labour rules apply, for example CN-GD; some forbid money effects.</source>
        <translation>The region whose labour rules apply, for example CN-GD; some forbid money effects.</translation>
    </message>
    <message>
        <source>Whether penalties carry money. Off as shipped; an administrator names the local rule.</source>
        <translation>Whether penalties carry money. Off as shipped; an administrator names the local rule.</translation>
    </message>
    <message>
        <source>The attendance rule pack of the centre.</source>
        <translation>The attendance rule pack of the centre.</translation>
    </message>
    <message>
        <source>Who is on duty now, by name.</source>
        <translation>Who is on duty now, by name.</translation>
    </message>
    <message>
        <source>Whether this store belongs to the demo floor.</source>
        <translation>Whether this store belongs to the demo floor.</translation>
    </message>
    <message>
        <source>Lateness up to this length has no effect; beyond it the whole counts.</source>
        <translation>Lateness up to this length has no effect; beyond it the whole counts.</translation>
    </message>
    <message>
        <source>Working days until papers left open at the day close are due.</source>
        <translation>Working days until papers left open at the day close are due.</translation>
    </message>
    <message>
        <source>A call this long is a warning.</source>
        <translation>A call this long is a warning.</translation>
    </message>
    <message>
        <source>A call this long is an alarm.</source>
        <translation>A call this long is an alarm.</translation>
    </message>
    <message>
        <source>Being busy this long without a break is a warning.</source>
        <translation>Being busy this long without a break is a warning.</translation>
    </message>
    <message>
        <source>Being busy this long without a break is an alarm.</source>
        <translation>Being busy this long without a break is an alarm.</translation>
    </message>
    <message>
        <source>A caller waiting this long is a warning.</source>
        <translation>A caller waiting this long is a warning.</translation>
    </message>
    <message>
        <source>A caller waiting this long is an alarm.</source>
        <translation>A caller waiting this long is an alarm.</translation>
    </message>
    <message>
        <source>Off line without an allowed reason for longer than this is abnormal.</source>
        <translation>Off line without an allowed reason for longer than this is abnormal.</translation>
    </message>
    <message>
        <source>How long a snoozed alert stays silent.</source>
        <translation>How long a snoozed alert stays silent.</translation>
    </message>
    <message>
        <source>Answered within this time counts for the service level.</source>
        <translation>Answered within this time counts for the service level.</translation>
    </message>
    <message>
        <source>The service level&apos;s time limit for one queue.</source>
        <translation>The service level&apos;s time limit for one queue.</translation>
    </message>
    <message>
        <source>The service level that is aimed at.</source>
        <translation>The service level that is aimed at.</translation>
    </message>
    <message>
        <source>How the service level treats callers who gave up.</source>
        <translation>How the service level treats callers who gave up.</translation>
    </message>
    <message>
        <source>Callers who give up sooner than this are counted apart.</source>
        <translation>Callers who give up sooner than this are counted apart.</translation>
    </message>
    <message>
        <source>The wrap-up time configured for one queue.</source>
        <translation>The wrap-up time configured for one queue.</translation>
    </message>
    <message>
        <source>Which variant of occupancy is shown.</source>
        <translation>Which variant of occupancy is shown.</translation>
    </message>
    <message>
        <source>The attendance rate that is aimed at.</source>
        <translation>The attendance rate that is aimed at.</translation>
    </message>
    <message>
        <source>The talk utilisation that is aimed at.</source>
        <translation>The talk utilisation that is aimed at.</translation>
    </message>
    <message>
        <source>The average handling time that is aimed at.</source>
        <translation>The average handling time that is aimed at.</translation>
    </message>
    <message>
        <source>How many agents may be on a short break at once.</source>
        <translation>How many agents may be on a short break at once.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2: %3 is expected.</source>
        <translation>“%1” is no value for %2: %3 is expected.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>a text of %1 to %2 characters</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>“%1” is not a setting. “settings list” shows all of them.</source>
        <translation>“%1” is not a setting. “settings list” shows all of them.</translation>
    </message>
    <message>
        <source>How long the audit trail keeps what was changed; then only who, when and its hash stay.</source>
        <translation>How long the audit trail keeps what was changed; then only who, when and its hash stay.</translation>
    </message>
    <message>
        <source>The line at the foot of the wallboard, for everybody to read.</source>
        <translation>The line at the foot of the wallboard, for everybody to read.</translation>
    </message>
    <message>
        <source>Each so many waiting callers take one break place away; 0 = they never do.</source>
        <translation>Each so many waiting callers take one break place away; 0 = they never do.</translation>
    </message>
    <message>
        <source>Break places that waiting callers never take away.</source>
        <translation>Break places that waiting callers never take away.</translation>
    </message>
    <message>
        <source>How long a short break may last.</source>
        <translation>How long a short break may last.</translation>
    </message>
    <message>
        <source>How long a meal may last.</source>
        <translation>How long a meal may last.</translation>
    </message>
    <message>
        <source>How much time one extension adds to a break.</source>
        <translation>How much time one extension adds to a break.</translation>
    </message>
    <message>
        <source>Sent on a break and not paused for this long is shown as not gone yet.</source>
        <translation>Sent on a break and not paused for this long is shown as not gone yet.</translation>
    </message>
    <message>
        <source>A break overdue for this long is an alarm.</source>
        <translation>A break overdue for this long is an alarm.</translation>
    </message>
    <message>
        <source>In how many batches the team eats, if its queues allow it.</source>
        <translation>In how many batches the team eats, if its queues allow it.</translation>
    </message>
    <message>
        <source>How many agents of each queue must stay on line while others eat.</source>
        <translation>How many agents of each queue must stay on line while others eat.</translation>
    </message>
    <message>
        <source>How many agents of one queue must stay on line while others eat.</source>
        <translation>How many agents of one queue must stay on line while others eat.</translation>
    </message>
    <message>
        <source>How one queue&apos;s service level treats callers who gave up.</source>
        <translation>How one queue&apos;s service level treats callers who gave up.</translation>
    </message>
    <message>
        <source>The limit of short abandons for one queue.</source>
        <translation>The limit of short abandons for one queue.</translation>
    </message>
    <message>
        <source>Whether the abandon rate leaves short abandons out.</source>
        <translation>Whether the abandon rate leaves short abandons out.</translation>
    </message>
    <message>
        <source>Whether one queue&apos;s abandon rate leaves short abandons out.</source>
        <translation>Whether one queue&apos;s abandon rate leaves short abandons out.</translation>
    </message>
    <message>
        <source>The wrap-up time of one member, by name or interface, in every queue; it goes before the queue&apos;s. What the telephone system tells goes before both.</source>
        <translation>The wrap-up time of one member, by name or interface, in every queue; it goes before the queue&apos;s. What the telephone system tells goes before both.</translation>
    </message>
    <message>
        <source>The alert rules: “floor” as shipped, the path of a file, or the rules themselves (see the manual).</source>
        <translation>The alert rules: “floor” as shipped, the path of a file, or the rules themselves (see the manual).</translation>
    </message>
    <message>
        <source>The service level that is aimed at in one queue.</source>
        <translation>The service level that is aimed at in one queue.</translation>
    </message>
    <message>
        <source>When this share of a team at work goes off line at once, it is one incident.</source>
        <translation>When this share of a team at work goes off line at once, it is one incident.</translation>
    </message>
    <message>
        <source>Going within this time is going at once.</source>
        <translation>Going within this time is going at once.</translation>
    </message>
    <message>
        <source>Fewer people than this are never an incident.</source>
        <translation>Fewer people than this are never an incident.</translation>
    </message>
    <message>
        <source>Where new alerts go while the leader walks the floor.</source>
        <translation>Where new alerts go while the leader walks the floor.</translation>
    </message>
    <message>
        <source>Who takes new alerts while the leader walks the floor.</source>
        <translation>Who takes new alerts while the leader walks the floor.</translation>
    </message>
    <message>
        <source>The date on which the deputy was chosen; on others there is none.</source>
        <translation>The date on which the deputy was chosen; on others there is none.</translation>
    </message>
    <message>
        <source>Since when the leader walks the floor; empty at the desk.</source>
        <translation>Since when the leader walks the floor; empty at the desk.</translation>
    </message>
    <message>
        <source>Who walks the floor now.</source>
        <translation>Who walks the floor now.</translation>
    </message>
    <message>
        <source>How long state spans and calls are kept; then their half-hour sums, as long as the audit trail.</source>
        <translation>How long state spans and calls are kept; then their half-hour sums, as long as the audit trail.</translation>
    </message>
    <message>
        <source>The day template of teams that have none of their own: service-team, sales-team or phone-service-week.</source>
        <translation>The day template of teams that have none of their own: service-team, sales-team or phone-service-week.</translation>
    </message>
    <message>
        <source>The teams that one leader leads, by name, “;” between them; unset: the leader’s own team, or all.</source>
        <translation>The teams that one leader leads, by name, “;” between them; unset: the leader’s own team, or all.</translation>
    </message>
    <message>
        <source>Public holidays, such as 2026-10-01, blanks between them.</source>
        <translation>Public holidays, such as 2026-10-01, blanks between them.</translation>
    </message>
    <message>
        <source>How long before an activity of the day its reminder comes; 0 = there is none.</source>
        <translation>How long before an activity of the day its reminder comes; 0 = there is none.</translation>
    </message>
    <message>
        <source>The queue or the extension of the leader hotline; empty: there is none.</source>
        <translation>The queue or the extension of the leader hotline; empty: there is none.</translation>
    </message>
    <message>
        <source>a date such as 2026-10-01</source>
        <translation>a date such as 2026-10-01</translation>
    </message>
    <message>
        <source>How long before a promised call-back or another due time of the register its row comes into the inbox.</source>
        <translation>How long before a promised call-back or another due time of the register its row comes into the inbox.</translation>
    </message>
    <message>
        <source>How long busy may last once a leader has approved it.</source>
        <translation>How long busy may last once a leader has approved it.</translation>
    </message>
    <message>
        <source>How the attendance rate treats leave that was approved before the start, and whether it counts people or hours.</source>
        <translation>How the attendance rate treats leave that was approved before the start, and whether it counts people or hours.</translation>
    </message>
    <message>
        <source>What can be found wrong with a call, as quality assurance names it, with “;” between: offered where an error is entered.</source>
        <translation>What can be found wrong with a call, as quality assurance names it, with “;” between: offered where an error is entered.</translation>
    </message>
    <message>
        <source>Away from work for at most this long is no exception in adherence.</source>
        <translation>Away from work for at most this long is no exception in adherence.</translation>
    </message>
    <message>
        <source>Activities that adherence and conformance leave out on both sides: any of break, meal, training, meeting, busy and unreachable, blanks between them.</source>
        <translation>Activities that adherence and conformance leave out on both sides: any of break, meal, training, meeting, busy and unreachable, blanks between them.</translation>
    </message>
    <message>
        <source>Activities that are no paid time, as utilisation and shrinkage count it; named as in adherence_neutral.</source>
        <translation>Activities that are no paid time, as utilisation and shrinkage count it; named as in adherence_neutral.</translation>
    </message>
    <message>
        <source>An occupancy above this for long shows a hint at the agent.</source>
        <translation>An occupancy above this for long shows a hint at the agent.</translation>
    </message>
    <message>
        <source>How long an occupancy is to be above it for the hint.</source>
        <translation>How long an occupancy is to be above it for the hint.</translation>
    </message>
    <message>
        <source>any of break, meal, training, meeting, busy, unreachable</source>
        <translation>any of break, meal, training, meeting, busy, unreachable</translation>
    </message>
    <message>
        <source>The operations manager who sits at the console in the leader&apos;s place, by name; empty: nobody does.</source>
        <translation>The operations manager who sits at the console in the leader&apos;s place, by name; empty: nobody does.</translation>
    </message>
    <message>
        <source>Who may act as operations manager, by name, “;” between them; empty: whoever says so.</source>
        <translation>Who may act as operations manager, by name, “;” between them; empty: whoever says so.</translation>
    </message>
    <message>
        <source>Whether a leader who also takes calls counts in the figures of the team: roll, reports, listening, care and stories.</source>
        <translation>Whether a leader who also takes calls counts in the figures of the team: roll, reports, listening, care and stories.</translation>
    </message>
    <message>
        <source>The leader’s own phone, such as PJSIP/8001 or 8001: a call that comes in on it proposes a hotline entry. Several with blanks between them.</source>
        <translation>The leader’s own phone, such as PJSIP/8001 or 8001: a call that comes in on it proposes a hotline entry. Several with blanks between them.</translation>
    </message>
    <message>
        <source>Hours in which people work who are on no roster, such as 08:30-17:30, several with blanks between: who goes at their end has gone home, which is no incident.</source>
        <translation>Hours in which people work who are on no roster, such as 08:30-17:30, several with blanks between: who goes at their end has gone home, which is no incident.</translation>
    </message>
    <message>
        <source>hours such as 08:30-17:30</source>
        <translation>hours such as 08:30-17:30</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, version %2: %3</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valid from %1 to %2.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Valid from %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>This machine’s settings can only be changed in the console.</source>
        <translation>This machine’s settings can only be changed in the console.</translation>
    </message>
    <message>
        <source>The password is asked for when the console listens to the new feed.</source>
        <translation>The password is asked for when the console listens to the new feed.</translation>
    </message>
    <message>
        <source>The password is kept in the system’s keychain; without one, in memory until the program ends.</source>
        <translation>The password is kept in the system’s keychain; without one, in memory until the program ends.</translation>
    </message>
    <message>
        <source>Alerts come only where the console runs.</source>
        <translation>Alerts come only where the console runs.</translation>
    </message>
</context>
<context>
    <name>SimFloor</name>
    <message>
        <source>Nobody on the demo floor has the phone %1.</source>
        <translation>Nobody on the demo floor has the phone %1.</translation>
    </message>
    <message>
        <source>%1 is in no queue.</source>
        <translation>%1 is in no queue.</translation>
    </message>
    <message>
        <source>The demo floor has no queue “%1”.</source>
        <translation>The demo floor has no queue “%1”.</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 is in %2 already.</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 is not in %2.</translation>
    </message>
    <message>
        <source>%1 is in no call now.</source>
        <translation>%1 is in no call now.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The notice</source>
        <translation>The notice</translation>
    </message>
    <message>
        <source>The leave ends before it starts. Correct its times.</source>
        <translation>The leave ends before it starts. Correct its times.</translation>
    </message>
    <message>
        <source>No audit head is kept in %1.</source>
        <translation>No audit head is kept in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold an audit head.</source>
        <translation>%1 does not hold an audit head.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The store %1 holds records. A backup is restored into an empty store only: name another with --store.</source>
        <translation>The store %1 holds records. A backup is restored into an empty store only: name another with --store.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Check the folder&apos;s rights.</source>
        <translation>%1 could not be removed. Check the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>%1 is the store itself. Name another file for the backup.</source>
        <translation>%1 is the store itself. Name another file for the backup.</translation>
    </message>
    <message>
        <source>The store %1 cannot be kept safely on this disk. Choose a folder on this computer&apos;s own disk.</source>
        <translation>The store %1 cannot be kept safely on this disk. Choose a folder on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is not a store of Floorwalk. Choose another file, or move this one away.</source>
        <translation>%1 is not a store of Floorwalk. Choose another file, or move this one away.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer Floorwalk (version %2, this program knows %3). Update the program.</source>
        <translation>The store %1 was written by a newer Floorwalk (version %2, this program knows %3). Update the program.</translation>
    </message>
    <message>
        <source>The store %1 is of an older Floorwalk. Start the console once to bring it up to date.</source>
        <translation>The store %1 is of an older Floorwalk. Start the console once to bring it up to date.</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>The activity</translation>
    </message>
    <message>
        <source>%1 was not given the right to make this change. Nothing was saved.</source>
        <translation>%1 was not given the right to make this change. Nothing was saved.</translation>
    </message>
    <message>
        <source>%1 is closed for team %2. Reopen the day first.</source>
        <translation>%1 is closed for team %2. Reopen the day first.</translation>
    </message>
    <message>
        <source>%1 is not in the store any more. Load the page again.</source>
        <translation>%1 is not in the store any more. Load the page again.</translation>
    </message>
    <message>
        <source>The store %1 is being written by %2 on %3 (process %4). Close that program first, or work read-only.</source>
        <translation>The store %1 is being written by %2 on %3 (process %4). Close that program first, or work read-only.</translation>
    </message>
    <message>
        <source>The right to write the store %1 was lost. Start the program again.</source>
        <translation>The right to write the store %1 was lost. Start the program again.</translation>
    </message>
    <message>
        <source>Penalty %1</source>
        <translation>Penalty %1</translation>
    </message>
    <message>
        <source>Nobody decides on themselves. Ask another leader.</source>
        <translation>Nobody decides on themselves. Ask another leader.</translation>
    </message>
    <message>
        <source>A leader may lower what the rules propose, never raise it.</source>
        <translation>A leader may lower what the rules propose, never raise it.</translation>
    </message>
    <message>
        <source>Say why: a change or a voided penalty needs a reason.</source>
        <translation>Say why: a change or a voided penalty needs a reason.</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, decided by %3. Look at it again.</source>
        <translation>%1 is “%2” by now, decided by %3. Look at it again.</translation>
    </message>
    <message>
        <source>A proposal is confirmed or voided, nothing else.</source>
        <translation>A proposal is confirmed or voided, nothing else.</translation>
    </message>
    <message>
        <source>Say why: a correction needs a reason.</source>
        <translation>Say why: a correction needs a reason.</translation>
    </message>
    <message>
        <source>Penalty %1 was changed by somebody else meanwhile. Look at it again before you decide.</source>
        <translation>Penalty %1 was changed by somebody else meanwhile. Look at it again before you decide.</translation>
    </message>
    <message>
        <source>A person&apos;s number is damaged.</source>
        <translation>A person&apos;s number is damaged.</translation>
    </message>
    <message>
        <source>The feed&apos;s name “%1” already belongs to %2. One of the two must give it up.</source>
        <translation>The feed&apos;s name “%1” already belongs to %2. One of the two must give it up.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>The mark</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>%1 was closed already, by %2.</source>
        <translation>%1 was closed already, by %2.</translation>
    </message>
    <message>
        <source>Say why %1 is reopened.</source>
        <translation>Say why %1 is reopened.</translation>
    </message>
    <message>
        <source>%1 is not closed for team %2.</source>
        <translation>%1 is not closed for team %2.</translation>
    </message>
    <message>
        <source>The segments of %1 overlap or end before they start.</source>
        <translation>The segments of %1 overlap or end before they start.</translation>
    </message>
    <message>
        <source>The roster day</source>
        <translation>The roster day</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1 is on record with another text. Give the changed pack a new version.</source>
        <translation>Version %2 of rule pack %1 is on record with another text. Give the changed pack a new version.</translation>
    </message>
    <message>
        <source>Version %2 of rule pack %1</source>
        <translation>Version %2 of rule pack %1</translation>
    </message>
    <message>
        <source>Only an administrator may let penalties carry money.</source>
        <translation>Only an administrator may let penalties carry money.</translation>
    </message>
    <message>
        <source>Name the local rule that allows penalties to carry money: it is the reason on record.</source>
        <translation>Name the local rule that allows penalties to carry money: it is the reason on record.</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money.</source>
        <translation>The region %1 does not allow penalties to carry money.</translation>
    </message>
    <message>
        <source>The region %1 does not allow penalties to carry money. Switch money_effects off first.</source>
        <translation>The region %1 does not allow penalties to carry money. Switch money_effects off first.</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1. Nothing was saved; try again in a moment.</source>
        <translation>Another program is writing to the store %1. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the rights of the file and of its folder.</source>
        <translation>The store %1 may not be written. Check the rights of the file and of its folder.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1. Nothing was saved; make room on the disk and try again.</source>
        <translation>There is no room left for the store %1. Nothing was saved; make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the store %1. Nothing was saved; check the disk and its free space.</source>
        <translation>The disk refused to read or write the store %1. Nothing was saved; check the disk and its free space.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Stop working with it and restore the latest backup.</source>
        <translation>The store %1 is damaged. Stop working with it and restore the latest backup.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check the path and the rights of its folder.</source>
        <translation>The store %1 cannot be opened. Check the path and the rights of its folder.</translation>
    </message>
    <message>
        <source>The store %1 refused a change that does not fit what it holds. Nothing was saved.</source>
        <translation>The store %1 refused a change that does not fit what it holds. Nothing was saved.</translation>
    </message>
    <message>
        <source>The store %1 reported an error. Nothing was saved.</source>
        <translation>The store %1 reported an error. Nothing was saved.</translation>
    </message>
    <message>
        <source>The store %1 may not be written. Check the file&apos;s rights.</source>
        <translation>The store %1 may not be written. Check the file&apos;s rights.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the store.</source>
        <translation>%1 is a folder. Name a file for the store.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where records can be lost. Choose a folder on this computer&apos;s own disk.</source>
        <translation>%1 lies on a network share (%2), where records can be lost. Choose a folder on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>There is no store at %1. Name another with --store, or start the console once.</source>
        <translation>There is no store at %1. Name another with --store, or start the console once.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the rights.</source>
        <translation>The folder %1 cannot be made. Check the rights.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written, so the store in it cannot be kept. Check the folder&apos;s rights or choose another.</source>
        <translation>The folder %1 may not be written, so the store in it cannot be kept. Check the folder&apos;s rights or choose another.</translation>
    </message>
    <message>
        <source>%1 could not be flushed to the disk. Check the disk and its free space.</source>
        <translation>%1 could not be flushed to the disk. Check the disk and its free space.</translation>
    </message>
    <message>
        <source>%1 could not be put in place. Check the folder&apos;s rights.</source>
        <translation>%1 could not be put in place. Check the folder&apos;s rights.</translation>
    </message>
    <message>
        <source>The team still has %1 people. Move them to another team before it is retired.</source>
        <translation>The team still has %1 people. Move them to another team before it is retired.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>The team</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>The shift</translation>
    </message>
    <message>
        <source>%1 on %2 writes to the store %3 now. Nothing was saved here; close one of the two programs.</source>
        <translation>%1 on %2 writes to the store %3 now. Nothing was saved here; close one of the two programs.</translation>
    </message>
    <message>
        <source>A change was refused. Nothing was saved.</source>
        <translation>A change was refused. Nothing was saved.</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to a row of %3 that is not there.</source>
        <translation>Row %2 of %1 refers to a row of %3 that is not there.</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: entry %2 follows entry %3.</source>
        <translation>Audit entry %1 is missing: entry %2 follows entry %3.</translation>
    </message>
    <message>
        <source>Audit entry %1 (%2, %3) was changed: its hash does not fit.</source>
        <translation>Audit entry %1 (%2, %3) was changed: its hash does not fit.</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was erased without a record of erasing it.</source>
        <translation>What audit entry %1 (%2, %3) says was erased without a record of erasing it.</translation>
    </message>
    <message>
        <source>What audit entry %1 (%2, %3) says was changed afterwards.</source>
        <translation>What audit entry %1 (%2, %3) says was changed afterwards.</translation>
    </message>
    <message>
        <source>%1 was entered past the audit trail: no entry speaks of it.</source>
        <translation>%1 was entered past the audit trail: no entry speaks of it.</translation>
    </message>
    <message>
        <source>%1 was changed past the audit trail: it is not what its last entry says.</source>
        <translation>%1 was changed past the audit trail: it is not what its last entry says.</translation>
    </message>
    <message>
        <source>%1 is missing: the audit trail says that it is there.</source>
        <translation>%1 is missing: the audit trail says that it is there.</translation>
    </message>
    <message>
        <source>The audit trail was cut off: it ends at entry %1, but %2 remembers entry %3.</source>
        <translation>The audit trail was cut off: it ends at entry %1, but %2 remembers entry %3.</translation>
    </message>
    <message>
        <source>The audit trail was rewritten: entry %1 is not the one that %2 remembers.</source>
        <translation>The audit trail was rewritten: entry %1 is not the one that %2 remembers.</translation>
    </message>
    <message>
        <source>%1 remembers another audit trail than the store %2 holds: it was cut off or rewritten. Check it with floorwalk verify.</source>
        <translation>%1 remembers another audit trail than the store %2 holds: it was cut off or rewritten. Check it with floorwalk verify.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3. Check the disk&apos;s free space and the folder&apos;s rights; nothing was changed.</source>
        <translation>%1 could not be copied to %2: %3. Check the disk&apos;s free space and the folder&apos;s rights; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no backup at %1. Name the file of a backup.</source>
        <translation>There is no backup at %1. Name the file of a backup.</translation>
    </message>
    <message>
        <source>%1 is a store in use, not a backup. Make a backup of it with floorwalk backup, and restore that.</source>
        <translation>%1 is a store in use, not a backup. Make a backup of it with floorwalk backup, and restore that.</translation>
    </message>
    <message>
        <source>It holds no records. Name another backup.</source>
        <translation>It holds no records. Name another backup.</translation>
    </message>
    <message>
        <source>The backup %1 was not restored, and nothing was changed: %2</source>
        <translation>The backup %1 was not restored, and nothing was changed: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the backup.</source>
        <translation>%1 is a folder. Name a file for the backup.</translation>
    </message>
    <message>
        <source>%1 is a store in use. Name another file for the backup.</source>
        <translation>%1 is a store in use. Name another file for the backup.</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2; what was there before is unchanged. Check the folder&apos;s rights and the disk&apos;s free space. (%3)</source>
        <translation>%1 could not be copied to %2; what was there before is unchanged. Check the folder&apos;s rights and the disk&apos;s free space. (%3)</translation>
    </message>
    <message>
        <source>The store %1 could not be written for %2 seconds, so another program may write it now. Check the disk, then start the program again. (%3)</source>
        <translation>The store %1 could not be written for %2 seconds, so another program may write it now. Check the disk, then start the program again. (%3)</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder&apos;s rights and the disk&apos;s free space.</source>
        <translation>%1 cannot be made. Check the folder&apos;s rights and the disk&apos;s free space.</translation>
    </message>
    <message>
        <source>The store %1 is empty: it could not be finished when it was made. Make room on the disk, then start the console.</source>
        <translation>The store %1 is empty: it could not be finished when it was made. Make room on the disk, then start the console.</translation>
    </message>
    <message>
        <source>What is decided is 0 or more: days of absence, points and money. Correct the figures.</source>
        <translation>What is decided is 0 or more: days of absence, points and money. Correct the figures.</translation>
    </message>
    <message>
        <source>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 wrote something else about incident #%2 meanwhile. Look at it, then say it again.</translation>
    </message>
    <message>
        <source>incident #%1</source>
        <translation>incident #%1</translation>
    </message>
    <message>
        <source>the turn at the seat</source>
        <translation>the turn at the seat</translation>
    </message>
    <message>
        <source>seat “%1”</source>
        <translation>seat “%1”</translation>
    </message>
    <message>
        <source>%1 corrected note #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 corrected note #%2 meanwhile. Look at it, then say it again.</translation>
    </message>
    <message>
        <source>Note #%1</source>
        <translation>Note #%1</translation>
    </message>
    <message>
        <source>The agreed action</source>
        <translation>The agreed action</translation>
    </message>
    <message>
        <source>The agreed action is not in the store any more. Load the page again.</source>
        <translation>The agreed action is not in the store any more. Load the page again.</translation>
    </message>
    <message>
        <source>%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.</source>
        <translation>%1 changed entry #%2 of the register meanwhile. Look at it, then say it again.</translation>
    </message>
    <message>
        <source>knowledge point #%1</source>
        <translation>knowledge point #%1</translation>
    </message>
    <message>
        <source>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</source>
        <translation>%1 changed knowledge point #%2 meanwhile. Look at it, then say it again.</translation>
    </message>
    <message>
        <source>The hand-over</source>
        <translation>The hand-over</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) of this hand-over have no answer yet.</source>
        <translation>
            <numerusform>%n open thing of this hand-over has no answer yet.</numerusform>
            <numerusform>%n open things of this hand-over have no answer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took this hand-over already.</source>
        <translation>%1 took this hand-over already.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Report #%1 is not what was submitted: the store was changed by another program. Run “floorwalk verify”.</source>
        <translation>Report #%1 is not what was submitted: the store was changed by another program. Run “floorwalk verify”.</translation>
    </message>
    <message>
        <source>This report is marked as received already, or a later version has followed it. Look at the list again.</source>
        <translation>This report is marked as received already, or a later version has followed it. Look at the list again.</translation>
    </message>
    <message>
        <source>These words were changed elsewhere meanwhile. Copy yours, then choose the activity anew to see what stands there now.</source>
        <translation>These words were changed elsewhere meanwhile. Copy yours, then choose the activity anew to see what stands there now.</translation>
    </message>
    <message>
        <source>Entry #%1 of the register</source>
        <translation>Entry #%1 of the register</translation>
    </message>
    <message>
        <source>The store %1 cannot be read. Check the file&apos;s rights.</source>
        <translation>The store %1 cannot be read. Check the file&apos;s rights.</translation>
    </message>
    <message>
        <source>A turn at seat %1 of more than two days is none: plan it by shifts.</source>
        <translation>A turn at seat %1 of more than two days is none: plan it by shifts.</translation>
    </message>
    <message>
        <source>Somebody answered this meanwhile, or the hand-over was written anew or taken back. Look at it again.</source>
        <translation>Somebody answered this meanwhile, or the hand-over was written anew or taken back. Look at it again.</translation>
    </message>
    <message>
        <source>This hand-over is answered already, or was written anew or taken back. What is still open can be handed over anew.</source>
        <translation>This hand-over is answered already, or was written anew or taken back. What is still open can be handed over anew.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The attendance rules “%1” are not valid on %2. Choose a rule pack that is, with floorwalk settings set attendance_pack.</source>
        <translation>The attendance rules “%1” are not valid on %2. Choose a rule pack that is, with floorwalk settings set attendance_pack.</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>There is no team “%1”.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the employee number.</source>
        <translation>Several people are called “%1”. Give the employee number.</translation>
    </message>
    <message>
        <source>%1 is no operations manager of this centre. The setting operations_managers names who they are.</source>
        <translation>%1 is no operations manager of this centre. The setting operations_managers names who they are.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>%1 % of the shift</source>
        <translation>%1 % of the shift</translation>
    </message>
    <message>
        <source>trough from %1 to %2 % of the shift</source>
        <translation>trough from %1 to %2 % of the shift</translation>
    </message>
    <message>
        <source>begin of “%1”</source>
        <translation>begin of “%1”</translation>
    </message>
    <message>
        <source>end of “%1”</source>
        <translation>end of “%1”</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>the times of an activity, before and after; each is a list</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>days: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>start of the shift</source>
        <translation>start of the shift</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>end of the shift</translation>
    </message>
    <message>
        <source>pre-shift meeting</source>
        <translation>pre-shift meeting</translation>
    </message>
    <message>
        <source>share of the shift</source>
        <translation>share of the shift</translation>
    </message>
    <message>
        <source>begin of another activity</source>
        <translation>begin of another activity</translation>
    </message>
    <message>
        <source>end of another activity</source>
        <translation>end of another activity</translation>
    </message>
    <message>
        <source>trough of the calls</source>
        <translation>trough of the calls</translation>
    </message>
    <message>
        <source>shift change</source>
        <translation>shift change</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>meal</translation>
    </message>
    <message>
        <source>make-up rest</source>
        <translation>make-up rest</translation>
    </message>
    <message>
        <source>the leader starts it</source>
        <translation>the leader starts it</translation>
    </message>
    <message>
        <source>the floor gives cause for it</source>
        <translation>the floor gives cause for it</translation>
    </message>
    <message>
        <source>either starts it</source>
        <translation>either starts it</translation>
    </message>
    <message>
        <source>on holidays too</source>
        <translation>on holidays too</translation>
    </message>
    <message>
        <source>never on holidays</source>
        <translation>never on holidays</translation>
    </message>
    <message>
        <source>only on holidays</source>
        <translation>only on holidays</translation>
    </message>
    <message>
        <source>%1 min before %2</source>
        <translation>%1 min before %2</translation>
    </message>
    <message>
        <source>%1 min after %2</source>
        <translation>%1 min after %2</translation>
    </message>
    <message>
        <source>%1 min long</source>
        <translation>%1 min long</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>for each shift</source>
        <translation>for each shift</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>a day of the month</extracomment>
        <translation>day %1</translation>
    </message>
    <message>
        <source>The meeting is %1 → %2 min before the shift</source>
        <translation>The meeting is %1 → %2 min before the shift</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1 (retired)</source>
        <translation>− %1 (retired)</translation>
    </message>
    <message>
        <source>+ %1 (brought back)</source>
        <translation>+ %1 (brought back)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>The order is another</source>
        <translation>The order is another</translation>
    </message>
    <message>
        <source>All words may stand in reports</source>
        <translation>All words may stand in reports</translation>
    </message>
    <message>
        <source>The note stays private</source>
        <translation>The note stays private</translation>
    </message>
    <message>
        <source>Notes at steps stay private, too</source>
        <translation>Notes at steps stay private, too</translation>
    </message>
    <message>
        <source>No word leaves the leader’s day</source>
        <translation>No word leaves the leader’s day</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>the figures of the last day worked, beside their targets</source>
        <translation>the figures of the last day worked, beside their targets</translation>
    </message>
    <message>
        <source>Errors and advice</source>
        <translation>Errors and advice</translation>
    </message>
    <message>
        <source>what listening and notes brought up lately</source>
        <translation>what listening and notes brought up lately</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>New knowledge</translation>
    </message>
    <message>
        <source>valid points, and who knows them; noted by one key</source>
        <translation>valid points, and who knows them; noted by one key</translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>Who is on</translation>
    </message>
    <message>
        <source>the shifts and who works them, who is on leave</source>
        <translation>the shifts and who works them, who is on leave</translation>
    </message>
    <message>
        <source>Birthdays and first days</source>
        <translation>Birthdays and first days</translation>
    </message>
    <message>
        <source>whom to congratulate or welcome</source>
        <translation>whom to congratulate or welcome</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>who is there, and the way to the roll</source>
        <translation>who is there, and the way to the roll</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>the day’s targets, set in place of the centre’s</source>
        <translation>the day’s targets, set in place of the centre’s</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>Storyteller</translation>
    </message>
    <message>
        <source>whose turn it is to tell the cheerful story</source>
        <translation>whose turn it is to tell the cheerful story</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>what is to be said, in the leader’s own words</source>
        <translation>what is to be said, in the leader’s own words</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>what was said and agreed, below what the last meeting agreed</source>
        <translation>what was said and agreed, below what the last meeting agreed</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>the seats to stop at, with why; each is ticked off</source>
        <translation>the seats to stop at, with why; each is ticked off</translation>
    </message>
    <message>
        <source>Reasons for calls</source>
        <translation>Reasons for calls</translation>
    </message>
    <message>
        <source>what customers asked about most in the last hours</source>
        <translation>what customers asked about most in the last hours</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>what is taken up in the activity: questions, faults, praise …</source>
        <translation>what is taken up in the activity: questions, faults, praise …</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>whom to hear this week, in order of need</source>
        <translation>whom to hear this week, in order of need</translation>
    </message>
    <message>
        <source>Recordings to share</source>
        <translation>Recordings to share</translation>
    </message>
    <message>
        <source>good calls, linked; shared with the agent’s yes only</source>
        <translation>good calls, linked; shared with the agent’s yes only</translation>
    </message>
    <message>
        <source>Recordings to tell of</source>
        <translation>Recordings to tell of</translation>
    </message>
    <message>
        <source>those that may be shared, and what is good about them</source>
        <translation>those that may be shared, and what is good about them</translation>
    </message>
    <message>
        <source>QA errors</source>
        <translation>QA errors</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>who needs a talk, and why</source>
        <translation>who needs a talk, and why</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>the day in numbers, and the reflection on it</source>
        <translation>the day in numbers, and the reflection on it</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>form: %1 → %2</source>
        <extracomment>the parts of an activity&apos;s form, before and after; each is a list</extracomment>
        <translation>form: %1 → %2</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Make-up rests</source>
        <translation>Make-up rests</translation>
    </message>
    <message>
        <source>the last workday’s, by person and by item; one key asks for training</source>
        <translation>the last workday’s, by person and by item; one key asks for training</translation>
    </message>
    <message>
        <source>what is overdue and due on the day</source>
        <translation>what is overdue and due on the day</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>words of a template, before and after</extracomment>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>words in another language</source>
        <translation>words in another language</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ok / not ok / n/a</source>
        <extracomment>how a step of a checklist is answered</extracomment>
        <translation>ok / not ok / n/a</translation>
    </message>
    <message>
        <source>a tick</source>
        <translation>a tick</translation>
    </message>
    <message>
        <source>checklist + %1</source>
        <extracomment>a step that came into a checklist</extracomment>
        <translation>checklist + %1</translation>
    </message>
    <message>
        <source>checklist: %1</source>
        <translation>checklist: %1</translation>
    </message>
    <message>
        <source>checklist: “%1”: %2 → %3</source>
        <extracomment>a step of a checklist, how it was answered, how it is now</extracomment>
        <translation>checklist: “%1”: %2 → %3</translation>
    </message>
    <message>
        <source>checklist − %1</source>
        <extracomment>a step that went out of a checklist</extracomment>
        <translation>checklist − %1</translation>
    </message>
    <message>
        <source>the checklist’s order is another</source>
        <translation>the checklist’s order is another</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <extracomment>what an activity is for, before and after</extracomment>
        <translation>purpose: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The theme file cannot be used: %1. Reinstall Floorwalk.</source>
        <translation>The theme file cannot be used: %1. Reinstall Floorwalk.</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>it is not valid JSON</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1” is missing or wrong</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1” cannot be opened</translation>
    </message>
</context>
<context>
    <name>WalkDesk</name>
    <message>
        <source>Nobody of this store is called “%1”. Choose a person of the store, or confirm that it is somebody from outside.</source>
        <translation>Nobody of this store is called “%1”. Choose a person of the store, or confirm that it is somebody from outside.</translation>
    </message>
</context>
<context>
    <name>WallLayoutReader</name>
    <message>
        <source>More is better here, so “alarm” must be at most “warn” (%1).</source>
        <translation>More is better here, so “alarm” must be at most “warn” (%1).</translation>
    </message>
    <message>
        <source>Less is better here, so “alarm” must be at least “warn” (%1).</source>
        <translation>Less is better here, so “alarm” must be at least “warn” (%1).</translation>
    </message>
    <message>
        <source>A page of a group needs “title” and “queues”, “seats” or both.</source>
        <translation>A page of a group needs “title” and “queues”, “seats” or both.</translation>
    </message>
    <message>
        <source>“title”, “queues” and “seats” belong to a page whose scope is “group”.</source>
        <translation>“title”, “queues” and “seats” belong to a page whose scope is “group”.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 figures, here are %2.</source>
        <translation>A page has 1 to %1 figures, here are %2.</translation>
    </message>
    <message>
        <source>A wallboard has at least one page.</source>
        <translation>A wallboard has at least one page.</translation>
    </message>
    <message>
        <source>There is no wallboard layout and no readable file called “%1”. Shipped: %2.</source>
        <translation>There is no wallboard layout and no readable file called “%1”. Shipped: %2.</translation>
    </message>
    <message>
        <source>“%1” is only known for the whole floor and for teams: put it on a page whose scope is “all” or “each_team”.</source>
        <translation>“%1” is only known for the whole floor and for teams: put it on a page whose scope is “all” or “each_team”.</translation>
    </message>
    <message>
        <source>“%1” is of people, who serve several queues: put it on a page whose scope is “all”, “each_team” or “group”.</source>
        <translation>“%1” is of people, who serve several queues: put it on a page whose scope is “all”, “each_team” or “group”.</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>There is no screen %1. Screens here: %2.</source>
        <translation>There is no screen %1. Screens here: %2.</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>Demo floor</translation>
    </message>
    <message>
        <source>The feed has said nothing yet</source>
        <translation>The feed has said nothing yet</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a call is longer than a limit</extracomment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 of %2 queues: the longest waits</source>
        <translation>%1 of %2 queues: the longest waits</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>On the floor</translation>
    </message>
    <message>
        <source>Longest calls</source>
        <translation>Longest calls</translation>
    </message>
    <message>
        <source>Nobody is on a call</source>
        <translation>Nobody is on a call</translation>
    </message>
    <message>
        <source>%1 · each queue’s limit</source>
        <translation>%1 · each queue’s limit</translation>
    </message>
    <message>
        <source>%1 · ≤ %2 s</source>
        <extracomment>small print under the service level: the variant, and the time limit in seconds</extracomment>
        <translation>%1 · ≤ %2 s</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Speed of answer</source>
        <translation>Speed of answer</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Abandon rate</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Talk time</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Logged out</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Talk utilisation</source>
        <translation>Talk utilisation</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Handling time</translation>
    </message>
    <message>
        <source>Longest busy</source>
        <translation>Longest busy</translation>
    </message>
    <message>
        <source>callers in the queue now</source>
        <translation>callers in the queue now</translation>
    </message>
    <message>
        <source>of those who wait now</source>
        <translation>of those who wait now</translation>
    </message>
    <message>
        <source>ASA: mean, answered calls</source>
        <translation>ASA: mean, answered calls</translation>
    </message>
    <message>
        <source>without short ones, ≤ %1 s</source>
        <translation>without short ones, ≤ %1 s</translation>
    </message>
    <message>
        <source>mean of queue calls</source>
        <translation>mean of queue calls</translation>
    </message>
    <message>
        <source>free for a call now</source>
        <translation>free for a call now</translation>
    </message>
    <message>
        <source>now, with those on hold</source>
        <translation>now, with those on hold</translation>
    </message>
    <message>
        <source>now, for whatever reason</source>
        <translation>now, for whatever reason</translation>
    </message>
    <message>
        <source>now, or unreachable</source>
        <translation>now, or unreachable</translation>
    </message>
    <message>
        <source>planned: present ÷ due</source>
        <translation>planned: present ÷ due</translation>
    </message>
    <message>
        <source>talk ÷ logged-in time</source>
        <translation>talk ÷ logged-in time</translation>
    </message>
    <message>
        <source>AHT: talk + hold + wrap-up</source>
        <translation>AHT: talk + hold + wrap-up</translation>
    </message>
    <message>
        <source>now; breaks are not busy</source>
        <translation>now; breaks are not busy</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>hours, small, after the digits: &quot;1.2 h&quot;</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>thousand</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>On target</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Near the limit</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>%1 s over</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>The feed tells of no such queue</source>
        <translation>The feed tells of no such queue</translation>
    </message>
    <message>
        <source>Nobody is on the floor</source>
        <translation>Nobody is on the floor</translation>
    </message>
    <message>
        <source>No roster can be read for now</source>
        <translation>No roster can be read for now</translation>
    </message>
    <message>
        <source>The feed’s account may not hear calls</source>
        <translation>The feed’s account may not hear calls</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>a seat by its number</extracomment>
        <translation>Seat %1</translation>
    </message>
    <message>
        <source>all who gave up</source>
        <translation>all who gave up</translation>
    </message>
    <message>
        <source>Incident · %1 of %2 off line</source>
        <extracomment>on the wallboard: an incident, and how many of how many are off line</extracomment>
        <translation>Incident · %1 of %2 off line</translation>
    </message>
    <message>
        <source>Leader on the floor</source>
        <translation>Leader on the floor</translation>
    </message>
    <message>
        <source>New alerts: deputy</source>
        <translation>New alerts: deputy</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>raw: present ÷ rostered</source>
        <translation>raw: present ÷ rostered</translation>
    </message>
    <message>
        <source>by hours: present ÷ due</source>
        <translation>by hours: present ÷ due</translation>
    </message>
    <message>
        <source>Too few people: it would be one person’s</source>
        <translation>Too few people: it would be one person’s</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <extracomment>where no seat is known: the extension of a telephone</extracomment>
        <translation>Phone %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is not a known time zone. Use a name such as Asia/Shanghai.</source>
        <translation>“%1” is not a known time zone. Use a name such as Asia/Shanghai.</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.</source>
        <translation>“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.</translation>
    </message>
</context>
</TS>

// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/partregistry.h"

#include "models/day/dayparts.h"
#include "widgets/today/parts/carepart.h"
#include "widgets/today/parts/entriespart.h"
#include "widgets/today/parts/knowledgepart.h"
#include "widgets/today/parts/listeningpart.h"
#include "widgets/today/parts/meetingparts.h"
#include "widgets/today/parts/peopleparts.h"
#include "widgets/today/parts/qaerrorspart.h"
#include "widgets/today/parts/reasonspart.h"
#include "widgets/today/parts/recordingspart.h"
#include "widgets/today/parts/targetspart.h"
#include "widgets/today/parts/taskspart.h"
#include "widgets/today/parts/textparts.h"
#include "widgets/today/parts/walkpart.h"
#include "widgets/today/parts/yesterdaypart.h"

#include <QMap>

namespace Floorwalk {

namespace {

using Maker = DayPart *(*)(const PartContext &context, QWidget *parent);

template <class Part> DayPart *plain(const PartContext &context, QWidget *parent)
{
    return new Part(context, parent);
}

DayPart *agenda(const PartContext &context, QWidget *parent)
{
    return new TextPart(context, DayParts::agenda, TextPart::tr("Agenda"), TextPart::tr("What is to be said"), parent);
}

template <RecordingsPart::Use use> DayPart *recordings(const PartContext &context, QWidget *parent)
{
    return new RecordingsPart(context, use, parent);
}

const QMap<QString, Maker> &makers()
{
    static const QMap<QString, Maker> all{{DayParts::yesterday, plain<YesterdayPart>},
                                          {DayParts::advice, plain<AdvicePart>},
                                          {DayParts::knowledge, plain<KnowledgePart>},
                                          {DayParts::roster, plain<RosterPart>},
                                          {DayParts::birthdays, plain<BirthdaysPart>},
                                          {DayParts::roll, plain<RollPart>},
                                          {DayParts::targets, plain<TargetsPart>},
                                          {DayParts::storyteller, plain<StoryPart>},
                                          {DayParts::agenda, agenda},
                                          {DayParts::minutes, plain<MinutesPart>},
                                          {DayParts::walk, plain<WalkPart>},
                                          {DayParts::reasons, plain<ReasonsPart>},
                                          {DayParts::entries, plain<EntriesPart>},
                                          {DayParts::listening, plain<ListeningPart>},
                                          {DayParts::care, plain<CarePart>},
                                          {DayParts::tasks, plain<TasksPart>},
                                          {DayParts::review, plain<ReviewPart>},
                                          {DayParts::recordings, recordings<RecordingsPart::Use::Pick>},
                                          {DayParts::lessons, recordings<RecordingsPart::Use::Tell>},
                                          {DayParts::qaErrors, plain<QaErrorsPart>}};
    return all;
}

} // namespace

DayPart *PartRegistry::make(const QString &name, const PartContext &context, QWidget *parent)
{
    const Maker maker = makers().value(name, nullptr);
    return maker ? maker(context, parent) : nullptr;
}

QStringList PartRegistry::names()
{
    return makers().keys();
}

} // namespace Floorwalk

// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/failures/FailureCatalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_FailureCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyFailurePathHasAnEntry();
    void entriesAreWhole();
    void unknownCodesHaveActions();
    void stepsSayWhatTheirCodesDoNot();
};

namespace {

/// Codes that a source can end a host's work with.
QSet<QString> codesOf(const QString &path)
{
    static const QRegularExpression error(uR"re(\bError(?:\s+\w+)?\(\s*(?:QStringLiteral\("|u")([a-z0-9-]+)")re"_s);
    static const QRegularExpression outcome(uR"re(\boutcome\.code = QStringLiteral\("([a-z0-9-]+)"\))re"_s);
    QFile file(path);
    QSet<QString> codes;
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QRegularExpression *form : {&error, &outcome}) {
        for (const QRegularExpressionMatch &match : form->globalMatch(text))
            codes.insert(match.captured(1));
    }
    return codes;
}

QSet<QString> codesIn(const QString &folder)
{
    QSet<QString> codes;
    QDirIterator files(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        // They refuse what is typed or read from a list, before there is a run.
        if (path.contains(u"/csv/"_s) || path.contains(u"/keys/"_s) || path.endsWith(u"/HostValidation.cpp"_s))
            continue;
        codes += codesOf(path);
    }
    return codes;
}

/// Of what works on a run from outside: its start, the package and the media that it reads here.
QSet<QString> codesOfWork(const QString &core)
{
    QSet<QString> codes;
    for (const QString &source : {u"run/RunLauncher"_s, u"run/StoredPayload"_s, u"run/PlannedPackage"_s,
                                  u"solution/MediaPayload"_s, u"solution/SolutionHostJudge"_s})
        codes += codesOf(core + u"operations/"_s + source + u".cpp"_s);
    return codes;
}

/// A host that is left out, or has what is wanted, has not failed.
const QSet<QString> noFailures{u"left-out"_s, u"already-present"_s};

/// Rules that can keep a host from being changed, and what becomes of application objects.
QSet<QString> codesOfRules(const QString &core)
{
    static const QRegularExpression rule(uR"re(FindingBuilder \w+\("([a-z-]+)")re"_s);
    QSet<QString> codes{u"application-gone"_s, u"application-taken"_s, u"application-port-used"_s};
    QDirIterator files(core + u"prerequisites"_s, {u"*Rule.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        if (text.contains(u"blocker("_s))
            codes.insert(rule.match(text).captured(1));
    }
    return codes;
}

} // namespace

// proves A11 (no failure path without an entry), U38
void tst_FailureCatalogue::everyFailurePathHasAnEntry()
{
    const QString core = QStringLiteral(CONVOY_SOURCE_DIR) + u"/app/core/"_s;
    QSet<QString> codes = codesIn(core + u"run"_s);
    QVERIFY(codes.size() > 25); // the search finds them
    QVERIFY(codes.contains(u"organisation-failed"_s)); // also where it is given to an outcome by itself
    codes += codesIn(core + u"hosts"_s);
    const QSet<QString> work = codesOfWork(core);
    QVERIFY(work.contains(u"runner-failed"_s) && work.contains(u"package-changed"_s));
    codes += work;
    codes -= noFailures;
    const QSet<QString> rules = codesOfRules(core);
    QVERIFY(rules.contains(u"tools"_s) && rules.size() > 7);
    codes += rules;
    for (const QString &code : std::as_const(codes))
        QVERIFY2(findFailure(code), qPrintable(code + u" has no entry in the catalogue of failures"_s));
}

void tst_FailureCatalogue::entriesAreWhole()
{
    QSet<QString> seen;
    for (const FailureEntry *entry : allFailures()) {
        const QString code = QLatin1String(entry->code);
        QVERIFY2(!seen.contains(code), entry->code);
        seen.insert(code);
        QVERIFY2(Message(entry->title).text().size() > 10 && !Message(entry->title).text().endsWith(u'.'), entry->code);
        QVERIFY2(Message(entry->lookedAt).text().endsWith(u'.'), entry->code);
        QVERIFY2(Message(entry->tries[0]).text().endsWith(u'.'), entry->code);
        QVERIFY2(!failureActions(code).isEmpty(), entry->code);
        QCOMPARE(findFailure(code), entry);
    }
    QVERIFY(seen.size() >= 40);
}

// proves U38
void tst_FailureCatalogue::unknownCodesHaveActions()
{
    QVERIFY(!findFailure(u"of-tomorrow"_s));
    QVERIFY(!failureActions(u"of-tomorrow"_s).isEmpty());
}

/// What rules are called only the definition of the solution knows; what can be wrong with an archive only its reader.
void tst_FailureCatalogue::stepsSayWhatTheirCodesDoNot()
{
    HostOutcome outcome;
    outcome.code = u"rule-of-a-definition"_s;
    outcome.step = u"check"_s;
    QVERIFY(findFailure(outcome));
    QCOMPARE(QLatin1String(findFailure(outcome)->code), "prerequisite"_L1);
    outcome.step = u"copy"_s;
    QCOMPARE(QLatin1String(findFailure(outcome)->code), "payload-unreadable"_L1);
    outcome.step = u"command"_s;
    QVERIFY(!findFailure(outcome));
    outcome.code = u"login-refused"_s;
    QCOMPARE(findFailure(outcome), findFailure(outcome.code));
}

QTEST_GUILESS_MAIN(tst_FailureCatalogue)
#include "tst_FailureCatalogue.moc"

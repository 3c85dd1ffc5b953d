// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the documentation says of the audit trail is what the sources write into it.
class tst_AuditActions : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentNamesThemAll();
};

namespace {

/// What a source writes, and what of it this test could not read.
struct Found
{
    QSet<QString> actions;
    QStringList unread;
    QStringList funnels; ///< files that write an action which others give them
};

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of the call whose parenthesis is there.
QStringList argumentsOf(const QString &text, qsizetype parenthesis)
{
    QStringList arguments{QString()};
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype at = parenthesis; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && u"([{"_s.contains(c))
            ++depth;
        else if (!isQuoted && u")]}"_s.contains(c))
            --depth;
        if (depth == 0)
            break;
        if (c == u',' && depth == 1 && !isQuoted)
            arguments += QString();
        else if (at > parenthesis)
            arguments.last() += c;
    }
    return arguments;
}

/// But for words that something is compared with.
QSet<QString> wordsOf(const QString &expression)
{
    static const QRegularExpression word(uR"re((?<!String\()"([a-z][a-z-]+)")re"_s);
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(expression))
        words.insert(match.captured(1));
    return words;
}

/// A variable or a function of the same file.
QSet<QString> wordsOfName(const QString &expression, const QString &text)
{
    static const QRegularExpression name(uR"re(^\s*(\w+))re"_s);
    const QString wanted = name.match(expression).captured(1);
    const QRegularExpression variable(uR"re(const char \*%1 = ([^;]*);)re"_s.arg(wanted));
    const QRegularExpression function(uR"re(const char \*%1\([^)]*\)\n\{(.*?)\n\})re"_s.arg(wanted),
                                      QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> words;
    for (const QRegularExpression *form : {&variable, &function}) {
        for (const QRegularExpressionMatch &match : form->globalMatch(text))
            words += wordsOf(match.captured(1));
    }
    return words;
}

/// context.audit([who,] action, subject, detail); audit().record(action, subject, detail)
void readCalls(const QString &path, const QString &text, Found &found)
{
    static const QRegularExpression call(uR"re(\baudit(?:\(\)\.record|\.record)?\()re"_s);
    for (const QRegularExpressionMatch &match : call.globalMatch(text)) {
        const QStringList arguments = argumentsOf(text, match.capturedEnd() - 1);
        if (arguments.size() < 3)
            continue; // Repository::audit()
        const QString action = arguments.at(arguments.size() == 4 ? 1 : 0);
        QSet<QString> words = wordsOf(action);
        if (words.isEmpty())
            words = wordsOfName(action, text);
        if (words.isEmpty())
            found.unread += path + u": "_s + action.simplified();
        found.actions += words;
    }
}

/// AuditTrail(…).append({… .action = …})
void readEntries(const QString &path, const QString &text, Found &found)
{
    static const QRegularExpression entry(uR"re(\.append(?:Alone)?\(\s*\{\s*\.id = 0,.*?\.action = ([^\n]*),\n)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch &match : entry.globalMatch(text)) {
        const QSet<QString> words = wordsOf(match.captured(1));
        if (words.isEmpty())
            found.funnels += QFileInfo(path).fileName();
        found.actions += words;
    }
}

/// Of those who begin to use a repository.
void readNotes(const QString &text, Found &found)
{
    static const QRegularExpression note(uR"re(\bnote\("([a-z-]+)")re"_s);
    for (const QRegularExpressionMatch &match : note.globalMatch(text))
        found.actions.insert(match.captured(1));
}

Found actionsOfSources()
{
    Found found;
    QDirIterator files(QStringLiteral(CONVOY_SOURCE_DIR "/app"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = contentsOf(path);
        readEntries(path, text, found);
        if (!path.endsWith(u"/StoreContext.h"_s)) // where audit() itself stands
            readCalls(path, text, found);
        if (path.endsWith(u"/FirstOperator.cpp"_s))
            readNotes(text, found);
    }
    found.funnels.sort();
    return found;
}

QSet<QString> actionsOfDocument()
{
    static const QRegularExpression line(u"^Actions: (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"`([a-z-]+)`"_s);
    const QString text =
        contentsOf(QStringLiteral(CONVOY_SOURCE_DIR "/resources/documentation/tenants-and-privileges.md"));
    QSet<QString> actions;
    for (const QRegularExpressionMatch &match : word.globalMatch(line.match(text).captured(1)))
        actions.insert(match.captured(1));
    return actions;
}

QString listed(const QSet<QString> &actions)
{
    QStringList sorted = actions.values();
    sorted.sort();
    return sorted.join(u' ');
}

} // namespace

void tst_AuditActions::theDocumentNamesThemAll()
{
    const Found found = actionsOfSources();
    QCOMPARE(found.unread, QStringList());
    // One more of them, and its callers have to be read here too.
    QCOMPARE(found.funnels, (QStringList{u"FirstOperator.cpp"_s, u"SqlAuditStore.cpp"_s, u"StoreContext.h"_s}));
    // Each way of writing one is found.
    const QStringList ways{u"host-added"_s,     u"run-host-requested"_s,  u"drift-gone"_s,
                           u"facts-imported"_s, u"application-removed"_s, u"bundle-refused"_s,
                           u"refused"_s,        u"repository-migrated"_s};
    for (const QString &action : ways)
        QVERIFY2(found.actions.contains(action), qPrintable(action));
    const QSet<QString> documented = actionsOfDocument();
    QCOMPARE(listed(found.actions - documented), QString()); // written, and not in the document
    QCOMPARE(listed(documented - found.actions), QString()); // in the document, and never written
}

QTEST_GUILESS_MAIN(tst_AuditActions)
#include "tst_AuditActions.moc"

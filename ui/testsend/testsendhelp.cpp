#include "ui/testsend/testsendhelp.h"

QString TestSendHelp::joined(const QStringList &paragraphs)
{
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString TestSendHelp::target()
{
    return joined({tr("Target URL"),
                   tr("Where the test is sent, from this computer and not from Qovery. It may be another "
                      "address than the webhook's: nothing is saved."),
                   tr("An address inside your network is named before sending. Addresses of cloud metadata "
                      "services are refused.")});
}

QString TestSendHelp::kind()
{
    return joined({tr("Kind"), tr("Standard sends JSON in Qovery's format, Slack a message for a Slack "
                                  "channel with a visible mark that it is a test.")});
}

QString TestSendHelp::event()
{
    return joined({tr("Event"), tr("What the sample tells of. Nothing is deployed, and the webhook's events "
                                   "stay as they are.")});
}

QString TestSendHelp::environment()
{
    return joined(
        {tr("Imitate"), tr("The environment that the sample tells of, with its real name and ID and "
                           "those of its project. Any part of a name finds it.")});
}

QString TestSendHelp::secretHeader()
{
    return joined(
        {tr("Secret Header"),
         tr("Qovery's documents disagree on the header that carries the secret: Qovery-Signature in "
            "the API document, Qovery-Secret on its documentation page. Which one it really sends "
            "is not confirmed, so a test sends both unless you choose."),
         tr("The secret travels as it is: it is no signature.")});
}

QString TestSendHelp::secret()
{
    return joined(
        {tr("Secret"), tr("The webhook's secret, for this test. Qovery does not return it, so it has "
                          "to be typed. It is written to no file.")});
}

QString TestSendHelp::testMark()
{
    return joined({tr("Test Mark"),
                   tr("A header of this application, by which a receiver can tell a test from a delivery. "
                      "Slack does not get it: there the message says it.")});
}

QString TestSendHelp::ownHeaders()
{
    return joined({tr("Own Headers"), tr("Headers that the request gets in addition, each a name and a "
                                         "value. The API token is never sent to a target.")});
}

QString TestSendHelp::payload()
{
    return joined(
        {tr("Payload"),
         tr("What is sent as the body. The sample has the parts that Qovery documents. It does not "
            "document all of them: a recorded delivery is the best sample there is."),
         tr("Edited JSON is sent as it stands here; where it is not valid, after one more press of Send.")});
}

QString TestSendHelp::result()
{
    return joined({tr("Answer"),
                   tr("What the target answered, and the times that were measured. A redirect is shown and "
                      "not followed.")});
}

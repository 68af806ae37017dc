// Application's side of Help.
#include "app/application.h"
#include "ui/help/whatsthis.h"

void Application::joinHelp()
{
    m_whatsThis = std::make_unique<WhatsThis>();
}

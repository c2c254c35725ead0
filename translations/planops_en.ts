<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>planops::auth::ClerkError</name>
    <message numerus="yes">
        <source>Clerk gets too many requests with this key. Try again in %n second(s).</source>
        <translation>
            <numerusform>Clerk gets too many requests with this key. Try again in %n second.</numerusform>
            <numerusform>Clerk gets too many requests with this key. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::diagnosis</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::AnswerSheet</name>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n line are the same</numerusform>
            <numerusform>%n lines are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::CodeView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ComparePage</name>
    <message numerus="yes">
        <source>%n of %1 members differ</source>
        <translation>
            <numerusform>%n of %1 members differs</numerusform>
            <numerusform>%n of %1 members differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ContractView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matches, %n note(s)</source>
        <translation>
            <numerusform>Matches, %n note</numerusform>
            <numerusform>Matches, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::EventsView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ExportSheet</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::GroupRow</name>
    <message numerus="yes">
        <source>%n problem(s) inside.</source>
        <translation>
            <numerusform>%n problem inside.</numerusform>
            <numerusform>%n problems inside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::HeadersView</name>
    <message numerus="yes">
        <source>%n seconds behind this computer</source>
        <translation>
            <numerusform>%n second behind this computer</numerusform>
            <numerusform>%n seconds behind this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ahead of this computer</source>
        <translation>
            <numerusform>%n second ahead of this computer</numerusform>
            <numerusform>%n seconds ahead of this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::HistoryPage</name>
    <message numerus="yes">
        <source>%n exchange(s) saved</source>
        <translation>
            <numerusform>%n exchange saved</numerusform>
            <numerusform>%n exchanges saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ImportDoor</name>
    <message numerus="yes">
        <source>%n request(s) saved</source>
        <translation>
            <numerusform>%n request saved</numerusform>
            <numerusform>%n requests saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not saved</source>
        <translation>
            <numerusform>%n request not saved</numerusform>
            <numerusform>%n requests not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ImportSheet</name>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n request from %1</numerusform>
            <numerusform>%n requests from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n request(s)</source>
        <translation>
            <numerusform>Open %n request</numerusform>
            <numerusform>Open %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTreePane</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ListRow</name>
    <message numerus="yes">
        <source>%1, %n now</source>
        <translation>
            <numerusform>%1, %n now</numerusform>
            <numerusform>%1, %n now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::MainWindow</name>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>The clipboard is cleared in %n second.</numerusform>
            <numerusform>The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::OperationView</name>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>Show %n problem</numerusform>
            <numerusform>Show %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectLook</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourceSheet</name>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>Show %n problem</numerusform>
            <numerusform>Show %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) below say what the API wants.</source>
        <translation>
            <numerusform>%n field below says what the API wants.</numerusform>
            <numerusform>%n fields below say what the API wants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourcesPage</name>
    <message numerus="yes">
        <source>It is not among the first %n of “%1”. Load more to look on.</source>
        <translation>
            <numerusform>It is not the first of “%1”. Load more to look on.</numerusform>
            <numerusform>It is not among the first %n of “%1”. Load more to look on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::Ring</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::SettingsSheet</name>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::TlsView</name>
    <message numerus="yes">
        <source>Expires %1, in %n days</source>
        <translation>
            <numerusform>Expires %1, in %n day</numerusform>
            <numerusform>Expires %1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::http::Redirects</name>
    <message numerus="yes">
        <source>Stopped after %n redirect(s). The last one points to %1.</source>
        <translation>
            <numerusform>Stopped after %n redirect. The last one points to %1.</numerusform>
            <numerusform>Stopped after %n redirects. The last one points to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::projects::FieldError</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::spec::SchemaChecker</name>
    <message numerus="yes">
        <source>This is none of the %n value(s) that the document lists.</source>
        <translation>
            <numerusform>This is none of the %n value that the document lists.</numerusform>
            <numerusform>This is none of the %n values that the document lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This names none of the %n alternative(s) of the document.</source>
        <translation>
            <numerusform>This names none of the %n alternative of the document.</numerusform>
            <numerusform>This names none of the %n alternatives of the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This fits %n alternative(s) of the document, and may fit one only.</source>
        <translation>
            <numerusform>This fits %n alternative of the document, and may fit one only.</numerusform>
            <numerusform>This fits %n alternatives of the document, and may fit one only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This fits none of the %n alternative(s) of the document.</source>
        <translation>
            <numerusform>This fits none of the %n alternative of the document.</numerusform>
            <numerusform>This fits none of the %n alternatives of the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) are of the kind that the document counts here.</source>
        <translation>
            <numerusform>%n element are of the kind that the document counts here.</numerusform>
            <numerusform>%n elements are of the kind that the document counts here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::tokens::Jwt</name>
    <message numerus="yes">
        <source>This is not a JSON Web Token: those have three parts with dots between them, and this has %n part(s).</source>
        <translation>
            <numerusform>This is not a JSON Web Token: those have three parts with dots between them, and this has %n part.</numerusform>
            <numerusform>This is not a JSON Web Token: those have three parts with dots between them, and this has %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::workspace::Bruno</name>
    <message numerus="yes">
        <source>The collection has %n environments; none was chosen.</source>
        <translation>
            <numerusform>The collection has %n environment; it was not chosen.</numerusform>
            <numerusform>The collection has %n environments; none was chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::workspace::Har</name>
    <message numerus="yes">
        <source>%n entries without an http address were left out.</source>
        <translation>
            <numerusform>%n entry without an http address was left out.</numerusform>
            <numerusform>%n entries without an http address were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>

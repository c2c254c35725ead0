<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>InstanceForm</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>.env-Datei wählen…</translation>
    </message>
    <message>
        <source>Or drop one here, or type the key.</source>
        <translation>Oder hierher ziehen, oder den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Asked for once and kept nowhere. Goes to Clerk&apos;s Backend API only.</source>
        <translation>Wird einmal gebraucht und nirgends aufbewahrt. Geht nur an Clerks Backend-API.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>People read it on the page where they sign in.</source>
        <translation>Man liest ihn auf der Seite, auf der man sich anmeldet.</translation>
    </message>
    <message>
        <source>Client ID of the new application</source>
        <translation>Client-ID der neuen Anwendung</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Issuer or publishable key</source>
        <translation>Issuer oder Publishable Key</translation>
    </message>
    <message>
        <source>The address of the sign-in service, or a key that starts with pk_: the address is read from it.</source>
        <translation>Die Adresse des Anmeldedienstes oder ein Schlüssel, der mit pk_ beginnt: Aus ihm wird die Adresse gelesen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Ask support for a public client with PKCE and the redirect http://127.0.0.1/callback.</source>
        <translation>Beim Support einen öffentlichen Client mit PKCE und der Redirect-Adresse http://127.0.0.1/callback anfragen.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Separated by blanks</source>
        <translation>Durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Redirect-Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 = any free one</source>
        <translation>0 = irgendein freier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Only for confidential clients</source>
        <translation>Nur für vertrauliche Clients</translation>
    </message>
    <message>
        <source>Goes to the system keychain, never to a file.</source>
        <translation>Kommt in den Schlüsselbund des Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>Further sign-in hosts</source>
        <translation>Weitere Anmelde-Hosts</translation>
    </message>
    <message>
        <source>Only where an issuer spreads over several servers, and you trust them.</source>
        <translation>Nur, wenn sich ein Issuer auf mehrere Server verteilt und diese vertrauenswürdig sind.</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Optional, up to 2,000 characters</source>
        <translation>Optional, bis zu 2.000 Zeichen</translation>
    </message>
    <message>
        <source>What is this project for?</source>
        <translation>Wofür ist dieses Projekt?</translation>
    </message>
    <message>
        <source>Request that will be sent</source>
        <translation>Anfrage, die gesendet wird</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>.env-Datei auswählen…</translation>
    </message>
    <message>
        <source>Or drop one here, or type the values.</source>
        <translation>Oder eine hier ablegen oder die Werte eintippen.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Konto des Dienstes</translation>
    </message>
    <message>
        <source>ID or e-mail address</source>
        <translation>ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>Adresse der öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>Several users have this address</source>
        <translation>Mehrere Konten haben diese Adresse</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines auswählen</translation>
    </message>
    <message>
        <source>Lifetime of each token</source>
        <translation>Lebensdauer jedes Tokens</translation>
    </message>
    <message>
        <source>JWT template</source>
        <translation>JWT-Template</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Clear a copied &amp;token</source>
        <translation>&amp;Kopiertes Token löschen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung reduzieren</translation>
    </message>
    <message>
        <source>&amp;Where my secrets are…</source>
        <translation>&amp;Wo meine Geheimnisse liegen…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>&amp;Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Size of the history</source>
        <translation>&amp;Größe des Verlaufs</translation>
    </message>
    <message>
        <source>&amp;Offer a token from the clipboard</source>
        <translation>&amp;Token aus der Zwischenablage anbieten</translation>
    </message>
</context>
<context>
    <name>loopback</name>
    <message>
        <source>en</source>
        <extracomment>The language code of this page: &quot;de&quot; for German.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>API explorer for PlanOps and any REST API behind OpenID Connect</source>
        <translation>API-Explorer für PlanOps und jede REST-API hinter OpenID Connect</translation>
    </message>
    <message>
        <source>Open on the sandbox: no account, no network.</source>
        <translation>Mit der Sandbox öffnen: kein Konto, kein Netzwerk.</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>Einstellungen und Daten in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Use this profile.</source>
        <translation>Dieses Profil verwenden.</translation>
    </message>
    <message>
        <source>Walk the main job through the window, leave pictures in DIR, and end.</source>
        <translation>Den Hauptablauf durch das Fenster gehen, Bilder in DIR ablegen und enden.</translation>
    </message>
    <message>
        <source>Render the main screens to pictures in DIR, and end.</source>
        <translation>Die wichtigsten Ansichten als Bilder in DIR ablegen und enden.</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Es kann nichts gespeichert werden</translation>
    </message>
    <message>
        <source>Print the time of the first frame (monotonic clock, nanoseconds), and end.</source>
        <translation>Die Zeit des ersten Frames ausgeben (monotone Uhr, Nanosekunden) und beenden.</translation>
    </message>
    <message>
        <source>Open the saved requests of a file.</source>
        <translation>Die gespeicherten Anfragen einer Datei öffnen.</translation>
    </message>
</context>
<context>
    <name>planops</name>
    <message>
        <source>This is no regular expression, at letter %1: %2.</source>
        <translation>Das ist kein regulärer Ausdruck, beim Zeichen %1: %2.</translation>
    </message>
</context>
<context>
    <name>planops::AtomicFile</name>
    <message>
        <source>%1 was not saved: %2. Its last good content is untouched.</source>
        <translation>%1 wurde nicht gespeichert: %2. Der letzte gültige Inhalt ist unverändert.</translation>
    </message>
</context>
<context>
    <name>planops::Charset</name>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>planops::Home</name>
    <message>
        <source>The folder %1 cannot be created. Check its permissions, or choose another place with --home.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Berechtigungen prüfen oder mit --home einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>planops::JsonReader</name>
    <message>
        <source>More text after the end of the value.</source>
        <translation>Nach dem Ende des Werts folgt weiterer Text.</translation>
    </message>
    <message>
        <source>The text ends where a value should be.</source>
        <translation>Der Text endet, wo ein Wert stehen müsste.</translation>
    </message>
    <message>
        <source>A value is missing before this bracket.</source>
        <translation>Vor dieser Klammer fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The text ends inside an object: } is missing.</source>
        <translation>Der Text endet innerhalb eines Objekts: } fehlt.</translation>
    </message>
    <message>
        <source>A name in double quotes should be here.</source>
        <translation>Hier müsste ein Name in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A colon should follow the name.</source>
        <translation>Auf den Namen müsste ein Doppelpunkt folgen.</translation>
    </message>
    <message>
        <source>The text ends inside a list: ] is missing.</source>
        <translation>Der Text endet innerhalb einer Liste: ] fehlt.</translation>
    </message>
    <message>
        <source>A comma or } should be here.</source>
        <translation>Hier müsste ein Komma oder } stehen.</translation>
    </message>
    <message>
        <source>A comma or ] should be here.</source>
        <translation>Hier müsste ein Komma oder ] stehen.</translation>
    </message>
    <message>
        <source>A control character must be escaped inside a string.</source>
        <translation>Ein Steuerzeichen muss in einer Zeichenkette maskiert werden.</translation>
    </message>
    <message>
        <source>This string has no closing quote.</source>
        <translation>Dieser Zeichenkette fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is no JSON number.</source>
        <translation>Das ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>A value should be here.</source>
        <translation>Hier müsste ein Wert stehen.</translation>
    </message>
</context>
<context>
    <name>planops::OrderedJson</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Dies ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A value should be here.</source>
        <translation>Hier müsste ein Wert stehen.</translation>
    </message>
</context>
<context>
    <name>planops::Yaml</name>
    <message>
        <source>The YAML document is larger than %1 MB. Save it as JSON.</source>
        <translation>Das YAML-Dokument ist größer als %1 MB. Als JSON speichern.</translation>
    </message>
    <message>
        <source>The YAML document is nested too deeply, or too large, in line %1.</source>
        <translation>Das YAML-Dokument ist in Zeile %1 zu tief verschachtelt oder zu groß.</translation>
    </message>
    <message>
        <source>The document is no YAML: line %1, column %2.</source>
        <translation>Das Dokument ist kein YAML: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The document is no YAML.</source>
        <translation>Das Dokument ist kein YAML.</translation>
    </message>
</context>
<context>
    <name>planops::auth</name>
    <message>
        <source>Back to PlanOps Explorer</source>
        <translation>Zurück zu PlanOps Explorer</translation>
    </message>
    <message>
        <source>The browser has done its part. You can close this tab; the program finishes the sign-in.</source>
        <translation>Der Browser hat seinen Teil erledigt. Dieser Tab kann geschlossen werden; das Programm schließt die Anmeldung ab.</translation>
    </message>
    <message>
        <source>Sign-in did not finish</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>PlanOps Explorer says why. You can close this tab.</source>
        <translation>PlanOps Explorer nennt den Grund. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>This page does not belong to the running sign-in</source>
        <translation>Diese Seite gehört nicht zur laufenden Anmeldung</translation>
    </message>
    <message>
        <source>PlanOps Explorer still waits. Finish in the newest tab, or open the sign-in link again from the program.</source>
        <translation>PlanOps Explorer wartet weiter. Die Anmeldung im neuesten Tab abschließen oder den Anmeldelink aus dem Programm noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist beendet</translation>
    </message>
    <message>
        <source>You can close this tab. To sign in again, start in PlanOps Explorer.</source>
        <translation>Dieser Tab kann geschlossen werden. Eine neue Anmeldung beginnt in PlanOps Explorer.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>PlanOps Explorer waits for a sign-in on another address.</source>
        <translation>PlanOps Explorer wartet unter einer anderen Adresse auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>This address takes GET only</source>
        <translation>Diese Adresse nimmt nur GET an</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser.</source>
        <translation>Die Anmeldung im Browser abschließen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s proof of who you are (id_token) does not hold, so you were not signed in. %1 Sign in again; if this happens again, tell the people who run the issuer.</source>
        <translation>Der Identitätsnachweis des Issuers (id_token) ist nicht stichhaltig, deshalb wurde die Anmeldung nicht angenommen. %1 Erneut anmelden; falls es wieder geschieht, die Betreiber des Issuers informieren.</translation>
    </message>
    <message>
        <source>Its signature cannot be checked.</source>
        <translation>Seine Signatur kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Er nennt niemanden.</translation>
    </message>
    <message>
        <source>It names somebody else.</source>
        <translation>Er nennt jemand anderen.</translation>
    </message>
    <message>
        <source>It was made for another application.</source>
        <translation>Er wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>It belongs to another sign-in (nonce).</source>
        <translation>Er gehört zu einer anderen Anmeldung (nonce).</translation>
    </message>
    <message>
        <source>It belongs to another access token.</source>
        <translation>Er gehört zu einem anderen Access-Token.</translation>
    </message>
    <message>
        <source>The issuer&apos;s information about you cannot be read.</source>
        <translation>Die Angaben des Issuers zum Konto können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The issuer&apos;s information is about somebody else than the one who signed in, so you were not signed in. Sign in again; if this happens again, tell the people who run the issuer.</source>
        <translation>Die Angaben des Issuers betreffen eine andere Person als die angemeldete, deshalb wurde die Anmeldung nicht angenommen. Erneut anmelden; falls es wieder geschieht, die Betreiber des Issuers informieren.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>This is not a publishable key. It starts with pk_test_ or pk_live_; copy it again, whole.</source>
        <translation>Das ist kein Publishable Key. Er beginnt mit pk_test_ oder pk_live_; noch einmal vollständig kopieren.</translation>
    </message>
    <message>
        <source>Enter the issuer&apos;s address, for example https://clerk.example.com.</source>
        <translation>Die Adresse des Issuers eingeben, zum Beispiel https://clerk.example.com.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no query and no fragment. Leave out everything from the question mark.</source>
        <translation>Die Adresse eines Issuers hat weder Query noch Fragment. Alles ab dem Fragezeichen weglassen.</translation>
    </message>
    <message>
        <source>The issuer must be reached by https. Plain http is accepted for this computer only (127.0.0.1).</source>
        <translation>Der Issuer muss über https erreichbar sein. Einfaches http ist nur für diesen Computer zulässig (127.0.0.1).</translation>
    </message>
    <message>
        <source>Sign-in was denied in the browser. Sign in again and approve, or use another account.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Erneut anmelden und zustimmen oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>The issuer does not grant the scopes that the profile asks for. Remove the ones that this application does not have (often offline_access or openid) from the profile, or ask for them.</source>
        <translation>Der Issuer gewährt die Scopes nicht, die das Profil anfordert. Scopes, die diese Anwendung nicht hat (oft offline_access oder openid), aus dem Profil entfernen oder freischalten lassen.</translation>
    </message>
    <message>
        <source>The issuer wants you to do something in the browser first. Sign in again and finish every page.</source>
        <translation>Der Issuer verlangt zuerst eine Eingabe im Browser. Erneut anmelden und jede Seite abschließen.</translation>
    </message>
    <message>
        <source>The issuer does not allow this client to sign people in. Check the client ID, or ask the people who run the issuer to allow the authorization code grant.</source>
        <translation>Der Issuer erlaubt diesem Client keine Anmeldungen. Client-ID prüfen oder die Betreiber des Issuers bitten, den Authorization Code Grant zu erlauben.</translation>
    </message>
    <message>
        <source>The issuer has trouble of its own. Try again in a few minutes.</source>
        <translation>Der Issuer hat selbst eine Störung. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The issuer did not accept the protection of this sign-in (state). Tell the people who run it.</source>
        <translation>Der Issuer hat den Schutz dieser Anmeldung (state) nicht akzeptiert. Seine Betreiber informieren.</translation>
    </message>
    <message>
        <source>The issuer refused the sign-in (%1). Check client ID, scopes and redirect address of the profile with the people who run it.</source>
        <translation>Der Issuer hat die Anmeldung abgelehnt (%1). Client-ID, Scopes und Redirect-Adresse des Profils mit seinen Betreibern abgleichen.</translation>
    </message>
    <message>
        <source>A redirect arrived that cannot be read. Finish the sign-in in the newest browser tab.</source>
        <translation>Es kam eine Weiterleitung an, die nicht gelesen werden kann. Die Anmeldung im neuesten Browser-Tab abschließen.</translation>
    </message>
    <message>
        <source>You are signed in at the issuer now, but it lost this request on the way. Open the sign-in link once more.</source>
        <translation>Die Anmeldung beim Issuer besteht jetzt, aber er hat diese Anfrage unterwegs verloren. Den Anmeldelink noch einmal öffnen.</translation>
    </message>
    <message>
        <source>A redirect arrived that does not belong to this sign-in. Finish it in the newest browser tab, or open the sign-in link again.</source>
        <translation>Es kam eine Weiterleitung an, die nicht zu dieser Anmeldung gehört. Die Anmeldung im neuesten Browser-Tab abschließen oder den Anmeldelink noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than the one of this profile, so it was not used. Sign in again; if this happens again, check the issuer&apos;s address.</source>
        <translation>Die Antwort kam von einem anderen Issuer als dem dieses Profils und wurde deshalb nicht verwendet. Erneut anmelden; falls es wieder geschieht, die Adresse des Issuers prüfen.</translation>
    </message>
    <message>
        <source>The issuer sent the browser back without a code. Sign in again; if this happens again, tell the people who run the issuer.</source>
        <translation>Der Issuer hat den Browser ohne Code zurückgeschickt. Erneut anmelden; falls es wieder geschieht, die Betreiber des Issuers informieren.</translation>
    </message>
    <message>
        <source>The issuer did not confirm that it forgot the sign-in (status %1).</source>
        <translation>Der Issuer hat nicht bestätigt, dass er die Anmeldung widerrufen hat (Status %1).</translation>
    </message>
    <message>
        <source>The issuer offers no way to withdraw a sign-in from here.</source>
        <translation>Der Issuer bietet keine Möglichkeit, eine Anmeldung von hier aus zu widerrufen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s answer to the code exchange cannot be used. Try again; if this happens again, tell the people who run the issuer.</source>
        <translation>Die Antwort des Issuers auf den Austausch des Codes ist nicht verwendbar. Erneut versuchen; falls es wieder geschieht, die Betreiber des Issuers informieren.</translation>
    </message>
    <message>
        <source>The issuer no longer accepts this sign-in: it ran out, was used up or was withdrawn. Sign in again.</source>
        <translation>Der Issuer akzeptiert diese Anmeldung nicht mehr: Sie ist abgelaufen, verbraucht oder widerrufen. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The issuer does not know this client. Check the client ID of the profile, and its client secret if the application is confidential.</source>
        <translation>Der Issuer kennt diesen Client nicht. Die Client-ID des Profils prüfen und, falls die Anwendung vertraulich ist, auch ihr Client-Secret.</translation>
    </message>
    <message>
        <source>The issuer does not allow this client to get tokens this way. Ask the people who run it to allow the authorization code and refresh token grants.</source>
        <translation>Der Issuer erlaubt diesem Client nicht, auf diesem Weg Tokens zu beziehen. Seine Betreiber bitten, die Grants Authorization Code und Refresh Token zu erlauben.</translation>
    </message>
    <message>
        <source>The issuer does not grant the scopes that the profile asks for. Remove the ones that this application does not have, or ask for them.</source>
        <translation>Der Issuer gewährt die Scopes nicht, die das Profil anfordert. Scopes, die diese Anwendung nicht hat, entfernen oder freischalten lassen.</translation>
    </message>
    <message>
        <source>The issuer refused to hand out tokens (%1). Check client ID and redirect address of the profile with the people who run it.</source>
        <translation>Der Issuer hat die Ausgabe von Tokens abgelehnt (%1). Client-ID und Redirect-Adresse des Profils mit seinen Betreibern abgleichen.</translation>
    </message>
    <message>
        <source>The issuer is asked too often at the moment. Wait a minute, then try again.</source>
        <translation>Der Issuer erhält im Moment zu viele Anfragen. Eine Minute warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The issuer has trouble of its own (status %1). Try again in a few minutes.</source>
        <translation>Der Issuer hat selbst eine Störung (Status %1). In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token endpoint redirects elsewhere, which is not followed: the code would leave the issuer. Check the issuer&apos;s address.</source>
        <translation>Der Token-Endpunkt des Issuers leitet an eine andere Stelle weiter. Dem wird nicht gefolgt, weil der Code sonst den Issuer verließe. Die Adresse des Issuers prüfen.</translation>
    </message>
    <message>
        <source>The issuer refused to hand out tokens (status %1) and gave no reason. Check client ID and issuer of the profile.</source>
        <translation>Der Issuer hat die Ausgabe von Tokens abgelehnt (Status %1) und keinen Grund genannt. Client-ID und Issuer des Profils prüfen.</translation>
    </message>
    <message>
        <source>The keychain has no such entry. Sign in to make it.</source>
        <translation>Der Schlüsselbund enthält keinen solchen Eintrag. Er entsteht mit der Anmeldung.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s own window, then try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Den Zugriff für dieses Programm im Fenster des Schlüsselbunds erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached, so nothing can be saved safely. Start one (GNOME Keyring, KWallet), or go on with tokens kept in memory until you quit.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund erreichbar, deshalb kann nichts sicher gespeichert werden. Einen starten (GNOME Keyring, KWallet) oder mit Tokens weiterarbeiten, die bis zum Beenden im Arbeitsspeicher bleiben.</translation>
    </message>
</context>
<context>
    <name>planops::auth::AuthorizedClient::Call</name>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::ClerkError</name>
    <message>
        <source>Copy the secret key again from Clerk&apos;s dashboard, under API keys: it may have been replaced.</source>
        <translation>Den Secret Key noch einmal aus dem Dashboard von Clerk kopieren, unter „API keys“: Vielleicht wurde er ersetzt.</translation>
    </message>
    <message>
        <source>This is a production instance, where Clerk makes no sessions for a key. What remains: sign in with the browser as the service user, which renews by itself; paste a token; or use the key of a development instance.</source>
        <translation>Dies ist eine Produktionsinstanz, in der Clerk für einen Schlüssel keine Sessions anlegt. Was bleibt: sich mit dem Browser als Konto des Dienstes anmelden, was sich von selbst erneuert; ein Token einfügen; oder den Schlüssel einer Entwicklungsinstanz verwenden.</translation>
    </message>
    <message>
        <source>The key may not do this. Use the secret key of the instance itself.</source>
        <translation>Der Schlüssel darf dies nicht. Den Secret Key der Instanz selbst verwenden.</translation>
    </message>
    <message>
        <source>The plan of the Clerk instance is used up. Ask whoever runs it.</source>
        <translation>Das Kontingent der Clerk-Instanz ist aufgebraucht. Die Betreiber fragen.</translation>
    </message>
    <message>
        <source>Clerk no longer speaks the version of its API that this program uses. Update the program.</source>
        <translation>Clerk spricht die Version seiner API nicht mehr, die dieses Programm verwendet. Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Check the secret key and the user in Clerk&apos;s dashboard.</source>
        <translation>Secret Key und Konto im Dashboard von Clerk prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Clerk gets too many requests with this key. Try again in %n second(s).</source>
        <translation>
            <numerusform>Clerk erhält mit diesem Schlüssel zu viele Anfragen. In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Clerk erhält mit diesem Schlüssel zu viele Anfragen. In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk gets too many requests with this key. Try again in a minute.</source>
        <translation>Clerk erhält mit diesem Schlüssel zu viele Anfragen. In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The Backend API answered with a redirect, which is not followed with a secret key. Check its address, and the proxy between.</source>
        <translation>Die Backend-API hat mit einer Weiterleitung geantwortet, der mit einem Secret Key nicht gefolgt wird. Ihre Adresse und den Proxy dazwischen prüfen.</translation>
    </message>
    <message>
        <source>Something other than Clerk answered with status %1: a proxy, a firewall or the network in front of Clerk. Try again, or from another network.</source>
        <translation>Nicht Clerk hat mit Status %1 geantwortet, sondern ein Proxy, eine Firewall oder das Netzwerk vor Clerk. Erneut oder aus einem anderen Netzwerk versuchen.</translation>
    </message>
    <message>
        <source>Clerk had a failure of its own: %1 Try again in a minute.</source>
        <translation>Clerk hat selbst eine Störung: %1 In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Clerk refused: %1 %2</source>
        <translation>Clerk hat abgelehnt: %1 %2</translation>
    </message>
</context>
<context>
    <name>planops::auth::ClerkInstance</name>
    <message>
        <source>Clerk&apos;s answer could not be understood. Check that the address is Clerk&apos;s Backend API, and update the program.</source>
        <translation>Die Antwort von Clerk war nicht zu verstehen. Prüfen, ob die Adresse die der Backend-API von Clerk ist, und das Programm aktualisieren.</translation>
    </message>
</context>
<context>
    <name>planops::auth::Discovery</name>
    <message>
        <source>%1 answered with something else than sign-in settings. Check the issuer&apos;s address; it may be the address of a web page.</source>
        <translation>%1 hat etwas anderes als Anmeldeeinstellungen geliefert. Die Adresse des Issuers prüfen; vielleicht ist es die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>The sign-in settings of %1 are not safe to use (%2). Check the address; if it is right, tell the people who run the issuer.</source>
        <translation>Die Anmeldeeinstellungen von %1 sind nicht sicher verwendbar (%2). Die Adresse prüfen; stimmt sie, die Betreiber des Issuers informieren.</translation>
    </message>
    <message>
        <source>%1 says that it is another issuer: “%2”. Enter that one if you trust it; else do not sign in here.</source>
        <translation>%1 gibt sich als anderer Issuer aus: „%2“. Diesen eingeben, falls er vertrauenswürdig ist; andernfalls hier nicht anmelden.</translation>
    </message>
    <message>
        <source>%1 is no usable address</source>
        <translation>%1 ist keine verwendbare Adresse</translation>
    </message>
    <message>
        <source>%1 is not https</source>
        <translation>%1 ist nicht https</translation>
    </message>
    <message>
        <source>it does not support PKCE with S256</source>
        <translation>PKCE mit S256 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The sign-in settings of %1 could not be read. %2</source>
        <translation>Die Anmeldeeinstellungen von %1 konnten nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Try again later.</source>
        <translation>%1 hat selbst eine Störung (Status %2). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is no OpenID Connect or OAuth issuer: it has no sign-in settings under /.well-known. Check the issuer&apos;s address in the profile.</source>
        <translation>%1 ist kein Issuer für OpenID Connect oder OAuth: Unter /.well-known gibt es keine Anmeldeeinstellungen. Die Adresse des Issuers im Profil prüfen.</translation>
    </message>
    <message>
        <source>%1 does not publish its keys, so its tokens cannot be checked. Ask the people who run it.</source>
        <translation>%1 veröffentlicht seine Schlüssel nicht, deshalb können seine Tokens nicht geprüft werden. Die Betreiber fragen.</translation>
    </message>
    <message>
        <source>The keys of %1 could not be read. %2</source>
        <translation>Die Schlüssel von %1 konnten nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>%1 does not hand out its keys (status %2), so its tokens cannot be checked. Try again later.</source>
        <translation>%1 gibt seine Schlüssel nicht heraus (Status %2), deshalb können seine Tokens nicht geprüft werden. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 wants to sign you in through other servers: %2. If you know that they belong to it, add them to the profile as further sign-in hosts; else do not sign in here.</source>
        <translation>%1 will die Anmeldung über andere Server abwickeln: %2. Gehören sie bekanntermaßen dazu, sie im Profil als weitere Anmelde-Hosts eintragen; andernfalls hier nicht anmelden.</translation>
    </message>
</context>
<context>
    <name>planops::auth::Dotenv</name>
    <message>
        <source>Line %1 of the .env file: %2</source>
        <translation>Zeile %1 der .env-Datei: %2</translation>
    </message>
    <message>
        <source>this is neither NAME=value nor a comment. Put a # before it, or give the name and an equals sign.</source>
        <translation>Dies ist weder NAME=Wert noch ein Kommentar. Ein # davorsetzen oder Name und Gleichheitszeichen angeben.</translation>
    </message>
    <message>
        <source>something follows the closing quote. Put the whole value into one pair of quotes, or a # before a comment.</source>
        <translation>Nach dem schließenden Anführungszeichen folgt noch etwas. Den ganzen Wert in ein Paar Anführungszeichen setzen oder ein # vor einen Kommentar.</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed. Add the closing %1.</source>
        <translation>Das hier geöffnete Anführungszeichen wird nie geschlossen. Das schließende %1 ergänzen.</translation>
    </message>
    <message>
        <source>The .env file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>Die .env-Datei ist als UTF-16 gespeichert. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This is no text file in UTF-8. Choose the .env file itself.</source>
        <translation>Das ist keine Textdatei in UTF-8. Die .env-Datei selbst auswählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path and its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Den Pfad und seine Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose the .env file itself.</source>
        <translation>%1 kann nicht gelesen werden. Die .env-Datei selbst auswählen.</translation>
    </message>
    <message>
        <source>%1 is larger than a .env file ever is. Choose the .env file itself.</source>
        <translation>%1 ist größer, als eine .env-Datei je ist. Die .env-Datei selbst auswählen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::MemoryVault</name>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>planops::auth::OAuthFlow</name>
    <message>
        <source>The secure connection to %1 failed: its certificate is not trusted here. Check the date of this computer; behind a company proxy, its root certificate must be installed.</source>
        <translation>Die sichere Verbindung zu %1 ist gescheitert: Dem Zertifikat wird hier nicht vertraut. Das Datum dieses Computers prüfen; hinter einem Firmen-Proxy muss dessen Stammzertifikat installiert sein.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network connection, then try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Netzwerkverbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The computer %1 cannot be found. Check the network connection and the issuer&apos;s address.</source>
        <translation>Der Computer %1 wurde nicht gefunden. Netzwerkverbindung und Adresse des Issuers prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached or broke the connection. Check the network connection, then try again.</source>
        <translation>%1 ist nicht erreichbar oder hat die Verbindung abgebrochen. Netzwerkverbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The code could not be exchanged. Sign in again.</source>
        <translation>Der Code konnte nicht eingetauscht werden. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The issuer answered with far more than tokens. Check the issuer&apos;s address; if it is right, tell the people who run it.</source>
        <translation>Die Antwort des Issuers ist viel größer, als es Tokens sind. Die Adresse des Issuers prüfen; stimmt sie, die Betreiber des Issuers informieren.</translation>
    </message>
</context>
<context>
    <name>planops::auth::PastedToken</name>
    <message>
        <source>This is an ID token: it says who signed in and is no key to the API. Paste the access token.</source>
        <translation>Das ist ein ID-Token: Es sagt, wer sich angemeldet hat, und öffnet keine API. Das Access-Token einfügen.</translation>
    </message>
    <message>
        <source>This is a publishable key: it names the issuer and opens nothing. Put it into the profile instead.</source>
        <translation>Das ist ein Publishable Key: Er nennt den Issuer und öffnet nichts. Stattdessen im Profil eintragen.</translation>
    </message>
    <message>
        <source>This is the secret key of a Clerk instance, which must never be sent to an API. Paste an access token.</source>
        <translation>Das ist der Secret Key einer Clerk-Instanz, der nie an eine API gesendet werden darf. Ein Access-Token einfügen.</translation>
    </message>
    <message>
        <source>There is no token yet. Paste one.</source>
        <translation>Es ist noch kein Token da. Eines einfügen.</translation>
    </message>
    <message>
        <source>This is no token that this program knows. A JWT has three parts with dots between them and starts with eyJ.</source>
        <translation>Das ist kein Token, das dieses Programm kennt. Ein JWT besteht aus drei durch Punkte getrennten Teilen und beginnt mit eyJ.</translation>
    </message>
</context>
<context>
    <name>planops::auth::Profile</name>
    <message>
        <source>The sandbox is not running. Start it, then sign in.</source>
        <translation>Die Sandbox läuft nicht. Zuerst die Sandbox starten, dann anmelden.</translation>
    </message>
    <message>
        <source>The profile does not say who signs you in. Enter the issuer&apos;s address, or a publishable key.</source>
        <translation>Das Profil nennt keinen Anmeldedienst. Die Adresse des Issuers oder einen Publishable Key eingeben.</translation>
    </message>
    <message>
        <source>The profile has no client ID. Ask the people who run the API for one, for a public client with PKCE.</source>
        <translation>Das Profil hat keine Client-ID. Bei den Betreibern der API eine für einen öffentlichen Client mit PKCE anfragen.</translation>
    </message>
    <message>
        <source>The redirect host must be 127.0.0.1 or localhost: the browser has to come back to this computer.</source>
        <translation>Der Redirect-Host muss 127.0.0.1 oder localhost sein: Der Browser muss zu diesem Computer zurückkehren.</translation>
    </message>
    <message>
        <source>The redirect path must start with a slash and hold no question mark, for example /callback.</source>
        <translation>Der Redirect-Pfad muss mit einem Schrägstrich beginnen und darf kein Fragezeichen enthalten, zum Beispiel /callback.</translation>
    </message>
</context>
<context>
    <name>planops::auth::ProfileStore</name>
    <message>
        <source>The profiles cannot be read. Check the permissions of %1.</source>
        <translation>Die Profile können nicht gelesen werden. Die Berechtigungen von %1 prüfen.</translation>
    </message>
    <message>
        <source>The profiles are damaged and the file cannot be set aside. Check the permissions of %1.</source>
        <translation>Die Profile sind beschädigt, und die Datei kann nicht beiseitegelegt werden. Die Berechtigungen von %1 prüfen.</translation>
    </message>
    <message>
        <source>The profiles were damaged and have been set aside as %1. The built-in profiles are in use; add yours again, or repair that file and put it back.</source>
        <translation>Die Profile waren beschädigt und wurden als %1 beiseitegelegt. Die eingebauten Profile werden verwendet; eigene neu hinzufügen oder die Datei reparieren und zurücklegen.</translation>
    </message>
    <message>
        <source>Another PlanOps window is changing the profiles. Try again.</source>
        <translation>Ein anderes PlanOps-Fenster ändert gerade die Profile. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The profiles cannot be saved. Check the permissions of %1.</source>
        <translation>Die Profile können nicht gespeichert werden. Die Berechtigungen von %1 prüfen.</translation>
    </message>
    <message>
        <source>A profile&apos;s id has small letters, digits and single hyphens only.</source>
        <translation>Die ID eines Profils besteht nur aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be removed.</source>
        <translation>%1 ist eingebaut und kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>planops::auth::RedirectListener</name>
    <message>
        <source>Port %1, where this profile waits for the browser, is in use by another program. Close that program, or set another port in the profile (0 takes any free one).</source>
        <translation>Port %1, an dem dieses Profil auf den Browser wartet, wird von einem anderen Programm verwendet. Dieses Programm schließen oder im Profil einen anderen Port einstellen (0 nimmt irgendeinen freien).</translation>
    </message>
    <message>
        <source>This is not the address that the browser was sent to. It starts with %1?… : copy all of it from the address bar.</source>
        <translation>Das ist nicht die Adresse, an die der Browser geschickt wurde. Sie beginnt mit %1?… : Alles aus der Adressleiste kopieren.</translation>
    </message>
    <message>
        <source>This sign-in is over. Start a new one.</source>
        <translation>Diese Anmeldung ist beendet. Eine neue beginnen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::RefreshLock</name>
    <message>
        <source>Another window or program of PlanOps is busy with this sign-in for too long. Close it, then try again.</source>
        <translation>Ein anderes Fenster oder Programm von PlanOps ist zu lange mit dieser Anmeldung beschäftigt. Dieses schließen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::Refresher</name>
    <message>
        <source>The token cannot be renewed: the issuer gave no refresh token. Sign in again.</source>
        <translation>Das Token kann nicht erneuert werden: Der Issuer hat kein Refresh-Token ausgegeben. Erneut anmelden.</translation>
    </message>
    <message>
        <source>You were signed out in another window. Sign in again.</source>
        <translation>Die Abmeldung erfolgte in einem anderen Fenster. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The key of the service account is no longer in the keychain. Connect the service account again.</source>
        <translation>Der Schlüssel des Dienstkontos ist nicht mehr im Schlüsselbund. Das Dienstkonto erneut verbinden.</translation>
    </message>
</context>
<context>
    <name>planops::auth::ServiceAccount</name>
    <message>
        <source>This is the signing secret of a webhook, which makes no tokens. Take the secret key, which starts with sk_.</source>
        <translation>Das ist das Signing Secret eines Webhooks, das keine Tokens erzeugt. Den Secret Key nehmen, der mit sk_ beginnt.</translation>
    </message>
    <message>
        <source>This is the publishable key, which is public and makes no tokens. Take the secret key, which starts with sk_ and stands beside it.</source>
        <translation>Das ist der Publishable Key, der öffentlich ist und keine Tokens erzeugt. Den Secret Key nehmen, der mit sk_ beginnt und daneben steht.</translation>
    </message>
    <message>
        <source>This is an API key or the key of a machine, which makes no tokens for a user. Take the secret key of the instance, which starts with sk_.</source>
        <translation>Das ist ein API-Schlüssel oder der Schlüssel einer Maschine, der keine Tokens für ein Konto erzeugt. Den Secret Key der Instanz nehmen, der mit sk_ beginnt.</translation>
    </message>
    <message>
        <source>This secret key is not whole, or only stands for one. Copy it again from Clerk&apos;s dashboard, under API keys.</source>
        <translation>Dieser Secret Key ist unvollständig oder nur ein Platzhalter. Noch einmal aus dem Dashboard von Clerk kopieren, unter „API keys“.</translation>
    </message>
    <message>
        <source>This is no secret key. One starts with sk_test_ or sk_live_ and is found in Clerk&apos;s dashboard, under API keys.</source>
        <translation>Das ist kein Secret Key. Ein solcher beginnt mit sk_test_ oder sk_live_ und steht im Dashboard von Clerk unter „API keys“.</translation>
    </message>
    <message>
        <source>This is a token, not the key that makes tokens. Take the secret key, which starts with sk_; a token can be pasted without a service account.</source>
        <translation>Das ist ein Token, nicht der Schlüssel, der Tokens erzeugt. Den Secret Key nehmen, der mit sk_ beginnt; ein Token lässt sich ohne Dienstkonto einfügen.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is the ID of something else. The ID of a user starts with user_.</source>
        <translation>Das ist die ID von etwas anderem. Die ID eines Kontos beginnt mit user_.</translation>
    </message>
    <message>
        <source>This is no user. Give an ID, which starts with user_, or an e-mail address.</source>
        <translation>Das ist kein Konto. Eine ID, die mit user_ beginnt, oder eine E-Mail-Adresse angeben.</translation>
    </message>
    <message>
        <source>It must be reached by https. Plain http is accepted for this computer only (127.0.0.1).</source>
        <translation>Die Adresse muss über https erreichbar sein. Einfaches http ist nur für diesen Computer zulässig (127.0.0.1).</translation>
    </message>
    <message>
        <source>The secret key goes to api.clerk.com only, or to a server on this computer. Leave this setting out.</source>
        <translation>Der Secret Key geht nur an api.clerk.com oder an einen Server auf diesem Computer. Diese Einstellung weglassen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>This is the key of a production instance: whoever has it can act as any of its users. Use the key of a development instance where you can.</source>
        <translation>Das ist der Schlüssel einer Produktionsinstanz: Wer ihn hat, kann für jedes ihrer Konten handeln. Nach Möglichkeit den Schlüssel einer Entwicklungsinstanz verwenden.</translation>
    </message>
    <message>
        <source>Settings of the service account are missing: %1. Add them to the .env file.</source>
        <translation>Einstellungen des Dienstkontos fehlen: %1. In der .env-Datei ergänzen.</translation>
    </message>
    <message>
        <source>CLERK_SERVICE_USER_ID or CLERK_SERVICE_USER_EMAIL</source>
        <translation>CLERK_SERVICE_USER_ID oder CLERK_SERVICE_USER_EMAIL</translation>
    </message>
</context>
<context>
    <name>planops::auth::ServiceTokenMint</name>
    <message>
        <source>Clerk&apos;s answer could not be understood. Check that the address is Clerk&apos;s Backend API, and update the program.</source>
        <translation>Die Antwort von Clerk war nicht zu verstehen. Prüfen, ob die Adresse die der Backend-API von Clerk ist, und das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>There is no user with the address %1 in this Clerk instance. Check the address, and that the secret key is of the right instance.</source>
        <translation>In dieser Clerk-Instanz gibt es kein Konto mit der Adresse %1. Die Adresse prüfen und ob der Secret Key zur richtigen Instanz gehört.</translation>
    </message>
    <message>
        <source>Several users have the address %1: %2. Say which one by its ID, in CLERK_SERVICE_USER_ID.</source>
        <translation>Mehrere Konten haben die Adresse %1: %2. Das gemeinte mit seiner ID in CLERK_SERVICE_USER_ID angeben.</translation>
    </message>
    <message>
        <source>There is no user %1 in this Clerk instance. Check the ID, and that the secret key is of the right instance.</source>
        <translation>In dieser Clerk-Instanz gibt es kein Konto %1. Die ID prüfen und ob der Secret Key zur richtigen Instanz gehört.</translation>
    </message>
    <message>
        <source>There is no JWT template “%1” in this Clerk instance. Check its name in the dashboard, or leave it out.</source>
        <translation>In dieser Clerk-Instanz gibt es kein JWT-Template „%1“. Seinen Namen im Dashboard prüfen oder es weglassen.</translation>
    </message>
    <message>
        <source>The secret key belongs to another Clerk instance: it signs as %1, and the issuer here is %2. Take both from the same instance.</source>
        <translation>Der Secret Key gehört zu einer anderen Clerk-Instanz: Sie signiert als %1, und der Issuer hier ist %2. Beide aus derselben Instanz nehmen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::ServiceTokenProof</name>
    <message>
        <source>Whether the token verifies could not be checked, because the public keys at %1 could not be read. %2</source>
        <translation>Die Signatur des Tokens konnte nicht geprüft werden, weil die öffentlichen Schlüssel unter %1 nicht gelesen werden konnten. %2</translation>
    </message>
    <message>
        <source>The JWT template “%1” signs with a secret of its own, so the public keys say nothing about its tokens.</source>
        <translation>Das JWT-Template „%1“ signiert mit einem eigenen Geheimnis, deshalb sagen die öffentlichen Schlüssel nichts über seine Tokens.</translation>
    </message>
    <message>
        <source>The new token does not verify with the public keys at %1, so an API with these keys would refuse it. %2 Take the secret key and the address of the keys from the same instance.</source>
        <translation>Die Signatur des neuen Tokens passt nicht zu den öffentlichen Schlüsseln unter %1, eine API mit diesen Schlüsseln würde es also ablehnen. %2 Den Secret Key und die Adresse der Schlüssel von derselben Instanz nehmen.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit Status %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>planops::auth::Session</name>
    <message>
        <source>The saved sign-in is no longer in the keychain, or belongs to another issuer. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung ist nicht mehr im Schlüsselbund oder gehört zu einem anderen Issuer. Erneut anmelden.</translation>
    </message>
    <message>
        <source>No sign-in waits for an address. Start one first.</source>
        <translation>Keine Anmeldung wartet auf eine Adresse. Zuerst eine beginnen.</translation>
    </message>
    <message>
        <source>You are not signed in to %1. Sign in first.</source>
        <translation>Nicht bei %1 angemeldet. Zuerst anmelden.</translation>
    </message>
    <message>
        <source>The token has expired and cannot be renewed, because it came without a refresh token. Sign in again.</source>
        <translation>Das Token ist abgelaufen und kann nicht erneuert werden, weil es ohne Refresh-Token kam. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The token cannot be renewed, because it came without a refresh token. Sign in again.</source>
        <translation>Das Token kann nicht erneuert werden, weil es ohne Refresh-Token kam. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The service account belongs to the issuer %1, and the profile %2 signs in at %3. Choose or add a profile with that issuer.</source>
        <translation>Das Dienstkonto gehört zum Issuer %1, und das Profil %2 meldet sich bei %3 an. Ein Profil mit dem Issuer des Dienstkontos auswählen oder hinzufügen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::SignInAttempt</name>
    <message>
        <source>The client secret of this profile is not in the keychain. Enter it again in the profile.</source>
        <translation>Das Client-Secret dieses Profils ist nicht im Schlüsselbund. Im Profil erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it (look for its window), then sign in again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Entsperren (nach seinem Fenster sehen), dann erneut anmelden.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. If you finished there and saw an error about the redirect address, this application is not registered with %1: ask the people who run the issuer to add http://127.0.0.1/callback for any port, or set the registered port and host in the profile. Else sign in again.</source>
        <translation>Der Browser ist nicht rechtzeitig zurückgekehrt. Falls dort nach dem Abschluss ein Fehler zur Redirect-Adresse erschien, ist diese Anwendung bei %1 nicht registriert: Die Betreiber des Issuers bitten, http://127.0.0.1/callback für beliebige Ports einzutragen, oder den registrierten Port und Host im Profil einstellen. Andernfalls erneut anmelden.</translation>
    </message>
    <message>
        <source>The issuer took too long. Check the network connection, then sign in again.</source>
        <translation>Der Issuer hat zu lange gebraucht. Netzwerkverbindung prüfen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>No sign-in waits for an address. Start one first.</source>
        <translation>Keine Anmeldung wartet auf eine Adresse. Zuerst eine beginnen.</translation>
    </message>
</context>
<context>
    <name>planops::auth::SignOut</name>
    <message>
        <source>You are signed out on this computer, but the issuer did not confirm it. %1</source>
        <translation>Die Abmeldung auf diesem Computer ist erfolgt, aber der Issuer hat sie nicht bestätigt. %1</translation>
    </message>
</context>
<context>
    <name>planops::cli::Check</name>
    <message>
        <source>Checks an answer against the API&apos;s OpenAPI document. Ends with 1 if they differ, with 2 if one of them cannot be read.</source>
        <translation>Prüft eine Antwort gegen das OpenAPI-Dokument der API. Endet mit 1, wenn sie abweichen, mit 2, wenn eines davon nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The document: a file or an address. Otherwise it is looked for at the API.</source>
        <translation>Das Dokument: eine Datei oder eine Adresse. Sonst wird es bei der API gesucht.</translation>
    </message>
    <message>
        <source>The method, GET if nothing else is said.</source>
        <translation>Die Methode; GET, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>What was asked for, if the file does not tell.</source>
        <translation>Was angefragt wurde, falls die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>The status, if the file does not tell; else 200.</source>
        <translation>Der Status, falls die Datei ihn nicht sagt; sonst 200.</translation>
    </message>
    <message>
        <source>Send no token of the profile.</source>
        <translation>Kein Token des Profils senden.</translation>
    </message>
    <message>
        <source>An address to ask now; or a file, or - for standard input, with what “planops request --json” or “curl -i” printed, or with a JSON body.</source>
        <translation>Eine Adresse, die jetzt angefragt wird; oder eine Datei oder - für die Standardeingabe, mit der Ausgabe von „planops request --json“ oder „curl -i“ oder mit einem JSON-Body.</translation>
    </message>
    <message>
        <source>Use: planops check URL|FILE|- [--openapi FILE]</source>
        <translation>Verwendung: planops check URL|FILE|- [--openapi FILE]</translation>
    </message>
    <message>
        <source>The file does not tell what was asked for. Add --path /…</source>
        <translation>Die Datei sagt nicht, was angefragt wurde. --path /… hinzufügen</translation>
    </message>
    <message>
        <source>The answer has no status between 100 and 599.</source>
        <translation>Die Antwort hat keinen Status zwischen 100 und 599.</translation>
    </message>
    <message>
        <source>The document does not mention %1 %2.</source>
        <translation>Das Dokument nennt %1 %2 nicht.</translation>
    </message>
    <message>
        <source>The answer is as documented.</source>
        <translation>Die Antwort ist wie dokumentiert.</translation>
    </message>
    <message>
        <source>What was checked of the answer is as documented.</source>
        <translation>Was von der Antwort geprüft wurde, entspricht dem Dokument.</translation>
    </message>
    <message>
        <source>The answer, or what the document says of it, is too large to be checked as a whole.</source>
        <translation>Die Antwort, oder was das Dokument über sie sagt, ist zu groß, um ganz geprüft zu werden.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Clerk</name>
    <message>
        <source>For holders of a Clerk instance&apos;s secret key, which is CLERK_SECRET_KEY of the .env file.
clerk check: does the instance issue JWT access tokens, which an API can check? Ends with
1 if not.
clerk create-app: creates an OAuth application that fits this program, and prints its
client ID for: planops profile add NAME --client-id ID
Exit codes: 1 no, 2 the file cannot be read or has no key, 3 Clerk refuses, 4 no network.</source>
        <translation>Für alle, die den Secret Key einer Clerk-Instanz haben: CLERK_SECRET_KEY der .env-Datei.
clerk check: Stellt die Instanz JWT-Access-Tokens aus, die eine API prüfen kann? Endet mit
1, falls nicht.
clerk create-app: legt eine OAuth-Anwendung an, die zu diesem Programm passt, und gibt ihre
Client-ID aus für: planops profile add NAME --client-id ID
Exit-Codes: 1 nein, 2 die Datei ist nicht lesbar oder ohne Schlüssel, 3 Clerk lehnt ab, 4 kein Netzwerk.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>The .env file with the key.</source>
        <translation>Die .env-Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Name of the application; people read it when they sign in.</source>
        <translation>Name der Anwendung; er ist beim Anmelden zu lesen.</translation>
    </message>
    <message>
        <source>clerk takes one action: check or create-app.</source>
        <translation>clerk erwartet eine Aktion: check oder create-app.</translation>
    </message>
    <message>
        <source>The instance issues JWT access tokens: an API can check them.</source>
        <translation>Die Instanz stellt JWT-Access-Tokens aus: Eine API kann sie prüfen.</translation>
    </message>
    <message>
        <source>The instance issues opaque access tokens, which an API that checks JWTs refuses. Switch JWT access tokens on in Clerk&apos;s dashboard, under OAuth applications.</source>
        <translation>Die Instanz stellt opake Access-Tokens aus, die eine API ablehnt, die JWTs prüft. JWT-Access-Tokens im Dashboard von Clerk unter „OAuth applications“ einschalten.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Command</name>
    <message>
        <source>You are not signed in to %1. Run: planops login</source>
        <translation>Nicht bei %1 angemeldet. Ausführen: planops login</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, which is the most that is read.</source>
        <translation>%1 ist größer als %2; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>planops::cli::EnvFile</name>
    <message>
        <source>Which .env file? Give it with --env-file FILE.</source>
        <translation>Welche .env-Datei? Mit --env-file FILE angeben.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Import</name>
    <message>
        <source>Reads requests that another program wrote and prints them as JSON.</source>
        <translation>Liest Anfragen, die ein anderes Programm geschrieben hat, und gibt sie als JSON aus.</translation>
    </message>
    <message>
        <source>A Postman environment, for its values.</source>
        <translation>Eine Postman-Umgebung, wegen ihrer Werte.</translation>
    </message>
    <message>
        <source>A file, a folder of bruno or http, or - for standard input.</source>
        <translation>Eine Datei, ein Ordner bei bruno oder http, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use: planops import FORMAT FILE. Formats: %1</source>
        <translation>Verwendung: planops import FORMAT FILE. Formate: %1</translation>
    </message>
    <message>
        <source>Of openapi: the operations as requests in this format, http or postman, instead of their list.</source>
        <translation>Bei openapi: die Operationen als Anfragen in diesem Format, http oder postman, statt ihrer Liste.</translation>
    </message>
    <message>
        <source>Use: planops import openapi FILE --as http|postman, without --json</source>
        <translation>So: planops import openapi FILE --as http|postman, ohne --json</translation>
    </message>
</context>
<context>
    <name>planops::cli::Inspect</name>
    <message>
        <source>Decodes a token and checks it. Ends with 1 if it is not valid.</source>
        <translation>Dekodiert ein Token und prüft es. Endet mit 1, wenn es nicht gültig ist.</translation>
    </message>
    <message>
        <source>The issuer&apos;s keys: a file or an address.</source>
        <translation>Die Schlüssel des Issuers: eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>Expected iss.</source>
        <translation>Erwarteter iss.</translation>
    </message>
    <message>
        <source>Expected aud.</source>
        <translation>Erwartete aud.</translation>
    </message>
    <message>
        <source>Accepted azp; may be repeated.</source>
        <translation>Akzeptierte azp; wiederholbar.</translation>
    </message>
    <message>
        <source>Judge as of this time, in seconds since 1970.</source>
        <translation>Für diesen Zeitpunkt prüfen, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The token; - or nothing reads standard input.</source>
        <translation>Das Token; - oder keine Angabe liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>inspect takes one token.</source>
        <translation>inspect erwartet ein Token.</translation>
    </message>
    <message>
        <source>--at takes a number of seconds since 1970.</source>
        <translation>--at erwartet eine Zahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The keys in %1 could not be read: %2.</source>
        <translation>Die Schlüssel in %1 konnten nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The issuer&apos;s keys could not be fetched: it answered with status %1.</source>
        <translation>Die Schlüssel des Issuers konnten nicht abgerufen werden: Er antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Whether it is valid cannot be told without the issuer&apos;s keys.</source>
        <translation>Ohne die Schlüssel des Issuers lässt sich nicht sagen, ob es gültig ist.</translation>
    </message>
    <message>
        <source>The token is valid.</source>
        <translation>Das Token ist gültig.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Das Token ist nicht gültig.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Login</name>
    <message>
        <source>Signs in through the browser.</source>
        <translation>Meldet über den Browser an.</translation>
    </message>
    <message>
        <source>Only print the address.</source>
        <translation>Nur die Adresse ausgeben.</translation>
    </message>
    <message>
        <source>Wait this long for the browser, at most 300.</source>
        <translation>So lange auf den Browser warten, höchstens 300.</translation>
    </message>
    <message>
        <source>login takes no arguments.</source>
        <translation>login erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout erwartet eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sign in to %1 at this address:</source>
        <translation>Unter dieser Adresse bei %1 anmelden:</translation>
    </message>
    <message>
        <source>No browser could be started. Open the address yourself.</source>
        <translation>Es konnte kein Browser gestartet werden. Die Adresse selbst öffnen.</translation>
    </message>
    <message>
        <source>Waiting for the browser … (Ctrl+C cancels)</source>
        <translation>Warten auf den Browser … (Strg+C bricht ab)</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Logout</name>
    <message>
        <source>Revokes the tokens at the issuer and deletes them here.</source>
        <translation>Widerruft die Tokens beim Issuer und löscht sie hier.</translation>
    </message>
    <message>
        <source>logout takes no arguments.</source>
        <translation>logout erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>The access token cannot be called back; whoever has it can use it until %1.</source>
        <translation>Das Access-Token kann nicht zurückgerufen werden; wer es hat, kann es bis %1 verwenden.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Mint</name>
    <message>
        <source>Makes an access token for a service account with the secret key of a Clerk instance.
The .env file has CLERK_SECRET_KEY, CLERK_SERVICE_USER_ID or CLERK_SERVICE_USER_EMAIL,
CLERK_ISSUER and CLERK_JWKS_URL. It is only read, and needs no profile. The session that
Clerk makes is ended at once; the token lives until it expires.
Exit codes: 2 the file cannot be read or is not complete, 3 Clerk refuses, 4 no network.</source>
        <translation>Erzeugt ein Access-Token für ein Dienstkonto mit dem Secret Key einer Clerk-Instanz.
Die .env-Datei enthält CLERK_SECRET_KEY, CLERK_SERVICE_USER_ID oder CLERK_SERVICE_USER_EMAIL,
CLERK_ISSUER und CLERK_JWKS_URL. Sie wird nur gelesen und braucht kein Profil. Die Session, die
Clerk anlegt, wird sofort beendet; das Token lebt, bis es abläuft.
Exit-Codes: 2 die Datei ist nicht lesbar oder unvollständig, 3 Clerk lehnt ab, 4 kein Netzwerk.</translation>
    </message>
    <message>
        <source>The .env file with the settings.</source>
        <translation>Die .env-Datei mit den Einstellungen.</translation>
    </message>
    <message>
        <source>Lifetime of the token; an hour if not given.</source>
        <translation>Lebensdauer des Tokens; ohne Angabe eine Stunde.</translation>
    </message>
    <message>
        <source>Make it by this JWT template of the instance.</source>
        <translation>Nach diesem JWT-Template der Instanz erzeugen.</translation>
    </message>
    <message>
        <source>Print the whole Authorization header.</source>
        <translation>Den ganzen Authorization-Header ausgeben.</translation>
    </message>
    <message>
        <source>--lifetime takes a whole number of seconds from %1 to %2.</source>
        <translation>--lifetime erwartet eine ganze Zahl von Sekunden von %1 bis %2.</translation>
    </message>
    <message>
        <source>token mint takes no arguments: “%1” is one too many.</source>
        <translation>token mint erwartet keine Argumente: „%1“ ist eines zu viel.</translation>
    </message>
    <message>
        <source>planops: the session at Clerk was not ended. %1</source>
        <translation>planops: Die Session bei Clerk wurde nicht beendet. %1</translation>
    </message>
</context>
<context>
    <name>planops::cli::NeutralRequest</name>
    <message>
        <source>“%1” is no header. Write: Name: value</source>
        <translation>„%1“ ist kein Header. Schreibweise: Name: Wert</translation>
    </message>
    <message>
        <source>%1 holds no JSON object, so there is no request in it.</source>
        <translation>%1 enthält kein JSON-Objekt und damit keine Anfrage.</translation>
    </message>
    <message>
        <source>%1 holds %2 requests. Put one of them into a file of its own.</source>
        <translation>Anfragen in %1: %2. Eine davon in eine eigene Datei legen.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Profile</name>
    <message>
        <source>The API address must start with https://, except on this computer.</source>
        <translation>Die API-Adresse muss mit https:// beginnen, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>profile list · profile show [NAME] · profile add NAME · profile use NAME · profile remove NAME</source>
        <translation>profile list · profile show [NAME] · profile add NAME · profile use NAME · profile remove NAME</translation>
    </message>
    <message>
        <source>add: where to sign in, or a publishable key (pk_…).</source>
        <translation>add: Adresse des Anmeldedienstes oder ein Publishable Key (pk_…).</translation>
    </message>
    <message>
        <source>add: the OAuth application.</source>
        <translation>add: die OAuth-Anwendung.</translation>
    </message>
    <message>
        <source>add: the API&apos;s address.</source>
        <translation>add: die Adresse der API.</translation>
    </message>
    <message>
        <source>add: ask for this scope instead of the usual ones; may be repeated.</source>
        <translation>add: diesen Scope statt der üblichen anfordern; wiederholbar.</translation>
    </message>
    <message>
        <source>add: the port that is registered; 0 for any.</source>
        <translation>add: der registrierte Port; 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>add: 127.0.0.1 or localhost.</source>
        <translation>add: 127.0.0.1 oder localhost.</translation>
    </message>
    <message>
        <source>add: read a client secret from standard input.</source>
        <translation>add: ein Client-Secret von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is the current profile now.</source>
        <translation>%1 ist jetzt das aktuelle Profil.</translation>
    </message>
    <message>
        <source>%1 is still signed in. First run: planops --profile %2 logout</source>
        <translation>%1 ist noch angemeldet. Zuerst ausführen: planops --profile %2 logout</translation>
    </message>
    <message>
        <source>The profile is removed.</source>
        <translation>Das Profil ist entfernt.</translation>
    </message>
    <message>
        <source>Use: profile list, show [NAME], add NAME, use NAME, or remove NAME.</source>
        <translation>Verwendung: profile list, show [NAME], add NAME, use NAME oder remove NAME.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See: planops profile list</source>
        <translation>Es gibt kein Profil „%1“. Siehe: planops profile list</translation>
    </message>
    <message>
        <source>--redirect-port takes a number from 0 to 65535.</source>
        <translation>--redirect-port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--redirect-host is 127.0.0.1 or localhost.</source>
        <translation>--redirect-host ist 127.0.0.1 oder localhost.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Remove it first, or choose another name.</source>
        <translation>Es gibt bereits ein Profil „%1“. Zuerst entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no client secret on standard input.</source>
        <translation>Auf der Standardeingabe steht kein Client-Secret.</translation>
    </message>
    <message>
        <source>The profile %1 is added. Use it by: planops profile use %2</source>
        <translation>Das Profil %1 ist hinzugefügt. Verwenden mit: planops profile use %2</translation>
    </message>
    <message>
        <source>add: a further host that the issuer&apos;s endpoints may be on; may be repeated.</source>
        <translation>add: ein weiterer Host, auf dem die Endpunkte des Issuers liegen dürfen; wiederholbar.</translation>
    </message>
    <message>
        <source>--issuer-host takes a host name, such as oauth2.googleapis.com.</source>
        <translation>--issuer-host erwartet einen Hostnamen, etwa oauth2.googleapis.com.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Program</name>
    <message>
        <source>Signs in, and talks to the PlanOps API.

Commands: %1
planops COMMAND --help says more.</source>
        <translation>Meldet an und spricht mit der PlanOps-API.

Befehle: %1
Mehr dazu mit planops BEFEHL --help.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Alles unterhalb dieses Ordners ablegen.</translation>
    </message>
    <message>
        <source>Use this profile instead of the current one.</source>
        <translation>Dieses Profil statt des aktuellen verwenden.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Which command? One of: %1</source>
        <translation>Welcher Befehl? Einer von: %1</translation>
    </message>
    <message>
        <source>“%1” is no command. One of: %2</source>
        <translation>„%1“ ist kein Befehl. Einer von: %2</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See: planops profile list</source>
        <translation>Es gibt kein Profil „%1“. Siehe: planops profile list</translation>
    </message>
</context>
<context>
    <name>planops::cli::Projects</name>
    <message>
        <source>projects list · projects show ID · projects create NAME</source>
        <translation>projects list · projects show ID · projects create NAME</translation>
    </message>
    <message>
        <source>create: what it is about.</source>
        <translation>create: worum es geht.</translation>
    </message>
    <message>
        <source>list: at most so many.</source>
        <translation>list: höchstens so viele.</translation>
    </message>
    <message>
        <source>list: leave out so many first.</source>
        <translation>list: so viele am Anfang auslassen.</translation>
    </message>
    <message>
        <source>list: only with this status.</source>
        <translation>list: nur mit diesem Status.</translation>
    </message>
    <message>
        <source>list: only with these words.</source>
        <translation>list: nur mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>list: by this field; - before it turns the order round.</source>
        <translation>list: nach diesem Feld; - davor kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Use: projects list, projects show ID, or projects create NAME.</source>
        <translation>Verwendung: projects list, projects show ID oder projects create NAME.</translation>
    </message>
    <message>
        <source>--limit and --offset take whole numbers.</source>
        <translation>--limit und --offset erwarten ganze Zahlen.</translation>
    </message>
    <message>
        <source>There may be more: --offset %1</source>
        <translation>Es gibt vielleicht mehr: --offset %1</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>planops::cli::Request</name>
    <message>
        <source>Sends one request with the token of the profile and prints the answer&apos;s body.</source>
        <translation>Sendet eine Anfrage mit dem Token des Profils und gibt den Body der Antwort aus.</translation>
    </message>
    <message>
        <source>A header; may be repeated.</source>
        <translation>Ein Header; wiederholbar.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>Der Body.</translation>
    </message>
    <message>
        <source>The body is in this file; - reads standard input.</source>
        <translation>Der Body steht in dieser Datei; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Take the request from a neutral JSON file.</source>
        <translation>Die Anfrage aus einer neutralen JSON-Datei nehmen.</translation>
    </message>
    <message>
        <source>Print status and headers, too.</source>
        <translation>Auch Status und Header ausgeben.</translation>
    </message>
    <message>
        <source>End with 1 if the status is 400 or more.</source>
        <translation>Mit 1 enden, wenn der Status 400 oder höher ist.</translation>
    </message>
    <message>
        <source>Send no token of the profile.</source>
        <translation>Kein Token des Profils senden.</translation>
    </message>
    <message>
        <source>Follow no redirect.</source>
        <translation>Keiner Weiterleitung folgen.</translation>
    </message>
    <message>
        <source>Give up after this long; 0 waits for ever.</source>
        <translation>Nach dieser Zeit aufgeben; 0 wartet unbegrenzt.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <translation>Den Zertifikaten in dieser Datei statt denen des Systems vertrauen.</translation>
    </message>
    <message>
        <source>Client certificate.</source>
        <translation>Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Key of the client certificate.</source>
        <translation>Schlüssel des Client-Zertifikats.</translation>
    </message>
    <message>
        <source>Go through this proxy; none goes direct.</source>
        <translation>Über diesen Proxy gehen; none verbindet direkt.</translation>
    </message>
    <message>
        <source>GET, POST …</source>
        <translation>GET, POST …</translation>
    </message>
    <message>
        <source>A whole address, or a path below the profile&apos;s API address.</source>
        <translation>Eine vollständige Adresse oder ein Pfad unterhalb der API-Adresse des Profils.</translation>
    </message>
    <message>
        <source>Use either -d or --data-file.</source>
        <translation>Entweder -d oder --data-file verwenden.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds.</source>
        <translation>--timeout erwartet eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>With --from the file says method and address.</source>
        <translation>Mit --from nennt die Datei Methode und Adresse.</translation>
    </message>
    <message>
        <source>Use: planops request METHOD URL</source>
        <translation>Verwendung: planops request METHODE URL</translation>
    </message>
    <message>
        <source>The connection closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Fill in {{variables}} from this environment of http-client.env.json, here or in a folder above.</source>
        <translation>{{variables}} aus dieser Umgebung der http-client.env.json füllen, hier oder in einem Ordner darüber.</translation>
    </message>
    <message>
        <source>{{%1}} has no value in this environment.</source>
        <translation>{{%1}} hat in dieser Umgebung keinen Wert.</translation>
    </message>
    <message>
        <source>%1 Give a file to --data-file instead: it is streamed, whatever its size.</source>
        <translation>%1 Stattdessen --data-file mit einer Datei verwenden: Sie wird fortlaufend gesendet, wie groß sie auch ist.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Run</name>
    <message>
        <source>Sends the saved requests of a .http file. Ends with 1 if one of them fails or is answered with status 400 or more.</source>
        <translation>Sendet die gespeicherten Anfragen einer .http-Datei. Endet mit 1, wenn eine davon scheitert oder mit Status 400 oder höher beantwortet wird.</translation>
    </message>
    <message>
        <source>An environment of http-client.env.json.</source>
        <translation>Eine Umgebung aus http-client.env.json.</translation>
    </message>
    <message>
        <source>Write a JUnit report to this file.</source>
        <translation>Einen JUnit-Bericht in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>The file with the requests.</source>
        <translation>Die Datei mit den Anfragen.</translation>
    </message>
    <message>
        <source>Send this request only, and print its body.</source>
        <translation>Nur diese Anfrage senden und ihren Body ausgeben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no request in %1.</source>
        <translation>In %1 gibt es keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no request “%1” in %2.</source>
        <translation>Die Anfrage „%1“ gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>Use: planops run FILE.http [NAME]</source>
        <translation>Verwendung: planops run FILE.http [NAME]</translation>
    </message>
</context>
<context>
    <name>planops::cli::Sandbox</name>
    <message>
        <source>Serves a PlanOps API and its issuer on this computer until it is stopped.
Prints one line of JSON that says how to use it.</source>
        <translation>Stellt eine PlanOps-API und ihren Issuer auf diesem Computer bereit, bis sie beendet wird.
Gibt eine Zeile JSON aus, die den Gebrauch beschreibt.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any free one.</source>
        <translation>An diesem Port lauschen; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Run the sandbox&apos;s clock this much ahead.</source>
        <translation>Die Uhr der Sandbox um so viel vorgehen lassen.</translation>
    </message>
    <message>
        <source>Wait before each answer of the API.</source>
        <translation>Vor jeder Antwort der API warten.</translation>
    </message>
    <message>
        <source>Answer each API request with this status.</source>
        <translation>Jede API-Anfrage mit diesem Status beantworten.</translation>
    </message>
    <message>
        <source>Lifetime of access tokens.</source>
        <translation>Lebensdauer der Access-Tokens.</translation>
    </message>
    <message>
        <source>Close API connections without an answer.</source>
        <translation>API-Verbindungen ohne Antwort schließen.</translation>
    </message>
    <message>
        <source>Issue opaque access tokens instead of JWTs.</source>
        <translation>Opake Access-Tokens statt JWTs ausgeben.</translation>
    </message>
    <message>
        <source>Refuse what Clerk allows on development instances only.</source>
        <translation>Ablehnen, was Clerk nur auf Entwicklungsinstanzen erlaubt.</translation>
    </message>
    <message>
        <source>Answer like FastAPI before 0.122.</source>
        <translation>Wie FastAPI vor 0.122 antworten.</translation>
    </message>
    <message>
        <source>Issue no refresh tokens.</source>
        <translation>Keine Refresh-Tokens ausgeben.</translation>
    </message>
    <message>
        <source>Put a wrong nonce into ID tokens.</source>
        <translation>Eine falsche nonce in ID-Tokens setzen.</translation>
    </message>
    <message>
        <source>Put a wrong issuer into ID tokens.</source>
        <translation>Einen falschen Issuer in ID-Tokens setzen.</translation>
    </message>
    <message>
        <source>Redirect with an empty state, as Clerk sometimes does.</source>
        <translation>Mit leerem state weiterleiten, wie Clerk es manchmal tut.</translation>
    </message>
    <message>
        <source>Let all access tokens issued so far expire.</source>
        <translation>Alle bisher ausgegebenen Access-Tokens ablaufen lassen.</translation>
    </message>
    <message>
        <source>Sign with a new key from now on.</source>
        <translation>Ab jetzt mit einem neuen Schlüssel signieren.</translation>
    </message>
    <message>
        <source>Revoke all refresh tokens issued so far.</source>
        <translation>Alle bisher ausgegebenen Refresh-Tokens widerrufen.</translation>
    </message>
    <message>
        <source>Start with the projects of the first day.</source>
        <translation>Mit den Projekten des ersten Tages beginnen.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>sandbox takes no arguments.</source>
        <translation>sandbox erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>The sandbox is running. Ctrl+C stops it.</source>
        <translation>Die Sandbox läuft. Strg+C beendet sie.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Snippet</name>
    <message>
        <source>Prints code that sends the same request as planops request --from.</source>
        <translation>Gibt Code aus, der dieselbe Anfrage sendet wie planops request --from.</translation>
    </message>
    <message>
        <source>The request, as a neutral JSON file; - reads standard input.</source>
        <translation>Die Anfrage als neutrale JSON-Datei; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>What stands for the token: placeholder, env (PLANOPS_TOKEN) or value.</source>
        <translation>Was für das Token steht: placeholder, env (PLANOPS_TOKEN) oder value.</translation>
    </message>
    <message>
        <source>Use: planops snippet LANG --from FILE.json. Languages: %1</source>
        <translation>Verwendung: planops snippet LANG --from FILE.json. Sprachen: %1</translation>
    </message>
    <message>
        <source>--token takes placeholder, env or value.</source>
        <translation>--token erwartet placeholder, env oder value.</translation>
    </message>
    <message>
        <source>Which request? Name a file with --from.</source>
        <translation>Welche Anfrage? Mit --from eine Datei angeben.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Token</name>
    <message>
        <source>Print the whole Authorization header.</source>
        <translation>Den ganzen Authorization-Header ausgeben.</translation>
    </message>
    <message>
        <source>Print the ID token instead.</source>
        <translation>Stattdessen das ID-Token ausgeben.</translation>
    </message>
    <message>
        <source>Read a token from standard input.</source>
        <translation>Ein Token von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>An ID token is no credential for an API: use either --header or --id.</source>
        <translation>Mit einem ID-Token weist man sich bei keiner API aus: entweder --header oder --id verwenden.</translation>
    </message>
    <message>
        <source>The token is kept for %1.</source>
        <translation>Das Token wird für %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The issuer gave no such token. ID tokens need the scope openid.</source>
        <translation>Der Issuer hat kein solches Token ausgegeben. ID-Tokens benötigen den Scope openid.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if needed.
token paste: keeps the access token on standard input for this profile; quotes,
Bearer, line breaks and a whole curl command do not matter.
token mint --env-file FILE: makes one for a service account; see token mint --help.</source>
        <translation>Gibt ein gültiges Access-Token aus, bei Bedarf erneuert.
token paste: bewahrt das Access-Token von der Standardeingabe für dieses Profil auf;
Anführungszeichen, Bearer, Zeilenumbrüche und ein ganzer curl-Befehl stören nicht.
token mint --env-file FILE: erzeugt eines für ein Dienstkonto; siehe token mint --help.</translation>
    </message>
    <message>
        <source>“token %1” is unknown. There are: token, token paste, token mint.</source>
        <translation>„token %1“ ist unbekannt. Es gibt: token, token paste, token mint.</translation>
    </message>
</context>
<context>
    <name>planops::cli::Whoami</name>
    <message>
        <source>Says who is signed in.</source>
        <translation>Sagt, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>whoami takes no arguments.</source>
        <translation>whoami erwartet keine Argumente.</translation>
    </message>
</context>
<context>
    <name>planops::console::Draft</name>
    <message>
        <source>The address is empty. Enter a path such as /api/v1/projects, or a whole address.</source>
        <translation>Die Adresse ist leer. Einen Pfad wie /api/v1/projects oder eine vollständige Adresse eingeben.</translation>
    </message>
    <message>
        <source>The address holds %1 in place of a secret, which is not kept on disk. Enter it again.</source>
        <translation>Die Adresse enthält %1 anstelle eines Geheimnisses, das nicht gespeichert wird. Erneut eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no address. Start with https://, or with / for a path below the API address of the profile.</source>
        <translation>„%1“ ist keine Adresse. Mit https:// beginnen oder mit / für einen Pfad unterhalb der API-Adresse des Profils.</translation>
    </message>
    <message>
        <source>This profile has no API address yet. Enter it in the profile, or write a whole address.</source>
        <translation>Dieses Profil hat noch keine API-Adresse. Im Profil eintragen oder eine vollständige Adresse schreiben.</translation>
    </message>
    <message>
        <source>Header “%1”: %2</source>
        <translation>Header „%1“: %2</translation>
    </message>
    <message>
        <source>Header “%1” holds %2 in place of a secret, which is not kept on disk. Enter it again, or switch the row off.</source>
        <translation>Der Header „%1“ enthält %2 anstelle eines Geheimnisses, das nicht gespeichert wird. Erneut eingeben oder die Zeile ausschalten.</translation>
    </message>
    <message>
        <source>“%1” is no method. Use letters only, such as GET or POST.</source>
        <translation>„%1“ ist keine Methode. Nur Buchstaben verwenden, zum Beispiel GET oder POST.</translation>
    </message>
    <message>
        <source>The body holds %1 in place of a secret, which is not kept on disk. Enter it again.</source>
        <translation>Der Body enthält %1 anstelle eines Geheimnisses, das nicht gespeichert wird. Erneut eingeben.</translation>
    </message>
    <message>
        <source>A saved request is damaged: its method or address is missing.</source>
        <translation>Eine gespeicherte Anfrage ist beschädigt: Methode oder Adresse fehlt.</translation>
    </message>
    <message>
        <source>Secret, so not in the history. Enter it again to send it.</source>
        <translation>Geheim, deshalb nicht im Verlauf. Zum Senden erneut eingeben.</translation>
    </message>
    <message>
        <source>No file is chosen for the body. Choose one under Body.</source>
        <translation>Für den Body ist keine Datei gewählt. Eine unter Body wählen.</translation>
    </message>
    <message>
        <source>The body&apos;s file %1 cannot be read. Choose another under Body.</source>
        <translation>Die Datei %1 des Bodys kann nicht gelesen werden. Unter Body eine andere wählen.</translation>
    </message>
    <message>
        <source>The GraphQL variables are no JSON object: %1.</source>
        <translation>Die GraphQL-Variablen sind kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>an object begins with {</source>
        <translation>ein Objekt beginnt mit {</translation>
    </message>
    <message>
        <source>There is no address in this command.</source>
        <translation>In diesem Befehl steht keine Adresse.</translation>
    </message>
    <message>
        <source>{{%1}} has no value. Choose an environment that has it, or write the value itself.</source>
        <translation>{{%1}} hat keinen Wert. Eine Umgebung wählen, die ihn kennt, oder den Wert selbst schreiben.</translation>
    </message>
    <message>
        <source>{{%1}} has no value</source>
        <translation>{{%1}} hat keinen Wert</translation>
    </message>
    <message>
        <source>{{%1}} is %2 (%3)</source>
        <translation>{{%1}} ist %2 (%3)</translation>
    </message>
</context>
<context>
    <name>planops::console::DraftStore</name>
    <message>
        <source>The open requests in %1 could not be read. Check the permissions of that file.</source>
        <translation>Die offenen Anfragen in %1 konnten nicht gelesen werden. Die Berechtigungen dieser Datei prüfen.</translation>
    </message>
    <message>
        <source>Not all open requests of the last time could be read. The old file was kept as %1.</source>
        <translation>Nicht alle offenen Anfragen vom letzten Mal konnten gelesen werden. Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>planops::console::Export</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planops::console::PairedSend</name>
    <message>
        <source>The profile “%1” was changed or removed meanwhile.</source>
        <translation>Das Profil „%1“ wurde inzwischen geändert oder entfernt.</translation>
    </message>
</context>
<context>
    <name>planops::diagnosis</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::diagnosis::Action</name>
    <message>
        <source>Refresh token and retry</source>
        <translation>Token erneuern und wiederholen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Uhr prüfen</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Edit environments</source>
        <translation>Umgebungen bearbeiten</translation>
    </message>
</context>
<context>
    <name>planops::diagnosis::Cause</name>
    <message>
        <source>Despite the status 403 this is not about permissions.</source>
        <translation>Trotz des Status 403 geht es hier nicht um Berechtigungen.</translation>
    </message>
    <message>
        <source>The token stayed behind on a redirect</source>
        <translation>Das Token blieb bei einer Weiterleitung zurück</translation>
    </message>
    <message>
        <source>The API sent the request on from %1 to %2, and a token never follows to another place. Use the final address, or correct the API address in the profile.</source>
        <translation>Die API hat die Anfrage von %1 nach %2 weitergeleitet, und ein Token folgt nie an eine andere Stelle. Die endgültige Adresse verwenden oder die API-Adresse im Profil korrigieren.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>No token was sent to this host</source>
        <translation>An diesen Host wurde kein Token gesendet</translation>
    </message>
    <message>
        <source>A token goes to the API of its profile only, and %1 is another place. Correct the address, or use the profile that belongs to it.</source>
        <translation>Ein Token geht nur an die API seines Profils, und %1 ist eine andere Stelle. Die Adresse korrigieren oder das passende Profil verwenden.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The request carried no token</source>
        <translation>Die Anfrage enthielt kein Token</translation>
    </message>
    <message>
        <source>The API wants to know who is asking. Sign in, then send again.</source>
        <translation>Die API will wissen, wer anfragt. Anmelden, dann erneut senden.</translation>
    </message>
    <message>
        <source>There was no Authorization header.</source>
        <translation>Es gab keinen Authorization-Header.</translation>
    </message>
    <message>
        <source>The API did not see your token</source>
        <translation>Die API hat das Token nicht gesehen</translation>
    </message>
    <message>
        <source>A token was sent, but the API says that none arrived. Something in between may remove the Authorization header, or the API expects it elsewhere.</source>
        <translation>Ein Token wurde gesendet, aber laut API kam keines an. Vielleicht entfernt etwas dazwischen den Authorization-Header, oder die API erwartet es an anderer Stelle.</translation>
    </message>
    <message>
        <source>You sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The Authorization header is not a Bearer one</source>
        <translation>Der Authorization-Header ist kein Bearer-Header</translation>
    </message>
    <message>
        <source>The API wants “Authorization: Bearer” and a token. Remove the header from the request to send the token of the profile.</source>
        <translation>Die API verlangt „Authorization: Bearer“ und ein Token. Den Header aus der Anfrage entfernen, um das Token des Profils zu senden.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>The request did not get past the proxy; the API never saw it. Enter the proxy&apos;s name and password in the system&apos;s network settings, or go without the proxy.</source>
        <translation>Die Anfrage kam nicht am Proxy vorbei; die API hat sie nie gesehen. Name und Passwort des Proxys in den Netzwerkeinstellungen des Systems eintragen oder ohne den Proxy arbeiten.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Send it again in %1 s.</source>
        <translation>In %1 s erneut senden.</translation>
    </message>
    <message>
        <source>Wait a moment, then send it again.</source>
        <translation>Einen Moment warten, dann erneut senden.</translation>
    </message>
    <message>
        <source>Send it again after %1.</source>
        <translation>Nach %1 erneut senden.</translation>
    </message>
    <message>
        <source>Too many requests in a short time</source>
        <translation>Zu viele Anfragen in kurzer Zeit</translation>
    </message>
    <message>
        <source>The API limits how often it may be asked; your token is not the problem.</source>
        <translation>Die API begrenzt, wie oft sie gefragt werden darf; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Something in front of the API blocked the request</source>
        <translation>Etwas vor der API hat die Anfrage blockiert</translation>
    </message>
    <message>
        <source>The answer is not the API&apos;s own: a firewall or content network refused before the API saw the request, so your permissions are not the problem. Try from another network, or give the request number to the API team.</source>
        <translation>Die Antwort stammt nicht von der API selbst: Eine Firewall oder ein Content-Netzwerk hat abgelehnt, bevor die API die Anfrage sah; an den Berechtigungen liegt es also nicht. Aus einem anderen Netzwerk versuchen oder die Anfragenummer dem API-Team geben.</translation>
    </message>
    <message>
        <source>The API answers in JSON, and this is a web page.</source>
        <translation>Die API antwortet in JSON, und dies ist eine Webseite.</translation>
    </message>
    <message>
        <source>The API answers in JSON, and this is not.</source>
        <translation>Die API antwortet in JSON, und dies ist keines.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Role %1 in %2</source>
        <translation>Rolle %1 in %2</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>Scopes %1</translation>
    </message>
    <message>
        <source>You&apos;re signed in, but you can&apos;t do this here</source>
        <translation>Angemeldet, aber hierfür nicht berechtigt</translation>
    </message>
    <message>
        <source>You&apos;re signed in, but you can&apos;t create %1 here</source>
        <translation>Angemeldet, aber nicht berechtigt, hier %1 anzulegen</translation>
    </message>
    <message>
        <source>You&apos;re signed in, but you can&apos;t change %1 here</source>
        <translation>Angemeldet, aber nicht berechtigt, hier %1 zu ändern</translation>
    </message>
    <message>
        <source>You&apos;re signed in, but you can&apos;t delete %1 here</source>
        <translation>Angemeldet, aber nicht berechtigt, hier %1 zu löschen</translation>
    </message>
    <message>
        <source>You&apos;re signed in, but you can&apos;t see %1 here</source>
        <translation>Angemeldet, aber nicht berechtigt, hier %1 zu sehen</translation>
    </message>
    <message>
        <source>The token was accepted. The API refused the request because it doesn&apos;t carry the permission this endpoint asks for. Use another account, or ask an administrator for the permission.</source>
        <translation>Das Token wurde akzeptiert. Die API hat die Anfrage abgelehnt, weil ihr die Berechtigung fehlt, die dieser Endpunkt verlangt. Ein anderes Konto verwenden oder die Berechtigung bei der Administration anfragen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>The secret key is wrong or belongs to another instance. Copy it again from Clerk&apos;s dashboard.</source>
        <translation>Der Secret Key ist falsch oder gehört zu einer anderen Instanz. Noch einmal aus dem Dashboard von Clerk kopieren.</translation>
    </message>
    <message>
        <source>The Authorization header is malformed. It must read “Bearer”, a blank and the key.</source>
        <translation>Der Authorization-Header ist fehlerhaft. Er muss aus „Bearer“, einem Leerzeichen und dem Schlüssel bestehen.</translation>
    </message>
    <message>
        <source>Clerk does not know who is asking. Sign in again.</source>
        <translation>Clerk weiß nicht, wer anfragt. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The token or key is right, but may not do this.</source>
        <translation>Token oder Schlüssel stimmt, darf dies aber nicht.</translation>
    </message>
    <message>
        <source>This works on development instances of Clerk only, and this one is for production.</source>
        <translation>Dies geht nur auf Entwicklungsinstanzen von Clerk, und diese ist für die Produktion.</translation>
    </message>
    <message>
        <source>Clerk takes either an Origin or an Authorization header, not both. Remove the Origin header.</source>
        <translation>Clerk nimmt entweder einen Origin- oder einen Authorization-Header an, nicht beide. Den Origin-Header entfernen.</translation>
    </message>
    <message>
        <source>The plan of this Clerk instance is used up.</source>
        <translation>Das Kontingent dieser Clerk-Instanz ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Clerk refused the request. Look its code up in Clerk&apos;s list of errors.</source>
        <translation>Clerk hat die Anfrage abgelehnt. Den Code in der Fehlerliste von Clerk nachschlagen.</translation>
    </message>
    <message>
        <source>Clerk refused the request</source>
        <translation>Clerk hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The API rejected the request because the token ran out.</source>
        <translation>Die API hat die Anfrage abgelehnt, weil das Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>The API rejected the request because the token ran out %1, at %2.</source>
        <translation>Die API hat die Anfrage abgelehnt, weil das Token %1 abgelaufen ist, um %2.</translation>
    </message>
    <message>
        <source>It could not be renewed: sign in again.</source>
        <translation>Es konnte nicht erneuert werden: erneut anmelden.</translation>
    </message>
    <message>
        <source>Automatic renewal did not work; try it again.</source>
        <translation>Die automatische Erneuerung hat nicht funktioniert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Renew it and send the request again.</source>
        <translation>Erneuern und die Anfrage noch einmal senden.</translation>
    </message>
    <message>
        <source>Only the exp time has passed. The signature itself is still valid.</source>
        <translation>Nur die Zeit in exp ist überschritten. Die Signatur selbst ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>Only the exp time has passed; nothing is said about the signature.</source>
        <translation>Nur die Zeit in exp ist überschritten; über die Signatur ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Your access token has expired</source>
        <translation>Das Access-Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The API takes the token for one from the future, or for one of the past that is still good here: the two clocks do not agree.</source>
        <translation>Für die API stammt das Token aus der Zukunft, oder es ist dort schon abgelaufen und hier noch gültig: Die beiden Uhren stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the internet, then send again.</source>
        <translation>Die Uhr dieses Computers über das Internet stellen, dann erneut senden.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>That is a key of the Clerk instance, not an access token</source>
        <translation>Das ist ein Schlüssel der Clerk-Instanz, kein Access-Token</translation>
    </message>
    <message>
        <source>Sign in and send the access token instead.</source>
        <translation>Anmelden und stattdessen das Access-Token senden.</translation>
    </message>
    <message>
        <source>The API expects a JWT, and this token is opaque</source>
        <translation>Die API erwartet ein JWT, und dieses Token ist opak</translation>
    </message>
    <message>
        <source>The API checks signatures, and an opaque token has none. Ask for JWT access tokens to be switched on for the OAuth application, then sign in again.</source>
        <translation>Die API prüft Signaturen, und ein opakes Token hat keine. JWT-Access-Tokens für die OAuth-Anwendung einschalten lassen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>The token does not have the three parts of a JWT.</source>
        <translation>Das Token hat nicht die drei Teile eines JWT.</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>Das Token kommt von einem anderen Issuer</translation>
    </message>
    <message>
        <source>The API trusts one Clerk instance, and this token was issued by another one, such as development instead of production. Check the issuer in the profile, then sign in again.</source>
        <translation>Die API vertraut einer bestimmten Clerk-Instanz, und dieses Token wurde von einer anderen ausgestellt, etwa Entwicklung statt Produktion. Den Issuer im Profil prüfen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>The API does not know the key that signed the token</source>
        <translation>Die API kennt den Schlüssel nicht, mit dem das Token signiert ist</translation>
    </message>
    <message>
        <source>The token comes from another Clerk instance, or the instance replaced its key since. Sign in again; if that does not help, check the issuer in the profile.</source>
        <translation>Das Token kommt von einer anderen Clerk-Instanz, oder die Instanz hat ihren Schlüssel seitdem ersetzt. Erneut anmelden; hilft das nicht, den Issuer im Profil prüfen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The token is damaged</source>
        <translation>Das Token ist beschädigt</translation>
    </message>
    <message>
        <source>The signature is right by the issuer&apos;s keys that are known here, so the API checks it against other keys. Check that the profile&apos;s issuer and API belong together.</source>
        <translation>Die Signatur stimmt mit den hier bekannten Schlüsseln des Issuers überein, die API prüft also mit anderen Schlüsseln. Prüfen, ob Issuer und API des Profils zusammengehören.</translation>
    </message>
    <message>
        <source>Its signature does not fit its content: a character was lost or changed, usually while copying. Copy the whole token again, or sign in.</source>
        <translation>Die Signatur passt nicht zum Inhalt: Ein Zeichen ging verloren oder wurde geändert, meist beim Kopieren. Das ganze Token noch einmal kopieren oder anmelden.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>An ID token was sent instead of the access token</source>
        <translation>Statt des Access-Tokens wurde ein ID-Token gesendet</translation>
    </message>
    <message>
        <source>An ID token tells an application who signed in; it is no credential for an API. Send the access token.</source>
        <translation>Ein ID-Token sagt einer Anwendung, wer sich angemeldet hat; für eine API gilt es nicht als Nachweis. Das Access-Token senden.</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>The token is meant for another audience</source>
        <translation>Das Token ist für eine andere Audience bestimmt</translation>
    </message>
    <message>
        <source>The token names an audience that the API is not. Use a token without one, or one that names this API: check the JWT template or the resource that was asked for.</source>
        <translation>Das Token nennt eine Audience, die nicht diese API ist. Ein Token ohne Audience oder eines verwenden, das diese API nennt: das JWT-Template oder die angeforderte Ressource prüfen.</translation>
    </message>
    <message>
        <source>The API wants to be named in the token, and the token names no audience. Ask the API team which audience (aud) they expect and how to get it.</source>
        <translation>Die API will im Token genannt sein, und das Token nennt keine Audience. Das API-Team fragen, welche Audience (aud) es erwartet und wie man sie erhält.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>The API does not take tokens that were given to this application</source>
        <translation>Die API nimmt keine Tokens an, die an diese Anwendung ausgegeben wurden</translation>
    </message>
    <message>
        <source>It accepts tokens of listed applications only (azp). Ask the API team to add this one.</source>
        <translation>Sie akzeptiert nur Tokens aufgelisteter Anwendungen (azp). Das API-Team bitten, diese hinzuzufügen.</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Ausgegeben an</translation>
    </message>
    <message>
        <source>The API may accept session tokens only</source>
        <translation>Die API akzeptiert vielleicht nur Session-Tokens</translation>
    </message>
    <message>
        <source>An OAuth access token was sent, and some APIs that verify with Clerk take only the tokens of a signed-in browser. Ask the API team to accept OAuth tokens, or paste a session token.</source>
        <translation>Ein OAuth-Access-Token wurde gesendet, und manche APIs, die mit Clerk prüfen, nehmen nur die Tokens eines angemeldeten Browsers an. Das API-Team bitten, OAuth-Tokens zu akzeptieren, oder ein Session-Token einfügen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Your session is not complete yet</source>
        <translation>Die Session ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Clerk calls it pending: something is still to be chosen, usually an organization. Finish signing in in the browser, then get a new token.</source>
        <translation>Clerk nennt sie „pending“: Etwas ist noch auszuwählen, meist eine Organisation. Die Anmeldung im Browser abschließen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>Your sign-in was ended elsewhere</source>
        <translation>Die Anmeldung wurde anderswo beendet</translation>
    </message>
    <message>
        <source>The token was called back before its end, by a sign-out or by an administrator. Sign in again.</source>
        <translation>Das Token wurde vor seinem Ende widerrufen, durch eine Abmeldung oder von der Administration. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The API refused your access token</source>
        <translation>Die API hat das Access-Token abgelehnt</translation>
    </message>
    <message>
        <source>A token arrived, and the API does not say what is wrong with it. Renew it and try again; if that does not help, look at its issuer and audience.</source>
        <translation>Ein Token kam an, und die API sagt nicht, was daran falsch ist. Erneuern und noch einmal versuchen; hilft das nicht, Issuer und Audience ansehen.</translation>
    </message>
    <message>
        <source>The API wants a fresher or stronger sign-in for this</source>
        <translation>Die API verlangt hierfür eine frischere oder stärkere Anmeldung</translation>
    </message>
    <message>
        <source>Your token is good, but this endpoint asks that you have signed in more recently or with a second factor. Sign in again with it, then send the request again.</source>
        <translation>Das Token ist gut, aber dieser Endpunkt verlangt eine jüngere Anmeldung oder eine mit zweitem Faktor. Entsprechend erneut anmelden, dann die Anfrage noch einmal senden.</translation>
    </message>
    <message>
        <source>Sign-in at most</source>
        <translation>Anmeldung höchstens</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>Strength asked for</source>
        <translation>Verlangte Stärke</translation>
    </message>
    <message>
        <source>A network that wants a sign-in first, as in hotels and trains, looks the same: open any web page in the browser and see.</source>
        <translation>Ein Netzwerk, das zuerst eine Anmeldung verlangt, wie in Hotels und Zügen, sieht genauso aus: zur Probe eine beliebige Webseite im Browser öffnen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Das Zertifikat gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>Nobody vouches for the server&apos;s certificate</source>
        <translation>Niemand bürgt für das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>An unknown authority vouches for the server</source>
        <translation>Eine unbekannte Zertifizierungsstelle bürgt für den Server</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked</source>
        <translation>Das Zertifikat des Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>The secure connection failed</source>
        <translation>Die sichere Verbindung ist gescheitert</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>No token for this request</source>
        <translation>Kein Token für diese Anfrage</translation>
    </message>
    <message>
        <source>The keychain did not give the token</source>
        <translation>Der Schlüsselbund hat das Token nicht herausgegeben</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>Die Anfrage konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>The answer is no HTTP</source>
        <translation>Die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>The server broke off</source>
        <translation>Der Server hat abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>The API does not take the way this token is signed</source>
        <translation>Die API akzeptiert nicht, wie dieses Token signiert ist</translation>
    </message>
    <message>
        <source>It checks tokens with its issuer&apos;s public keys, and this one is signed otherwise, usually by the own key of a JWT template. Send an access token, or have the template sign with the instance&apos;s key.</source>
        <translation>Sie prüft Tokens mit den öffentlichen Schlüsseln ihres Issuers, und dieses ist anders signiert, meist mit dem eigenen Schlüssel eines JWT-Templates. Ein Access-Token senden oder das Template mit dem Schlüssel der Instanz signieren lassen.</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Something on the network answered in the API&apos;s place</source>
        <translation>Etwas im Netzwerk hat anstelle der API geantwortet</translation>
    </message>
    <message>
        <source>Instead of the API&apos;s answer came a web page that wants a sign-in, as hotel, train and company networks do. Open any web page in the browser, sign in to the network, then send again.</source>
        <translation>Statt der Antwort der API kam eine Webseite, die eine Anmeldung verlangt, wie in Netzwerken von Hotels, Zügen und Firmen. Eine beliebige Webseite im Browser öffnen, beim Netzwerk anmelden, dann erneut senden.</translation>
    </message>
    <message>
        <source>The server asks for another kind of sign-in</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>It wants the scheme %1 and says nothing of Bearer tokens. A gateway in front of the API may guard it, such as for a test system: check the address, or ask the API team how to get past it.</source>
        <translation>Er verlangt das Schema %1 und nennt keine Bearer-Tokens. Vielleicht schützt ein Gateway die API, etwa bei einem Testsystem: die Adresse prüfen oder das API-Team fragen, wie man daran vorbeikommt.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Your token lacks a scope that this operation needs</source>
        <translation>Dem Token fehlt ein Scope, den diese Operation braucht</translation>
    </message>
    <message>
        <source>The API&apos;s document asks for %1, and the token does not carry it. Add the scope to the profile and sign in again; if the issuer does not grant it, ask an administrator.</source>
        <translation>Das Dokument der API verlangt %1, und das Token enthält es nicht. Den Scope im Profil hinzufügen und erneut anmelden; gewährt ihn der Issuer nicht, bei der Verwaltung nachfragen.</translation>
    </message>
    <message>
        <source>Document asks for</source>
        <translation>Dokument verlangt</translation>
    </message>
    <message>
        <source>Token has</source>
        <translation>Token hat</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>keine Scopes</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>den Header %1</translation>
    </message>
    <message>
        <source>the parameter %1</source>
        <translation>den Parameter %1</translation>
    </message>
    <message>
        <source>the cookie %1</source>
        <translation>das Cookie %1</translation>
    </message>
    <message>
        <source>a name and a password (Basic)</source>
        <translation>einen Namen und ein Passwort (Basic)</translation>
    </message>
    <message>
        <source>This operation wants something else than a token</source>
        <translation>Diese Operation verlangt etwas anderes als ein Token</translation>
    </message>
    <message>
        <source>The API&apos;s document asks for %1, and the request does not carry it. Add it to the request, then send again.</source>
        <translation>Das Dokument der API verlangt %1, und die Anfrage enthält es nicht. Es der Anfrage hinzufügen und erneut senden.</translation>
    </message>
</context>
<context>
    <name>planops::diagnosis::Fact</name>
    <message>
        <source>This computer&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 s nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 s vor.</translation>
    </message>
    <message>
        <source>API said</source>
        <translation>Laut API</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The same as the server&apos;s within 5 s, so the clock isn&apos;t the cause.</source>
        <translation>Stimmt auf 5 s mit der des Servers überein; an der Uhr liegt es also nicht.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>The token was renewed and the request sent again; the API refused that, too.</source>
        <translation>Das Token wurde erneuert und die Anfrage noch einmal gesendet; die API hat auch das abgelehnt.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>planops::gui</name>
    <message>
        <source>The request has an Authorization header of its own, which is sent as it is.</source>
        <translation>Die Anfrage hat einen eigenen Authorization-Header, der unverändert gesendet wird.</translation>
    </message>
    <message>
        <source>The request goes without a token.</source>
        <translation>Die Anfrage geht ohne Token hinaus.</translation>
    </message>
    <message>
        <source>The access token is sent as “Authorization: Bearer” to the API of the profile, and to no other host.</source>
        <translation>Das Access-Token wird als „Authorization: Bearer“ an die API des Profils gesendet und an keinen anderen Host.</translation>
    </message>
    <message>
        <source>%1 is no host of the profile “%2”, so the request goes without its token.</source>
        <translation>%1 ist kein Host des Profils „%2“, deshalb geht die Anfrage ohne dessen Token hinaus.</translation>
    </message>
    <message>
        <source>The access token is sent as “Authorization: Bearer” to %1. It is refreshed before it expires, and a redirect to another host does not get it.</source>
        <translation>Das Access-Token wird als „Authorization: Bearer“ an %1 gesendet. Es wird vor dem Ablauf erneuert, und eine Weiterleitung an einen anderen Host erhält es nicht.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>planops::gui::AboutSheet</name>
    <message>
        <source>PlanOps Explorer %1</source>
        <translation>PlanOps Explorer %1</translation>
    </message>
    <message>
        <source>An API explorer for PlanOps and any REST API behind OpenID Connect.</source>
        <translation>Ein API-Explorer für PlanOps und jede REST-API hinter OpenID Connect.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built on Qt %1. It connects to the hosts of your profiles and to nothing else.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt %1. Verbindet sich mit den Hosts der eigenen Profile und mit nichts anderem.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>planops::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>New &amp;project…</source>
        <translation>Neues &amp;Projekt…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in the response</source>
        <translation>In der Antwort &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Search or run a &amp;command</source>
        <translation>&amp;Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Token panel</source>
        <translation>&amp;Token-Bereich</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Farben wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Filter the sidebar</source>
        <translation>Seitenleiste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Refresh token and retry</source>
        <translation>&amp;Token erneuern und wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Edit the URL</source>
        <translation>&amp;URL bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Sign &amp;in with the browser</source>
        <translation>Mit dem Browser &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Paste a token…</source>
        <translation>Token e&amp;infügen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>Profil &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>P&amp;rofil bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>Token &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>I&amp;nspect token</source>
        <translation>Token &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sand&amp;box</source>
        <translation>Sandbo&amp;x</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Where my secrets are</source>
        <translation>&amp;Wo meine Geheimnisse liegen</translation>
    </message>
    <message>
        <source>&amp;About PlanOps Explorer</source>
        <translation>Ü&amp;ber PlanOps Explorer</translation>
    </message>
    <message>
        <source>Ser&amp;vice account…</source>
        <translation>&amp;Dienstkonto…</translation>
    </message>
    <message>
        <source>Co&amp;mpare tokens</source>
        <translation>Tokens &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>Anfragen &amp;importieren…</translation>
    </message>
    <message>
        <source>Copy as co&amp;de…</source>
        <translation>Als Co&amp;de kopieren…</translation>
    </message>
    <message>
        <source>Set up &amp;browser sign-in…</source>
        <translation>&amp;Browser-Anmeldung einrichten…</translation>
    </message>
    <message>
        <source>Inspect token from clipboar&amp;d</source>
        <translation>Token aus der &amp;Zwischenablage untersuchen</translation>
    </message>
    <message>
        <source>&amp;Save request</source>
        <translation>Anfrage &amp;speichern</translation>
    </message>
    <message>
        <source>Save request &amp;as…</source>
        <translation>Anfrage speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of saved requests…</source>
        <translation>&amp;Ordner der gespeicherten Anfragen wählen…</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Endpunkte</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Environments…</source>
        <translation>&amp;Umgebungen…</translation>
    </message>
    <message>
        <source>Reso&amp;urces</source>
        <translation>Resso&amp;urcen</translation>
    </message>
    <message>
        <source>Send as another profile, &amp;too…</source>
        <translation>Auch als anderes Profil senden, &amp;zum Vergleich…</translation>
    </message>
    <message>
        <source>Coo&amp;kies…</source>
        <translation>Coo&amp;kies…</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>Anfragen e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Character set of the response…</source>
        <translation>&amp;Zeichensatz der Antwort…</translation>
    </message>
</context>
<context>
    <name>planops::gui::AlternativeRow</name>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::AnswerSheet</name>
    <message>
        <source>The history keeps the start of a body only: what comes behind it is not compared.</source>
        <translation>Der Verlauf behält nur den Anfang eines Bodys: Was danach kommt, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>The bodies are too different: from some line on everything is shown as replaced.</source>
        <translation>Die Bodys sind zu verschieden: Ab einer Zeile wird alles als ersetzt gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n Zeile ist gleich</numerusform>
            <numerusform>%n Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is not shown.</source>
        <translation>Der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 hinzugekommen, %2 entfallen</translation>
    </message>
    <message>
        <source>without a token</source>
        <translation>ohne Token</translation>
    </message>
</context>
<context>
    <name>planops::gui::AuthPane</name>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Bearer token from %1</source>
        <translation>Bearer-Token von %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::BodyEditor</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>One member per line, two spaces a level</source>
        <translation>Ein Element je Zeile, zwei Leerzeichen je Ebene</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>This request has no body.</source>
        <translation>Diese Anfrage hat keinen Body.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Its bytes are the body. It is read while it is sent, whatever its size.</source>
        <translation>Ihre Bytes sind der Body. Sie wird beim Senden gelesen, gleich wie groß sie ist.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>Multipart</source>
        <translation>Multipart</translation>
    </message>
    <message>
        <source>Minify</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>Everything in one line</source>
        <translation>Alles in einer Zeile</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL-Abfrage</translation>
    </message>
    <message>
        <source>GraphQL variables</source>
        <translation>GraphQL-Variablen</translation>
    </message>
    <message>
        <source>Variables as a JSON object, if there are any</source>
        <translation>Variablen als JSON-Objekt, falls es welche gibt</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Eine Datei hinzufügen</translation>
    </message>
</context>
<context>
    <name>planops::gui::BodyLoader</name>
    <message>
        <source>This is no valid JSON, so it is shown as it came. Line %L1, column %L2: %3</source>
        <translation>Das ist kein gültiges JSON und wird deshalb gezeigt, wie es kam. Zeile %L1, Spalte %L2: %3</translation>
    </message>
    <message>
        <source>The body is no JSON, so there is no tree.</source>
        <translation>Der Body ist kein JSON, deshalb gibt es keinen Baum.</translation>
    </message>
    <message>
        <source>%1 is too much for a tree. Pretty shows everything.</source>
        <translation>%1 ist zu viel für einen Baum. „Formatiert“ zeigt alles.</translation>
    </message>
    <message>
        <source>Brackets or quotation marks do not fit together.</source>
        <translation>Klammern oder Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown: %1</source>
        <translation>Das ist kein Bild, das sich zeigen lässt: %1</translation>
    </message>
    <message>
        <source>Nobody says which character set this is. It is read as %1, by a guess; another can be chosen above.</source>
        <translation>Niemand sagt, welcher Zeichensatz das ist. Gelesen wird es als %1, das ist geraten; oben ist ein anderer wählbar.</translation>
    </message>
    <message>
        <source>The server says that this is %1, which is no character set known here. It is read as %2, by a guess; another can be chosen above.</source>
        <translation>Der Server nennt %1, einen hier unbekannten Zeichensatz. Gelesen wird es als %2, das ist geraten; oben ist ein anderer wählbar.</translation>
    </message>
</context>
<context>
    <name>planops::gui::BodyView</name>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>The answer has headers only.</source>
        <translation>Die Antwort hat nur Header.</translation>
    </message>
    <message>
        <source>No tree</source>
        <translation>Kein Baum</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>More than 16 MB is too much for the clipboard. Save the body instead.</source>
        <translation>Mehr als 16 MB ist zu viel für die Zwischenablage. Stattdessen den Body speichern.</translation>
    </message>
</context>
<context>
    <name>planops::gui::CharsetMenu</name>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>%1 (named)</source>
        <translation>%1 (genannt)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (geraten)</translation>
    </message>
    <message>
        <source>Read as %1, as you chose.</source>
        <translation>Gelesen als %1, wie gewählt.</translation>
    </message>
    <message>
        <source>Read as %1, by the mark that the body begins with.</source>
        <translation>Gelesen als %1, nach der Markierung am Anfang des Bodys.</translation>
    </message>
    <message>
        <source>Read as %1, which the header Content-Type names.</source>
        <translation>Gelesen als %1, wie im Header Content-Type genannt.</translation>
    </message>
    <message>
        <source>Read as %1, which the text itself names.</source>
        <translation>Gelesen als %1, wie im Text selbst genannt.</translation>
    </message>
    <message>
        <source>Read as %1: nothing names a character set.</source>
        <translation>Gelesen als %1: Ein Zeichensatz ist nirgends genannt.</translation>
    </message>
    <message>
        <source>Read as %1, a guess: nothing names a character set.</source>
        <translation>Gelesen als %1, geraten: Ein Zeichensatz ist nirgends genannt.</translation>
    </message>
    <message>
        <source>Read as %1, a guess: %2, which is named, is not known here.</source>
        <translation>Gelesen als %1, geraten: Das genannte %2 ist hier unbekannt.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ChoiceRow</name>
    <message>
        <source>Left out of the request</source>
        <translation>Nicht in der Anfrage</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>%1 (not in the document)</source>
        <translation>%1 (nicht im Dokument)</translation>
    </message>
</context>
<context>
    <name>planops::gui::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>planops::gui::ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>planops::gui::ClaimsView</name>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>View of the claims</source>
        <translation>Ansicht der Claims</translation>
    </message>
    <message>
        <source>Claims as JSON</source>
        <translation>Claims als JSON</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Header des Tokens</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
</context>
<context>
    <name>planops::gui::ClipboardOffer</name>
    <message>
        <source>%1, expires %2</source>
        <translation>%1, läuft ab %2</translation>
    </message>
    <message>
        <source>%1 of %2, expires %3</source>
        <translation>%1 von %2, läuft ab %3</translation>
    </message>
</context>
<context>
    <name>planops::gui::CodeView</name>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Kein Treffer für „%1“</translation>
    </message>
</context>
<context>
    <name>planops::gui::ComparePage</name>
    <message>
        <source>Compare tokens</source>
        <translation>Tokens vergleichen</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Zweites Token</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing pasted here is stored or sent.</source>
        <translation>Zwei Tokens einfügen. Nichts hier Eingefügtes wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Use the current token</source>
        <translation>Aktuelles Token verwenden</translation>
    </message>
    <message>
        <source>Renew and compare</source>
        <translation>Erneuern und vergleichen</translation>
    </message>
    <message>
        <source>Puts the current token first, renews it, and puts the new one second.</source>
        <translation>Setzt das aktuelle Token an die erste Stelle, erneuert es und setzt das neue an die zweite.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>The same token twice</source>
        <translation>Zweimal dasselbe Token</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members differ</source>
        <translation>
            <numerusform>%n von %1 Elementen unterscheidet sich</numerusform>
            <numerusform>%n von %1 Elementen unterscheiden sich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ConsolePage</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Requests from here change real data. Writing methods ask first.</source>
        <translation>Anfragen von hier ändern echte Daten. Vor schreibenden Methoden wird gefragt.</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>An die Produktion senden?</translation>
    </message>
    <message>
        <source>“%1” is a production profile. This request may change real data.</source>
        <translation>„%1“ ist ein Produktionsprofil. Diese Anfrage ändert möglicherweise echte Daten.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Refreshing the token</source>
        <translation>Token wird erneuert</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Uhr dieses Computers prüfen</translation>
    </message>
    <message>
        <source>It says %1. Set it in the system&apos;s date and time settings.</source>
        <translation>Sie zeigt %1. In den Datums- und Zeiteinstellungen des Systems stellen.</translation>
    </message>
    <message>
        <source>Not everything of the command is used</source>
        <translation>Nicht alles aus dem Befehl wird verwendet</translation>
    </message>
    <message>
        <source>Waiting for the answer as %1</source>
        <translation>Warten auf die Antwort als %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::ContractView</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No OpenAPI document of this API is known. Endpoints (View menu) looks for it.</source>
        <translation>Von dieser API ist kein OpenAPI-Dokument bekannt. Endpunkte (Menü Ansicht) sucht danach.</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>Nicht beschrieben</translation>
    </message>
    <message>
        <source>%1 describes no such operation.</source>
        <translation>%1 beschreibt keine solche Operation.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in part</source>
        <translation>Teilweise geprüft</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>%1, line %L2, column %L3</source>
        <translation>%1, Zeile %L2, Spalte %L3</translation>
    </message>
    <message>
        <source>The answer and the API&apos;s document</source>
        <translation>Die Antwort und das Dokument der API</translation>
    </message>
    <message>
        <source>Only the first %L1 are shown.</source>
        <translation>Nur die ersten %L1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The answer is too large to be checked to its end.</source>
        <translation>Die Antwort ist zu groß, um bis zu ihrem Ende geprüft zu werden.</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>Im Body zeigen</translation>
    </message>
    <message>
        <source>Show %1 in the body</source>
        <translation>%1 im Body zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Matches, %n note(s)</source>
        <translation>
            <numerusform>Passt, %n Hinweis</numerusform>
            <numerusform>Passt, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond what the document promises</source>
        <translation>Mehr, als das Dokument verspricht</translation>
    </message>
</context>
<context>
    <name>planops::gui::CookieSheet</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>bis zum Programmende</translation>
    </message>
    <message>
        <source>subdomains too</source>
        <translation>auch Subdomains</translation>
    </message>
    <message>
        <source>https only</source>
        <translation>nur https</translation>
    </message>
    <message>
        <source>Keep cookies, and send them back</source>
        <translation>Cookies behalten und zurücksenden</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Of the requests in the console, for this profile, in memory only. A request with a Cookie header of its own is sent as it is.</source>
        <translation>Aus den Anfragen der Konsole, für dieses Profil, nur im Speicher. Eine Anfrage mit eigenem Header Cookie geht so hinaus, wie sie ist.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There are none yet. They come with the answers that set them.</source>
        <translation>Es gibt noch keine. Sie kommen mit den Antworten, die sie setzen.</translation>
    </message>
    <message>
        <source>Cookies are off: none is kept, and none is sent.</source>
        <translation>Cookies sind aus: Keine werden behalten, keine gesendet.</translation>
    </message>
    <message>
        <source>Delete the cookie %1</source>
        <translation>Das Cookie %1 löschen</translation>
    </message>
</context>
<context>
    <name>planops::gui::DevToolsHelp</name>
    <message>
        <source>Of the user who is signed in</source>
        <translation>Der angemeldeten Person</translation>
    </message>
    <message>
        <source>In an organization</source>
        <translation>In einer Organisation</translation>
    </message>
    <message>
        <source>By a JWT template</source>
        <translation>Nach einer JWT-Vorlage</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Line for the browser&apos;s console</source>
        <translation>Zeile für die Konsole des Browsers</translation>
    </message>
    <message>
        <source>On a page of the app where you are signed in, press F12, open Console, and run this line. The token is in the clipboard then.</source>
        <translation>Auf einer Seite der App, auf der man angemeldet ist, F12 drücken, die Konsole öffnen und diese Zeile ausführen. Das Token ist dann in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Chrome takes a pasted line only after you typed “allow pasting” there once. “null” means that nobody is signed in; “window.Clerk is undefined” that the page does not use Clerk.</source>
        <translation>Chrome nimmt eine eingefügte Zeile erst an, nachdem dort einmal „allow pasting“ eingetippt wurde. „null“ heißt, dass niemand angemeldet ist; „window.Clerk is undefined“, dass die Seite Clerk nicht benutzt.</translation>
    </message>
    <message>
        <source>Without the console: under Application, Cookies, the value of __session is the same token. It lives for a minute.</source>
        <translation>Ohne Konsole: unter Application, Cookies ist der Wert von __session dasselbe Token. Es gilt eine Minute.</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>planops::gui::DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>First only</source>
        <translation>Nur im ersten</translation>
    </message>
    <message>
        <source>Second only</source>
        <translation>Nur im zweiten</translation>
    </message>
</context>
<context>
    <name>planops::gui::DocumentArea</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
</context>
<context>
    <name>planops::gui::DocumentChooser</name>
    <message>
        <source>Open an OpenAPI document</source>
        <translation>OpenAPI-Dokument öffnen</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI-Dokumente (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Address of the document</source>
        <translation>Adresse des Dokuments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>planops::gui::DocumentLists</name>
    <message>
        <source>… and %L1 more.</source>
        <translation>… und %L1 weitere.</translation>
    </message>
    <message>
        <source>Everything in the document makes sense.</source>
        <translation>Alles in dem Dokument ergibt einen Sinn.</translation>
    </message>
    <message>
        <source>Nothing has changed since the document was first read.</source>
        <translation>Seit das Dokument zuerst gelesen wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>planops::gui::DocumentSaver</name>
    <message>
        <source>Save the operations</source>
        <translation>Operationen speichern</translation>
    </message>
</context>
<context>
    <name>planops::gui::DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
</context>
<context>
    <name>planops::gui::EndpointList</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>planops::gui::EndpointModel</name>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>planops::gui::EndpointsPage</name>
    <message>
        <source>The document could not be checked</source>
        <translation>Das Dokument konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>Probleme des Dokuments</translation>
    </message>
    <message>
        <source>Changes of the document</source>
        <translation>Änderungen des Dokuments</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Filter by path, summary, parameter or schema</source>
        <translation>Nach Pfad, Zusammenfassung, Parameter oder Schema filtern</translation>
    </message>
    <message>
        <source>Filter the endpoints</source>
        <translation>Endpunkte filtern</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>Nach Pfad</translation>
    </message>
    <message>
        <source>Order of the endpoints</source>
        <translation>Ordnung der Endpunkte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>Erneut danach suchen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Adresse öffnen…</translation>
    </message>
    <message>
        <source>No OpenAPI document found</source>
        <translation>Kein OpenAPI-Dokument gefunden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>%1 What is shown is the version from before.</source>
        <translation>%1 Gezeigt wird die Fassung von vorher.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It tells what the API offers. It was looked for beside %1; open it from elsewhere, or drop a file here.</source>
        <translation>Es sagt, was die API bietet. Gesucht wurde es neben %1; von anderswo öffnen oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>The document describes no operation</source>
        <translation>Das Dokument beschreibt keine Operation</translation>
    </message>
    <message>
        <source>Every word has to be in the path, the summary, a tag, a parameter or the name of a schema.</source>
        <translation>Jedes Wort muss im Pfad, in der Zusammenfassung, einem Tag, einem Parameter oder dem Namen eines Schemas stehen.</translation>
    </message>
    <message>
        <source>See what is wrong in it under Problems.</source>
        <translation>Was daran nicht stimmt, steht unter Probleme.</translation>
    </message>
    <message>
        <source>Save all operations as .http file…</source>
        <translation>Alle Operationen als .http-Datei speichern…</translation>
    </message>
    <message>
        <source>Save all operations as Postman collection…</source>
        <translation>Alle Operationen als Postman-Sammlung speichern…</translation>
    </message>
    <message>
        <source>Operations saved</source>
        <translation>Operationen gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The document is still being read</source>
        <translation>Das Dokument wird noch gelesen</translation>
    </message>
    <message>
        <source>An operation can be looked into and sent as soon as that is done.</source>
        <translation>Eine Operation kann angesehen und gesendet werden, sobald das fertig ist.</translation>
    </message>
</context>
<context>
    <name>planops::gui::EntitlementsTable</name>
    <message>
        <source>Permissions in the organization</source>
        <translation>Berechtigungen in der Organisation</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>planops::gui::EnvFileChooser</name>
    <message>
        <source>Choose a .env file</source>
        <translation>.env-Datei wählen</translation>
    </message>
</context>
<context>
    <name>planops::gui::EnvironmentDoor</name>
    <message>
        <source>Secret variables have no value</source>
        <translation>Geheime Variablen haben keinen Wert</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Still in the keychain</source>
        <translation>Noch im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>planops::gui::EnvironmentSheet</name>
    <message>
        <source>No variables yet.</source>
        <translation>Noch keine Variablen.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one. What “$shared” says counts in all of them.</source>
        <translation>Eine wählen oder den Namen einer neuen eingeben. Was in „$shared“ steht, gilt in allen.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>The file is meant for git. A secret variable has its name there, and its value in the keychain of each computer.</source>
        <translation>Die Datei ist für git gedacht. Von einer geheimen Variable steht der Name darin, ihr Wert im Schlüsselbund jedes Rechners.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>planops::gui::ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>planops::gui::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>planops::gui::EventsView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Data of the event</source>
        <translation>Daten des Ereignisses</translation>
    </message>
    <message>
        <source>Choose an event to read its data.</source>
        <translation>Ein Ereignis wählen, um seine Daten zu lesen.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The last %1 of %2 events</source>
        <translation>Die letzten %1 von %2 Ereignissen</translation>
    </message>
</context>
<context>
    <name>planops::gui::ExportDoor</name>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>No request is in front.</source>
        <translation>Vorn ist keine Anfrage.</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Keine Anfrage ist offen.</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>No folder with saved requests is chosen.</source>
        <translation>Kein Ordner mit gespeicherten Anfragen ist gewählt.</translation>
    </message>
    <message>
        <source>Export the requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>planops::gui::ExportSheet</name>
    <message>
        <source>Nothing can be exported</source>
        <translation>Nichts lässt sich exportieren</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>For other programs and other people: no token and no secret is in it.</source>
        <translation>Für andere Programme und andere Menschen: kein Token und kein Geheimnis ist darin.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http-Datei</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman-Sammlung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only the first part is shown. A file holds all of it.</source>
        <translation>Nur der erste Teil wird gezeigt. Eine Datei enthält alles.</translation>
    </message>
    <message>
        <source>The token is read from the variable PLANOPS_TOKEN, for example: export PLANOPS_TOKEN=$(planops token)</source>
        <translation>Das Token kommt aus der Variablen PLANOPS_TOKEN, zum Beispiel: export PLANOPS_TOKEN=$(planops token)</translation>
    </message>
    <message>
        <source>{{token}} stands for the token: give it a value where you open the file.</source>
        <translation>{{token}} steht für das Token: Wert dort angeben, wo die Datei geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::FieldGrid</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID kopiert</translation>
    </message>
</context>
<context>
    <name>planops::gui::FilePane</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>planops::gui::FindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 von mehr als %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>planops::gui::FormPane</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Form of the operation</source>
        <translation>Formular der Operation</translation>
    </message>
    <message>
        <source>This operation takes no parameters and no body.</source>
        <translation>Diese Operation hat weder Parameter noch Body.</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Typ des Bodys</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>View of the body</source>
        <translation>Ansicht des Bodys</translation>
    </message>
    <message>
        <source>More for the body</source>
        <translation>Mehr zum Body</translation>
    </message>
    <message>
        <source>This is too much for a form.</source>
        <translation>Das ist zu viel für ein Formular.</translation>
    </message>
    <message>
        <source>The form shows no broken JSON. %1</source>
        <translation>Fehlerhaftes JSON zeigt das Formular nicht. %1</translation>
    </message>
    <message>
        <source>Body as JSON</source>
        <translation>Body als JSON</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planops::gui::FormRow</name>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Dies wird gebraucht.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Send null</source>
        <translation>null senden</translation>
    </message>
    <message>
        <source>Send an empty text</source>
        <translation>Leeren Text senden</translation>
    </message>
    <message>
        <source>Use the time of now</source>
        <translation>Die Zeit von jetzt verwenden</translation>
    </message>
    <message>
        <source>Use today&apos;s date</source>
        <translation>Das Datum von heute verwenden</translation>
    </message>
    <message>
        <source>Use a new UUID</source>
        <translation>Neue UUID verwenden</translation>
    </message>
    <message>
        <source>Use an example</source>
        <translation>Ein Beispiel verwenden</translation>
    </message>
</context>
<context>
    <name>planops::gui::GroupRow</name>
    <message>
        <source>Show more (%1 of %2 are shown)</source>
        <translation>Mehr zeigen (%1 von %2 sind zu sehen)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) inside.</source>
        <translation>
            <numerusform>%n Problem darin.</numerusform>
            <numerusform>%n Probleme darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::HeadersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>planops::gui::HeadersView</name>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds behind this computer</source>
        <translation>
            <numerusform>%n Sekunde hinter diesem Computer</numerusform>
            <numerusform>%n Sekunden hinter diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ahead of this computer</source>
        <translation>
            <numerusform>%n Sekunde vor diesem Computer</numerusform>
            <numerusform>%n Sekunden vor diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>planops::gui::HexView</name>
    <message>
        <source>Response body as bytes</source>
        <translation>Body der Antwort als Bytes</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>planops::gui::HistoryDelegate</name>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>planops::gui::HistoryModel</name>
    <message>
        <source>%1, %2 sent, %3 received</source>
        <translation>%1, %2 gesendet, %3 empfangen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>planops::gui::HistoryOpener</name>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>The body is missing</source>
        <translation>Der Body fehlt</translation>
    </message>
    <message>
        <source>The history keeps short text bodies only. Enter it again.</source>
        <translation>Der Verlauf bewahrt nur kurze Bodys aus Text auf. Erneut eingeben.</translation>
    </message>
    <message>
        <source>Secrets were left out</source>
        <translation>Geheimnisse wurden ausgelassen</translation>
    </message>
    <message>
        <source>Their rows are switched off. Enter the values again to send them.</source>
        <translation>Ihre Zeilen sind ausgeschaltet. Zum Senden die Werte erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>planops::gui::HistoryPage</name>
    <message>
        <source>The history is not available</source>
        <translation>Der Verlauf ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search method, address, status, headers and bodies</source>
        <translation>Methode, Adresse, Status, Header und Bodys durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Kein Treffer für „%1“</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every word has to begin a word of the method, the address, the status, a header or a body.</source>
        <translation>Mit jedem Suchwort muss ein Wort der Methode, der Adresse, des Status, eines Headers oder eines Bodys beginnen.</translation>
    </message>
    <message>
        <source>Every request that you send is listed here with its answer, to be found and sent again. Tokens and other secrets are left out.</source>
        <translation>Jede gesendete Anfrage steht hier mit ihrer Antwort, zum Wiederfinden und erneuten Senden. Tokens und andere Geheimnisse werden ausgelassen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Start a request</source>
        <translation>Anfrage beginnen</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Den Verlauf löschen?</translation>
    </message>
    <message>
        <source>All recorded requests and answers are removed from this computer, also those that the search does not show. This cannot be undone.</source>
        <translation>Alle aufgezeichneten Anfragen und Antworten werden von diesem Computer entfernt, auch die, die die Suche nicht zeigt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Open as a request</source>
        <translation>Als Anfrage öffnen</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <translation>Als Code kopieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Compare the two answers…</source>
        <translation>Die zwei Antworten vergleichen…</translation>
    </message>
    <message>
        <source>Save as HAR</source>
        <translation>Als HAR speichern</translation>
    </message>
    <message>
        <source>HAR files (*.har)</source>
        <translation>HAR-Dateien (*.har)</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) saved</source>
        <translation>
            <numerusform>%n Austausch gespeichert</numerusform>
            <numerusform>%n Austausche gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Secrets in it are masked.</source>
        <translation>%1. Geheimnisse darin sind verdeckt.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Compare the two answers</source>
        <translation>Die zwei Antworten vergleichen</translation>
    </message>
    <message>
        <source>Select two entries to compare their answers</source>
        <translation>Zum Vergleichen der Antworten zwei Einträge auswählen</translation>
    </message>
</context>
<context>
    <name>planops::gui::Identity</name>
    <message>
        <source>Sign-in cannot start yet</source>
        <translation>Die Anmeldung kann noch nicht beginnen</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Nicht abgemeldet</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Token not refreshed</source>
        <translation>Token nicht erneuert</translation>
    </message>
    <message>
        <source>Token in use</source>
        <translation>Token in Verwendung</translation>
    </message>
    <message>
        <source>It is not refreshed: when it ends, paste a new one.</source>
        <translation>Es wird nicht erneuert: Wenn es endet, ein neues einfügen.</translation>
    </message>
    <message>
        <source>Profile not removed</source>
        <translation>Profil nicht entfernt</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Tokens in memory only</source>
        <translation>Tokens nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Token in the system keychain</source>
        <translation>Token im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Keychain ready, nothing stored</source>
        <translation>Schlüsselbund bereit, nichts gespeichert</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>The token renews by itself with the secret key.</source>
        <translation>Das Token erneuert sich von selbst mit dem Secret Key.</translation>
    </message>
    <message>
        <source>The issuer was not saved</source>
        <translation>Der Issuer wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The client ID was not saved</source>
        <translation>Die Client-ID wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Client ID saved</source>
        <translation>Client-ID gespeichert</translation>
    </message>
    <message>
        <source>Sign in with the browser now.</source>
        <translation>Jetzt mit dem Browser anmelden.</translation>
    </message>
    <message>
        <source>All secrets deleted</source>
        <translation>Alle Geheimnisse gelöscht</translation>
    </message>
    <message>
        <source>Every profile was signed out at its issuer, where the issuer can revoke.</source>
        <translation>Jedes Profil wurde bei seinem Issuer abgemeldet, soweit dieser widerrufen kann.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ImageView</name>
    <message>
        <source>Picture, %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>planops::gui::ImportDoor</name>
    <message>
        <source>Save the requests</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>Saved requests (*.http *.rest)</source>
        <translation>Gespeicherte Anfragen (*.http *.rest)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) saved</source>
        <translation>
            <numerusform>%n Anfrage gespeichert</numerusform>
            <numerusform>%n Anfragen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not saved</source>
        <translation>
            <numerusform>%n Anfrage nicht gespeichert</numerusform>
            <numerusform>%n Anfragen nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::ImportSheet</name>
    <message>
        <source>Paste or drop here</source>
        <translation>Hier einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <source>From cURL, Postman, Insomnia, Bruno, HAR or a .http file. Nothing is sent.</source>
        <translation>Aus cURL, Postman, Insomnia, Bruno, HAR oder einer .http-Datei. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>Gefundene Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n Anfrage aus %1</numerusform>
            <numerusform>%n Anfragen aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its body is not text and was left out. Save it as a file and choose that under Body.</source>
        <translation>%1: Der Body ist kein Text und wurde weggelassen. Ihn als Datei speichern und diese unter Body wählen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage öffnen</numerusform>
            <numerusform>%n Anfragen öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 tabs are opened at once. Choose fewer, or save them to a file.</source>
        <translation>Bis zu %1 Reiter werden auf einmal geöffnet. Weniger wählen oder in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>planops::gui::InspectAction</name>
    <message>
        <source>Inspect token</source>
        <translation>Token untersuchen</translation>
    </message>
</context>
<context>
    <name>planops::gui::InspectorPage</name>
    <message>
        <source>Token inspector</source>
        <translation>Token-Inspektor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stays in this window: nothing pasted here is stored or sent.</source>
        <translation>Bleibt in diesem Fenster: Nichts hier Eingefügtes wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Fetch its keys</source>
        <translation>Schlüssel abrufen</translation>
    </message>
    <message>
        <source>Cannot be told yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>The issuer&apos;s keys cannot be had</source>
        <translation>Die Schlüssel des Issuers sind nicht zu bekommen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The signature has not been checked</source>
        <translation>Die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>The token does not say who issued it.</source>
        <translation>Das Token sagt nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>The token names %1. Its keys can be fetched from there; the token is not sent.</source>
        <translation>Das Token nennt %1. Die Schlüssel können von dort abgerufen werden; das Token wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Put this token beside another one</source>
        <translation>Dieses Token neben ein anderes stellen</translation>
    </message>
    <message>
        <source>Somebody acts as this user</source>
        <translation>Jemand handelt für dieses Konto</translation>
    </message>
    <message>
        <source>%1 is impersonating %2: what is done with this token is done in the name of the user (claim act).</source>
        <translation>%1 handelt für %2: Was mit diesem Token geschieht, geschieht im Namen dieses Kontos (Claim act).</translation>
    </message>
    <message>
        <source>The session is pending</source>
        <translation>Die Session ist „pending“</translation>
    </message>
    <message>
        <source>The user has a step left to do, such as choosing an organization; until then an API treats this as signed out (claim sts).</source>
        <translation>Ein Schritt ist noch zu tun, etwa eine Organisation auszuwählen; bis dahin behandelt eine API dies als abgemeldet (Claim sts).</translation>
    </message>
</context>
<context>
    <name>planops::gui::InstanceSheet</name>
    <message>
        <source>Set up browser sign-in</source>
        <translation>Browser-Anmeldung einrichten</translation>
    </message>
    <message>
        <source>For holders of a Clerk instance&apos;s secret key.</source>
        <translation>Für alle, die den Secret Key einer Clerk-Instanz haben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Anwendung anlegen</translation>
    </message>
    <message>
        <source>The .env file was not read</source>
        <translation>Die .env-Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Aus %1 gelesen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>JWT access tokens</source>
        <translation>JWT-Access-Token</translation>
    </message>
    <message>
        <source>An API can check the tokens that this instance issues.</source>
        <translation>Eine API kann die Token prüfen, die diese Instanz ausstellt.</translation>
    </message>
    <message>
        <source>Opaque access tokens</source>
        <translation>Opake Access-Token</translation>
    </message>
    <message>
        <source>An API that checks JWTs refuses them. Switch JWT access tokens on in Clerk&apos;s dashboard, under OAuth applications.</source>
        <translation>Eine API, die JWTs prüft, weist sie ab. JWT-Access-Token in Clerks Dashboard unter OAuth applications einschalten.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ihr einen Namen geben.</translation>
    </message>
    <message>
        <source>No application was created</source>
        <translation>Es wurde keine Anwendung angelegt</translation>
    </message>
    <message>
        <source>“%1” was created</source>
        <translation>„%1“ wurde angelegt</translation>
    </message>
    <message>
        <source>A public client with PKCE and the redirect http://127.0.0.1/callback. It needs no secret.</source>
        <translation>Ein öffentlicher Client mit PKCE und der Weiterleitung http://127.0.0.1/callback. Er braucht kein Geheimnis.</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <translation>In %1 verwenden</translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTree</name>
    <message>
        <source>More than %L1 values: too many for a tree. Pretty shows them all.</source>
        <translation>Mehr als %L1 Werte: zu viele für einen Baum. Formatiert zeigt alle.</translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTreePane</name>
    <message>
        <source>Filter by JSONPath: $.items[?@.id &gt; 7].name</source>
        <translation>Nach JSONPath filtern: $.items[?@.id &gt; 7].name</translation>
    </message>
    <message>
        <source>Filter by JSONPath</source>
        <translation>Nach JSONPath filtern</translation>
    </message>
    <message>
        <source>JSONPath as in RFC 9535, or a path of jq such as .items[].name</source>
        <translation>JSONPath wie in RFC 9535 oder ein Pfad von jq wie .items[].name</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>Dort ist nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::JsonTreeView</name>
    <message>
        <source>Response body as a tree</source>
        <translation>Body der Antwort als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>More than 16 MB is too much for the clipboard. Save the value instead.</source>
        <translation>Mehr als 16 MB sind zu viel für die Zwischenablage. Den Wert stattdessen speichern.</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save value…</source>
        <translation>Wert speichern…</translation>
    </message>
</context>
<context>
    <name>planops::gui::LinkField</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
</context>
<context>
    <name>planops::gui::ListRow</name>
    <message>
        <source>Element %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Element zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, left out of the request</source>
        <translation>%1, nicht in der Anfrage</translation>
    </message>
    <message>
        <source>%1, null is sent</source>
        <translation>%1, null wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n now</source>
        <translation>
            <numerusform>%1, zurzeit %n</numerusform>
            <numerusform>%1, zurzeit %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send an empty array</source>
        <translation>Leeres Array senden</translation>
    </message>
</context>
<context>
    <name>planops::gui::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>planops::gui::MainWindow</name>
    <message>
        <source>PlanOps Explorer</source>
        <translation>PlanOps Explorer</translation>
    </message>
    <message>
        <source>The profile is not ready</source>
        <translation>Das Profil ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Kein Browser geöffnet</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Den Link kopieren und in einem Browser auf diesem Computer öffnen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Open requests could not be read</source>
        <translation>Offene Anfragen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a token on the clipboard</source>
        <translation>In der Zwischenablage ist ein Token</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>planops::gui::MaskedField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>planops::gui::MethodBox</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method: choose one or type any other</source>
        <translation>Methode: eine auswählen oder beliebig eingeben</translation>
    </message>
</context>
<context>
    <name>planops::gui::ObjectRow</name>
    <message>
        <source>Name of a further member</source>
        <translation>Name eines weiteren Members</translation>
    </message>
    <message>
        <source>Name of a further member of %1</source>
        <translation>Name eines weiteren Members von %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a member to %1</source>
        <translation>Member zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, left out of the request</source>
        <translation>%1, nicht in der Anfrage</translation>
    </message>
    <message>
        <source>%1, null is sent</source>
        <translation>%1, null wird gesendet</translation>
    </message>
    <message>
        <source>Send an empty object</source>
        <translation>Leeres Objekt senden</translation>
    </message>
</context>
<context>
    <name>planops::gui::OpenByIdSheet</name>
    <message>
        <source>Open one of %1</source>
        <translation>Aus %1 öffnen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The API has none with this ID.</source>
        <translation>Die API hat keinen Eintrag mit dieser ID.</translation>
    </message>
</context>
<context>
    <name>planops::gui::OperationText</name>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Body, required</source>
        <translation>Body, Pflicht</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Body</translation>
    </message>
</context>
<context>
    <name>planops::gui::OperationView</name>
    <message>
        <source>Documentation of the operation</source>
        <translation>Dokumentation der Operation</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open in console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No token needed</source>
        <translation>Kein Token nötig</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Fill from example</source>
        <translation>Mit Beispiel füllen</translation>
    </message>
    <message>
        <source>Fits the document</source>
        <translation>Passt zum Dokument</translation>
    </message>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>%n Problem zeigen</numerusform>
            <numerusform>%n Probleme zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>planops::gui::PasteSheet</name>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>For %1. It goes to the system keychain and to %2 only.</source>
        <translation>Für %1. Es kommt in den Schlüsselbund des Systems und geht nur an %2.</translation>
    </message>
    <message>
        <source>Quotes, “Bearer” and line breaks do not matter.</source>
        <translation>Anführungszeichen, „Bearer“ und Zeilenumbrüche stören nicht.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>It does not say until when it is valid.</source>
        <translation>Es sagt nicht, bis wann es gültig ist.</translation>
    </message>
    <message>
        <source>Expires %1, at %2</source>
        <translation>Läuft %1 ab (%2)</translation>
    </message>
    <message>
        <source>Expired %1, at %2</source>
        <translation>Abgelaufen %1 (%2)</translation>
    </message>
    <message>
        <source>The API will refuse it. Get a fresh one, or sign in with the browser.</source>
        <translation>Die API wird es ablehnen. Ein neues besorgen oder mit dem Browser anmelden.</translation>
    </message>
    <message>
        <source>It lives for a minute only. Sign in with the browser to get one that renews by itself.</source>
        <translation>Es lebt nur eine Minute. Die Anmeldung mit dem Browser ergibt eines, das sich selbst erneuert.</translation>
    </message>
    <message>
        <source>Where do I get one?</source>
        <translation>Woher bekomme ich eines?</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Hide where to get one</source>
        <translation>Anleitung verbergen</translation>
    </message>
</context>
<context>
    <name>planops::gui::PhaseBar</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::Pill</name>
    <message>
        <source>No response</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProfileAddress</name>
    <message>
        <source>No API address yet</source>
        <translation>Noch keine API-Adresse</translation>
    </message>
    <message>
        <source>API address: %1</source>
        <translation>API-Adresse: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProfileCard</name>
    <message>
        <source>Profile %1, %2, %3</source>
        <translation>Profil %1, %2, %3</translation>
    </message>
    <message>
        <source>Switch profile (%1)</source>
        <translation>Profil wechseln (%1)</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProfileMenu</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1, angemeldet</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProfileSheet</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Where to sign in, and which API to talk to</source>
        <translation>Wo angemeldet und mit welcher API gesprochen wird</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Stored. Type to replace it</source>
        <translation>Gespeichert. Eingabe ersetzt es</translation>
    </message>
    <message>
        <source>Give the address of the API, such as https://api.example.com.</source>
        <translation>Die Adresse der API angeben, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Use https, or an address on this computer.</source>
        <translation>Ein Token darf nicht über einfaches http gehen. https oder eine Adresse auf diesem Computer verwenden.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>A client ID has no blanks.</source>
        <translation>Eine Client-ID enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Start with a slash: /callback</source>
        <translation>Mit einem Schrägstrich beginnen: /callback</translation>
    </message>
    <message>
        <source>The client secret was not stored</source>
        <translation>Das Client-Secret wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The profile was not saved</source>
        <translation>Das Profil wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Host names only, such as oauth2.googleapis.com, without https://.</source>
        <translation>Nur Hostnamen, etwa oauth2.googleapis.com, ohne https://.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectActions</name>
    <message>
        <source>Project created</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Project saved</source>
        <translation>Projekt gespeichert</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The API deletes the project and everything below it. This cannot be undone here.</source>
        <translation>Die API löscht das Projekt und alles darunter. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>The project was not deleted</source>
        <translation>Das Projekt wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>The request cannot be opened</source>
        <translation>Die Anfrage kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The request cannot be copied</source>
        <translation>Die Anfrage kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>cURL command copied</source>
        <translation>cURL-Befehl kopiert</translation>
    </message>
    <message>
        <source>The token is left out: it reads $PLANOPS_TOKEN.</source>
        <translation>Das Token ist ausgelassen: An seiner Stelle steht $PLANOPS_TOKEN.</translation>
    </message>
    <message>
        <source>Open in console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID kopiert</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Projekt bearbeiten…</translation>
    </message>
    <message>
        <source>Delete project…</source>
        <translation>Projekt löschen…</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectDelegate</name>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectDetails</name>
    <message>
        <source>Project details</source>
        <translation>Projektdetails</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Open in console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>More about the project</source>
        <translation>Mehr zum Projekt</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Projekt bearbeiten…</translation>
    </message>
    <message>
        <source>Delete project…</source>
        <translation>Projekt löschen…</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 late</source>
        <translation>%1 von %2 erledigt, %3 überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Show what is below it</source>
        <translation>Zeigen, was darunter ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectLook</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectSheet</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>This writes to production</source>
        <translation>Dies schreibt in die Produktion</translation>
    </message>
    <message>
        <source>Everybody who uses %1 will see it.</source>
        <translation>Alle, die %1 verwenden, werden es sehen.</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Weiteres anlegen</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>As the API decides</source>
        <translation>Wie die API entscheidet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>application/json, %1 B</source>
        <translation>application/json, %1 B</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dem Projekt einen Namen geben.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-01-12.</source>
        <translation>Das ist kein Datum. Schreibweise: 2026-01-12.</translation>
    </message>
    <message>
        <source>The description is longer than 2,000 characters. Shorten it.</source>
        <translation>Die Beschreibung ist länger als 2.000 Zeichen. Den Text kürzen.</translation>
    </message>
    <message>
        <source>The API refuses this: %1</source>
        <translation>Die API lehnt dies ab: %1</translation>
    </message>
    <message>
        <source>The project was not created</source>
        <translation>Das Projekt wurde nicht angelegt</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>Das Senden wurde abgebrochen</translation>
    </message>
    <message>
        <source>The API may have taken the request already. Refresh the list before you send it again.</source>
        <translation>Die API hat die Anfrage vielleicht schon angenommen. Die Liste aktualisieren, bevor erneut gesendet wird.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsFooter</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No projects</source>
        <translation>Keine Projekte</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 of these hidden by the filter</source>
        <translation>%1, davon %2 durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Loading projects, %1 s so far.</source>
        <translation>Projekte werden geladen, bisher %1 s.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsModel</name>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 von %2 Aufgaben erledigt</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Sorts the projects of this page: the API is not asked</source>
        <translation>Sortiert die Projekte dieser Seite: Die API wird nicht gefragt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Filter by name, owner or ID</source>
        <translation>Nach Name, Verantwortlichen oder ID filtern</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status and order</source>
        <translation>Status und Reihenfolge</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading was cancelled. Nothing was changed.</source>
        <translation>Das Laden wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>No project matches</source>
        <translation>Kein Projekt passt</translation>
    </message>
    <message>
        <source>Nothing here has this text and status. Clear the filter to see all projects.</source>
        <translation>Nichts hier hat diesen Text und diesen Status. Ohne Filter sind alle Projekte zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>No projects in %1 yet</source>
        <translation>Noch keine Projekte in %1</translation>
    </message>
    <message>
        <source>The API answered with an empty list, so your access works.
Create the first project.</source>
        <translation>Die API hat mit einer leeren Liste geantwortet, der Zugriff funktioniert also.
Das erste Projekt anlegen.</translation>
    </message>
    <message>
        <source>The API answered with an empty list, so your access works.
Create the first project, or look at sample ones in the sandbox.</source>
        <translation>Die API hat mit einer leeren Liste geantwortet, der Zugriff funktioniert also.
Das erste Projekt anlegen oder Beispielprojekte in der Sandbox ansehen.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>GET %1, %2 ms</source>
        <translation>GET %1, %2 ms</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>Die Liste konnte nicht aktualisiert werden</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsSkeleton</name>
    <message>
        <source>Loading projects</source>
        <translation>Projekte werden geladen</translation>
    </message>
</context>
<context>
    <name>planops::gui::ProjectsTable</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>planops::gui::RecentRequests</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>planops::gui::RefusalCard</name>
    <message>
        <source>Also possible</source>
        <translation>Auch möglich</translation>
    </message>
</context>
<context>
    <name>planops::gui::RefusalReport</name>
    <message>
        <source>The API cannot be reached</source>
        <translation>Die API ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <translation>Die API hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The request has no valid token</source>
        <translation>Die Anfrage hat kein gültiges Token</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Loading did not work</source>
        <translation>Das Laden hat nicht geklappt</translation>
    </message>
    <message>
        <source>Check the clock of this computer</source>
        <translation>Die Uhr dieses Rechners prüfen</translation>
    </message>
    <message>
        <source>Switch on automatic time in the system&apos;s settings, then try again.</source>
        <translation>In den Einstellungen des Systems die automatische Zeit einschalten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A credential has no value</source>
        <translation>Zugangsdaten haben keinen Wert</translation>
    </message>
</context>
<context>
    <name>planops::gui::RequestEditor</name>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Bearer token from</source>
        <translation>Bearer-Token von</translation>
    </message>
    <message>
        <source>set</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>a token is sent</source>
        <translation>ein Token wird gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy as cURL, Python, JavaScript, React or React Native</source>
        <translation>Als cURL, Python, JavaScript, React oder React Native kopieren</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where the values of {{variables}} come from</source>
        <translation>Woher die Werte von {{Variablen}} kommen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save into a .http file of the workspace</source>
        <translation>In eine .http-Datei des Arbeitsbereichs speichern</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>{{%1}} has no value</source>
        <translation>{{%1}} hat keinen Wert</translation>
    </message>
    <message>
        <source>not as usual</source>
        <translation>nicht wie üblich</translation>
    </message>
    <message>
        <source>Send as another profile, too</source>
        <translation>Auch als anderes Profil senden</translation>
    </message>
    <message>
        <source>Send as another profile, too, and compare the answers</source>
        <translation>Auch als anderes Profil senden und die Antworten vergleichen</translation>
    </message>
    <message>
        <source>Edit the environments</source>
        <translation>Umgebungen bearbeiten</translation>
    </message>
    <message>
        <source>Cookies of the profile: kept</source>
        <translation>Cookies des Profils: werden behalten</translation>
    </message>
    <message>
        <source>Cookies of the profile: off</source>
        <translation>Cookies des Profils: aus</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourceDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open in console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open it to see what is in it.</source>
        <translation>Öffnen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>The API gave this no usable id, so it can only be looked at.</source>
        <translation>Die API hat dafür keine brauchbare ID genannt: Es kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Open by ID…</source>
        <translation>Nach ID öffnen …</translation>
    </message>
    <message>
        <source>The API gives no list of these. Open one by its ID.</source>
        <translation>Die API führt davon keine Liste. Einen Eintrag nach seiner ID öffnen.</translation>
    </message>
    <message>
        <source>%1 Below each entry: %2.</source>
        <translation>%1 Unter jedem Eintrag: %2.</translation>
    </message>
    <message>
        <source>The API keeps nothing here to look at. It is sent.</source>
        <translation>Die API bewahrt hier nichts auf, was sich ansehen ließe. Es wird gesendet.</translation>
    </message>
    <message>
        <source>The API tells nothing about it by itself.</source>
        <translation>Die API sagt darüber von sich aus nichts.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourceModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourceSheet</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>This writes to production</source>
        <translation>Dies schreibt in die Produktion</translation>
    </message>
    <message>
        <source>Everybody who uses %1 will see it.</source>
        <translation>Alle, die %1 verwenden, werden es sehen.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It was not created</source>
        <translation>Es wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>Das Senden wurde abgebrochen</translation>
    </message>
    <message>
        <source>The API may have taken the request already. Reload before you send it again.</source>
        <translation>Vielleicht hat die API die Anfrage schon angenommen. Vor dem nächsten Senden neu laden.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Send “%1”</source>
        <translation>„%1“ senden</translation>
    </message>
    <message>
        <source>Fits the document</source>
        <translation>Passt zum Dokument</translation>
    </message>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>%n Problem zeigen</numerusform>
            <numerusform>%n Probleme zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) below say what the API wants.</source>
        <translation>
            <numerusform>%n Feld unten sagt, was die API will.</numerusform>
            <numerusform>%n Felder unten sagen, was die API will.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused it</source>
        <translation>Die API hat es abgelehnt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>by the document of %1</source>
        <translation>nach dem Dokument von %1</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This cannot be deleted</source>
        <translation>Dies kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The API deletes it and, as a rule, everything below it. This cannot be undone here.</source>
        <translation>Die API löscht es und in der Regel alles darunter. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>It was not deleted</source>
        <translation>Es wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The request cannot be opened</source>
        <translation>Die Anfrage kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose an entry to see it. Its row opens what is below it: tasks of a project, for example.</source>
        <translation>Einen Eintrag wählen, um ihn zu sehen. Seine Zeile öffnet, was darunter ist: etwa die Aufgaben eines Projekts.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Go to Endpoints</source>
        <translation>Zu den Endpunkten</translation>
    </message>
    <message>
        <source>No OpenAPI document found</source>
        <translation>Kein OpenAPI-Dokument gefunden</translation>
    </message>
    <message>
        <source>It tells what the API keeps. Open one under Endpoints, from a file or an address.</source>
        <translation>Es sagt, was die API verwahrt. Unter Endpunkte eines öffnen, aus einer Datei oder von einer Adresse.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The document of the API describes no list “%1”.</source>
        <translation>Das Dokument der API beschreibt keine Liste „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>It is not among the first %n of “%1”. Load more to look on.</source>
        <translation>
            <numerusform>Nicht unter dem ersten %n von „%1“. Zum Weitersuchen mehr laden.</numerusform>
            <numerusform>Nicht unter den ersten %n von „%1“. Zum Weitersuchen mehr laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no entry with the ID %2.</source>
        <translation>„%1“ hat keinen Eintrag mit der ID %2.</translation>
    </message>
    <message>
        <source>It was not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The document describes no resources</source>
        <translation>Das Dokument beschreibt keine Ressourcen</translation>
    </message>
    <message>
        <source>A resource is a path such as /projects, with what hangs below it.</source>
        <translation>Eine Ressource ist ein Pfad wie /projects mit dem, was darunter hängt.</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResponseHead</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>%1 on the wire, %2 decoded</source>
        <translation>%1 übertragen, %2 dekodiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Zeichensatz: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResponseObject</name>
    <message>
        <source>Response object</source>
        <translation>Objekt aus der Antwort</translation>
    </message>
</context>
<context>
    <name>planops::gui::ResponseView</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>The answer will be here: body, headers, timing, and why if it is a refusal.</source>
        <translation>Hier erscheint die Antwort: Body, Header, Zeiten und bei einer Ablehnung der Grund.</translation>
    </message>
    <message>
        <source>Parts of the response</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>How to show the body</source>
        <translation>Darstellung des Bodys</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Body suchen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>Tokens in them are masked.</source>
        <translation>Tokens darin sind maskiert.</translation>
    </message>
    <message>
        <source>The first answer was 401. The token was refreshed and the request sent once more.</source>
        <translation>Die erste Antwort war 401. Das Token wurde erneuert und die Anfrage noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The connection closed before the announced end: this is what came.</source>
        <translation>Die Verbindung wurde vor dem angekündigten Ende geschlossen: Dies ist, was ankam.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Nicht alles wird behalten</translation>
    </message>
    <message>
        <source>You stopped the stream: this is what came.</source>
        <translation>Der Strom wurde angehalten: Dies ist gekommen.</translation>
    </message>
    <message>
        <source>The request was cancelled: this is the answer to the one before it.</source>
        <translation>Die Anfrage wurde abgebrochen: Dies ist die Antwort auf die Anfrage davor.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The API may have received the request all the same, and acted on it.</source>
        <translation>Die API kann die Anfrage trotzdem erhalten und ausgeführt haben.</translation>
    </message>
    <message>
        <source>The API said: %1</source>
        <translation>Die API sagt: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::Ring</name>
    <message>
        <source>Token lifetime</source>
        <translation>Lebensdauer des Tokens</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>planops::gui::RowModel</name>
    <message>
        <source>%1 is sent</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1, file %2</source>
        <translation>%1, Datei %2</translation>
    </message>
</context>
<context>
    <name>planops::gui::RowTable</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>planops::gui::SandboxPage</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A PlanOps API and an issuer inside this program, on this computer only. Break what you like: nothing reaches PlanOps.</source>
        <translation>Eine PlanOps-API und ein Issuer in diesem Programm, nur auf diesem Computer. Hier darf alles kaputtgehen: Nichts erreicht PlanOps.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign in with one click. The menu Token signs in through the browser instead.</source>
        <translation>Mit einem Klick anmelden. Über das Menü Token geht die Anmeldung stattdessen durch den Browser.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Expire tokens</source>
        <translation>Tokens ablaufen lassen</translation>
    </message>
    <message>
        <source>Access tokens issued so far are refused from now on.</source>
        <translation>Bisher ausgegebene Access-Tokens werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Old tokens now name a key that is gone.</source>
        <translation>Alte Tokens nennen nun einen Schlüssel, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Revoke sessions</source>
        <translation>Sessions widerrufen</translation>
    </message>
    <message>
        <source>The next refresh gets invalid_grant.</source>
        <translation>Die nächste Erneuerung erhält invalid_grant.</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>Daten zurücksetzen</translation>
    </message>
    <message>
        <source>Projects are as on the first day.</source>
        <translation>Die Projekte sind wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>Bis zum Ausschalten</translation>
    </message>
    <message>
        <source>Clock of the API</source>
        <translation>Uhr der API</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>5 minutes ahead</source>
        <translation>5 Minuten vor</translation>
    </message>
    <message>
        <source>5 minutes behind</source>
        <translation>5 Minuten nach</translation>
    </message>
    <message>
        <source>1 day ahead</source>
        <translation>1 Tag vor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After 1 second</source>
        <translation>Nach 1 Sekunde</translation>
    </message>
    <message>
        <source>After 3 seconds</source>
        <translation>Nach 3 Sekunden</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>Nach 20 Sekunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie vorgesehen</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 Too Many Requests</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 Service Unavailable</translation>
    </message>
    <message>
        <source>New access tokens live</source>
        <translation>Neue Access-Tokens leben</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>Cut answers off</source>
        <translation>Antworten abschneiden</translation>
    </message>
    <message>
        <source>The API closes the connection without an answer.</source>
        <translation>Die API schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>Opaque access tokens</source>
        <translation>Opake Access-Tokens</translation>
    </message>
    <message>
        <source>The issuer gives oat_… tokens, which the API cannot read.</source>
        <translation>Der Issuer gibt oat_…-Tokens aus, die die API nicht lesen kann.</translation>
    </message>
    <message>
        <source>No refresh token</source>
        <translation>Kein Refresh-Token</translation>
    </message>
    <message>
        <source>A sign-in ends when the access token ends.</source>
        <translation>Eine Anmeldung endet mit dem Access-Token.</translation>
    </message>
    <message>
        <source>Old FastAPI</source>
        <translation>Altes FastAPI</translation>
    </message>
    <message>
        <source>403 “Not authenticated” as before FastAPI 0.122, and pydantic 1 error shapes.</source>
        <translation>403 „Not authenticated“ wie vor FastAPI 0.122 und Fehlerformate von pydantic 1.</translation>
    </message>
    <message>
        <source>Production instance</source>
        <translation>Produktionsinstanz</translation>
    </message>
    <message>
        <source>Clerk&apos;s Backend API refuses to make sessions, as on production.</source>
        <translation>Die Backend-API von Clerk weigert sich wie in der Produktion, Sessions anzulegen.</translation>
    </message>
    <message>
        <source>Wrong nonce</source>
        <translation>Falsche nonce</translation>
    </message>
    <message>
        <source>The id_token answers another sign-in: the program must refuse it.</source>
        <translation>Das id_token gehört zu einer anderen Anmeldung: Das Programm muss es ablehnen.</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Falscher Issuer</translation>
    </message>
    <message>
        <source>The id_token names another issuer: the program must refuse it.</source>
        <translation>Das id_token nennt einen anderen Issuer: Das Programm muss es ablehnen.</translation>
    </message>
    <message>
        <source>Empty state</source>
        <translation>Leerer state</translation>
    </message>
    <message>
        <source>The issuer loses the query when signed out and answers unsupported_response_type.</source>
        <translation>Ohne bestehende Anmeldung verliert der Issuer die Query und antwortet unsupported_response_type.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
</context>
<context>
    <name>planops::gui::SaveSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An existing file, to which the request is added, or the name of a new one.</source>
        <translation>Eine vorhandene Datei, an die die Anfrage angefügt wird, oder der Name einer neuen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This leads out of the folder. Name a file in it.</source>
        <translation>Das führt aus dem Ordner hinaus. Eine Datei darin nennen.</translation>
    </message>
</context>
<context>
    <name>planops::gui::SavedRequests</name>
    <message>
        <source>Choose a folder for saved requests</source>
        <translation>Ordner für gespeicherte Anfragen wählen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>“%1” is not what it was in the file when you opened it. Nothing was overwritten: keep yours beside it, or take what is in the file now.</source>
        <translation>„%1“ ist in der Datei nicht mehr, was es beim Öffnen war. Nichts wurde überschrieben: die eigene Fassung daneben behalten oder nehmen, was jetzt in der Datei steht.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours in a new file of that name, or cancel.</source>
        <translation>Nichts wurde geschrieben. Die eigene Fassung in einer neuen Datei dieses Namens behalten oder abbrechen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde nehmen</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Eigene als Kopie behalten</translation>
    </message>
    <message>
        <source>There is nothing to take</source>
        <translation>Es gibt nichts zu nehmen</translation>
    </message>
    <message>
        <source>The request is not in the file any more. Keep yours as a copy.</source>
        <translation>Die Anfrage steht nicht mehr in der Datei. Die eigene als Kopie behalten.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>The first %1 requests were opened</source>
        <translation>Die ersten %1 Anfragen wurden geöffnet</translation>
    </message>
    <message>
        <source>The others are in the sidebar, under Saved.</source>
        <translation>Die übrigen stehen in der Seitenleiste unter Gespeichert.</translation>
    </message>
    <message>
        <source>The folder of saved requests</source>
        <translation>Der Ordner der gespeicherten Anfragen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut gelesen</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” is another one in the file now. Your changes stay here; saving asks whose count.</source>
        <translation>„%1“ ist in der Datei jetzt eine andere. Die eigenen Änderungen bleiben hier; beim Speichern wird gefragt, welche gelten.</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>The value of %1 in http-client.env.json looks like a token. Make it secret under File, Environments: then it is kept in the keychain.</source>
        <translation>Der Wert von %1 in http-client.env.json sieht wie ein Token aus. Unter Datei, Umgebungen geheim machen: Dann kommt er in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>planops::gui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>planops::gui::SecretsSheet</name>
    <message>
        <source>Where my secrets are</source>
        <translation>Wo meine Geheimnisse liegen</translation>
    </message>
    <message>
        <source>In the system keychain (%1), and nowhere else.</source>
        <translation>Im Schlüsselbund des Systems (%1) und nirgends sonst.</translation>
    </message>
    <message>
        <source>In memory only. They are gone when the program ends.</source>
        <translation>Nur im Arbeitsspeicher. Sie verschwinden, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Nothing is stored. After a sign-in, the names of the entries are listed here.</source>
        <translation>Nichts ist gespeichert. Nach einer Anmeldung stehen hier die Namen der Einträge.</translation>
    </message>
    <message>
        <source>Settings, drafts, history and logs never hold a secret. A copied token is cleared from the clipboard after the time that the settings say.</source>
        <translation>Einstellungen, Entwürfe, Verlauf und Protokolle enthalten nie ein Geheimnis. Ein kopiertes Token wird nach der eingestellten Zeit aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete all and sign out everywhere</source>
        <translation>Alles löschen und überall abmelden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The secret key of a production instance, for %1.</source>
        <translation>Der Secret Key einer Produktionsinstanz, für %1.</translation>
    </message>
    <message>
        <source>The secret key of a development instance, for %1.</source>
        <translation>Der Secret Key einer Entwicklungsinstanz, für %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove and disconnect</source>
        <translation>Entfernen und trennen</translation>
    </message>
    <message>
        <source>Secret variables of environments</source>
        <translation>Geheime Variablen der Umgebungen</translation>
    </message>
</context>
<context>
    <name>planops::gui::SendAsDoor</name>
    <message>
        <source>Send as another profile, too</source>
        <translation>Auch als anderes Profil senden</translation>
    </message>
    <message>
        <source>Send as well as</source>
        <translation>Senden auch als</translation>
    </message>
    <message>
        <source>The sandbox is off. Change to its profile to start it.</source>
        <translation>Die Sandbox ist aus. Zu ihrem Profil wechseln, um sie zu starten.</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
</context>
<context>
    <name>planops::gui::SendPane</name>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Another host never gets the token or cookies</source>
        <translation>Ein anderer Host bekommt nie das Token oder Cookies</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>For the whole exchange. 0 means no limit.</source>
        <translation>Für den ganzen Austausch. 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h, with host and port.</source>
        <translation>http, https, socks5 oder socks5h, mit Host und Port.</translation>
    </message>
    <message>
        <source>A PEM file, trusted in place of the system&apos;s authorities for this request.</source>
        <translation>Eine PEM-Datei, der für diese Anfrage statt der Stellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>A PEM file. The server sees who you are by it.</source>
        <translation>Eine PEM-Datei. Daran erkennt der Server den Client.</translation>
    </message>
    <message>
        <source>A PEM file. It is read when the request is sent, and kept nowhere.</source>
        <translation>Eine PEM-Datei. Sie wird beim Senden gelesen und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write http://host:port.</source>
        <translation>Das ist keine Adresse eines Proxys. http://host:port schreiben.</translation>
    </message>
</context>
<context>
    <name>planops::gui::SentView</name>
    <message>
        <source>Request as it was sent</source>
        <translation>Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>kept connection</source>
        <translation>bestehende Verbindung</translation>
    </message>
    <message>
        <source>new connection</source>
        <translation>neue Verbindung</translation>
    </message>
    <message>
        <source>%1 of body</source>
        <translation>%1 Body</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Hop %1 von %2</translation>
    </message>
    <message>
        <source>Left out, because this is another origin: %1</source>
        <translation>Ausgelassen, weil dies ein anderer Origin ist: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::ServiceSheet</name>
    <message>
        <source>Goes to the system keychain, and to Clerk&apos;s Backend API only.</source>
        <translation>Kommt in den Schlüsselbund des Systems und geht nur an die Backend-API von Clerk.</translation>
    </message>
    <message>
        <source>%1 goes to the system keychain, and to Clerk&apos;s Backend API only.</source>
        <translation>%1 kommt in den Schlüsselbund des Systems und geht nur an die Backend-API von Clerk.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Production key</source>
        <translation>Produktionsschlüssel</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>For %1. Its tokens go to %2 only.</source>
        <translation>Für %1. Seine Tokens gehen nur an %2.</translation>
    </message>
    <message>
        <source>The .env file was not read</source>
        <translation>Die .env-Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
</context>
<context>
    <name>planops::gui::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Nach 30 Sekunden</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>Solange Platz ist</translation>
    </message>
    <message>
        <source>Record nothing</source>
        <translation>Nichts aufzeichnen</translation>
    </message>
    <message>
        <source>What is recorded already stays until it is cleared.</source>
        <translation>Was schon aufgezeichnet ist, bleibt, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>Beyond that the oldest entries go.</source>
        <translation>Darüber hinaus gehen die ältesten Einträge.</translation>
    </message>
    <message>
        <source>Looks at the clipboard whenever the window comes to the front. Otherwise it is read only when you say so.</source>
        <translation>Sieht in die Zwischenablage, sobald das Fenster nach vorn kommt. Sonst wird sie nur auf Wunsch gelesen.</translation>
    </message>
</context>
<context>
    <name>planops::gui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>planops::gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything is also in a menu, and in the palette.</source>
        <translation>Alles steht auch in einem Menü und in der Palette.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>planops::gui::Sidebar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Filter the sidebar</source>
        <translation>Seitenleiste filtern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Projects, endpoints, requests and recent answers</source>
        <translation>Projekte, Endpunkte, Anfragen und letzte Antworten</translation>
    </message>
</context>
<context>
    <name>planops::gui::SidebarFeed</name>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>List projects</source>
        <translation>Projekte auflisten</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>The API&apos;s own description</source>
        <translation>Die eigene Beschreibung der API</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
</context>
<context>
    <name>planops::gui::SignInPage</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Sign-in link copied</source>
        <translation>Anmeldelink kopiert</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter the address by hand</source>
        <translation>Adresse von Hand eingeben</translation>
    </message>
    <message>
        <source>Browser on another computer, or no redirect?</source>
        <translation>Browser auf einem anderen Computer oder keine Weiterleitung?</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Adresse, bei der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>After you approve, the browser tries to open an address on 127.0.0.1. Copy it whole.</source>
        <translation>Nach der Zustimmung versucht der Browser, eine Adresse auf 127.0.0.1 zu öffnen. Diese Adresse vollständig kopieren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign-in did not work</source>
        <translation>Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Asking %1 for its sign-in page.</source>
        <translation>%1 wird nach der Anmeldeseite gefragt.</translation>
    </message>
    <message>
        <source>A page from %1 opened in your browser.</source>
        <translation>Im Browser wurde eine Seite von %1 geöffnet.</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>With a one-time code challenge (PKCE, S256)</source>
        <translation>Mit einmaliger Code-Challenge (PKCE, S256)</translation>
    </message>
    <message>
        <source>Access approved</source>
        <translation>Zugriff genehmigt</translation>
    </message>
    <message>
        <source>Waiting for you to approve access</source>
        <translation>Warten auf die Genehmigung des Zugriffs</translation>
    </message>
    <message>
        <source>This window comes back by itself. %1 left</source>
        <translation>Dieses Fenster kommt von selbst zurück. Noch %1</translation>
    </message>
    <message>
        <source>On the page of the sign-in service</source>
        <translation>Auf der Seite des Anmeldedienstes</translation>
    </message>
    <message>
        <source>Check the answer and store the token</source>
        <translation>Antwort prüfen und Token speichern</translation>
    </message>
    <message>
        <source>Exchanging the code for tokens</source>
        <translation>Der Code wird gegen Tokens eingetauscht</translation>
    </message>
    <message>
        <source>Checking who signed in</source>
        <translation>Es wird geprüft, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Listening on 127.0.0.1:%1 for the reply</source>
        <translation>An 127.0.0.1:%1 wird auf die Antwort gewartet</translation>
    </message>
</context>
<context>
    <name>planops::gui::SignInSteps</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht noch aus</translation>
    </message>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
</context>
<context>
    <name>planops::gui::SignOutNotice</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The issuer revoked the sign-in, but something is left here.</source>
        <translation>Der Issuer hat die Anmeldung widerrufen, aber hier ist noch etwas zurückgeblieben.</translation>
    </message>
    <message>
        <source>The issuer did not confirm that it revoked the sign-in.</source>
        <translation>Der Issuer hat nicht bestätigt, dass er die Anmeldung widerrufen hat.</translation>
    </message>
    <message>
        <source>The tokens on this computer were deleted.</source>
        <translation>Die Tokens auf diesem Computer wurden gelöscht.</translation>
    </message>
    <message>
        <source>A copy of the access token still works until %1: a JWT cannot be called back.</source>
        <translation>Eine Kopie des Access-Tokens funktioniert noch bis %1: Ein JWT kann nicht zurückgerufen werden.</translation>
    </message>
    <message>
        <source>The sign-in was revoked and the tokens on this computer were deleted.</source>
        <translation>Die Anmeldung wurde widerrufen, und die Tokens auf diesem Computer wurden gelöscht.</translation>
    </message>
</context>
<context>
    <name>planops::gui::SignatureRow</name>
    <message>
        <source>%1
Open the token in the inspector</source>
        <translation>%1
Token im Inspektor öffnen</translation>
    </message>
</context>
<context>
    <name>planops::gui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>planops::gui::SnippetSheet</name>
    <message>
        <source>The token is left out</source>
        <translation>Das Token ist weggelassen</translation>
    </message>
    <message>
        <source>With it, whoever reads the code can act as you until the token expires.</source>
        <translation>Wer den Code liest, kann damit unter der eigenen Anmeldung handeln, bis das Token abläuft.</translation>
    </message>
    <message>
        <source>There is no code for this</source>
        <translation>Hierfür gibt es keinen Code</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Put the token in</source>
        <translation>Token einsetzen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Real value</source>
        <translation>Echter Wert</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is no token to put in.</source>
        <translation>Niemand ist angemeldet, also gibt es kein Token zum Einsetzen.</translation>
    </message>
    <message>
        <source>Only the first part is shown. Copying takes all of it.</source>
        <translation>Nur der erste Teil wird gezeigt. Beim Kopieren wird alles genommen.</translation>
    </message>
    <message>
        <source>The app&apos;s own sign-in gives the token: useAuth().getToken() of Clerk.</source>
        <translation>Das Token kommt aus der Anmeldung der App selbst: useAuth().getToken() von Clerk.</translation>
    </message>
    <message>
        <source>YOUR_TOKEN stands for the token, so the code can be passed on.</source>
        <translation>YOUR_TOKEN steht für das Token, der Code kann also weitergegeben werden.</translation>
    </message>
    <message>
        <source>The token is read from the variable PLANOPS_TOKEN when the code runs.</source>
        <translation>Das Token wird aus der Variable PLANOPS_TOKEN gelesen, wenn der Code läuft.</translation>
    </message>
    <message>
        <source>The code holds the real token. The clipboard is cleared after a while.</source>
        <translation>Der Code enthält das echte Token. Die Zwischenablage wird nach einer Weile geleert.</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>%1-Code</translation>
    </message>
</context>
<context>
    <name>planops::gui::StatusFeed</name>
    <message>
        <source>Sandbox running, %1</source>
        <translation>Sandbox läuft, %1</translation>
    </message>
    <message>
        <source>Sandbox off</source>
        <translation>Sandbox aus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>planops::gui::StoreTroubles</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Einstellungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>Der Verlauf war beschädigt</translation>
    </message>
    <message>
        <source>A new one was begun. The old file was kept as %1.</source>
        <translation>Ein neuer wurde begonnen. Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Profiles could not be read</source>
        <translation>Profile konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <translation>Einstellungen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>planops::gui::SubTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>planops::gui::SwitchRow</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Left out of the request</source>
        <translation>Nicht in der Anfrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planops::gui::TextRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Eine Datei für %1 wählen</translation>
    </message>
    <message>
        <source>null is sent</source>
        <translation>null wird gesendet</translation>
    </message>
    <message>
        <source>An empty text is sent</source>
        <translation>Ein leerer Text wird gesendet</translation>
    </message>
    <message>
        <source>Left out of the request</source>
        <translation>Nicht in der Anfrage</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>planops::gui::TextSearch</name>
    <message>
        <source>This expression takes too many steps on this text.</source>
        <translation>Dieser Ausdruck braucht bei diesem Text zu viele Schritte.</translation>
    </message>
</context>
<context>
    <name>planops::gui::TimingView</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>First byte from server</source>
        <translation>Erstes Byte vom Server</translation>
    </message>
    <message>
        <source>The connection was kept from an earlier request, so there was nothing to look up, connect or secure.</source>
        <translation>Die Verbindung bestand noch von einer früheren Anfrage, es war also nichts nachzuschlagen, zu verbinden oder abzusichern.</translation>
    </message>
    <message>
        <source>A new connection was opened. The next request to this host can use it again and save about %1.</source>
        <translation>Eine neue Verbindung wurde geöffnet. Die nächste Anfrage an diesen Host kann sie wieder verwenden und etwa %1 sparen.</translation>
    </message>
    <message>
        <source>This is the last of %1 hops, which took %2 together.</source>
        <translation>Dies ist der letzte von %1 Hops, die zusammen %2 dauerten.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>planops::gui::TlsView</name>
    <message>
        <source>Security of the connection</source>
        <translation>Sicherheit der Verbindung</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer: nothing left it.</source>
        <translation>Einfaches HTTP zu diesem Computer: Nichts hat ihn verlassen.</translation>
    </message>
    <message>
        <source>Plain HTTP: anybody on the way could read and change this.</source>
        <translation>Einfaches HTTP: Unterwegs konnten alle dies lesen und ändern.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>roots: %1</source>
        <translation>Stammzertifikate: %1</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>%1, issued by %2, SHA-256 %3</source>
        <translation>%1, ausgestellt von %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires %1, in %n days</source>
        <translation>
            <numerusform>Gültig bis %1, noch %n Tag</numerusform>
            <numerusform>Gültig bis %1, noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::gui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenCard</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenDetails</name>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>Authorization header copied</source>
        <translation>Authorization-Header kopiert</translation>
    </message>
    <message>
        <source>Shell line: export PLANOPS_TOKEN</source>
        <translation>Shell-Zeile: export PLANOPS_TOKEN</translation>
    </message>
    <message>
        <source>Shell line copied</source>
        <translation>Shell-Zeile kopiert</translation>
    </message>
    <message>
        <source>Decoded JSON, without signature</source>
        <translation>Dekodiertes JSON, ohne Signatur</translation>
    </message>
    <message>
        <source>Decoded token copied</source>
        <translation>Dekodiertes Token kopiert</translation>
    </message>
    <message>
        <source>Report for support, without signature</source>
        <translation>Bericht für den Support, ohne Signatur</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>%1 gewährt</translation>
    </message>
    <message>
        <source>%1 granted, %2 missing</source>
        <translation>%1 gewährt, %2 fehlen</translation>
    </message>
    <message>
        <source>Asked for, but not granted</source>
        <translation>Angefordert, aber nicht gewährt</translation>
    </message>
    <message>
        <source>%1, not granted</source>
        <translation>%1, nicht gewährt</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenPanel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>More about the token</source>
        <translation>Mehr zum Token</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>No refresh token was granted: sign in again to get a new token</source>
        <translation>Es wurde kein Refresh-Token gewährt: Ein neues Token gibt es durch erneutes Anmelden</translation>
    </message>
    <message>
        <source>Looking into the system keychain for a token.</source>
        <translation>Im Schlüsselbund des Systems wird nach einem Token gesucht.</translation>
    </message>
    <message>
        <source>Requests to %1 go without a token.</source>
        <translation>Anfragen an %1 gehen ohne Token hinaus.</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenRail</name>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Show the token panel</source>
        <translation>Token-Bereich anzeigen</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenView</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>Wird gerade erneuert</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>Die automatische Erneuerung ist gescheitert</translation>
    </message>
    <message>
        <source>Sign in again to renew</source>
        <translation>Zum Erneuern erneut anmelden</translation>
    </message>
    <message>
        <source>Does not renew by itself</source>
        <translation>Erneuert sich nicht von selbst</translation>
    </message>
    <message>
        <source>Renews when the API refuses it</source>
        <translation>Wird erneuert, wenn die API es ablehnt</translation>
    </message>
    <message>
        <source>Renews with the next request</source>
        <translation>Wird mit der nächsten Anfrage erneuert</translation>
    </message>
    <message>
        <source>Renews by itself at %1</source>
        <translation>Nächste Erneuerung: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>No expiry known</source>
        <translation>Kein Ablauf bekannt</translation>
    </message>
    <message>
        <source>Expiry not known</source>
        <translation>Ablauf nicht bekannt</translation>
    </message>
    <message>
        <source>The token does not say until when it is valid</source>
        <translation>Das Token sagt nicht, bis wann es gültig ist</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>%1, after a %2 lifetime</source>
        <translation>%1, nach einer Lebensdauer von %2</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft %1 ab</translation>
    </message>
    <message>
        <source>At %1, issued %2</source>
        <translation>Ablauf: %1, ausgestellt: %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Renews by itself, %1</source>
        <translation>Nächste Erneuerung: %1</translation>
    </message>
</context>
<context>
    <name>planops::gui::TokenWatch</name>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Sign in to get one</source>
        <translation>Anmelden, um eines zu erhalten</translation>
    </message>
    <message>
        <source>Not a JWT: only its issuer can check it</source>
        <translation>Kein JWT: Nur der Issuer kann es prüfen</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur bestätigt</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Signatur wird geprüft</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
</context>
<context>
    <name>planops::gui::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
</context>
<context>
    <name>planops::gui::UrlBar</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>https://host/path</source>
        <translation>https://host/pfad</translation>
    </message>
    <message>
        <source>/path, below %1, or a whole URL</source>
        <translation>/pfad, unterhalb von %1, oder eine vollständige URL</translation>
    </message>
</context>
<context>
    <name>planops::gui::VariableRow</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The value is kept in the keychain, and in no file</source>
        <translation>Der Wert steht im Schlüsselbund und in keiner Datei</translation>
    </message>
    <message>
        <source>Enter it again: it goes into the file</source>
        <translation>Noch einmal eingeben: Er kommt in die Datei</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>Im Schlüsselbund; tippen, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>No value on this computer yet</source>
        <translation>Auf diesem Rechner noch kein Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>%1 is secret</source>
        <translation>%1 ist geheim</translation>
    </message>
    <message>
        <source>Enter the value of “%1” again: the keychain knows it under its old name.</source>
        <translation>Den Wert von „%1“ noch einmal eingeben: Der Schlüsselbund kennt ihn unter dem alten Namen.</translation>
    </message>
    <message>
        <source>Enter the value of “%1” again: it is taken out of the keychain, and written into the file.</source>
        <translation>Den Wert von „%1“ noch einmal eingeben: Er wird aus dem Schlüsselbund genommen und in die Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>planops::gui::VerdictList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>planops::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to PlanOps Explorer</source>
        <translation>Willkommen bei PlanOps Explorer</translation>
    </message>
    <message>
        <source>Send requests, read tokens and browse projects. Choose how to sign in.</source>
        <translation>Anfragen senden, Tokens lesen und Projekte durchsehen. Zuerst die Art der Anmeldung wählen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Opens your default browser. Your password never enters this app.</source>
        <translation>Öffnet den Standardbrowser. Das Passwort gelangt nie in diese App.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Already have a JWT? Paste it and look inside before you use it.</source>
        <translation>Schon ein JWT vorhanden? Einfügen und hineinsehen, bevor es verwendet wird.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Sandbox erkunden</translation>
    </message>
    <message>
        <source>No account? Explore the sandbox</source>
        <translation>Kein Konto? Sandbox erkunden</translation>
    </message>
    <message>
        <source>A small PlanOps API with sample projects. Runs here, works offline.</source>
        <translation>Eine kleine PlanOps-API mit Beispielprojekten. Läuft hier, auch offline.</translation>
    </message>
    <message>
        <source>Tokens are kept in the system keychain, never in a file.</source>
        <translation>Tokens liegen im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>There is no system keychain here: tokens stay in memory and are gone when the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund des Systems: Tokens bleiben im Arbeitsspeicher und verschwinden, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Complete the profile…</source>
        <translation>Profil vervollständigen…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Read the secret key and the user from a .env file. For scripts and CI.</source>
        <translation>Secret Key und Konto aus einer .env-Datei lesen. Für Skripte und CI.</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env-Datei auswählen</translation>
    </message>
</context>
<context>
    <name>planops::gui::WorkplaceController</name>
    <message>
        <source>There is no profile “%1”. Choose another one, or add it in the profile menu.</source>
        <translation>Es gibt kein Profil „%1“. Ein anderes wählen oder es im Profilmenü hinzufügen.</translation>
    </message>
</context>
<context>
    <name>planops::history</name>
    <message>
        <source>This exchange is not in the history any more.</source>
        <translation>Dieser Austausch ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>The history cannot be kept in %1, so nothing is recorded. Requests are sent as before; check the permissions of that folder and that the disk is not full.</source>
        <translation>Der Verlauf kann nicht in %1 abgelegt werden, deshalb wird nichts aufgezeichnet. Anfragen werden wie bisher gesendet; die Berechtigungen dieses Ordners prüfen und ob die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The history has to be brought up to date, but no copy of it can be made first. Check that its folder can be written and that the disk is not full.</source>
        <translation>Der Verlauf muss auf den neuesten Stand gebracht werden, lässt sich aber vorher nicht kopieren. Prüfen, ob sein Ordner beschreibbar und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of PlanOps Explorer, so nothing is recorded. Update the program, or move the file away to start afresh.</source>
        <translation>Der Verlauf stammt von einer neueren Version von PlanOps Explorer, deshalb wird nichts aufgezeichnet. Das Programm aktualisieren oder die Datei wegbewegen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The history could not be written because the disk is full. Requests are sent as before; free some space to record them again.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden, weil die Festplatte voll ist. Anfragen werden wie bisher gesendet; Platz schaffen, um sie wieder aufzuzeichnen.</translation>
    </message>
    <message>
        <source>The history could not be written because its folder cannot be. Requests are sent as before; check the permissions of the folder.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden, weil sein Ordner nicht beschreibbar ist. Anfragen werden wie bisher gesendet; die Berechtigungen des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again in a moment.</source>
        <translation>Der Verlauf wird gerade von einem anderen Programm verwendet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The history file is damaged.</source>
        <translation>Die Datei des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk works.</source>
        <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden. Prüfen, ob die Festplatte funktioniert.</translation>
    </message>
</context>
<context>
    <name>planops::http::BodyFile</name>
    <message>
        <source>The answer cannot be kept in the temporary folder %1: %2. Free some space there and send again.</source>
        <translation>Die Antwort kann nicht im temporären Ordner %1 aufbewahrt werden: %2. Dort Platz schaffen und erneut senden.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another place or free some space.</source>
        <translation>%1 wurde nicht gespeichert: %2. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
</context>
<context>
    <name>planops::http::Header</name>
    <message>
        <source>The header has no name.</source>
        <translation>Der Header hat keinen Namen.</translation>
    </message>
    <message>
        <source>A header name consists of letters, digits and !#$%&amp;&apos;*+-.^_`|~ only. Remove spaces, colons and other signs from the name.</source>
        <translation>Ein Header-Name besteht nur aus Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~. Leerzeichen, Doppelpunkte und andere Zeichen aus dem Namen entfernen.</translation>
    </message>
    <message>
        <source>A header value must stay on one line. Remove the line break; for a second header add another row.</source>
        <translation>Ein Header-Wert muss in einer Zeile bleiben. Den Zeilenumbruch entfernen; für einen zweiten Header eine weitere Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>The header value contains an invisible control character. Type the value again.</source>
        <translation>Der Header-Wert enthält ein unsichtbares Steuerzeichen. Den Wert neu eintippen.</translation>
    </message>
</context>
<context>
    <name>planops::http::HttpClient</name>
    <message>
        <source>The proxy %1 cannot be reached. Check that it runs, or change the proxy settings.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. Prüfen, ob er läuft, oder die Proxy-Einstellungen ändern.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on port %2. Check the port and that the server runs.</source>
        <translation>%1 hat die Verbindung abgelehnt: An Port %2 lauscht nichts. Den Port prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection, VPN and firewall.</source>
        <translation>%1 ist nicht erreichbar. Netzwerkverbindung, VPN und Firewall prüfen.</translation>
    </message>
    <message>
        <source>No connection to %1 in time. Check the network connection, VPN and firewall, or allow more time.</source>
        <translation>Keine rechtzeitige Verbindung zu %1. Netzwerkverbindung, VPN und Firewall prüfen oder mehr Zeit geben.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within the time limit. Send again, or allow more time.</source>
        <translation>%1 hat die Antwort nicht innerhalb des Zeitlimits abgeschlossen. Erneut senden oder mehr Zeit geben.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host name. Use the name that the certificate was made for.</source>
        <translation>Das Zertifikat von %1 gehört zu einem anderen Hostnamen. Den Namen verwenden, für den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its operator must renew it; if the date of this computer is wrong, correct that.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Der Betreiber muss es erneuern; ist das Datum dieses Computers falsch, dieses korrigieren.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the date of this computer.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, so nobody vouches for it. If you know this server, name its certificate as CA file.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert, es bürgt also niemand dafür. Ist dieser Server bekannt, sein Zertifikat als CA-Datei angeben.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. For a company or test authority, name its certificate as CA file.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt. Für eine Firmen- oder Test-CA deren Zertifikat als CA-Datei angeben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Its operator must replace it.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen. Der Betreiber muss es ersetzen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. The detail says why; its operator must correct it.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden. Das Detail nennt den Grund; der Betreiber muss es korrigieren.</translation>
    </message>
    <message>
        <source>No secured connection to %1 came about. It may offer only outdated encryption; the detail says more.</source>
        <translation>Es kam keine gesicherte Verbindung zu %1 zustande. Vielleicht bietet der Server nur veraltete Verschlüsselung an; das Detail sagt mehr.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port. Check the port; a development server may want http:// instead of https://.</source>
        <translation>%1 spricht an diesem Port kein TLS. Den Port prüfen; ein Entwicklungsserver verlangt vielleicht http:// statt https://.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate. Choose one in the TLS options.</source>
        <translation>%1 verlangt ein Client-Zertifikat. In den TLS-Optionen eines auswählen.</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate. Choose one that it knows.</source>
        <translation>%1 hat das Client-Zertifikat nicht akzeptiert. Eines auswählen, das dort bekannt ist.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Add them to its address.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort. Beides in seine Adresse aufnehmen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not open a connection to %2. Ask who runs the proxy, or change the proxy settings.</source>
        <translation>Der Proxy %1 hat keine Verbindung zu %2 geöffnet. Den Betreiber des Proxys fragen oder die Proxy-Einstellungen ändern.</translation>
    </message>
    <message>
        <source>%1 closed the secured connection without an answer. It may want a client certificate: ask its operator, and choose one in the TLS options.</source>
        <translation>%1 hat die gesicherte Verbindung ohne Antwort geschlossen. Vielleicht wird ein Client-Zertifikat verlangt: den Betreiber fragen und in den TLS-Optionen eines auswählen.</translation>
    </message>
    <message>
        <source>%1 closed the secured connection without an answer. It may not accept the client certificate: choose one that it knows.</source>
        <translation>%1 hat die gesicherte Verbindung ohne Antwort geschlossen. Vielleicht wird das Client-Zertifikat nicht akzeptiert: eines auswählen, das dort bekannt ist.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Whether the request was carried out is not known; look before you send it again.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Ob die Anfrage ausgeführt wurde, ist nicht bekannt; vor dem erneuten Senden nachsehen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Whether the request was carried out is not known; look before you send it again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam. Ob die Anfrage ausgeführt wurde, ist nicht bekannt; vor dem erneuten Senden nachsehen.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the spelling of the address and the network connection.</source>
        <translation>Der Host %1 wurde nicht gefunden. Schreibweise der Adresse und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check the proxy settings.</source>
        <translation>Der Proxy %1 wurde nicht gefunden. Die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used with its key. Choose a PEM file and the key that belongs to it, without a passphrase.</source>
        <translation>Das Client-Zertifikat %1 kann mit seinem Schlüssel nicht verwendet werden. Eine PEM-Datei und den zugehörigen Schlüssel ohne Passphrase auswählen.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate. Choose a PEM file.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden oder enthält kein Zertifikat. Eine PEM-Datei auswählen.</translation>
    </message>
    <message>
        <source>%1 sent headers that are larger than any client takes. Nothing of the answer was kept; the operator of the server must look into it.</source>
        <translation>%1 hat Header gesendet, die größer sind, als irgendein Client sie annimmt. Von der Antwort wurde nichts aufbewahrt; der Betreiber des Servers muss dem nachgehen.</translation>
    </message>
    <message>
        <source>What %1 answered is not valid HTTP. Check the port; another program may listen there.</source>
        <translation>Die Antwort von %1 ist kein gültiges HTTP. Den Port prüfen; vielleicht lauscht dort ein anderes Programm.</translation>
    </message>
    <message>
        <source>The request to %1 failed. The detail says why.</source>
        <translation>Die Anfrage an %1 ist gescheitert. Das Detail nennt den Grund.</translation>
    </message>
    <message>
        <source>The file %1 cannot be sent: %2. Choose another file.</source>
        <translation>Die Datei %1 kann nicht gesendet werden: %2. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The answer was stopped: its headers are larger than any sensible answer has. The server is faulty or hostile.</source>
        <translation>Die Antwort wurde angehalten: Ihre Header sind größer als bei jeder vernünftigen Antwort. Der Server ist fehlerhaft oder feindselig.</translation>
    </message>
    <message>
        <source>The answer was stopped: it is larger than the limit of %1 bytes.</source>
        <translation>Die Antwort wurde angehalten: Sie ist größer als das Limit von %1 Bytes.</translation>
    </message>
    <message>
        <source>The answer was stopped: its compressed body grows to more than %1 times its size, as if made to fill the disk. To see it as sent, switch decoding off.</source>
        <translation>Die Antwort wurde angehalten: Ihr komprimierter Body wächst auf mehr als das %1-Fache, als sollte er die Festplatte füllen. Um ihn wie gesendet zu sehen, das Dekodieren ausschalten.</translation>
    </message>
    <message>
        <source>The file %1 became shorter while it was sent. Send again when it is complete.</source>
        <translation>Die Datei %1 wurde während des Sendens kürzer. Erneut senden, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer. The request was not sent again, because it may have been carried out; look before you send it again.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen. Die Anfrage wurde nicht noch einmal gesendet, weil sie vielleicht ausgeführt wurde; vor dem erneuten Senden nachsehen.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Die Anfrage wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>planops::http::Proxy</name>
    <message>
        <source>The proxy address “%1” cannot be used. Write it as http://host:port or socks5h://host:port.</source>
        <translation>Die Proxy-Adresse „%1“ kann nicht verwendet werden. Schreibweise: http://host:port oder socks5h://host:port.</translation>
    </message>
</context>
<context>
    <name>planops::http::Redirects</name>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>The redirect was not followed. Its target cannot be used: %1</source>
        <translation>Der Weiterleitung wurde nicht gefolgt. Ihr Ziel kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The answer points to %1. This request does not follow redirects.</source>
        <translation>Die Antwort verweist auf %1. Diese Anfrage folgt keinen Weiterleitungen.</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed: it leads from https to unencrypted http. Send a new request there if that is meant.</source>
        <translation>Der Weiterleitung nach %1 wurde nicht gefolgt: Sie führt von https zu unverschlüsseltem http. Ist das gewollt, eine neue Anfrage dorthin senden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirect(s). The last one points to %1.</source>
        <translation>
            <numerusform>Nach %n Weiterleitung angehalten. Die letzte verweist auf %1.</numerusform>
            <numerusform>Nach %n Weiterleitungen angehalten. Die letzte verweist auf %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::http::Request</name>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a valid method. A method is one word such as GET, without spaces.</source>
        <translation>„%1“ ist keine gültige Methode. Eine Methode ist ein einzelnes Wort wie GET, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A HEAD request has no body. Remove the body or choose another method.</source>
        <translation>Eine HEAD-Anfrage hat keinen Body. Den Body entfernen oder eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself. Remove it.</source>
        <translation>Der Header %1 wird von der Verbindung selbst gesetzt. Diesen Header entfernen.</translation>
    </message>
    <message>
        <source>The request has more than one Host header. Keep one.</source>
        <translation>Die Anfrage hat mehr als einen Host-Header. Nur einen behalten.</translation>
    </message>
</context>
<context>
    <name>planops::http::TrustStore</name>
    <message>
        <source>Windows certificate store</source>
        <translation>Windows-Zertifikatspeicher</translation>
    </message>
    <message>
        <source>This computer has no list of trusted certificates, so no secured connection can be checked. Install the package ca-certificates, or name a CA file.</source>
        <translation>Dieser Computer hat keine Liste vertrauenswürdiger Zertifikate, deshalb kann keine gesicherte Verbindung geprüft werden. Das Paket ca-certificates installieren oder eine CA-Datei angeben.</translation>
    </message>
</context>
<context>
    <name>planops::http::Url</name>
    <message>
        <source>The address contains “%1”, which is not a valid percent escape. For a percent sign write %25.</source>
        <translation>Die Adresse enthält „%1“, das ist keine gültige Prozentkodierung. Für ein Prozentzeichen %25 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name. Check its spelling.</source>
        <translation>„%1“ ist kein gültiger Hostname. Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address contains a line break or an invisible control character. Type it again.</source>
        <translation>Die Adresse enthält einen Zeilenumbruch oder ein unsichtbares Steuerzeichen. Neu eintippen.</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address contains a user name or password before “@”. Use an Authorization header instead.</source>
        <translation>Die Adresse enthält vor dem „@“ einen Benutzernamen oder ein Passwort. Stattdessen einen Authorization-Header verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a valid port. Ports go from 1 to 65535.</source>
        <translation>„%1“ ist kein gültiger Port. Ports gehen von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>planops::jsonpath::Parser</name>
    <message>
        <source>“.”, “[” or the end</source>
        <translation>„.“, „[“ oder das Ende</translation>
    </message>
    <message>
        <source>a name in quotes, a number, “*”, “:” or “?”</source>
        <translation>ein Name in Anführungszeichen, eine Zahl, „*“, „:“ oder „?“</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a name or “*”</source>
        <translation>ein Name oder „*“</translation>
    </message>
    <message>
        <source>the closing quote</source>
        <translation>das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>an escape that JSON has</source>
        <translation>eine Escape-Folge von JSON</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a number, a name in quotes or “]”</source>
        <translation>eine Zahl, ein Name in Anführungszeichen oder „]“</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The path is not complete: %1 is expected at its end.</source>
        <translation>Der Pfad ist nicht vollständig: Am Ende fehlt: %1.</translation>
    </message>
    <message>
        <source>The path is not right at letter %1: %2 is expected there.</source>
        <translation>Der Pfad stimmt beim Zeichen %1 nicht. Erwartet wird dort: %2.</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>weniger Verschachtelung</translation>
    </message>
    <message>
        <source>a parenthesis around the comparison</source>
        <translation>eine Klammer um den Vergleich</translation>
    </message>
    <message>
        <source>a single value to compare</source>
        <translation>ein einzelner Wert zum Vergleichen</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>“@”, “$”, a text in quotes, a number or a function</source>
        <translation>„@“, „$“, ein Text in Anführungszeichen, eine Zahl oder eine Funktion</translation>
    </message>
    <message>
        <source>length, count, match, search or value</source>
        <translation>length, count, match, search oder value</translation>
    </message>
    <message>
        <source>the right count of arguments</source>
        <translation>die richtige Zahl von Argumenten</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a number as JSON writes it</source>
        <translation>eine Zahl, wie JSON sie schreibt</translation>
    </message>
    <message>
        <source>The path takes too many steps on this text. Say more of the way, so that fewer values are looked at.</source>
        <translation>Der Pfad braucht bei diesem Text zu viele Schritte. Den Weg genauer angeben, damit weniger Werte betrachtet werden.</translation>
    </message>
    <message>
        <source>a bracket without blanks in it, because one value is wanted</source>
        <translation>eine Klammer ohne Leerzeichen darin, weil ein Wert verlangt ist</translation>
    </message>
</context>
<context>
    <name>planops::loopback</name>
    <message>
        <source>Port %1 is in use by another program on this computer. Close that program, or choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm auf diesem Computer verwendet. Dieses Programm schließen oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>This computer does not allow listening on port %1. Choose another port; 0 takes any free one.</source>
        <translation>Dieser Computer erlaubt kein Lauschen an Port %1. Einen anderen Port wählen; 0 nimmt irgendeinen freien.</translation>
    </message>
</context>
<context>
    <name>planops::neutral::Encoding</name>
    <message>
        <source>Part “%1”: %2</source>
        <translation>Teil „%1“: %2</translation>
    </message>
    <message>
        <source>Part “%1” contains the boundary of the form. Remove the boundary from the Content-Type header.</source>
        <translation>Teil „%1“ enthält die Boundary des Formulars. Die Boundary aus dem Content-Type-Header entfernen.</translation>
    </message>
    <message>
        <source>The body is too large: the limit is %1 MB.</source>
        <translation>Der Body ist zu groß: Die Grenze ist %1 MB.</translation>
    </message>
</context>
<context>
    <name>planops::neutral::Request</name>
    <message>
        <source>The request cannot be read: “%1” is not what it should be.</source>
        <translation>Die Anfrage kann nicht gelesen werden: „%1“ ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>There is no body of kind “%1”. Kinds are none, text, base64, form and multipart.</source>
        <translation>Es gibt keinen Body der Art „%1“. Die Arten sind none, text, base64, form und multipart.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no proper base64.</source>
        <translation>Der Body der Anfrage ist kein gültiges Base64.</translation>
    </message>
</context>
<context>
    <name>planops::projects::ApiCalls</name>
    <message>
        <source>The API did not accept your sign-in. Sign in again.</source>
        <translation>Die API hat die Anmeldung nicht angenommen. Neu anmelden.</translation>
    </message>
    <message>
        <source>The API does not allow this for your account. Use another account, or ask for the permission.</source>
        <translation>Die API erlaubt dies diesem Konto nicht. Ein anderes Konto verwenden oder um die Berechtigung bitten.</translation>
    </message>
    <message>
        <source>The API has nothing at this address. It may have been deleted: reload the list.</source>
        <translation>Die API hat an dieser Adresse nichts. Vielleicht wurde es gelöscht: die Liste neu laden.</translation>
    </message>
    <message>
        <source>This collides with what the API already has. Reload, then try again.</source>
        <translation>Dies verträgt sich nicht mit dem, was die API schon hat. Neu laden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API did not accept some fields. Correct them and save again.</source>
        <translation>Die API hat einige Felder nicht angenommen. Berichtigen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>The API got too many requests. Wait a moment, then try again.</source>
        <translation>Die API hat zu viele Anfragen bekommen. Einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API has a problem of its own (status %1). Try again later.</source>
        <translation>Die API hat selbst ein Problem (Status %1). Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The API refused with status %1. Open the request in the console to see its answer.</source>
        <translation>Die API hat mit Status %1 abgelehnt. Die Anfrage in der Konsole öffnen, um die Antwort zu sehen.</translation>
    </message>
</context>
<context>
    <name>planops::projects::FieldError</name>
    <message>
        <source>This field is required.</source>
        <translation>Dieses Feld ist erforderlich.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Das muss true oder false sein.</translation>
    </message>
    <message>
        <source>This must be a date such as 2026-11-24.</source>
        <translation>Das muss ein Datum wie 2026-11-24 sein.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>%1 or more.</source>
        <translation>%1 oder mehr.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mehr als %1.</translation>
    </message>
    <message>
        <source>%1 or less.</source>
        <translation>%1 oder weniger.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Weniger als %1.</translation>
    </message>
    <message>
        <source>The API knows no such field.</source>
        <translation>Die API kennt kein solches Feld.</translation>
    </message>
    <message>
        <source>The body is no proper JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>planops::projects::ListAnswer</name>
    <message>
        <source>The answer is no list. Check the API address of the profile, or open the request in the console to see what came back.</source>
        <translation>Die Antwort ist keine Liste. Die API-Adresse des Profils prüfen oder die Anfrage in der Konsole öffnen, um zu sehen, was kam.</translation>
    </message>
    <message>
        <source>The answer is a list, but not of objects. Open the request in the console to see what came back.</source>
        <translation>Die Antwort ist eine Liste, aber nicht von Objekten. Die Anfrage in der Konsole öffnen, um zu sehen, was kam.</translation>
    </message>
    <message>
        <source>The answer is no object. Check the API address of the profile, or open the request in the console to see what came back.</source>
        <translation>Die Antwort ist kein Objekt. Die API-Adresse des Profils prüfen oder die Anfrage in der Konsole öffnen, um zu sehen, was kam.</translation>
    </message>
</context>
<context>
    <name>planops::projects::ProjectApi</name>
    <message>
        <source>The answer is no project. Check the API address of the profile, or open the request in the console to see what came back.</source>
        <translation>Die Antwort ist kein Projekt. Die API-Adresse des Profils prüfen oder die Anfrage in der Konsole öffnen, um zu sehen, was zurückkam.</translation>
    </message>
    <message>
        <source>This profile has no API address yet. Enter it in the profile.</source>
        <translation>Dieses Profil hat noch keine API-Adresse. Im Profil eintragen.</translation>
    </message>
    <message>
        <source>This project has no usable id, so it cannot be addressed.</source>
        <translation>Dieses Projekt hat keine verwendbare ID und kann deshalb nicht angesprochen werden.</translation>
    </message>
</context>
<context>
    <name>planops::resources::ResourceApi</name>
    <message>
        <source>The API&apos;s document describes no such operation for “%1”.</source>
        <translation>Das Dokument der API beschreibt keine solche Operation für „%1“.</translation>
    </message>
    <message>
        <source>The API gave this no usable id, so it cannot be addressed.</source>
        <translation>Die API hat dafür keine brauchbare ID genannt: Es lässt sich nicht ansprechen.</translation>
    </message>
    <message>
        <source>The API wants a credential that has no value here, so nothing was sent.</source>
        <translation>Die API verlangt Zugangsdaten, die hier keinen Wert haben; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The document has this called at %1, which is no host of the profile. Credentials stay here, so nothing was sent. Open it in the console to send it there, or make a profile for that API.</source>
        <translation>Das Dokument lässt das bei %1 aufrufen, keinem Host des Profils. Zugangsdaten bleiben hier; gesendet wurde nichts. Zum Senden dorthin in der Konsole öffnen oder ein Profil für diese API anlegen.</translation>
    </message>
</context>
<context>
    <name>planops::sandbox</name>
    <message>
        <source>The sandbox has no control &quot;%1&quot; with such a value.</source>
        <translation>Die Sandbox hat keine Einstellung „%1“ mit einem solchen Wert.</translation>
    </message>
    <message>
        <source>The sandbox could not make its signing key.</source>
        <translation>Die Sandbox konnte ihren Signaturschlüssel nicht erzeugen.</translation>
    </message>
    <message>
        <source>The sandbox could not read its signing key.</source>
        <translation>Die Sandbox konnte ihren Signaturschlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>The sandbox could not open its data file. Check that its folder can be written and that the disk is not full.</source>
        <translation>Die Sandbox konnte ihre Datendatei nicht öffnen. Prüfen, ob ihr Ordner beschreibbar und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s data file was written by a newer version of PlanOps Explorer. Update the program, or move the file away to start afresh.</source>
        <translation>Die Datendatei der Sandbox wurde von einer neueren Version von PlanOps Explorer geschrieben. Das Programm aktualisieren oder die Datei verschieben, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>planops::sandbox::Engine</name>
    <message>
        <source>The sandbox could not write its data file. Check that its folder can be written and that the disk is not full.</source>
        <translation>Die Sandbox konnte ihre Datendatei nicht schreiben. Prüfen, ob ihr Ordner beschreibbar und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>Send the controls as application/json.</source>
        <translation>Die Einstellungen als application/json senden.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Der Body ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The actions are expireTokens, rotateKey, revokeSessions and resetData.</source>
        <translation>Die Aktionen sind expireTokens, rotateKey, revokeSessions und resetData.</translation>
    </message>
</context>
<context>
    <name>planops::services::SecretVariables</name>
    <message>
        <source>The value of “%1” has several lines. The keychain holds one.</source>
        <translation>Der Wert von „%1“ hat mehrere Zeilen. Der Schlüsselbund fasst eine.</translation>
    </message>
    <message>
        <source>The value of “%1” is kept in memory until the program ends. %2</source>
        <translation>Der Wert von „%1“ bleibt bis zum Programmende im Speicher. %2</translation>
    </message>
</context>
<context>
    <name>planops::settings::Settings</name>
    <message>
        <source>The settings could not be read, so the defaults are used. The old file was kept as %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, deshalb gelten die Vorgaben. Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read, so the defaults are used. Check the permissions of that file, or delete it.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden, deshalb gelten die Vorgaben. Die Berechtigungen dieser Datei prüfen oder sie löschen.</translation>
    </message>
    <message>
        <source>The setting could not be saved to %1, so it only counts until the program ends. Check that the folder can be written to and that the disk is not full.</source>
        <translation>Die Einstellung konnte nicht in %1 gespeichert werden und gilt deshalb nur, bis das Programm endet. Prüfen, ob der Ordner beschreibbar und die Festplatte nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>planops::snippets::Curl</name>
    <message>
        <source>The request contains a NUL sign, which cannot stand in a command line. Choose another language.</source>
        <translation>Die Anfrage enthält ein NUL-Zeichen, das in einer Befehlszeile nicht stehen kann. Eine andere Sprache wählen.</translation>
    </message>
</context>
<context>
    <name>planops::snippets::Fetch</name>
    <message>
        <source>fetch() does not send %1 requests. Choose cURL or Python.</source>
        <translation>fetch() sendet keine %1-Anfragen. cURL oder Python wählen.</translation>
    </message>
    <message>
        <source>fetch() would write the method %1 in capitals. Write it so, or choose cURL or Python.</source>
        <translation>fetch() würde die Methode %1 in Großbuchstaben schreiben. Sie so schreiben oder cURL oder Python wählen.</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET. Choose cURL or Python.</source>
        <translation>fetch() sendet mit GET keinen Body. cURL oder Python wählen.</translation>
    </message>
    <message>
        <source>fetch() sends no header __proto__. Choose cURL or Python.</source>
        <translation>fetch() sendet keinen Header __proto__. cURL oder Python wählen.</translation>
    </message>
</context>
<context>
    <name>planops::spec::Answer</name>
    <message>
        <source>The document does not mention status %1 here, but %2.</source>
        <translation>Das Dokument nennt hier nicht den Status %1, sondern %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinen</translation>
    </message>
    <message>
        <source>The document does not say how an error with status %1 looks.</source>
        <translation>Das Dokument sagt nicht, wie ein Fehler mit Status %1 aussieht.</translation>
    </message>
    <message>
        <source>The document promises no body for status %1; this is %2.</source>
        <translation>Das Dokument verspricht für Status %1 keinen Body; dies ist %2.</translation>
    </message>
    <message>
        <source>one without a type</source>
        <translation>einer ohne Typ</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>Der Body ist kein JSON.</translation>
    </message>
    <message>
        <source>The document promises a body, and there is none.</source>
        <translation>Das Dokument verspricht einen Body, und es gibt keinen.</translation>
    </message>
    <message>
        <source>The document promises %1; the answer is %2.</source>
        <translation>Das Dokument verspricht %1; die Antwort ist %2.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>ohne Typ</translation>
    </message>
</context>
<context>
    <name>planops::spec::Changes</name>
    <message>
        <source>New required parameter “%1”.</source>
        <translation>Neuer Pflichtparameter „%1“.</translation>
    </message>
    <message>
        <source>New parameter “%1”.</source>
        <translation>Neuer Parameter „%1“.</translation>
    </message>
    <message>
        <source>The parameter “%1” is required now.</source>
        <translation>Der Parameter „%1“ ist jetzt Pflicht.</translation>
    </message>
    <message>
        <source>The parameter “%1” takes other values.</source>
        <translation>Der Parameter „%1“ nimmt andere Werte an.</translation>
    </message>
    <message>
        <source>The parameter “%1” is gone.</source>
        <translation>Den Parameter „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>New answer %1.</source>
        <translation>Neue Antwort %1.</translation>
    </message>
    <message>
        <source>The answer %1 is gone.</source>
        <translation>Die Antwort %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It takes a body now.</source>
        <translation>Sie nimmt jetzt einen Body an.</translation>
    </message>
    <message>
        <source>It takes no body any more.</source>
        <translation>Sie nimmt keinen Body mehr an.</translation>
    </message>
    <message>
        <source>The body is required now.</source>
        <translation>Der Body ist jetzt Pflicht.</translation>
    </message>
    <message>
        <source>It is deprecated now.</source>
        <translation>Sie ist jetzt veraltet.</translation>
    </message>
    <message>
        <source>It is no longer deprecated.</source>
        <translation>Sie ist nicht mehr veraltet.</translation>
    </message>
    <message>
        <source>It needs other permissions.</source>
        <translation>Sie braucht andere Berechtigungen.</translation>
    </message>
    <message>
        <source>Changed on the way: %1.</source>
        <translation>Unterwegs geändert: %1.</translation>
    </message>
    <message>
        <source>Its description changed.</source>
        <translation>Ihre Beschreibung wurde geändert.</translation>
    </message>
    <message>
        <source>Its body or its answers changed.</source>
        <translation>Ihr Body oder ihre Antworten wurden geändert.</translation>
    </message>
</context>
<context>
    <name>planops::spec::Credential</name>
    <message>
        <source>Sends %1 as the header %2.</source>
        <translation>Sendet %1 als Header %2.</translation>
    </message>
    <message>
        <source>Sends %1 as the parameter %2.</source>
        <translation>Sendet %1 als Parameter %2.</translation>
    </message>
    <message>
        <source>Sends %1 as the cookie %2.</source>
        <translation>Sendet %1 als Cookie %2.</translation>
    </message>
    <message>
        <source>Sends %1 as Basic authorization: name:password in base64.</source>
        <translation>Sendet %1 als Basic-Anmeldung: Name:Passwort in Base64.</translation>
    </message>
    <message>
        <source>Wants a client certificate: choose it under Settings in the console.</source>
        <translation>Verlangt ein Client-Zertifikat: in der Konsole unter „Einstellungen“ wählen.</translation>
    </message>
    <message>
        <source>Wants %1, which you write into the request in the console.</source>
        <translation>Verlangt %1; in der Konsole in die Anfrage schreiben.</translation>
    </message>
    <message>
        <source>Give it a value as a secret variable of an environment.</source>
        <translation>Wert als geheime Variable einer Umgebung angeben.</translation>
    </message>
</context>
<context>
    <name>planops::spec::Document</name>
    <message>
        <source>The document is nested too deeply, or no valid text.</source>
        <translation>Das Dokument ist zu tief verschachtelt oder kein gültiger Text.</translation>
    </message>
    <message>
        <source>The document is no JSON: line %1, column %2: %3</source>
        <translation>Das Dokument ist kein JSON: Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The document is larger than %1 MB.</source>
        <translation>Das Dokument ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: it has neither “openapi” nor “swagger” at its top.</source>
        <translation>Das ist kein OpenAPI-Dokument: Ganz oben steht weder „openapi“ noch „swagger“.</translation>
    </message>
</context>
<context>
    <name>planops::spec::DocumentLoader</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 answered with %2 instead of a document.</source>
        <translation>%1 hat mit %2 statt mit einem Dokument geantwortet.</translation>
    </message>
    <message>
        <source>%1 is a page, no document.</source>
        <translation>%1 ist eine Seite, kein Dokument.</translation>
    </message>
    <message>
        <source>%1 is no OpenAPI document: it has neither “openapi” nor “swagger” at its top.</source>
        <translation>%1 ist kein OpenAPI-Dokument: Ganz oben steht weder „openapi“ noch „swagger“.</translation>
    </message>
</context>
<context>
    <name>planops::spec::DocumentReader</name>
    <message>
        <source>An object should stand here.</source>
        <translation>Hier sollte ein Objekt stehen.</translation>
    </message>
    <message>
        <source>Version %1 is not known; it was read as %2.</source>
        <translation>Version %1 ist unbekannt; es wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>The paths are missing.</source>
        <translation>Die Pfade fehlen.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>Only the first %L1 operations were read.</source>
        <translation>Nur die ersten %L1 Operationen wurden gelesen.</translation>
    </message>
    <message>
        <source>“%1” names another operation, too.</source>
        <translation>„%1“ heißt auch eine andere Operation.</translation>
    </message>
    <message>
        <source>No answer is described.</source>
        <translation>Keine Antwort ist beschrieben.</translation>
    </message>
    <message>
        <source>A parameter needs a name, and “in” is one of path, query, header and cookie.</source>
        <translation>Ein Parameter braucht einen Namen, und „in“ ist path, query, header oder cookie.</translation>
    </message>
    <message>
        <source>No parameter describes {%1} of the path.</source>
        <translation>Kein Parameter beschreibt {%1} des Pfads.</translation>
    </message>
    <message>
        <source>“%1” is no status: a number such as 200, a class such as 4XX, or default.</source>
        <translation>„%1“ ist kein Status: eine Zahl wie 200, eine Klasse wie 4XX oder default.</translation>
    </message>
    <message>
        <source>The security scheme “%1” is not described.</source>
        <translation>Das Sicherheitsschema „%1“ ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>The reference “%1” leads nowhere.</source>
        <translation>Der Verweis „%1“ führt nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>planops::spec::OperationForm</name>
    <message>
        <source>The document wants a body here.</source>
        <translation>Das Dokument verlangt hier einen Body.</translation>
    </message>
</context>
<context>
    <name>planops::spec::SchemaChecker</name>
    <message>
        <source>The document does not mention this member.</source>
        <translation>Das Dokument nennt dieses Member nicht.</translation>
    </message>
    <message>
        <source>Nothing may stand here, says the document.</source>
        <translation>Hier darf laut Dokument nichts stehen.</translation>
    </message>
    <message>
        <source>The document says %1; this is %2.</source>
        <translation>Das Dokument sagt %1; dies ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>This is none of the %n value(s) that the document lists.</source>
        <translation>
            <numerusform>Dies ist nicht der %n Wert, den das Dokument aufzählt.</numerusform>
            <numerusform>Dies ist keiner der %n Werte, die das Dokument aufzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document allows one value here, and this is another.</source>
        <translation>Das Dokument erlaubt hier einen Wert, und dies ist ein anderer.</translation>
    </message>
    <message numerus="yes">
        <source>This names none of the %n alternative(s) of the document.</source>
        <translation>
            <numerusform>Dies nennt nicht die %n Alternative des Dokuments.</numerusform>
            <numerusform>Dies nennt keine der %n Alternativen des Dokuments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This fits %n alternative(s) of the document, and may fit one only.</source>
        <translation>
            <numerusform>Dies passt auf %n Alternative des Dokuments und darf nur auf eine passen.</numerusform>
            <numerusform>Dies passt auf %n Alternativen des Dokuments und darf nur auf eine passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This fits none of the %n alternative(s) of the document.</source>
        <translation>
            <numerusform>Dies passt nicht auf die %n Alternative des Dokuments.</numerusform>
            <numerusform>Dies passt auf keine der %n Alternativen des Dokuments.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document rules out what stands here.</source>
        <translation>Das Dokument schließt aus, was hier steht.</translation>
    </message>
    <message>
        <source>This is less than the document allows.</source>
        <translation>Dies ist weniger, als das Dokument erlaubt.</translation>
    </message>
    <message>
        <source>This is more than the document allows.</source>
        <translation>Dies ist mehr, als das Dokument erlaubt.</translation>
    </message>
    <message>
        <source>This is no multiple of %1.</source>
        <translation>Dies ist kein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>This is no %1.</source>
        <translation>Dies ist kein %1.</translation>
    </message>
    <message>
        <source>This is shorter than %1 characters.</source>
        <translation>Dies ist kürzer als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dies ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This does not fit the pattern %1.</source>
        <translation>Dies passt nicht zum Muster %1.</translation>
    </message>
    <message>
        <source>This has fewer than %1 elements.</source>
        <translation>Dies hat weniger als %1 Elemente.</translation>
    </message>
    <message>
        <source>This has more than %1 elements.</source>
        <translation>Dies hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>An element before is the same, and each may stand once.</source>
        <translation>Ein Element davor ist dasselbe, und jedes darf einmal stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) are of the kind that the document counts here.</source>
        <translation>
            <numerusform>%n Element ist von der Art, die das Dokument hier zählt.</numerusform>
            <numerusform>%n Elemente sind von der Art, die das Dokument hier zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Das Member „%1“ fehlt.</translation>
    </message>
    <message>
        <source>This has fewer than %1 members.</source>
        <translation>Dies hat weniger als %1 Member.</translation>
    </message>
    <message>
        <source>This has more than %1 members.</source>
        <translation>Dies hat mehr als %1 Member.</translation>
    </message>
    <message>
        <source>The document allows no such member.</source>
        <translation>Das Dokument erlaubt kein solches Member.</translation>
    </message>
    <message>
        <source>In this text: %1</source>
        <translation>In diesem Text: %1</translation>
    </message>
    <message>
        <source>In this text, at %1: %2</source>
        <translation>In diesem Text, bei %1: %2</translation>
    </message>
    <message>
        <source>The document allows no such element.</source>
        <translation>Das Dokument erlaubt kein solches Element.</translation>
    </message>
</context>
<context>
    <name>planops::spec::SchemaWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>%1 or null</source>
        <translation>%1 oder null</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>beliebiger Wert</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>Array von %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>planops::tokens::Claims</name>
    <message>
        <source>not a time in seconds</source>
        <translation>keine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>gilt erst ab %1</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>gültig seit %1</translation>
    </message>
    <message>
        <source>issued in the future, %1</source>
        <translation>in der Zukunft ausgestellt: %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt: %1</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>%1 in organization %2</source>
        <translation>%1 in der Organisation %2</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>for which machine</source>
        <translation>für welche Maschine</translation>
    </message>
    <message>
        <source>for which user</source>
        <translation>für welches Konto</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>wer es annehmen darf</translation>
    </message>
    <message>
        <source>to which application it was given</source>
        <translation>an welche Anwendung es ausgegeben wurde</translation>
    </message>
    <message>
        <source>which application asked for it</source>
        <translation>welche Anwendung es angefordert hat</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>its own number</source>
        <translation>seine eigene Nummer</translation>
    </message>
    <message>
        <source>which sign-in it belongs to</source>
        <translation>zu welcher Anmeldung es gehört</translation>
    </message>
    <message>
        <source>somebody else acts as this user</source>
        <translation>jemand anderes handelt für dieses Konto</translation>
    </message>
    <message>
        <source>the session lacks something, such as a chosen organization; the API may refuse it</source>
        <translation>der Session fehlt etwas, etwa eine ausgewählte Organisation; die API lehnt sie möglicherweise ab</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>planops::tokens::Comparison</name>
    <message>
        <source>The second lacks: %1</source>
        <translation>Im zweiten fehlt: %1</translation>
    </message>
    <message>
        <source>Only the second has: %1</source>
        <translation>Nur im zweiten: %1</translation>
    </message>
    <message>
        <source>The second lacks: %1. Only it has: %2</source>
        <translation>Im zweiten fehlt: %1. Nur dort: %2</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
</context>
<context>
    <name>planops::tokens::Entitlements</name>
    <message>
        <source>fea, o.per and o.fpm do not fit together: what is shown may not be all that is granted.</source>
        <translation>fea, o.per und o.fpm passen nicht zusammen: Was gezeigt wird, ist vielleicht nicht alles, was gewährt ist.</translation>
    </message>
</context>
<context>
    <name>planops::tokens::JwkSet</name>
    <message>
        <source>This is no JSON Web Key Set: there is no list of keys in it. Check the address of the issuer&apos;s keys.</source>
        <translation>Das ist kein JSON Web Key Set: Es enthält keine Liste von Schlüsseln. Die Adresse der Schlüssel des Issuers prüfen.</translation>
    </message>
</context>
<context>
    <name>planops::tokens::Jwt</name>
    <message>
        <source>The %1 of the token ends in “=”. Tokens are written without padding: copy the whole token again from where it was issued.</source>
        <translation>Fehler im Token, %1: Dieser Teil endet mit „=“. Tokens werden ohne Padding geschrieben: das ganze Token noch einmal von dort kopieren, wo es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The %1 of the token holds a character that no token has. It may have been wrapped, quoted or cut while copying: copy it again.</source>
        <translation>Fehler im Token, %1: Dieser Teil enthält ein Zeichen, das in keinem Token vorkommt. Vielleicht wurde es beim Kopieren umbrochen, in Anführungszeichen gesetzt oder abgeschnitten: noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The %1 of the token is not proper base64url: a character is missing or changed. Copy the token again.</source>
        <translation>Fehler im Token, %1: Dieser Teil ist kein gültiges base64url, ein Zeichen fehlt oder wurde geändert. Das Token noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The %1 of the token is not UTF-8 text, so this is no JSON Web Token.</source>
        <translation>Fehler im Token, %1: Dieser Teil ist kein UTF-8-Text, dies ist also kein JSON Web Token.</translation>
    </message>
    <message>
        <source>The %1 of the token is not JSON, so this is no JSON Web Token, or it was damaged.</source>
        <translation>Fehler im Token, %1: Dieser Teil ist kein JSON, dies ist also kein JSON Web Token, oder es wurde beschädigt.</translation>
    </message>
    <message>
        <source>The %1 of the token is JSON, but not an object, so this is no JSON Web Token.</source>
        <translation>Fehler im Token, %1: Dieser Teil ist zwar JSON, aber kein Objekt, dies ist also kein JSON Web Token.</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>Hier ist kein Token: Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. No access token is that long.</source>
        <translation>Der Text ist länger als 1 MiB. So lang ist kein Access-Token.</translation>
    </message>
    <message>
        <source>This token is encrypted (five parts, JWE): only the API that it is meant for can read it.</source>
        <translation>Dieses Token ist verschlüsselt (fünf Teile, JWE): Nur die API, für die es bestimmt ist, kann es lesen.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a JSON Web Token: those have three parts with dots between them, and this has %n part(s).</source>
        <translation>
            <numerusform>Das ist kein JSON Web Token: Ein solches hat drei durch Punkte getrennte Teile, und dies hat %n Teil.</numerusform>
            <numerusform>Das ist kein JSON Web Token: Ein solches hat drei durch Punkte getrennte Teile, und dies hat %n Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>header (first part)</source>
        <translation>Header (erster Teil)</translation>
    </message>
    <message>
        <source>payload (second part)</source>
        <translation>Payload (zweiter Teil)</translation>
    </message>
    <message>
        <source>signature (third part)</source>
        <translation>Signatur (dritter Teil)</translation>
    </message>
</context>
<context>
    <name>planops::tokens::Report</name>
    <message>
        <source>The token has no %1 claim, and it must have one.</source>
        <translation>Das Token hat keinen Claim %1, muss aber einen haben.</translation>
    </message>
    <message>
        <source>The %1 claim is not a time in seconds.</source>
        <translation>Der Claim %1 ist keine Zeit in Sekunden.</translation>
    </message>
    <message>
        <source>A name occurs twice (%1): programs disagree on which of the two counts, so the token cannot be trusted.</source>
        <translation>Ein Name kommt zweimal vor (%1): Programme sind sich uneins, welcher der beiden zählt, deshalb kann dem Token nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The sub claim is not a text.</source>
        <translation>Der Claim sub ist kein Text.</translation>
    </message>
    <message>
        <source>The token is well-formed.</source>
        <translation>Das Token ist wohlgeformt.</translation>
    </message>
    <message>
        <source>The header names no type, which is allowed.</source>
        <translation>Der Header nennt keinen Typ, was zulässig ist.</translation>
    </message>
    <message>
        <source>It is a plain JSON Web Token.</source>
        <translation>Es ist ein einfaches JSON Web Token.</translation>
    </message>
    <message>
        <source>It is an OAuth access token (RFC 9068).</source>
        <translation>Es ist ein OAuth-Access-Token (RFC 9068).</translation>
    </message>
    <message>
        <source>The type “%1” is not that of an access, session or id token.</source>
        <translation>Der Typ „%1“ ist nicht der eines Access-, Session- oder ID-Tokens.</translation>
    </message>
    <message>
        <source>The header does not say how the token is signed.</source>
        <translation>Der Header sagt nicht, wie das Token signiert ist.</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg none): anybody could have written it.</source>
        <translation>Das Token sagt, dass es nicht signiert ist (alg none): Jeder hätte es schreiben können.</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret (%1). An issuer&apos;s public keys cannot confirm that, and it is a known way to forge tokens.</source>
        <translation>Das Token ist mit einem gemeinsamen Geheimnis signiert (%1). Die öffentlichen Schlüssel eines Issuers können das nicht bestätigen, und es ist ein bekannter Weg, Tokens zu fälschen.</translation>
    </message>
    <message>
        <source>The signature algorithm %1 is not accepted here.</source>
        <translation>Der Signaturalgorithmus %1 wird hier nicht akzeptiert.</translation>
    </message>
    <message>
        <source>It is signed with %1.</source>
        <translation>Es ist mit %1 signiert.</translation>
    </message>
    <message>
        <source>It asks for no extension.</source>
        <translation>Es verlangt keine Erweiterung.</translation>
    </message>
    <message>
        <source>The header demands an extension that this program does not know (crit), so the token must be refused.</source>
        <translation>Der Header verlangt eine Erweiterung, die dieses Programm nicht kennt (crit), deshalb muss das Token abgelehnt werden.</translation>
    </message>
    <message>
        <source>The key id in the header is not a text.</source>
        <translation>Die Schlüssel-ID im Header ist kein Text.</translation>
    </message>
    <message>
        <source>The header names no key; each key of the issuer is tried.</source>
        <translation>Der Header nennt keinen Schlüssel; jeder Schlüssel des Issuers wird probiert.</translation>
    </message>
    <message>
        <source>The issuer&apos;s keys are not at hand, so key %1 was not looked up.</source>
        <translation>Die Schlüssel des Issuers liegen nicht vor, deshalb wurde der Schlüssel %1 nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>The issuer has no key %1: the token comes from another instance (development or production), or the key was replaced since.</source>
        <translation>Der Issuer hat keinen Schlüssel %1: Das Token kommt von einer anderen Instanz (Entwicklung oder Produktion), oder der Schlüssel wurde seitdem ersetzt.</translation>
    </message>
    <message>
        <source>The issuer publishes key %1.</source>
        <translation>Der Issuer veröffentlicht den Schlüssel %1.</translation>
    </message>
    <message>
        <source>There is no signature: nobody vouches for these claims.</source>
        <translation>Es gibt keine Signatur: Niemand bürgt für diese Claims.</translation>
    </message>
    <message>
        <source>The signature counts for nothing with this algorithm.</source>
        <translation>Die Signatur zählt bei diesem Algorithmus nicht.</translation>
    </message>
    <message>
        <source>The issuer&apos;s keys are not at hand, so the signature was not checked.</source>
        <translation>Die Schlüssel des Issuers liegen nicht vor, deshalb wurde die Signatur nicht geprüft.</translation>
    </message>
    <message>
        <source>Without the right key the signature cannot be checked.</source>
        <translation>Ohne den richtigen Schlüssel kann die Signatur nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The issuer signed exactly these claims.</source>
        <translation>Der Issuer hat genau diese Claims signiert.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not one for %1: the header was probably forged.</source>
        <translation>Der Schlüssel des Issuers ist keiner für %1: Der Header wurde wahrscheinlich gefälscht.</translation>
    </message>
    <message>
        <source>The signature does not fit the content: the token was changed or damaged after it was signed.</source>
        <translation>Die Signatur passt nicht zum Inhalt: Das Token wurde nach dem Signieren geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The issuer was not compared: none is expected.</source>
        <translation>Der Issuer wurde nicht verglichen: Es wird keiner erwartet.</translation>
    </message>
    <message>
        <source>The token does not say who issued it.</source>
        <translation>Das Token sagt nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>It was issued by %1, but %2 is expected.</source>
        <translation>Es wurde von %1 ausgestellt, aber %2 wird erwartet.</translation>
    </message>
    <message>
        <source>It was issued by %1, as expected.</source>
        <translation>Es wurde von %1 ausgestellt, wie erwartet.</translation>
    </message>
    <message>
        <source>The aud claim is neither a text nor a list of texts.</source>
        <translation>Der Claim aud ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>The token names no audience. Clerk&apos;s own check lets that pass, a strict API does not.</source>
        <translation>Das Token nennt keine Audience. Die Prüfung von Clerk lässt das durch, eine strenge API nicht.</translation>
    </message>
    <message>
        <source>The audience was not compared: none is expected.</source>
        <translation>Die Audience wurde nicht verglichen: Es wird keine erwartet.</translation>
    </message>
    <message>
        <source>It is meant for %1, but %2 is expected.</source>
        <translation>Es ist für %1 bestimmt, aber %2 wird erwartet.</translation>
    </message>
    <message>
        <source>It is meant for %1, as expected.</source>
        <translation>Es ist für %1 bestimmt, wie erwartet.</translation>
    </message>
    <message>
        <source>The authorized party was not compared: none is expected.</source>
        <translation>Die Authorized Party wurde nicht verglichen: Es wird keine erwartet.</translation>
    </message>
    <message>
        <source>The token names no authorized party.</source>
        <translation>Das Token nennt keine Authorized Party.</translation>
    </message>
    <message>
        <source>The token does not say to which application it was given, but %1 is expected.</source>
        <translation>Das Token sagt nicht, an welche Anwendung es ausgegeben wurde, aber %1 wird erwartet.</translation>
    </message>
    <message>
        <source>It was given to %1, but %2 is expected.</source>
        <translation>Es wurde an %1 ausgegeben, aber %2 wird erwartet.</translation>
    </message>
    <message>
        <source>It was given to %1, as expected.</source>
        <translation>Es wurde an %1 ausgegeben, wie erwartet.</translation>
    </message>
    <message>
        <source>The token has no end: it never expires by itself. Clerk&apos;s own check refuses such tokens.</source>
        <translation>Das Token hat kein Ende: Es läuft nie von selbst ab. Die Prüfung von Clerk lehnt solche Tokens ab.</translation>
    </message>
    <message>
        <source>It expired %1.</source>
        <translation>Es ist %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It expires %1.</source>
        <translation>Es läuft %1 ab.</translation>
    </message>
    <message>
        <source>It expires just now.</source>
        <translation>Es läuft gerade jetzt ab.</translation>
    </message>
    <message>
        <source>The token names no start, so it counts from the moment it was issued.</source>
        <translation>Das Token nennt keinen Beginn, es gilt also ab dem Moment der Ausstellung.</translation>
    </message>
    <message>
        <source>It does not count yet, only %1. This computer&apos;s clock may be slow.</source>
        <translation>Es gilt noch nicht, erst %1. Die Uhr dieses Computers geht vielleicht nach.</translation>
    </message>
    <message>
        <source>It counts already.</source>
        <translation>Es gilt bereits.</translation>
    </message>
    <message>
        <source>The token does not say when it was issued.</source>
        <translation>Das Token sagt nicht, wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>It says that it will be issued %1. This computer&apos;s clock may be slow.</source>
        <translation>Laut eigener Angabe wird es erst %1 ausgestellt. Die Uhr dieses Computers geht vielleicht nach.</translation>
    </message>
    <message>
        <source>It was issued %1.</source>
        <translation>Es wurde %1 ausgestellt.</translation>
    </message>
    <message>
        <source>It was issued just now.</source>
        <translation>Es wurde gerade eben ausgestellt.</translation>
    </message>
</context>
<context>
    <name>planops::tokens::SupportReport</name>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>PlanOps Explorer %1, report about a token, made %2</source>
        <translation>PlanOps Explorer %1, Bericht über ein Token, erstellt %2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Header: %1</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>Claims: %1</translation>
    </message>
    <message>
        <source>The signature and what names a person are left out.</source>
        <translation>Die Signatur und alles, was eine Person nennt, sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>planops::tokens::TokenKind</name>
    <message>
        <source>Session token</source>
        <translation>Session-Token</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuth-Access-Token</translation>
    </message>
    <message>
        <source>OAuth access token (opaque)</source>
        <translation>OAuth-Access-Token (opak)</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Token from a JWT template</source>
        <translation>Token aus einem JWT-Template</translation>
    </message>
    <message>
        <source>Machine token</source>
        <translation>Maschinen-Token</translation>
    </message>
    <message>
        <source>Machine token (opaque)</source>
        <translation>Maschinen-Token (opak)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Publishable Key</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Clerk gives it to a signed-in browser, usually for 60 seconds; the API takes it until then.</source>
        <translation>Clerk gibt es einem angemeldeten Browser, meist für 60 Sekunden; bis dahin nimmt die API es an.</translation>
    </message>
    <message>
        <source>Made for API calls after signing in through the browser; the API takes it unless it insists on session tokens.</source>
        <translation>Für API-Aufrufe nach der Anmeldung durch den Browser gemacht; die API nimmt es an, sofern sie nicht auf Session-Tokens besteht.</translation>
    </message>
    <message>
        <source>It can only be checked by asking the issuer. An API that checks signatures refuses it: have JWT access tokens switched on for the OAuth application.</source>
        <translation>Nur durch Nachfrage beim Issuer zu prüfen. Eine API, die Signaturen prüft, lehnt es ab: JWT-Access-Tokens für die OAuth-Anwendung einschalten lassen.</translation>
    </message>
    <message>
        <source>It tells the application who signed in. It is no credential: the API should refuse it, so send the access token instead.</source>
        <translation>Es sagt der Anwendung, wer sich angemeldet hat. Es gilt nicht als Nachweis: Die API sollte es ablehnen, deshalb stattdessen das Access-Token senden.</translation>
    </message>
    <message>
        <source>Made from a JWT template of the Clerk instance; the API takes it if it accepts that template&apos;s claims.</source>
        <translation>Aus einem JWT-Template der Clerk-Instanz erzeugt; die API nimmt es an, wenn sie die Claims dieses Templates akzeptiert.</translation>
    </message>
    <message>
        <source>It stands for a machine, not for a user; an API that wants a user refuses it.</source>
        <translation>Es steht für eine Maschine, nicht für eine Person; eine API, die eine Person verlangt, lehnt es ab.</translation>
    </message>
    <message>
        <source>It stands for a machine and can only be checked by asking Clerk; an API that checks signatures refuses it.</source>
        <translation>Es steht für eine Maschine und ist nur durch Nachfrage bei Clerk zu prüfen; eine API, die Signaturen prüft, lehnt es ab.</translation>
    </message>
    <message>
        <source>A long-lived Clerk key: of a user, an organization, a machine or the platform. It is no access token for this API; keep it secret.</source>
        <translation>Ein langlebiger Clerk-Schlüssel: einer Person, einer Organisation, einer Maschine oder der Plattform. Er ist kein Access-Token für diese API; geheim halten.</translation>
    </message>
    <message>
        <source>It rules a whole Clerk instance. It belongs on a server and to Clerk&apos;s Backend API alone: never send it to this API, and replace it if it was shown to anybody.</source>
        <translation>Er beherrscht eine ganze Clerk-Instanz. Er gehört nur auf einen Server und zur Backend-API von Clerk: nie an diese API senden und ersetzen, falls ihn jemand gesehen hat.</translation>
    </message>
    <message>
        <source>It is public and only says where the Clerk instance is; nobody can sign in with it.</source>
        <translation>Er ist öffentlich und sagt nur, wo die Clerk-Instanz liegt; niemand kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>A signed set of claims of no kind known here; whether the API takes it depends on its issuer and claims.</source>
        <translation>Ein signierter Satz Claims von keiner hier bekannten Art; ob die API ihn annimmt, hängt von Issuer und Claims ab.</translation>
    </message>
    <message>
        <source>This looks like no token or key known here.</source>
        <translation>Das sieht nach keinem hier bekannten Token oder Schlüssel aus.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Bru</name>
    <message>
        <source>Line %1 is no beginning of a block. A block begins with a name and {.</source>
        <translation>Zeile %1 ist kein Anfang eines Blocks. Ein Block beginnt mit einem Namen und {.</translation>
    </message>
    <message>
        <source>The block “%1” in line %2 is never closed.</source>
        <translation>Der Block „%1“ in Zeile %2 wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Bruno</name>
    <message>
        <source>%1 could not be read and was left out.</source>
        <translation>%1 konnte nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 wurde ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1: a body of kind “%2” was left out.</source>
        <translation>%1: Ein Body der Art „%2“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: authorization of kind “%2” was left out.</source>
        <translation>%1: Eine Autorisierung der Art „%2“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP request and was left out.</source>
        <translation>„%1“ ist keine HTTP-Anfrage und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: its authorization is that of its collection. Import the collection&apos;s folder to have it.</source>
        <translation>%1: Die Autorisierung ist die der Sammlung. Den Ordner der Sammlung importieren, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>Die Variable {{%1}} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Scripts, tests and assertions were left out.</source>
        <translation>Skripte, Tests und Assertions wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply and was left out.</source>
        <translation>%1 ist zu tief verschachtelt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no request in this file: no block such as get { } or post { }.</source>
        <translation>In dieser Datei gibt es keine Anfrage: keinen Block wie get { } oder post { }.</translation>
    </message>
    <message numerus="yes">
        <source>The collection has %n environments; none was chosen.</source>
        <translation>
            <numerusform>Die Sammlung hat %n Umgebung; sie ist nicht ausgewählt.</numerusform>
            <numerusform>Die Sammlung hat %n Umgebungen; keine ist ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no .bru files in %1. Name the folder that holds bruno.json.</source>
        <translation>In %1 gibt es keine .bru-Dateien. Den Ordner angeben, der bruno.json enthält.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Curl</name>
    <message>
        <source>The body comes from standard input, which is not in the command. The request has an empty body now.</source>
        <translation>Der Body kommt von der Standardeingabe, die nicht im Befehl steht. Die Anfrage hat jetzt einen leeren Body.</translation>
    </message>
    <message>
        <source>Part “%1” of the form has a parameter that was left out: %2</source>
        <translation>Teil „%1“ des Formulars hat einen Parameter, der ausgelassen wurde: %2</translation>
    </message>
    <message>
        <source>--insecure was left out: certificates are always checked. Use --ca for a private authority.</source>
        <translation>--insecure wurde ausgelassen: Zertifikate werden immer geprüft. Für eine private Zertifizierungsstelle --ca verwenden.</translation>
    </message>
    <message>
        <source>--%1 was left out: give it when you send the request.</source>
        <translation>--%1 wurde ausgelassen: beim Senden der Anfrage angeben.</translation>
    </message>
    <message>
        <source>--%1 was left out: set the time limit when you send the request.</source>
        <translation>--%1 wurde ausgelassen: das Zeitlimit beim Senden der Anfrage setzen.</translation>
    </message>
    <message>
        <source>--%1 was left out: it cannot be taken over.</source>
        <translation>--%1 wurde ausgelassen: Es kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>The headers in the file %1 were left out.</source>
        <translation>Die Header in der Datei %1 wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The header %1 was left out: the connection sets it.</source>
        <translation>Der Header %1 wurde ausgelassen: Die Verbindung setzt ihn.</translation>
    </message>
    <message>
        <source>The cookies in the file %1 were left out.</source>
        <translation>Die Cookies in der Datei %1 wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A curl command without an address was left out.</source>
        <translation>Ein curl-Befehl ohne Adresse wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Curly brackets in an address mean several addresses to curl. They were kept as they stand.</source>
        <translation>Geschweifte Klammern in einer Adresse bedeuten für curl mehrere Adressen. Sie wurden unverändert beibehalten.</translation>
    </message>
    <message>
        <source>The shell variable $%1 was not filled in.</source>
        <translation>Die Shell-Variable $%1 wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>There is no curl command in this text. Copy it from the word curl on.</source>
        <translation>In diesem Text gibt es keinen curl-Befehl. Ab dem Wort curl kopieren.</translation>
    </message>
    <message>
        <source>The curl command has no address. Copy the whole command.</source>
        <translation>Der curl-Befehl hat keine Adresse. Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>curl has no option “%1”. Correct the command or remove the option.</source>
        <translation>curl hat keine Option „%1“. Den Befehl berichtigen oder die Option entfernen.</translation>
    </message>
    <message>
        <source>The option %1 at the end of the command has no value. Copy the whole command.</source>
        <translation>Die Option %1 am Ende des Befehls hat keinen Wert. Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>The password of the client certificate was left out: only keys without one are read.</source>
        <translation>Das Passwort des Client-Zertifikats wurde ausgelassen: Nur Schlüssel ohne Passwort werden gelesen.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Environment</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no environment “%1”: no http-client.env.json was found beside the file or above it.</source>
        <translation>Es gibt keine Umgebung „%1“: Weder neben der Datei noch darüber wurde eine http-client.env.json gefunden.</translation>
    </message>
    <message>
        <source>There is no environment “%1”. There are: %2.</source>
        <translation>Es gibt keine Umgebung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>“%1” is a setting of another program in this environment. Choose another name.</source>
        <translation>„%1“ ist in dieser Umgebung eine Einstellung eines anderen Programms. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB.</source>
        <translation>%1 ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>“%1” is no environment in this file.</source>
        <translation>„%1“ ist keine Umgebung in dieser Datei.</translation>
    </message>
    <message>
        <source>Name the environment. The name must not start with $.</source>
        <translation>Der Umgebung einen Namen geben. Er darf nicht mit $ beginnen.</translation>
    </message>
    <message>
        <source>A variable has no name. Name it, or remove it.</source>
        <translation>Eine Variable hat keinen Namen. Einen geben oder sie entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no name for a variable: no braces, and no $ in front.</source>
        <translation>„%1“ ist kein Name für eine Variable: keine geschweiften Klammern, kein $ am Anfang.</translation>
    </message>
    <message>
        <source>There are two variables “%1”. Keep one of them.</source>
        <translation>Es gibt zwei Variablen „%1“. Eine davon behalten.</translation>
    </message>
    <message>
        <source>The value of “%1” looks like a token, and the file is meant for git. Make it secret: then it is kept in the keychain.</source>
        <translation>Der Wert von „%1“ sieht wie ein Token aus, und die Datei ist für git gedacht. Geheim machen: Dann kommt er in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Exporter</name>
    <message>
        <source>%1: the body cannot be written in a .http file, and was left out.</source>
        <translation>%1: Der Body lässt sich in einer .http-Datei nicht schreiben und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: the body is no text, and was left out.</source>
        <translation>%1: Der Body ist kein Text und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::FileBody</name>
    <message>
        <source>The body is in the file %1, which cannot be read. The request has no body now.</source>
        <translation>Der Body steht in der Datei %1, die nicht gelesen werden kann. Die Anfrage hat jetzt keinen Body.</translation>
    </message>
    <message>
        <source>The body in the file %1 is larger than %2 MB and was left out.</source>
        <translation>Der Body in der Datei %1 ist größer als %2 MB und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Har</name>
    <message>
        <source>This is no HAR file: it has no log.entries. Export it with “Save all as HAR” in the browser&apos;s network panel.</source>
        <translation>Das ist keine HAR-Datei: Sie hat kein log.entries. Im Netzwerkbereich des Browsers mit „Alles als HAR speichern“ exportieren.</translation>
    </message>
    <message>
        <source>The body of %1 is not in the file.</source>
        <translation>Der Body von %1 steht nicht in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without an http address were left out.</source>
        <translation>
            <numerusform>%n Eintrag ohne http-Adresse wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge ohne http-Adresse wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planops::workspace::HttpFile</name>
    <message>
        <source>The body is not text. Save it as a file of its own and write “&lt; file” in its place.</source>
        <translation>Der Body ist kein Text. Als eigene Datei speichern und an seiner Stelle „&lt; Datei“ schreiben.</translation>
    </message>
    <message>
        <source>The body has lines that mean something else in a .http file. Save it as a file of its own and write “&lt; file” in its place.</source>
        <translation>Der Body hat Zeilen, die in einer .http-Datei etwas anderes bedeuten. Als eigene Datei speichern und an seiner Stelle „&lt; Datei“ schreiben.</translation>
    </message>
    <message>
        <source>There is no request in this file: no line such as GET https://example.com/.</source>
        <translation>In dieser Datei gibt es keine Anfrage: keine Zeile wie GET https://example.com/.</translation>
    </message>
    <message>
        <source>Scripts were left out.</source>
        <translation>Skripte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: {{%2}} has no value. Define it in the file, or choose an environment that has it.</source>
        <translation>Zeile %1: {{%2}} hat keinen Wert. In der Datei definieren oder eine Umgebung auswählen, die ihn hat.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>Die Variable {{%1}} hat keinen Wert.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Importer</name>
    <message>
        <source>The file is larger than %1 MB. Export fewer requests.</source>
        <translation>Die Datei ist größer als %1 MB. Weniger Anfragen exportieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check its name.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the exported file in it.</source>
        <translation>%1 ist ein Ordner. Die exportierte Datei darin angeben.</translation>
    </message>
    <message>
        <source>The document is no JSON object. Export the collection again.</source>
        <translation>Das Dokument ist kein JSON-Objekt. Die Sammlung erneut exportieren.</translation>
    </message>
    <message>
        <source>The document is no JSON: line %1, column %2. Export it again.</source>
        <translation>Das Dokument ist kein JSON: Zeile %1, Spalte %2. Erneut exportieren.</translation>
    </message>
    <message>
        <source>This is no cURL command and no export of Postman, Insomnia or Bruno, no HAR and no .http file.</source>
        <translation>Das ist kein cURL-Befehl, kein Export aus Postman, Insomnia oder Bruno, kein HAR und keine .http-Datei.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Insomnia</name>
    <message>
        <source>Groups nested more than %1 deep were left out.</source>
        <translation>Gruppen, die mehr als %1-fach verschachtelt sind, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1: authorization of kind “%2” was left out.</source>
        <translation>%1: Eine Autorisierung der Art „%2“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP request and was left out.</source>
        <translation>„%1“ ist keine HTTP-Anfrage und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>Die Variable {{%1}} hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1: template tags {% … %} were not filled in.</source>
        <translation>%1: Template-Tags {% … %} wurden nicht ersetzt.</translation>
    </message>
    <message>
        <source>Scripts were left out.</source>
        <translation>Skripte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Entries of kind “%1” were left out.</source>
        <translation>Einträge der Art „%1“ wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This is no Insomnia export of version 4 or 5: it has neither resources nor a collection. Export it again.</source>
        <translation>Das ist kein Insomnia-Export der Version 4 oder 5: Er hat weder resources noch collection. Erneut exportieren.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Postman</name>
    <message>
        <source>%1: the name or password of Basic authorization is a variable that has no value.</source>
        <translation>%1: Name oder Passwort der Basic-Autorisierung ist eine Variable, die keinen Wert hat.</translation>
    </message>
    <message>
        <source>%1: authorization of kind “%2” was left out.</source>
        <translation>%1: Eine Autorisierung der Art „%2“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Scripts were left out.</source>
        <translation>Skripte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Part “%1” of a form names no file and was left out.</source>
        <translation>Teil „%1“ eines Formulars nennt keine Datei und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A body of mode “%1” was left out.</source>
        <translation>Ein Body der Art „%1“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder nor a request and was left out.</source>
        <translation>„%1“ ist weder ein Ordner noch eine Anfrage und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The variable {{%1}} has no value.</source>
        <translation>Die Variable {{%1}} hat keinen Wert.</translation>
    </message>
    <message>
        <source>This is no Postman environment: it has no list of values.</source>
        <translation>Das ist keine Postman-Umgebung: Sie hat keine Liste von Werten.</translation>
    </message>
    <message>
        <source>This is a Postman environment, which holds no requests. Name the collection, and the environment with --variables.</source>
        <translation>Das ist eine Postman-Umgebung, die keine Anfragen enthält. Die Sammlung angeben und die Umgebung mit --variables.</translation>
    </message>
    <message>
        <source>This is no Postman collection of version 2.0 or 2.1: it has no list of items. Export it as Collection v2.1.</source>
        <translation>Das ist keine Postman-Sammlung der Version 2.0 oder 2.1: Sie hat keine Liste „item“. Als Collection v2.1 exportieren.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::SavedRequest</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a .http file: the limit is 16 MB.</source>
        <translation>%1 ist zu groß für eine .http-Datei: Die Grenze ist 16 MB.</translation>
    </message>
    <message>
        <source>Its body is put together in a way that is not edited here, so it opens as a copy.</source>
        <translation>Ihr Body ist auf eine Weise zusammengesetzt, die hier nicht bearbeitet wird; sie öffnet sich daher als Kopie.</translation>
    </message>
    <message>
        <source>The header “%1” holds a credential, which does not belong in a file that others read. Write {{token}} in its place and give the value as a secret variable of the environment, or let the profile&apos;s token go along.</source>
        <translation>Der Header „%1“ enthält Zugangsdaten, die nicht in eine Datei gehören, die andere lesen. An ihre Stelle {{token}} schreiben und den Wert als geheime Variable der Umgebung angeben, oder das Token des Profils mitgehen lassen.</translation>
    </message>
    <message>
        <source>The request holds something that looks like a token, which does not belong in a file that others read. Write {{name}} in its place and give the value as a secret variable of the environment.</source>
        <translation>Die Anfrage enthält etwas, das wie ein Token aussieht und nicht in eine Datei gehört, die andere lesen. An seine Stelle {{name}} schreiben und den Wert als geheime Variable der Umgebung angeben.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::Scope</name>
    <message>
        <source>made anew at each use</source>
        <translation>bei jeder Verwendung neu</translation>
    </message>
    <message>
        <source>keychain, %1</source>
        <translation>Schlüsselbund, %1</translation>
    </message>
</context>
<context>
    <name>planops::workspace::ShellWords</name>
    <message>
        <source>Line %1: a quotation mark is opened and never closed. Copy the whole command.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nie geschlossen. Den ganzen Befehl kopieren.</translation>
    </message>
</context>
<context>
    <name>planops::workspace::WorkspaceScan</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Den Ordner %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files or 64 MB: the rest is not shown. Choose a smaller folder.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien oder 64 MB: Der Rest wird nicht gezeigt. Einen kleineren Ordner wählen.</translation>
    </message>
</context>
</TS>

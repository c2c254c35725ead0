// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/curloptions.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct CurloptionsText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Curl)
};

// From `curl --help all` of curl 7.88 and 8.11: "X:request" is -X or --request.
constexpr const char *withValue =
    ":abstract-unix-socket :alt-svc :aws-sigv4 :cacert :capath E:cert :cert-type :ciphers K:config "
    ":connect-timeout :connect-to C:continue-at b:cookie c:cookie-jar :create-file-mode :crlfile "
    ":curves d:data :data-ascii :data-binary :data-raw :data-urlencode :delegation :dns-interface "
    ":dns-ipv4-addr :dns-ipv6-addr :dns-servers :doh-url D:dump-header :ech :egd-file :engine "
    ":etag-compare :etag-save :expect100-timeout F:form :form-string :ftp-account "
    ":ftp-alternative-to-user :ftp-method P:ftp-port :ftp-ssl-ccc-mode :happy-eyeballs-timeout-ms "
    ":haproxy-clientip H:header :hostpubmd5 :hostpubsha256 :hsts :interface :ip-tos :ipfs-gateway "
    ":json :keepalive-cnt :keepalive-time :key :key-type :krb :libcurl :limit-rate :local-port "
    ":login-options :mail-auth :mail-from :mail-rcpt :max-filesize :max-redirs m:max-time "
    ":netrc-file :noproxy :oauth2-bearer o:output :output-dir :parallel-max :pass :pinnedpubkey "
    ":preproxy :proto :proto-default :proto-redir x:proxy :proxy-cacert :proxy-capath :proxy-cert "
    ":proxy-cert-type :proxy-ciphers :proxy-crlfile :proxy-header :proxy-key :proxy-key-type "
    ":proxy-pass :proxy-pinnedpubkey :proxy-service-name :proxy-tls13-ciphers :proxy-tlsauthtype "
    ":proxy-tlspassword :proxy-tlsuser U:proxy-user :proxy1.0 :pubkey Q:quote :random-file r:range "
    ":rate e:referer X:request :request-target :resolve :retry :retry-delay :retry-max-time "
    ":sasl-authzid :service-name :socks4 :socks4a :socks5 :socks5-gssapi-service :socks5-hostname "
    "Y:speed-limit y:speed-time :stderr t:telnet-option :tftp-blksize z:time-cond :tls-max "
    ":tls13-ciphers :tlsauthtype :tlspassword :tlsuser :trace :trace-ascii :trace-config "
    ":unix-socket T:upload-file :url :url-query u:user A:user-agent :variable :vlan-priority "
    "w:write-out";

constexpr const char *withoutValue =
    ":anyauth a:append :basic :ca-native :cert-status :compressed :compressed-ssh :create-dirs "
    ":crlf :digest q:disable :disable-eprt :disable-epsv :disallow-username-in-url "
    ":doh-cert-status :doh-insecure f:fail :fail-early :fail-with-body :false-start :form-escape "
    ":ftp-create-dirs :ftp-pasv :ftp-pret :ftp-skip-pasv-ip :ftp-ssl-ccc :ftp-ssl-control G:get "
    "g:globoff :haproxy-protocol I:head h:help :http0.9 0:http1.0 :http1.1 :http2 "
    ":http2-prior-knowledge :http3 :http3-only :ignore-content-length i:include i:show-headers "
    "k:insecure 4:ipv4 6:ipv6 j:junk-session-cookies l:list-only L:location :location-trusted "
    ":mail-rcpt-allowfails M:manual :metalink :mptcp :negotiate n:netrc :netrc-optional ::next "
    ":alpn :npn N:no-buffer :buffer :clobber :keepalive :progress-meter :sessionid :ntlm :ntlm-wb "
    "Z:parallel :parallel-immediate :path-as-is :post301 :post302 :post303 #:progress-bar "
    ":proxy-anyauth :proxy-basic :proxy-ca-native :proxy-digest :proxy-http2 :proxy-insecure "
    ":proxy-negotiate :proxy-ntlm :proxy-ssl-allow-beast :proxy-ssl-auto-client-cert "
    ":proxy-tlsv1 p:proxytunnel :raw J:remote-header-name O:remote-name :remote-name-all "
    "R:remote-time :remove-on-error :retry-all-errors :retry-connrefused :sasl-ir S:show-error "
    "s:silent :skip-existing :socks5-basic :socks5-gssapi :socks5-gssapi-nec :ssl "
    ":ssl-allow-beast :ssl-auto-client-cert :ssl-no-revoke :ssl-reqd :ssl-revoke-best-effort "
    "2:sslv2 3:sslv3 :styled-output :suppress-connect-headers :tcp-fastopen :tcp-nodelay "
    ":tftp-no-options 1:tlsv1 :tlsv1.0 :tlsv1.1 :tlsv1.2 :tlsv1.3 :tr-encoding :trace-ids "
    ":trace-time B:use-ascii v:verbose V:version :xattr";

constexpr const char *readByUs =
    " cookie data data-ascii data-binary data-raw data-urlencode form form-string get head header "
    "json next oauth2-bearer path-as-is range referer request upload-file url url-query user "
    "user-agent ";

// Output, progress, and what this program does of its own accord: it follows redirects, undoes
// compression, negotiates HTTP/2 and shows headers.
constexpr const char *local =
    " alpn append basic buffer clobber compressed cookie-jar create-dirs create-file-mode disable "
    "dump-header etag-save fail fail-early fail-with-body false-start form-escape globoff http2 "
    "http1.1 include show-headers keepalive keepalive-time keepalive-cnt libcurl location "
    "max-redirs metalink no-buffer npn "
    "output output-dir parallel parallel-immediate parallel-max progress-bar progress-meter raw "
    "remote-header-name remote-name remote-name-all remote-time remove-on-error sessionid "
    "show-error silent skip-existing stderr styled-output suppress-connect-headers tcp-nodelay "
    "retry retry-delay retry-max-time trace trace-ascii trace-config trace-ids trace-time verbose "
    "write-out xattr ssl-reqd ssl "
    "tlsv1.2 tlsv1 ";

struct Known
{
    QByteArray name;
    bool hasValue = false;
};

struct Table
{
    QHash<QByteArray, bool> byName; //!< Name → has a value.
    QHash<char, Known> byLetter;

    Table()
    {
        add(withValue, true);
        add(withoutValue, false);
    }

    void add(const char *list, bool hasValue)
    {
        for (const QByteArray &entry : QByteArray(list).split(' ')) {
            const bool isNext = entry.startsWith("::");
            const QByteArray name = entry.mid(isNext || !entry.startsWith(':') ? 2 : 1);
            byName.insert(name, hasValue);
            if (isNext)
                byLetter.insert(':', {name, hasValue});
            else if (!entry.startsWith(':') && !byLetter.contains(entry[0]))
                byLetter.insert(entry[0], {name, hasValue});
        }
    }

    //! curl takes any abbreviation that only one option begins with.
    [[nodiscard]] QByteArray resolved(const QByteArray &name) const
    {
        if (byName.contains(name))
            return name;
        if (name.startsWith("no-") && byName.contains(name.mid(3)))
            return name;
        QByteArray found;
        for (auto it = byName.begin(); it != byName.end(); ++it) {
            if (!it.key().startsWith(name))
                continue;
            if (!found.isEmpty())
                return {};
            found = it.key();
        }
        return found;
    }
};

const Table &curlTable()
{
    static const Table table;
    return table;
}

tl::unexpected<Error> unknownOption(const QByteArray &word)
{
    return failure(
        ErrorKind::Parse,
        CurloptionsText::tr("curl has no option “%1”. Correct the command or remove the option.")
            .arg(QString::fromUtf8(word.left(60))));
}

tl::unexpected<Error> missingValue(const QByteArray &word)
{
    return failure(
        ErrorKind::Parse,
        CurloptionsText::tr("The option %1 at the end of the command has no value. Copy the whole "
                            "command.")
            .arg(QString::fromUtf8(word.left(60))));
}

bool containsWord(const char *list, const QByteArray &word)
{
    return QByteArray(list).contains(QByteArray(' ' + word + ' '));
}

} // namespace

Result<QList<CurlOption>> readCurlOptions(const QList<QByteArray> &words)
{
    QList<CurlOption> options;
    bool onlyAddresses = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        if (onlyAddresses || !word.startsWith('-') || word == "-") {
            options.append({"url"_ba, word});
        } else if (word == "--") {
            onlyAddresses = true;
        } else if (word.startsWith("--")) {
            const QByteArray name = curlTable().resolved(word.mid(2));
            if (name.isEmpty())
                return unknownOption(word);
            const bool hasValue = curlTable().byName.value(name, false);
            if (hasValue && i + 1 == words.size())
                return missingValue(word);
            options.append({name, hasValue ? words[++i] : QByteArray()});
        } else {
            for (qsizetype at = 1; at < word.size(); ++at) {
                const Known known = curlTable().byLetter.value(word[at]);
                if (known.name.isEmpty())
                    return unknownOption('-' + word.mid(at, 1));
                if (!known.hasValue) {
                    options.append({known.name, {}});
                    continue;
                }
                const QByteArray rest = word.mid(at + 1);
                if (rest.isEmpty() && i + 1 == words.size())
                    return missingValue('-' + word.mid(at, 1));
                options.append({known.name, rest.isEmpty() ? words[++i] : rest});
                break;
            }
        }
    }
    return options;
}

CurlMeaning curlMeaning(const QByteArray &name)
{
    if (containsWord(readByUs, name))
        return CurlMeaning::Request;
    return containsWord(local, name) || name.startsWith("no-") ? CurlMeaning::Local
                                                               : CurlMeaning::Unhonoured;
}

} // namespace planops::workspace

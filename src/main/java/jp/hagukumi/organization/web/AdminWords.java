package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.organization.PersonNames;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditEntry;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Texts;

/** How the pages of the administrator put entries and jobs; what they have no words for is shown as it was written. */
@Named
@RequestScoped
public class AdminWords {
    private static final String TOKEN = "token:";
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,}");

    @Inject
    Texts texts;

    @Inject
    PersonNames people;

    @Inject
    ViewingPurpose purpose;

    private final Map<String, String> names = new HashMap<>();

    /** Looks up the people that entries are about, so that their subjects read as names. */
    public void know(Viewer viewer, List<AuditEntry> entries) {
        List<Long> ids = entries.stream()
                .filter(entry -> "person".equals(entry.subjectKind()))
                .map(entry -> Long.valueOf(entry.subjectId()))
                .toList();
        people.of(viewer, ids).forEach((id, name) -> names.put(Long.toString(id), name));
    }

    /** A text of {@code organization}. */
    public String text(String key, Object... arguments) {
        return texts.of("organization." + key, arguments);
    }

    /** Why somebody did it; – where it asks for no reason. */
    public String reason(String reason) {
        return reason.isEmpty() ? "–" : purpose.words(reason);
    }

    /** {@code account.disabled} as アカウントを停止. */
    public String action(String action) {
        return words("organization.audit.action." + action, action);
    }

    /** Who acted; an API token as such. */
    public String actor(String name) {
        return name.startsWith(TOKEN)
                ? texts.of("organization.account.token.of", name.substring(TOKEN.length()))
                : name;
    }

    /** {@code assignment} as 必修の割当て. */
    public String job(String kind) {
        return words("organization.job.kind." + kind, kind);
    }

    /** {@code notice} as お知らせのメール. */
    public String outbox(String kind) {
        return words("organization.outbox.kind." + kind, kind);
    }

    /** The kind of thing and which one. */
    public String subject(AuditEntry entry) {
        String kind = words("organization.audit.kind." + entry.subjectKind(), entry.subjectKind());
        return kind + " " + names.getOrDefault(entry.subjectId(), entry.subjectId());
    }

    /** What changed: numbers of an import, roles and terms of an account. */
    public String detail(AuditEntry entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.detail()))) {
            JsonObject detail = reader.readObject();
            if (detail.containsKey("changes")) {
                return detail.getJsonObject("changes").entrySet().stream()
                        .map(change -> code(change.getKey(), "organization.import.change.") + " " + change.getValue())
                        .collect(Collectors.joining(", "));
            }
            return detail.entrySet().stream().map(this::part).collect(Collectors.joining(", "));
        }
    }

    private String part(Map.Entry<String, jakarta.json.JsonValue> part) {
        String value = part.getValue() instanceof jakarta.json.JsonString text
                ? text.getString()
                : part.getValue().toString();
        if (AuditLog.AUTHORITY.equals(part.getKey())) {
            return texts.of("organization.audit.actingFor", value);
        }
        if (!"detail".equals(part.getKey())) {
            return part.getKey() + " " + value;
        }
        String plain = value.replaceAll("[\\[\\]]", "");
        return CODE.matcher(plain).replaceAll(found -> code(found.group(), "organization.role."));
    }

    private String code(String code, String prefix) {
        return words(prefix + code, code);
    }

    private String words(String key, String otherwise) {
        try {
            return texts.of(key);
        } catch (MissingResourceException noWordsForIt) {
            return otherwise;
        }
    }
}

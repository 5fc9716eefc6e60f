package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.OutboxItem;
import jp.hagukumi.platform.OutboxKind;

/** Takes one invitation to the mail server. */
@ApplicationScoped
public class InvitationMailKind implements OutboxKind {
    static final String KIND = "invitation-mail";

    @Inject
    InvitationLetters letters;

    @Inject
    Mail mail;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxItem item) {
        try (var reader = Json.createReader(new StringReader(item.payload()))) {
            JsonObject invited = reader.readObject();
            long account = invited.getJsonNumber("account").longValueExact();
            long by = invited.getJsonNumber("by").longValueExact();
            letters.write(item.municipalityId(), account, by)
                    .ifPresent(letter -> mail.deliver(letter, item.idempotencyKey()));
        }
    }
}

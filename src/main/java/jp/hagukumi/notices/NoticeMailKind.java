package jp.hagukumi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import jp.hagukumi.platform.Mail;
import jp.hagukumi.platform.OutboxItem;
import jp.hagukumi.platform.OutboxKind;

/** Takes one notice to the mail server. */
@ApplicationScoped
public class NoticeMailKind implements OutboxKind {
    @Inject
    NoticeMails mails;

    @Inject
    Mail mail;

    @Override
    public String kind() {
        return NoticeMails.KIND;
    }

    @Override
    public void deliver(OutboxItem item) {
        try (var reader = Json.createReader(new StringReader(item.payload()))) {
            long notice = reader.readObject().getJsonNumber("notice").longValueExact();
            mails.letter(item.municipalityId(), notice)
                    .ifPresent(letter -> mail.deliver(letter, item.idempotencyKey()));
        }
    }
}

package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What Open Badges 3.0 asks of the form of a badge; see the comment in the file. */
public final class BadgeSchema {
    private BadgeSchema() {}

    /** What is wrong with it; empty where nothing is. */
    public static List<String> faults(JsonNode badge) {
        try (InputStream file = BadgeSchema.class.getResourceAsStream("/open-badges/achievement-credential.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(file)
                    .validate(badge)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

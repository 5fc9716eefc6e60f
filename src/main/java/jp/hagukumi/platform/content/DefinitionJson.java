package jp.hagukumi.platform.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HexFormat;
import java.util.function.Function;

/** Definitions as JSON in the table, and their hashes. A record may gain keys later: unknown ones are passed over. */
final class DefinitionJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(days())
            .build();

    private DefinitionJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition must fit into JSON", e);
        }
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept definition is no " + type.getSimpleName(), e);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleModule days() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(MonthDay.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Spelled<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(MonthDay.class, new Spelled<>(MonthDay.class, MonthDay::parse));
    }

    private static final class Spelled<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> spelling;

        Spelled(Class<T> type, Function<String, T> spelling) {
            super(type);
            this.spelling = spelling;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return spelling.apply(parser.getText());
        }
    }
}

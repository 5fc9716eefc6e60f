package jp.hagukumi.platform;

import com.github.f4b6a3.tsid.TsidCreator;
import java.util.OptionalLong;

/** Makes the primary keys of all tables: positive 64-bit numbers that grow with time. */
public final class Ids {
    /**
     * An id for each row of an INSERT … SELECT. Bit 62 keeps them apart from {@link #next}, which reaches it in the year
     * 2054; the number itself is unique over the servers of a replicated database.
     */
    public static final String IN_SQL = "(4611686018427387904 | (uuid_short() & 4611686018427387903))";

    private Ids() {}

    /** A new id, unique over all nodes of an installation. */
    public static long next() {
        return TsidCreator.getTsid().toLong();
    }

    /** The id that a text from an address or a form stands for; empty where it is none. */
    public static OptionalLong parse(String text) {
        try {
            return text.matches("[0-9]{1,19}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        } catch (NumberFormatException tooBig) {
            return OptionalLong.empty();
        }
    }
}

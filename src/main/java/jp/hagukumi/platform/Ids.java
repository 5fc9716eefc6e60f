package jp.hagukumi.platform;

import com.github.f4b6a3.tsid.TsidCreator;

/** Makes the primary keys of all tables: positive 64-bit numbers that grow with time. */
public final class Ids {
    private Ids() {}

    /** A new id, unique over all nodes of an installation. */
    public static long next() {
        return TsidCreator.getTsid().toLong();
    }
}

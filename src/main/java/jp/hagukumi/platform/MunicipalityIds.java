package jp.hagukumi.platform;

import java.util.List;

/** Which municipalities this installation serves; the feature that holds them implements it. */
public interface MunicipalityIds {
    /** Ids of all municipalities. */
    List<Long> all();
}

package jp.hagukumi.platform;

/** Who acts, for the {@link AuditLog}. */
public interface Actor {
    long municipalityId();

    long accountId();

    String name();

    /** 任命権者 that the actor acts for; empty: all. */
    String authority();
}

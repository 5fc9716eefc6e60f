package jp.hagukumi.platform;

/** A way out of the database, contributed as a CDI bean. */
public interface OutboxKind {
    /** The name under which items are put. */
    String kind();

    /**
     * Delivers; called without a transaction. What it throws is kept with the item, which is tried again later, unless
     * it is {@link Undeliverable}.
     */
    void deliver(OutboxItem item);
}

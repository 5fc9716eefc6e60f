package jp.hagukumi.platform;

/** Thrown by an {@link OutboxKind} where trying again is of no use: the item is given up at once. */
public class Undeliverable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undeliverable(String message) {
        super(message);
    }
}

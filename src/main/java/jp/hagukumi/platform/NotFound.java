package jp.hagukumi.platform;

/** What was asked for does not exist for whoever asks; answered as 404 that tells nothing more. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message goes to the log only. */
    public NotFound(String message) {
        super(message);
    }
}

package jp.hagukumi.platform;

/**
 * Others are at the same work just now. Where somebody waits for an answer it is a refusal; a job is tried again a little
 * later, as often as it takes.
 */
public class UnderWay extends Refused {
    private static final long serialVersionUID = 1L;

    UnderWay() {
        super("platform.job.underWay");
    }
}

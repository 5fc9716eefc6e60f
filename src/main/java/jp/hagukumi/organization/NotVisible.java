package jp.hagukumi.organization;

import jp.hagukumi.platform.NotFound;

/** The viewer may not see or do this; answered as 404 so that nothing tells whether it exists. */
public class NotVisible extends NotFound {
    private static final long serialVersionUID = 1L;

    public NotVisible(String missing) {
        super("Not visible: " + missing);
    }
}

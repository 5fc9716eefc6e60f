package jp.hagukumi.platform.files;

/**
 * What a walk through a picture's file found.
 *
 * @param length bytes up to the end of the picture; 0 where there is no whole picture
 * @param width in points
 * @param height in points
 */
record Picture(int length, int width, int height) {
    static final Picture NONE = new Picture(0, 0, 0);
    private static final long MOST_POINTS = 60_000_000;

    boolean isHuge() {
        return (long) width * height > MOST_POINTS;
    }
}

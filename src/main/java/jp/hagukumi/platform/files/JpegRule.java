package jp.hagukumi.platform.files;

/** Walks the segments of a JPEG from SOI to EOI. What cameras write behind it (previews, films) is not looked at. */
final class JpegRule {
    private static final int FF = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int HEIGHT = 3;
    private static final int WIDTH = 5;
    private static final int FRAME = 8;

    private final byte[] file;
    private int at = 2;
    private int width;
    private int height;
    private boolean scanned;

    private JpegRule(byte[] file) {
        this.file = file;
    }

    static Picture measure(byte[] file) {
        return new JpegRule(file).walk();
    }

    private Picture walk() {
        while (at + 1 < file.length && unsigned(at) == FF) {
            int marker = unsigned(at + 1);
            if (marker == FF) {
                at++;
            } else if (marker == END) {
                return scanned && width > 0 && height > 0 ? new Picture(at + 2, width, height) : Picture.NONE;
            } else if (!segment(marker)) {
                return Picture.NONE;
            }
        }
        return Picture.NONE;
    }

    private boolean segment(int marker) {
        int from = at + 2;
        int length = from + 1 < file.length ? two(from) : 0;
        if (length < 2 || from + length > file.length) {
            return false;
        }
        if (isFrame(marker)) {
            if (length < FRAME) {
                return false;
            }
            height = two(from + HEIGHT);
            width = two(from + WIDTH);
        }
        at = from + length;
        if (marker == SCAN) {
            scanned = true;
            skipScan();
        }
        return true;
    }

    /** To the next marker that is no restart; FF 00 is a byte of the picture. */
    private void skipScan() {
        while (at + 1 < file.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == FF && next != 0 && next != FF && (next < FIRST_RESTART || next > LAST_RESTART)) {
                return;
            }
            at++;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private int unsigned(int index) {
        return file[index] & FF;
    }

    private int two(int index) {
        return unsigned(index) << Byte.SIZE | unsigned(index + 1);
    }
}

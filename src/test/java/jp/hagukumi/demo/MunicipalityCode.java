package jp.hagukumi.demo;

/** The 全国地方公共団体コード: five digits and a check digit. */
public final class MunicipalityCode {

    private MunicipalityCode() {}

    /**
     * The check digit, 0–9, of the first five digits: multiply them by 6, 5, 4, 3, 2 from the left, sum up,
     * subtract the remainder by 11 from 11 and keep the last digit. 札幌市 01100: 9, 11 − 9 = 2, so 011002.
     */
    public static int checkDigit(String fiveDigits) {
        if (!fiveDigits.matches("[0-9]{5}")) {
            throw new IllegalArgumentException("five digits expected: " + fiveDigits);
        }
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (6 - i);
        }
        return (11 - sum % 11) % 10;
    }

    /** Whether the six digits end with the right check digit. */
    public static boolean valid(String sixDigits) {
        return sixDigits.matches("[0-9]{6}") && checkDigit(sixDigits.substring(0, 5)) == sixDigits.charAt(5) - '0';
    }
}

package jp.hagukumi.demo;

/** Made-up place names for 区. */
final class Places {

    private static final String[] FRONT = {
        "桜", "青葉", "緑", "若葉", "朝日", "泉", "梅", "藤", "楓", "柏", "松", "竹", "菊", "萩", "葵", "椿", "鶴", "瑞穂", "常盤", "千歳"
    };
    private static final String[] BACK = {
        "台", "丘", "野", "川", "浜", "原", "坂", "森", "沢", "里", "山", "谷", "ヶ丘", "美", "木", "島", "江", "田", "町", "が浦"
    };

    private Places() {}

    /** A name of its own for every number from 0 on; from 400 on with a numeral. */
    static String name(int number) {
        int turn = number / (FRONT.length * BACK.length);
        String place = FRONT[number % FRONT.length] + BACK[(number / FRONT.length) % BACK.length];
        return turn == 0 ? place : place + "第" + (turn + 1);
    }
}

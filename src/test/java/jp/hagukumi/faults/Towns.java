package jp.hagukumi.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.launch.Api;

/** Two towns with a few people in each role; nothing of one is the other's business. */
final class Towns {
    /** The town at home. */
    static final String HOME = "990019";

    /** The other one. */
    static final String AWAY = "990027";

    static final String PASSWORD = "夕焼けの下で笛を吹く2026";
    static final String HOME_TOKEN = "home-0123456789abcdef0123456789abcdef";
    static final String AWAY_TOKEN = "away-0123456789abcdef0123456789abcdef";

    /** A token of the town at home without any role. */
    static final String BARE_TOKEN = "bare-0123456789abcdef0123456789abcdef";

    static final String CLERK = "000001";
    static final String HEAD = "000002";
    static final String HR = "000003";

    /** HR of 教育委員会 only. */
    static final String HR_OF_BOARD = "000004";

    static final String DX_OFFICE = "000005";
    static final String ADMIN = "000006";

    /** Nobody else uses this account. */
    static final String SPARE = "000007";

    /** Has no account yet. */
    static final String NEW = "000008";

    static final String EDITOR = "000009";

    /** First of the {@link #LEARNERS} people who only learn. */
    static final int FIRST_LEARNER = 100;

    static final int LEARNERS = 12;

    private Towns() {}

    static String learner(int index) {
        return "%06d".formatted(FIRST_LEARNER + index);
    }

    static void writeSetup(Path file) {
        String entry = """
                  - code: "%s"
                    name: %s
                    kind: CITY
                    administrator: {signInName: admin, initialPassword: "%s", mustChange: false}
                    token: {name: test, value: "%s", roles: [HR, ADMIN], expiresOn: "2027-03-31"}
                """;
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "municipalities:\n" + entry.formatted(HOME, "本町", PASSWORD, HOME_TOKEN)
                            + entry.formatted(AWAY, "隣町", PASSWORD, AWAY_TOKEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void settle(Ground ground) {
        Api home = new Api(ground.url(), HOME_TOKEN);
        bring(
                home,
                "units",
                "部署コード,名称,種別,上位部署コード,開始日\n1,総務部,部・局,,2000-04-01\n11,人事課,課,1,2000-04-01\n" + "2,福祉部,部・局,,2000-04-01\n");
        bring(home, "people", people());
        bring(home, "postings", postings());
        account(home, CLERK, "");
        account(home, HEAD, "");
        account(home, HR, "\"HR\"");
        account(home, HR_OF_BOARD, "\"HR\"");
        account(home, DX_OFFICE, "\"DX_OFFICE\"");
        account(home, ADMIN, "\"ADMIN\"");
        account(home, EDITOR, "\"CONTENT_EDITOR\"");
        account(home, SPARE, "");
        IntStream.range(0, LEARNERS).forEach(i -> account(home, learner(i), ""));
        home.assign();
        limitToBoard(ground);
        bareToken(ground);
        Api away = new Api(ground.url(), AWAY_TOKEN);
        bring(away, "units", "部署コード,名称,種別,開始日\n900,隣町課,課,2000-04-01\n");
        bring(away, "people", header() + person("900001", "市長"));
        bring(away, "postings", "職員番号,部署コード,職位,本務兼務区分,開始日\n900001,900,主事,本務,2015-04-01\n");
        account(away, "900001", "\"HR\",\"ADMIN\",\"DX_OFFICE\",\"CONTENT_EDITOR\"");
    }

    /** Imports a file and waits until it is applied. */
    static void bring(Api api, String kind, String csv) {
        try {
            api.applyImport(api.post("/imports/" + kind + (kind.contains("?") ? "" : "?mode=full"), "text/csv", csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String header() {
        return "職員番号,氏,名,氏カナ,名カナ,任用区分,職種,任命権者,採用日\n";
    }

    static String person(String number, String authority) {
        return number + ",試験," + number + ",シケン,タロウ,常勤,一般行政," + authority + ",2015-04-01\n";
    }

    private static Stream<String> numbers() {
        return Stream.concat(
                Stream.of(CLERK, HEAD, HR, HR_OF_BOARD, DX_OFFICE, ADMIN, EDITOR, SPARE, NEW),
                IntStream.range(0, LEARNERS).mapToObj(Towns::learner));
    }

    private static String people() {
        return header()
                + numbers()
                        .map(number -> person(number, number.equals(HR_OF_BOARD) ? "教育委員会" : "市長"))
                        .collect(Collectors.joining());
    }

    private static String postings() {
        return "職員番号,部署コード,職位,本務兼務区分,開始日\n"
                + numbers()
                        .map(number -> number + "," + (number.equals(HEAD) ? "11,課長級" : "11,主事") + ",本務,2015-04-01\n")
                        .collect(Collectors.joining());
    }

    private static void account(Api api, String number, String roles) {
        api.post(
                "/accounts",
                "application/json",
                "{\"staffNumber\":\"%s\",\"roles\":[%s],\"initialPassword\":\"%s\",\"mustChange\":false}"
                        .formatted(number, roles, PASSWORD));
    }

    private static void limitToBoard(Ground ground) {
        ground.change(
                "update account_role r join account a on a.id = r.account_id set r.authority = '教育委員会'"
                        + " where a.sign_in_name = ?",
                HR_OF_BOARD);
    }

    private static void bareToken(Ground ground) {
        ground.change("insert into account (id, municipality_id, sign_in_name, must_change_password, created_at)"
                + " select 1, id, 'token:bare', false, '2026-01-01' from municipality where code = '" + HOME + "'");
        ground.change(
                "insert into api_token (id, municipality_id, account_id, name, token_hash, expires_on, created_by,"
                        + " created_at) select 1, municipality_id, 1, 'bare', sha2(?, 256), '2027-03-31', 'test',"
                        + " '2026-01-01' from account where id = 1",
                BARE_TOKEN);
    }
}

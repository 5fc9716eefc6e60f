package jp.hagukumi.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPerson;

/** Proposals of the demo in every state, with cases and confirmed effects. Taken over through the API. */
final class DemoProposals {
    private static final int PEOPLE_BETWEEN = 13;

    private static final List<Idea> IDEAS = List.of(
            new Idea(
                    "窓口の混み具合をホームページで見せる",
                    "昼休みに来庁が集まり、30分以上待つ方がいます。",
                    "番号発券機の待ち人数を5分ごとに載せます。",
                    "住民票の交付",
                    "番号発券機",
                    "SPREAD",
                    24_000,
                    6,
                    4.5,
                    "SERVICE"),
            new Idea(
                    "税証明の申請書を書かない窓口にする",
                    "申請書の書き方を毎回説明しています。",
                    "聞き取りながら画面で作り、印刷して署名だけもらいます。",
                    "税証明の交付",
                    "申請書作成システム",
                    "EFFECT_FIXED",
                    15_000,
                    8,
                    5,
                    "SERVICE"),
            new Idea(
                    "給付金の口座確認をRPAで行う",
                    "口座の写しを2人で目視しています。",
                    "読み取った番号の照合をRPAに任せ、不一致だけを人が見ます。",
                    "給付金の支給",
                    "RPA",
                    "EFFECT_FIXED",
                    9_000,
                    5,
                    1.5,
                    "AI_RPA"),
            new Idea(
                    "議事録をAIで文字起こしする",
                    "1時間の会議に3時間かかっています。",
                    "録音を文字起こしし、要点だけを職員が直します。",
                    "会議録の作成",
                    "AI文字起こし",
                    "SPREAD",
                    600,
                    180,
                    60,
                    "AI_RPA"),
            new Idea(
                    "道路の損傷通報を地図に集める",
                    "電話の場所の聞き取りに時間がかかります。",
                    "写真と位置を送れるフォームを作り、地図で対応状況を見ます。",
                    "道路の維持補修",
                    "電子申請",
                    "IMPLEMENTED",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "がん検診の受診率を地区別に見て案内を変える",
                    "毎年同じ案内を全員に送っています。",
                    "地区と年代で受診率を見て、低いところに案内を厚くします。",
                    "がん検診の勧奨",
                    "表計算・BI",
                    "EFFECT_FIXED",
                    1_200,
                    15,
                    5,
                    "DATA"),
            new Idea(
                    "保育所の入所選考を自動で割り振る",
                    "2月に職員6人で1週間かかります。",
                    "点数と希望の順を表に入れ、割り振りの案を自動で作ります。",
                    "保育所の入所選考",
                    "マッチングシステム",
                    "ADOPTED",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "公用車の予約を共有カレンダーにする",
                    "紙の台帳を見に行く必要があります。",
                    "共有カレンダーで空きを見て予約します。",
                    "公用車の管理",
                    "グループウェア",
                    "EFFECT_FIXED",
                    4_800,
                    7,
                    2,
                    "PROCESS"),
            new Idea(
                    "水道の検針票を写真で読み取る",
                    "手書きの転記で誤りが出ます。",
                    "検針員の端末で写真を撮り、数字を読み取ります。",
                    "水道の検針",
                    "OCR",
                    "REVIEW",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "学校給食のアレルギー連絡を電子化する",
                    "紙を学校ごとに集めて転記しています。",
                    "保護者が入力し、給食センターがそのまま使います。",
                    "給食の提供",
                    "電子申請",
                    "REVIEW",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "庁内の問合せに答えるチャットボット",
                    "同じ質問の電話が多く、手が止まります。",
                    "よくある質問を登録し、チャットで答えます。",
                    "庁内の問合せ対応",
                    "チャットボット",
                    "SUBMITTED",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "防災訓練の参加確認をQRコードにする",
                    "名簿に丸をつけ、あとで集計しています。",
                    "会場のQRコードを読んで参加を記録します。",
                    "防災訓練",
                    "QRコード",
                    "SUBMITTED",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "旅費の精算を経路検索とつなぐ",
                    "運賃を調べて手で入力しています。",
                    "経路検索の結果をそのまま取り込みます。",
                    "旅費の精算",
                    "経路検索",
                    "DECLINED",
                    0,
                    0,
                    0,
                    ""),
            new Idea(
                    "全職員にタブレットを配る", "会議の資料を印刷しています。", "タブレットを配って紙をなくします。", "会議の運営", "タブレット", "WITHDRAWN", 0, 0, 0, ""));

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    DemoProposals(Path folder) {
        this.folder = folder;
    }

    /** @param category of its case; empty where it is none */
    private record Idea(
            String title,
            String problem,
            String idea,
            String operation,
            String tool,
            String state,
            int cases,
            double before,
            double after,
            String category) {}

    /** Takes them over as of the day of the demo. */
    void load(Api api, LocalDate today) throws IOException {
        List<String> people = people();
        ObjectNode body = json.createObjectNode();
        ArrayNode lines = body.putArray("proposals");
        for (int i = 0; i < IDEAS.size(); i++) {
            Idea idea = IDEAS.get(i);
            boolean mine = i == 0 || i == IDEAS.size() - 2;
            String author = mine ? DemoPerson.CLERK.staffNumber() : people.get(i * PEOPLE_BETWEEN);
            add(lines.addObject(), idea, author, today.minusDays(80 - 5L * i), today);
        }
        api.post("/proposals", "application/json", json.writeValueAsString(body));
    }

    private static void add(ObjectNode line, Idea idea, String author, LocalDate on, LocalDate today) {
        line.put("staffNumber", author)
                .put("title", idea.title())
                .put("problem", idea.problem())
                .put("idea", idea.idea())
                .put("operation", idea.operation())
                .put("tool", idea.tool())
                .put("state", idea.state())
                .put("submittedOn", on.toString());
        if (!Set.of("SUBMITTED", "WITHDRAWN").contains(idea.state())) {
            line.put("decidedOn", on.plusDays(4).toString());
        }
        if (idea.state().equals("DECLINED")) {
            line.put("reason", "来年度に入れる旅費システムに同じ機能があるため、それを待って使います。");
        }
        if (idea.state().equals("WITHDRAWN")) {
            line.put("reason", "費用の見通しを立ててから、また提案します。");
        }
        if (Set.of("IMPLEMENTED", "EFFECT_FIXED", "SPREAD").contains(idea.state())) {
            LocalDate live = on.plusDays(10);
            line.put("liveOn", (live.isAfter(today) ? today : live).toString());
        }
        if (idea.cases() > 0) {
            line.put("casesPerYear", idea.cases())
                    .put("minutesBefore", idea.before())
                    .put("minutesAfter", idea.after())
                    .put("category", idea.category())
                    .put("summary", idea.idea() + "1件あたり" + idea.before() + "分が" + idea.after() + "分になりました。");
        }
    }

    /** Staff numbers of 主任 in post and at work, without those of the walkthroughs. */
    private List<String> people() throws IOException {
        String away = Files.readString(folder.resolve("absences.csv"));
        Set<String> known =
                Stream.of(DemoPerson.values()).map(DemoPerson::staffNumber).collect(Collectors.toSet());
        try (Stream<String> postings = Files.lines(folder.resolve("postings.csv"))) {
            return postings.map(row -> row.split(",", -1))
                    .filter(row -> row.length > 7 && "主任".equals(row[2]) && "本務".equals(row[3]) && row[7].isEmpty())
                    .map(row -> row[0])
                    .filter(number -> !known.contains(number) && !away.contains(number))
                    .distinct()
                    .toList();
        }
    }
}

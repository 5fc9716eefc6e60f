package jp.hagukumi.demo;

/**
 * The people whom walkthroughs and screen tests name: the same number, name and role in every generated
 * municipality.
 */
public enum DemoPerson {
    /** 窓口の職員: B01 done, this 年度's B03 done, this 年度's B02 and B04 not done. */
    CLERK("000418", "髙橋", "さくら", "タカハシ", "サクラ", "市民課", "窓口係", "主任", 1994, 2017),
    /** Her 係長. */
    SECTION_HEAD("000305", "渡邉", "健一", "ワタナベ", "ケンイチ", "市民課", "窓口係", "係長", 1980, 2003),
    /** Her 課長: four of the 課, taken on in the middle of April, are late with B02. */
    MANAGER("000187", "山﨑", "由美子", "ヤマザキ", "ユミコ", "市民課", "", "課長", 1973, 1996),
    /** 課長補佐 of the same 課, who decides when the 課長 is away. */
    DEPUTY("000236", "𠮷田", "正樹", "ヨシダ", "マサキ", "市民課", "", "課長補佐", 1977, 2000),
    /** HR officer. */
    HR_OFFICER("000372", "大森", "直樹", "オオモリ", "ナオキ", "人事課", "研修厚生係", "主任", 1988, 2011),
    /** DX office. */
    DX_OFFICER("000341", "齋藤", "美咲", "サイトウ", "ミサキ", "DX推進課", "DX企画係", "係長", 1984, 2007),
    /** System administrator. */
    ADMINISTRATOR("000389", "德永", "亮", "トクナガ", "リョウ", "情報政策課", "システム係", "主任", 1990, 2013),
    /** Hired on April 1 of the running 年度. */
    NEW_HIRE("001398", "小林", "陽菜", "コバヤシ", "ヒナ", "税務課", "市民税係", "主事", 2003, 9999),
    /** On 育休 on the reference day. */
    ON_LEAVE("000407", "渡邊", "千尋", "ワタナベ", "チヒロ", "保険年金課", "国民健康保険係", "主任", 1992, 2015);

    private final String staffNumber;
    private final String family;
    private final String given;
    private final String familyKana;
    private final String givenKana;
    private final String division;
    private final String section;
    private final String title;
    private final int born;
    private final int hired;

    DemoPerson(
            String staffNumber,
            String family,
            String given,
            String familyKana,
            String givenKana,
            String division,
            String section,
            String title,
            int born,
            int hired) {
        this.staffNumber = staffNumber;
        this.family = family;
        this.given = given;
        this.familyKana = familyKana;
        this.givenKana = givenKana;
        this.division = division;
        this.section = section;
        this.title = title;
        this.born = born;
        this.hired = hired;
    }

    /** 職員番号, six digits. */
    public String staffNumber() {
        return staffNumber;
    }

    /** 氏 and 名 with one blank between. */
    public String fullName() {
        return family + " " + given;
    }

    /** Name of the 課. */
    public String division() {
        return division;
    }

    /** Name of the 係 within the 課; empty when posted to the 課 itself. */
    public String section() {
        return section;
    }

    /** 補職名, which here tells the role. */
    public String title() {
        return title;
    }

    PersonName personName() {
        return new PersonName(family, given, familyKana, givenKana, null);
    }

    Grade grade() {
        return switch (title) {
            case "課長" -> Grade.MANAGER;
            case "課長補佐" -> Grade.ASSISTANT_MANAGER;
            case "係長" -> Grade.SECTION_HEAD;
            case "主任" -> Grade.SENIOR_CLERK;
            default -> Grade.CLERK;
        };
    }

    Job job() {
        return this == ADMINISTRATOR ? Job.IT : Job.GENERAL;
    }

    int born() {
        return born;
    }

    /** 年度 of hiring: the running one for the new hire, else before the first year of the history. */
    int hired(Period period) {
        return this == NEW_HIRE ? period.fiscalYear() : Math.min(hired, period.firstYear());
    }
}

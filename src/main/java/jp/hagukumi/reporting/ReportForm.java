package jp.hagukumi.reporting;

import java.util.Arrays;
import java.util.Optional;

/** The forms there are; each has its columns in the texts under {@code form.<code>.columns}. */
public enum ReportForm {
    /** 研修実施状況: by course. */
    TRAINING("training"),
    /** 所属別受講率: by 部 and 課. */
    UNITS("units"),
    /** 未受講者名簿: for the heads of units. */
    NOT_COMPLETED("not-completed"),
    /** KPI実績: every figure against its target. */
    KPI("kpi");

    private final String code;

    ReportForm(String code) {
        this.code = code;
    }

    /** As in addresses. */
    public String code() {
        return code;
    }

    public static Optional<ReportForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}

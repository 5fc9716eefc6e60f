package jp.hagukumi.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.hagukumi.platform.Ids;

/** A 団体 that uses this installation, known by its 全国地方公共団体コード. */
@Entity
@Table(name = "municipality")
public class Municipality {
    @Id
    private long id;

    private String code;
    private String name;
    private String kind;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    /** Throws {@link IllegalArgumentException} where the check digit of the code is wrong. */
    Municipality(String code, String name, String kind, Instant createdAt) {
        if (!hasCheckDigit(code)) {
            throw new IllegalArgumentException("全国地方公共団体コード " + code + " の検査数字が正しくありません。");
        }
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /**
     * Whether six digits end with the right check digit: 11 − (Σ digit × weight 6…2 mod 11), its last digit (総務省,
     * 全国地方公共団体コード仕様).
     */
    public static boolean hasCheckDigit(String code) {
        if (!code.matches("[0-9]{6}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (code.charAt(i) - '0') * (6 - i);
        }
        int check = (11 - sum % 11) % 10;
        return check == code.charAt(5) - '0';
    }
}

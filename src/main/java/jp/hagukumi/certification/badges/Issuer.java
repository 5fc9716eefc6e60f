package jp.hagukumi.certification.badges;

/**
 * A municipality as the issuer of badges, with the addresses below which its documents are found.
 *
 * @param code 全国地方公共団体コード
 * @param home public address of the installation, without a slash at the end
 */
record Issuer(long municipalityId, String code, String name, String home) {
    /** Its profile, and what it is known by. */
    String id() {
        return home + "/badges/" + code;
    }

    String key(String kid) {
        return id() + "/keys/" + kid;
    }

    String achievement(String stage, int ruleVersion) {
        return id() + "/achievements/" + stage + "/" + ruleVersion;
    }

    String skill(String skill) {
        return id() + "/skills/" + skill;
    }

    String statusList(int list) {
        return id() + "/status/" + list;
    }

    /** The page for people that tells whether a certificate holds. */
    String verify(String number) {
        return home + "/verify/" + number;
    }
}

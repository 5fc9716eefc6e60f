package jp.hagukumi.skills;

import java.util.Map;
import jp.hagukumi.platform.Localized;

/**
 * A 人材像: which level of each skill a role asks for.
 *
 * @param code R01 …
 * @param levels skill code to the required level 0–4; 0 asks for nothing. Every skill of the framework, in its order
 */
public record RoleProfile(String code, Localized name, Map<String, Integer> levels) {}

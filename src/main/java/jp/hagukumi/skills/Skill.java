package jp.hagukumi.skills;

import java.util.List;
import jp.hagukumi.platform.Localized;

/**
 * One skill of the framework.
 *
 * @param code A1 … H5
 * @param standard what it corresponds to in the デジタルスキル標準 (DSS), or that it is a municipality's own
 * @param levels five descriptors, from 0 (未習得) to 4 (全庁を主導)
 * @param formerly codes of earlier versions of the framework whose evidence counts for this skill
 */
public record Skill(String code, Localized name, String standard, List<Localized> levels, List<String> formerly) {}

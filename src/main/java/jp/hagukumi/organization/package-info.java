/**
 * Who works where: municipalities, units, people, postings and absences, all dated; accounts and what they may see.
 *
 * <p>Every read of people goes through {@link jp.hagukumi.organization.Viewer}, every row carries its municipality.
 *
 * <p>Decisions: a unit is known by its code; a unit that moves to another parent or changes its task gets a new code and
 * the old one names it as successor, so a renamed unit shows its new name in every year. Counts go by the main posting
 * (本務), once per person.
 */
@NullMarked
package jp.hagukumi.organization;

import org.jspecify.annotations.NullMarked;

/**
 * Who works where: municipalities, units, people, postings and absences, all dated; accounts and what they may see.
 *
 * <p>Every read of people goes through {@link jp.hagukumi.organization.Viewer}, every row carries its municipality.
 *
 * <p>Decisions: a unit is known by its code; a unit that moves to another parent or changes its task gets a new code and
 * the old one names it as successor, so a renamed unit shows its new name in every year. Counts go by the main posting
 * (本務), once per person. Whoever comes with an import has an account at once, without a password; a code on a slip or in
 * a mail, kept only hashed, opens it once. The account of somebody who has left is closed by their last day, not by a flag.
 * HR limited to one 任命権者 imports the people of that authority; moves between authorities are for HR over all.
 */
@NullMarked
package jp.hagukumi.organization;

import org.jspecify.annotations.NullMarked;

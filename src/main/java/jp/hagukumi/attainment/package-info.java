/**
 * What a person can do: evidence for skill levels, and the skill map drawn from it.
 *
 * <p>Three values stay apart and are never averaged: 自己評価 (what the person says), テスト (what was measured), 確認済
 * (the highest unexpired evidence of others, capped by its source). Unmeasured is missing, never 0.
 *
 * <p>Everything here but the sheets of rating rounds is derived from the log of activities and equals its replay. A
 * person's levels are kept as spans of days in {@code skill_standing}, the days to come included: when evidence expires
 * nothing has to run. For the maps of many each node keeps them in memory as well ({@code Everybody}) and reads again
 * those that {@code skill_standing_change} tells it of: whoever writes levels writes there too, in the same transaction.
 *
 * <p>A worse result never lowers a level: the higher one counts until it expires. A test value counts for two years as
 * テスト (K04 asks for a measurement within two years), and until its evidence expires as 確認済.
 *
 * <p>A rating round (スキル診断) is planned, opens with a sheet for everybody in post, and closes for good after its last day.
 * Two facts leave it: {@code SelfRated} with each handing-in, {@code LevelConfirmed} once a supervisor has finished.
 * Whoever answers for a person on the day confirms ({@code LineOfCommand}); nobody confirms themselves. Opening and closing
 * follow the days, and whatever the state says, nothing changes after the last day.
 */
@NullMarked
package jp.hagukumi.attainment;

import org.jspecify.annotations.NullMarked;

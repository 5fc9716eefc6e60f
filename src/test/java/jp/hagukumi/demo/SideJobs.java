package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Now and then a second 部署 beside the 本務: 兼務 under the same 任命権者, 併任 under another one. */
final class SideJobs {

    private static final int PURPOSE = 13;
    private static final double SHARE = 0.025;

    private final Organization organization;
    private final long seed;

    SideJobs(Organization organization, long seed) {
        this.organization = organization;
        this.seed = seed;
    }

    /** Index of the second 部署 for the whole term of a posting, or -1 as for most. */
    int besides(Person person, Posting posting) {
        if (person.seat().employment() != Employment.REGULAR || person.seat().fixed()) {
            return -1;
        }
        LocalDate from = posting.from();
        SplittableRandom random = Seeds.of(seed, PURPOSE, person.index() * 100L + from.getYear() % 100);
        if (random.nextDouble() >= SHARE) {
            return -1;
        }
        int unit = organization
                .oldLeaves()
                .get(random.nextInt(organization.oldLeaves().size()));
        return unit == posting.unit() ? -1 : unit;
    }

    /** 兼務 or 併任. */
    String kind(Posting posting, int besides) {
        String authority = organization.unit(posting.unit()).authority();
        return authority.equals(organization.unit(besides).authority()) ? "兼務" : "併任";
    }
}

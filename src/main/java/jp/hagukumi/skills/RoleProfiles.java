package jp.hagukumi.skills;

import java.util.List;

/** All role profiles in one version. */
public record RoleProfiles(int version, List<RoleProfile> profiles) {}

--liquibase formatted sql

--changeset hagukumi:attainment-001-skill-evidence
create table skill_evidence (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  skill varchar(20) not null comment 'code as it was when the evidence arose',
  source varchar(12) not null check (source in ('SELF', 'COURSE', 'TEST', 'SUPERVISOR', 'REVIEW')),
  level int not null comment 'as told, before the cap of its source' check (level between 0 and 4),
  from_on date not null,
  until_on date not null comment 'last day on which it counts',
  subject_code varchar(80) not null comment 'course, round, confirmation or attempt',
  subject_version int not null,
  rule_version int not null,
  fact varchar(200) not null comment 'source key of the activity it follows from',
  unique key skill_evidence_fact (municipality_id, person_id, fact, skill),
  index skill_evidence_of_skill (municipality_id, person_id, skill, from_on),
  constraint skill_evidence_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-001-skill-standing
create table skill_standing (
  municipality_id bigint not null,
  person_id bigint not null,
  from_on date not null,
  to_on date not null,
  confirmed varchar(1000) not null comment 'skill:level, ordered by skill; a skill that is missing is unmeasured',
  tested varchar(1000) not null,
  self_rated varchar(1000) not null,
  primary key (municipality_id, person_id, from_on),
  constraint skill_standing_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint skill_standing_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-001-skill-profile-choice
create table skill_profile_choice (
  municipality_id bigint not null,
  person_id bigint not null,
  profile varchar(20) not null,
  kind varchar(10) not null comment 'ASSIGNED by the DX office or HR, WISHED by the person' check (kind in ('ASSIGNED', 'WISHED')),
  from_on date not null,
  to_on date not null,
  primary key (municipality_id, person_id, kind, profile, from_on),
  constraint skill_profile_choice_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint skill_profile_choice_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-001-skill-search-consent
create table skill_search_consent (
  municipality_id bigint not null,
  person_id bigint not null,
  since datetime(6) not null comment 'from then on colleagues elsewhere may find the person by their confirmed skills',
  primary key (municipality_id, person_id),
  constraint skill_search_consent_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

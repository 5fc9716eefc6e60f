--liquibase formatted sql

--changeset hagukumi:attainment-005-skill-standing-change
create table skill_standing_change (
  municipality_id bigint not null,
  person_id bigint not null,
  changes bigint not null comment 'how often the levels of the person were written, withdrawn ones too',
  changed_at datetime(6) not null comment 'the last time, by the clock of the database',
  primary key (municipality_id, person_id),
  index skill_standing_changed (municipality_id, changed_at, person_id, changes),
  constraint skill_standing_change_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-005-skill-profile-choice-of-kind
create index skill_profile_choice_of_kind on skill_profile_choice (municipality_id, kind, to_on, from_on, person_id, profile);
--rollback drop index skill_profile_choice_of_kind on skill_profile_choice;

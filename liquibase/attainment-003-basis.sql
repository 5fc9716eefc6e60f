--liquibase formatted sql

--changeset hagukumi:attainment-003-skill-standing-basis
create table skill_standing_basis (
  municipality_id bigint not null primary key,
  codes text not null comment 'the skills, with the codes they had before, that the levels in skill_standing rest on',
  changes bigint not null comment 'how often they were worked out for other skills',
  constraint skill_standing_basis_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--liquibase formatted sql

--changeset hagukumi:attainment-004-skill-level-import
create table skill_level_import (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  measured_on date not null,
  levels varchar(1000) not null comment 'as in skill_standing; what one import told about the person and the day',
  index skill_level_import_of_person (municipality_id, person_id, measured_on),
  constraint skill_level_import_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

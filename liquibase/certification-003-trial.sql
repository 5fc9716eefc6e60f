--liquibase formatted sql

--changeset hagukumi:certification-003-trial
create table certification_trial (
  municipality_id bigint not null,
  rule_from date not null comment 'first day of the rules that were tried',
  person_id bigint not null,
  stage varchar(40) not null,
  holds boolean not null comment 'a certificate of the stage was in force: judged by what its renewal asks for',
  met_now boolean not null comment 'by the rules before',
  met_then boolean not null comment 'by those tried',
  primary key (municipality_id, rule_from, person_id, stage),
  constraint certification_trial_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

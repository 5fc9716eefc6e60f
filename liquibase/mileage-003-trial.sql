--liquibase formatted sql

--changeset hagukumi:mileage-003-mileage-trial
create table mileage_trial (
  municipality_id bigint not null,
  rule_from date not null comment 'first day of the rules that were tried',
  person_id bigint not null,
  fiscal_year int not null comment 'whose facts they were tried on: year of its first day',
  points_now int not null comment 'earned by the rules in force',
  points_then int not null comment 'earned by those tried',
  primary key (municipality_id, rule_from, person_id),
  constraint mileage_trial_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

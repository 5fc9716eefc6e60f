--liquibase formatted sql

--changeset hagukumi:assessment-002-skill-measurement
create table skill_measurement (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  category varchar(20) not null comment 'of the skill framework; its stages are the attempts with the context measurement:<id>',
  chosen_at datetime(6) not null,
  index skill_measurement_of_person (municipality_id, person_id, chosen_at),
  constraint skill_measurement_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--liquibase formatted sql

--changeset hagukumi:mileage-004-mileage-leaderboard
create table mileage_leaderboard (
  municipality_id bigint not null,
  person_id bigint not null comment 'who chose to be ranked by name; nobody else is',
  joined_at datetime(6) not null,
  primary key (municipality_id, person_id),
  constraint mileage_leaderboard_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--liquibase formatted sql

--changeset hagukumi:proposals-002-project
create table proposal_project (
  municipality_id bigint not null,
  project_id bigint not null comment 'what the proposal became',
  proposal_id bigint not null,
  begun_on date not null,
  ended_on date null comment 'when the project was stopped or failed; null: the proposal follows it',
  reason varchar(400) not null default '' comment 'why it ended so',
  primary key (municipality_id, project_id),
  index projects_of_proposal (municipality_id, proposal_id),
  constraint proposal_project_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_project_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-002-keeper
create table proposal_keeper (
  municipality_id bigint not null,
  proposal_id bigint not null,
  person_id bigint not null comment 'who carries it on where its authors have left',
  since date not null,
  primary key (municipality_id, proposal_id),
  index proposals_of_keeper (municipality_id, person_id),
  constraint proposal_keeper_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_keeper_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

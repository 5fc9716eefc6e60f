--liquibase formatted sql

--changeset hagukumi:organization-004-grade-name
create table grade_name (
  id bigint not null primary key,
  municipality_id bigint not null,
  name varchar(60) not null comment '職位 in the municipality''s own words, NFKC, without blanks around it',
  grade int not null comment 'the grade it stands for, 1 to 7',
  created_by bigint not null,
  created_at datetime(6) not null,
  unique key grade_name_key (municipality_id, name),
  constraint grade_name_municipality foreign key (municipality_id) references municipality (id),
  constraint grade_name_grade check (grade between 1 and 7)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-004-posting
alter table posting add column grade_name varchar(60) not null default '' comment '職位 in the municipality''s own words; empty: the name of the grade';
